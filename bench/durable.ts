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
type Run = { perSecond: number; took: number[]; conversations: Stored[][] };

/** `width` at once, each conversation after another; a turn begins when the one before it is stored. */
const runAll = async (
  width: number,
  work: (conversation: number, line: number) => Promise<void>,
): Promise<{ perSecond: number; took: number[] }> => {
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

const runEngine = async (store: Store, width: number): Promise<Run> => {
  const stored: Stored[][] = [];
  const records = new Map<string, TurnRecord>();
  const runner = createTurnRunner({
    store: {
      ...store,
      commit: (turn) => {
        records.set(turn.eventId, turn);
        return store.commit(turn);
      },
    },
    world,
    clock: { now: () => Date.now() },
    entropy,
    log: silent,
  });
  const run = await runAll(width, async (conversation, line) => {
    const id = `${conversation}-${line}`;
    await runner.run("bench", turnOf(lines[line] ?? "", id, `bench:${conversation}`));
  });
  for (let conversation = 0; conversation < warmUp + conversations; conversation += 1) {
    let before: PortRequest | null = null;
    stored.push(
      lines.map((_, line) => {
        const record = records.get(`${conversation}-${line}`);
        if (!record)
          throw new Error("A turn stored nothing; bring the lines of bench/durable.ts up to date.");
        const writes = writesOf(record, before);
        before = record.request?.state ?? null;
        return { record, writes };
      }),
    );
  }
  return { ...run, conversations: stored };
};

const replay = (run: Run, width: number, write: (stored: Stored) => Promise<void> | void) =>
  runAll(width, async (conversation, line) => {
    const stored = run.conversations[conversation]?.[line];
    if (stored) await write(stored);
  });

type Row = {
  label: string;
  ours: { perSecond: number; took: number[] };
  bare: { perSecond: number; took: number[] };
};

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

const onSqlite = (): Promise<Row> =>
  inScratchFolder((folder) =>
    inScratchFolder(async (peer) => {
      const store = await openSqlite(folder, benchKeys);
      const ours = await runEngine(store, 1);
      await store.close();
      const floor = await openBare(peer);
      const bare = await replay(ours, 1, ({ record, writes }) => {
        floor.write(record, writes);
      });
      floor.close();
      return { label: "SQLite, one at a time", ours, bare };
    }),
  );

const onPostgres = async (database: () => Promise<string>, width: number, label: string): Promise<Row> => {
  const options = { size: connections, onBroken: () => undefined };
  const store = await openPostgres({ url: await database(), ...options }, benchKeys);
  const ours = await runEngine(store, width);
  await store.close();
  const url = await database();
  await (await openPostgres({ url, ...options }, benchKeys)).close();
  const floor = openPostgresFloor(url, connections);
  try {
    const bare = await replay(ours, width, ({ record, writes }) => floor.write(record, writes));
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
      `${conversations} conversations of ${lines.length} answers through the turn runner and the store, and after them the same states read`,
      "and the same rows written by hand-made SQL, prepared, one transaction a turn, on a database of its own: through",
      "node:sqlite with synchronous = full, and through pg on a Postgres on the same machine with fsync. Target: at least half",
      "as many turns as the bare transaction.",
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
