import { openPostgres } from "../adapters/storage/postgres.ts";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { entropy } from "../src/runtime/entropy.ts";
import type { Store, TurnRecord } from "../src/runtime/ports.ts";
import { createTurnRunner } from "../src/runtime/turn-runner.ts";
import { startPostgres } from "../test/support/postgres-server.ts";
import { openBare, type Write, writesOf } from "./bare-turns.ts";
import { benchKeys } from "./engine.ts";
import { machine } from "./machine.ts";
import { turnOf, world } from "./port-script.ts";
import { openPostgresFloor } from "./postgres-floor.ts";
import { median, quantile, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const conversations = 500;
const warmUp = 1000;
const connections = 10;

/** A conversation of plain answers, none of which waits for the world outside. */
const lines = [
  "/port",
  "agree",
  "none, ready",
  "the street is 120 W 45th St",
  "the city is New York",
  "the state is NY",
  "the zip is 10036",
  "the representative is Dana Reyes",
  "the company name is Acme Plumbing LLC",
  "business",
  "the zip is 10019",
  "the street is 200 W 57th St",
];

type Stored = { record: TurnRecord; writes: Write[] };
type Run = { perSecond: number; took: number[] };

/** `width` at once, each conversation after another; a turn begins when the one before it is stored. */
const runAll = async (
  width: number,
  work: (conversation: number, line: number) => Promise<void>,
): Promise<Run> => {
  let next = 0;
  let from = performance.now();
  const took: number[] = [];
  const worker = async (): Promise<void> => {
    for (let mine = next++; mine < warmUp + conversations; mine = next++) {
      if (mine === warmUp) {
        from = performance.now();
        took.length = 0;
      }
      for (let line = 0; line < lines.length; line += 1) {
        const began = performance.now();
        await work(mine, line);
        took.push(performance.now() - began);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return { perSecond: took.length / ((performance.now() - from) / 1000), took };
};

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Told each turn as it is stored, and asks nothing of the store. */
type Witness = (turn: TurnRecord) => void;

const runEngine = (store: Store, width: number, witness?: Witness): Promise<Run> => {
  const commit: Store["commit"] = (turn) => {
    witness?.(turn);
    return store.commit(turn);
  };
  const runner = createTurnRunner({
    store: witness ? { ...store, commit } : store,
    world,
    clock: { now: () => Date.now() },
    entropy,
    log: silent,
  });
  return runAll(width, async (conversation, line) => {
    const id = `${conversation}-${line}`;
    await runner.run("bench", turnOf(lines[line] ?? "", id, `bench:${conversation}`));
  });
};

/** What every turn of the run reads and writes, by conversation and line. It is noted in a run that is not measured. */
const notedTurns = async (store: Store, width: number): Promise<Stored[][]> => {
  const records = new Map<string, TurnRecord>();
  await runEngine(store, width, (turn) => records.set(turn.eventId, turn));
  return Array.from({ length: warmUp + conversations }, (_, conversation) => {
    let before: PortRequest | null = null;
    return lines.map((_line, line) => {
      const record = records.get(`${conversation}-${line}`);
      if (!record) throw new Error("A turn stored nothing; bring the lines of bench/durable.ts up to date.");
      const writes = writesOf(record, before);
      before = record.request?.state ?? null;
      return { record, writes };
    });
  });
};

const replay = (noted: Stored[][], width: number, write: (stored: Stored) => Promise<void> | void) =>
  runAll(width, async (conversation, line) => {
    const stored = noted[conversation]?.[line];
    if (stored) await write(stored);
  });

type Row = { label: string; ours: Run; bare: Run };

const cell = (value: number): string => `${value.toFixed(2)} ms`;

const row = ({ label, ours, bare }: Row): string =>
  `| ${[
    label,
    ours.perSecond.toFixed(0),
    bare.perSecond.toFixed(0),
    times(ours.perSecond / bare.perSecond),
    cell(median(ours.took)),
    cell(quantile(ours.took, 0.99)),
  ].join(" | ")} |`;

/** On fresh records, which are closed after it. */
const on = async <T>(opening: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const onSqlite = async (): Promise<Row> => {
  const fresh = <T>(work: (store: Store) => Promise<T>): Promise<T> =>
    inScratchFolder((folder) => on(openSqlite(folder, benchKeys), work));
  const ours = await fresh((store) => runEngine(store, 1));
  const noted = await fresh((store) => notedTurns(store, 1));
  return inScratchFolder(async (folder) => {
    const floor = await openBare(folder);
    const bare = await replay(noted, 1, ({ record, writes }) => {
      floor.write(record, writes);
    });
    floor.close();
    return { label: "SQLite, one at a time", ours, bare };
  });
};

const onPostgres = async (database: () => Promise<string>, width: number, label: string): Promise<Row> => {
  const opened = (url: string): Promise<Store> =>
    openPostgres({ url, size: connections, onBroken: () => undefined }, benchKeys);
  const ours = await on(opened(await database()), (store) => runEngine(store, width));
  const noted = await on(opened(await database()), (store) => notedTurns(store, width));
  const url = await database();
  await (await opened(url)).close();
  const floor = openPostgresFloor(url, connections);
  try {
    const bare = await replay(noted, width, ({ record, writes }) => floor.write(record, writes));
    return { label, ours, bare };
  } finally {
    await floor.close();
  }
};

/** Whole turns beside the bare transactions that write the same rows, on both engines, each commit on disk. */
export const benchDurable = async (): Promise<string[]> => {
  const server = await startPostgres(["fsync=on", "synchronous_commit=on"]);
  try {
    const rows = [
      await onSqlite(),
      await onPostgres(server.database, 1, "Postgres, one at a time"),
      await onPostgres(server.database, 8, "Postgres, eight at once"),
    ];
    return [
      "## durable: turns a second, each on disk before it is acknowledged",
      "",
      `${conversations} conversations of ${lines.length} answers, after ${warmUp} others, through the turn runner and the store. A second run, not`,
      "measured, notes what each turn reads and writes; the same states are read and the same rows written by hand-made SQL,",
      "prepared, one transaction a turn, on a database of its own: through node:sqlite with synchronous = full, and through pg on",
      "a Postgres on the same machine with fsync. Target: at least half as many turns as the bare transaction.",
      "",
      await inScratchFolder(async (folder) => machine(folder)),
      "",
      "| records | turns a second | bare | share of bare | a turn, median | p99 |",
      "|---|---|---|---|---|---|",
      ...rows.map(row),
    ];
  } finally {
    await server.stop();
  }
};
