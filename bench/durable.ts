import { openPostgres } from "../adapters/storage/postgres.ts";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { Store, TurnRecord } from "../src/runtime/ports.ts";
import { startPostgres } from "../test/support/postgres-server.ts";
import { openBare, type Write, writesOf } from "./bare-turns.ts";
import { benchKeys } from "./engine.ts";
import { machine } from "./machine.ts";
import { portPlayer } from "./play-ports.ts";
import { openPostgresFloor } from "./postgres-floor.ts";
import { median, quantile, timed, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const ports = 320;
const warmUp = 480;
const block = 32;
const connections = 10;

type Stored = { record: TurnRecord; writes: Write[] };
/** Plays one port whole, and notes what each of its turns took. */
type Work = (port: number, took: number[]) => Promise<void>;
type Run = { perSecond: number; took: number[] };

/** The ports of a block, `width` at once, each turn of one after the one before it is stored; what each turn took. */
const play = async (from: number, width: number, work: Work): Promise<number[]> => {
  let next = from;
  const took: number[] = [];
  const worker = async (): Promise<void> => {
    for (let mine = next++; mine < from + block; mine = next++) await work(mine, took);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return took;
};

/** The one and the other by turns, so that whatever else the machine does meets both alike. `before` is not measured. */
const alternately = async (
  width: number,
  before: (from: number) => Promise<unknown>,
  works: Work[],
): Promise<Run[]> => {
  const runs = works.map((work) => ({ work, milliseconds: 0, took: [] as number[] }));
  for (let from = 0; from < warmUp + ports; from += block) {
    await before(from);
    for (const run of runs) {
      const began = performance.now();
      const took = await play(from, width, run.work);
      if (from < warmUp) continue;
      run.milliseconds += performance.now() - began;
      run.took.push(...took);
    }
  }
  return runs.map(({ milliseconds, took }) => ({ took, perSecond: took.length / (milliseconds / 1000) }));
};

const portsOn = (store: Store): Work => {
  let noting: number[] = [];
  const port = portPlayer(store, (_record, _before, took) => noting.push(took));
  return (name, took) => {
    noting = took;
    return port(`port-${name}`);
  };
};

/** What every turn of a block reads and writes, noted on records of its own before the block is measured. */
const notebook = (store: Store) => {
  let noted: Stored[][] = [];
  let first = 0;
  let mine: Stored[] = [];
  const port = portPlayer(store, (record, before) => mine.push({ record, writes: writesOf(record, before) }));
  return {
    note: async (from: number): Promise<void> => {
      first = from;
      noted = [];
      for (let each = from; each < from + block; each += 1) {
        mine = [];
        await port(`port-${each}`);
        noted.push(mine);
      }
    },
    replay:
      (write: (stored: Stored) => unknown): Work =>
      async (port, took) => {
        const turns = noted[port - first];
        if (!turns) throw new Error("A port was not noted.");
        for (const stored of turns) took.push(await timed(() => write(stored)));
      },
  };
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
        const notes = notebook(unmeasured);
        const store = await openSqlite(folder, benchKeys);
        const floor = await openBare(peer);
        const bare = notes.replay(({ record, writes }) => floor.write(record, writes));
        const runs = await alternately(1, notes.note, [portsOn(store), bare]);
        await unmeasured.close();
        await store.close();
        floor.close();
        return rowOf("SQLite, one at a time", runs);
      }),
    ),
  );

const onPostgres = async (database: () => Promise<string>): Promise<Row[]> => {
  const options = { size: connections, onBroken: () => undefined };
  const at = async (width: number, label: string): Promise<Row> => {
    const unmeasured = await openPostgres({ url: await database(), ...options }, benchKeys);
    const notes = notebook(unmeasured);
    const store = await openPostgres({ url: await database(), ...options }, benchKeys);
    const url = await database();
    await (await openPostgres({ url, ...options }, benchKeys)).close();
    const floor = openPostgresFloor(url, connections);
    const bare = notes.replay(({ record, writes }) => floor.write(record, writes));
    const runs = await alternately(width, notes.note, [portsOn(store), bare]);
    await unmeasured.close();
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
      `${ports} whole ports, after ${warmUp} others, through the turn runner and the store: what a person says, and what the world`,
      `answers. By turns with them, ${block} and ${block}, the bare transactions: the same states read and the same rows written by`,
      "hand-made SQL, prepared, one transaction a turn, on a database of its own: through node:sqlite with synchronous = full, and",
      "through pg on a Postgres on the same machine with fsync. What is read and written is noted before, which is not measured.",
      "Target: at least half as many turns as the bare transaction.",
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
