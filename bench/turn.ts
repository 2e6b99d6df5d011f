import { isDeepStrictEqual } from "node:util";
import type { PortRequest } from "../src/core/port-request.ts";
import { contentsAt, openBare, writesOf } from "./bare-turns.ts";
import { openEngine } from "./engine.ts";
import { machine } from "./machine.ts";
import { threeNumbers } from "./port-script.ts";
import { median, milliseconds, quantile, times } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

/** A process that has been at work for a while, on records that hold as many ports. */
const warmUp = 1000;
const rounds = 300;

type Timing = { label: string; engine: number[]; bare: number[] };

const line = ({ label, engine, bare }: Timing): string => {
  const cells = [median(engine), median(bare), quantile(engine, 0.99), quantile(bare, 0.99)];
  return `| ${label} | ${cells.map(milliseconds).join(" | ")} | ${times(median(engine) / median(bare))} |`;
};

const summed = (samples: number[][]): number[] =>
  (samples[0] ?? []).map((_, round) => samples.reduce((sum, each) => sum + (each[round] ?? 0), 0));

/**
 * A scripted port-in of twelve turns (and the three turns of what the world answers) through the turn runner and
 * the SQLite store; after each turn the bare transaction that writes the same rows.
 */
export const benchTurn = (): Promise<string[]> =>
  inScratchFolder((ours) => inScratchFolder((peers) => benchIn(ours, peers)));

const benchIn = async (ours: string, peers: string): Promise<string[]> => {
  const bare = await openBare(peers);
  let timings: Timing[] = [];
  let writing: number[] = [];
  let turn = 0;
  let stored: PortRequest | null = null;

  const engine = await openEngine(ours, {
    turn: (label, record, took) => {
      const writes = writesOf(record, stored);
      const from = performance.now();
      const reading = bare.write(record, writes);
      const tookBare = performance.now() - from;
      stored = record.request?.state ?? null;
      const timing = timings[turn] ?? { label, engine: [], bare: [] };
      timings[turn] = timing;
      timing.engine.push(took);
      timing.bare.push(tookBare);
      writing.push(tookBare - reading);
      turn += 1;
    },
    finished: bare.finish,
  });
  for (let round = 0; round < warmUp + rounds; round += 1) {
    if (round === warmUp) {
      timings = [];
      writing = [];
    }
    turn = 0;
    await engine.playPort(`port-${round}`, threeNumbers);
  }
  await engine.close();
  bare.close();
  const [written, copied] = [contentsAt(ours), contentsAt(peers)];
  if (!isDeepStrictEqual(written, copied))
    throw new Error(`The peer wrote ${JSON.stringify(copied)}, the store ${JSON.stringify(written)}.`);
  const where = machine(ours);

  const all = { engine: timings.map((each) => each.engine), bare: timings.map((each) => each.bare) };
  const [engineTurns, bareTurns] = [all.engine.flat(), all.bare.flat()];
  const added = median(engineTurns.map((took, index) => took - (bareTurns[index] ?? 0)));
  return [
    "## turn: a turn beside its bare storage transaction",
    "",
    `${rounds} ports of ${timings.length} turns, after ${warmUp} others. Each turn goes through the turn runner and the SQLite store; right after it the same`,
    "states are read and the same rows written by hand-made SQL through node:sqlite, in one transaction: same tables, indexes,",
    "settings and disk. At the end both hold the same rows and bytes. Target: at most 3 times. The quicker the disk syncs, the",
    `larger the ratio: a turn adds ${milliseconds(added)} (median) to its transaction, and that hardly depends on the disk.`,
    `Beside the writes alone, without reading what they change: ${(median(engineTurns) / median(writing)).toFixed(2)} ×.`,
    "",
    where,
    "",
    "| turn | Portside, median | bare, median | Portside, p99 | bare, p99 | ratio of medians |",
    "|---|---|---|---|---|---|",
    ...timings.map(line),
    line({ label: "**any turn**", engine: engineTurns, bare: bareTurns }),
    line({ label: "**a whole port**", engine: summed(all.engine), bare: summed(all.bare) }),
  ];
};
