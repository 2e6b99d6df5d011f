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
import { median, quantile, timed, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const conversations = 500;
const warmUp = 1000;
const block = 50;
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
type Work = (conversation: number, line: number) => unknown;
type Run = { perSecond: number; took: number[] };

/** `width` conversations at once, each turn after the one before it is stored; what each turn took. */
const play = async (from: number, to: number, width: number, work: Work): Promise<number[]> => {
  let next = from;
  const took: number[] = [];
  const worker = async (): Promise<void> => {
    for (let mine = next++; mine < to; mine = next++) {
      for (let line = 0; line < lines.length; line += 1) took.push(await timed(() => work(mine, line)));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return took;
};

/** The one and the other by turns, so that whatever else the machine does meets both alike. */
const alternately = async (width: number, ...works: Work[]): Promise<Run[]> => {
  const runs = works.map((work) => ({ work, milliseconds: 0, took: [] as number[] }));
  for (let from = 0; from < warmUp + conversations; from += block) {
    for (const run of runs) {
      const began = performance.now();
      const took = await play(from, from + block, width, run.work);
      if (from < warmUp) continue;
      run.milliseconds += performance.now() - began;
      run.took.push(...took);
    }
  }
  return runs.map(({ milliseconds, took }) => ({ took, perSecond: took.length / (milliseconds / 1000) }));
};

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Told each turn as it is stored, and asks nothing of the store. */
type Witness = (turn: TurnRecord) => void;

const turnsOn = (store: Store, witness?: Witness): Work => {
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
  return async (conversation, line) => {
    const id = `${conversation}-${line}`;
    await runner.run("bench", turnOf(lines[line] ?? "", id, `bench:${conversation}`));
  };
};

/** What every turn reads and writes, by conversation and line. It is noted in a run that is not measured. */
const notedTurns = async (store: Store): Promise<Stored[][]> => {
  const records = new Map<string, TurnRecord>();
  const work = turnsOn(store, (turn) => records.set(turn.eventId, turn));
  await play(0, warmUp + conversations, 1, work);
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

const replayOf =
  (noted: Stored[][], write: (stored: Stored) => unknown): Work =>
  (conversation, line) => {
    const stored = noted[conversation]?.[line];
    if (!stored) throw new Error("A turn was not noted.");
    return write(stored);
  };

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

const rowOf = (label: string, [ours, bare]: Run[]): Row => {
  if (!ours || !bare) throw new Error("There is nothing to compare.");
  return { label, ours, bare };
};

const onSqlite = (): Promise<Row> =>
  inScratchFolder((folder) =>
    inScratchFolder(async (noting) =>
      inScratchFolder(async (peer) => {
        const unmeasured = await openSqlite(noting, benchKeys);
        const noted = await notedTurns(unmeasured);
        await unmeasured.close();
        const store = await openSqlite(folder, benchKeys);
        const floor = await openBare(peer);
        const bare = replayOf(noted, ({ record, writes }) => floor.write(record, writes));
        const runs = await alternately(1, turnsOn(store), bare);
        await store.close();
        floor.close();
        return rowOf("SQLite, one at a time", runs);
      }),
    ),
  );

const onPostgres = async (database: () => Promise<string>): Promise<Row[]> => {
  const options = { size: connections, onBroken: () => undefined };
  const unmeasured = await openPostgres({ url: await database(), ...options }, benchKeys);
  const noted = await notedTurns(unmeasured);
  await unmeasured.close();
  const at = async (width: number, label: string): Promise<Row> => {
    const store = await openPostgres({ url: await database(), ...options }, benchKeys);
    const url = await database();
    await (await openPostgres({ url, ...options }, benchKeys)).close();
    const floor = openPostgresFloor(url, connections);
    const bare = replayOf(noted, ({ record, writes }) => floor.write(record, writes));
    const runs = await alternately(width, turnsOn(store), bare);
    await store.close();
    await floor.close();
    return rowOf(label, runs);
  };
  return [await at(1, "Postgres, one at a time"), await at(8, "Postgres, eight at once")];
};

/** Whole turns beside the bare transactions that write the same rows, on both engines, each commit on disk. */
export const benchDurable = async (): Promise<string[]> => {
  const server = await startPostgres(["fsync=on", "synchronous_commit=on"]);
  try {
    const rows = [await onSqlite(), ...(await onPostgres(server.database))];
    return [
      "## durable: turns a second, each on disk before it is acknowledged",
      "",
      `${conversations} conversations of ${lines.length} answers, after ${warmUp} others, through the turn runner and the store; and by turns with`,
      `them, ${block} and ${block}, the bare transactions: the same states read and the same rows written by hand-made SQL, prepared,`,
      "one transaction a turn, on a database of its own: through node:sqlite with synchronous = full, and through pg on a Postgres",
      "on the same machine with fsync. What is read and written was noted in a run before, which is not measured. Target: at",
      "least half as many turns as the bare transaction.",
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
