import { mkdir } from "node:fs/promises";
import { join } from "node:path";
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

/** What the store does for a turn, without the conversation: the states are read, and what was noted is stored. */
const storeOf = async (store: Store, { agency, conversation, request, ...rest }: TurnRecord) => {
  await store.opening(conversation?.id ?? "", agency, request?.state.requester.id ?? "");
  if (request) await store.request(agency, request.state.sid);
  await store.commit({ agency, conversation, request, ...rest });
};

type Floor = { write(record: TurnRecord, writes: Write[]): unknown; close(): unknown };

/** New records of the same kind each time, beside each other on one disk or one server. */
type Engine = { open(): Promise<Store & { close(): Promise<void> }>; floor(): Promise<Floor> };

const compared = async (engine: Engine, width: number, label: string): Promise<Row[]> => {
  const [noting, whole, alone, floor] = [
    await engine.open(),
    await engine.open(),
    await engine.open(),
    await engine.floor(),
  ];
  const notes = notebook(noting);
  const [turns, stored, bare] = await alternately(width, notes.note, [
    portsOn(whole),
    notes.replay(({ record }) => storeOf(alone, record)),
    notes.replay(({ record, writes }) => floor.write(record, writes)),
  ]);
  for (const each of [noting, whole, alone, floor]) await each.close();
  if (!turns || !stored || !bare) throw new Error("There is nothing to compare.");
  return [
    { label, ours: turns, bare },
    { label: `${label}, no more than the store`, ours: stored, bare },
  ];
};

const onSqlite = (): Promise<Row[]> =>
  inScratchFolder((scratch) => {
    let folders = 0;
    const folder = async (): Promise<string> => {
      const made = join(scratch, String(++folders));
      await mkdir(made);
      return made;
    };
    const engine = {
      open: async () => openSqlite(await folder(), benchKeys),
      floor: async () => openBare(await folder()),
    };
    return compared(engine, 1, "SQLite, one at a time");
  });

const onPostgres = async (database: () => Promise<string>): Promise<Row[]> => {
  const open = async (url: string) =>
    openPostgres({ url, size: connections, onBroken: () => undefined }, benchKeys);
  const engine = {
    open: async () => open(await database()),
    floor: async () => {
      const url = await database();
      await (await open(url)).close();
      return openPostgresFloor(url, connections);
    },
  };
  return [
    ...(await compared(engine, 1, "Postgres, one at a time")),
    ...(await compared(engine, 8, "Postgres, eight at once")),
  ];
};

/** Whole turns beside the bare transactions that write the same rows, on both engines, each commit on disk. */
export const benchDurable = async (): Promise<string[]> => {
  const server = await startPostgres(["fsync=on", "synchronous_commit=on"]);
  try {
    const rows = [...(await onSqlite()), ...(await onPostgres(server.database))];
    return [
      "## durable: turns a second, each on disk before it is acknowledged",
      "",
      `${ports} whole ports, after ${warmUp} others, through the turn runner and the store: what a person says, and what the world`,
      `answers. By turns with them, ${block} and ${block}, the bare transactions: the same states read and the same rows written by`,
      "hand-made SQL, prepared, one transaction a turn, on a database of its own: through node:sqlite with synchronous = full, and",
      "through pg on a Postgres on the same machine with fsync. What is read and written is noted before, which is not measured.",
      "Target: at least half as many turns as the bare transaction. What is stored by itself, with no conversation that thinks",
      "of it, is a row of its own. The bare transaction on Postgres waits for each statement; a turn sends what it writes at once.",
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
