import { areaCodeHome } from "../src/core/values/area-code.ts";
import type { TurnRecord } from "../src/runtime/ports.ts";
import { openEngine } from "./engine.ts";
import { machine } from "./machine.ts";
import { threeNumbers } from "./port-script.ts";
import { median, milliseconds, quantile } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const rounds = 20;
const warmUp = 3;

/** All the numbers from 0100 to 0199, which nobody has, in ten area codes. */
const thousandNumbers = [212, 213, 214, 215, 216, 217, 218, 219, 224, 225]
  .map((area) => `${area}-555-0100 to 0199`)
  .join(", ");

/** Two hundred area codes of a hundred numbers each. */
const twentyThousandNumbers = Array.from({ length: 800 }, (_, index) => String(200 + index))
  .filter((area) => areaCodeHome(area).type === "us")
  .slice(0, 200)
  .map((area) => `${area}-555-0100 to 0199`)
  .join(", ");

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const sizeLine = (label: string, { conversation, request }: TurnRecord): string => {
  const parts = [bytes(conversation), bytes(request?.state)];
  const sum = parts.reduce((total, part) => total + part, 0);
  return `| ${label} | ${[...parts, sum].map((each) => each.toLocaleString("en-US")).join(" | ")} |`;
};

/** What an open conversation weighs in storage, with three numbers and a thousand, and what a turn of it costs. */
export const benchSize = (): Promise<string[]> => inScratchFolder(benchIn);

const benchIn = async (folder: string): Promise<string[]> => {
  const timings = new Map<string, number[]>();
  const engine = await openEngine(folder, {
    turn: (label, _record, took) => timings.set(label, [...(timings.get(label) ?? []), took]),
  });
  const open = await engine.playPort("open", threeNumbers, "the zip is 10019");
  const filed = await engine.playPort("filed", threeNumbers);
  const openThousand = await engine.playPort("open-thousand", thousandNumbers, "the zip is 10019");
  let filedThousand = openThousand;
  for (let round = 0; round < warmUp + rounds; round += 1) {
    if (round === warmUp) timings.clear();
    filedThousand = await engine.playPort(`thousand-${round}`, thousandNumbers);
  }
  const thousand = new Map(timings);
  timings.clear();
  const filedTwenty = await engine.playPort("twenty-thousand", twentyThousandNumbers);
  const twenty = new Map(timings);
  await engine.close();
  const where = machine(folder);

  const turnsOf = (some: Map<string, number[]>): string[] =>
    [...some].map(
      ([label, samples]) =>
        `| ${label} | ${milliseconds(median(samples))} | ${milliseconds(quantile(samples, 0.99))} |`,
    );
  return [
    "## size: what a conversation weighs",
    "",
    "Bytes of the JSON that is stored. Target: at most 4,000 for an open conversation with three numbers.",
    "",
    where,
    "",
    "| | conversation | request | together |",
    "|---|---|---|---|",
    sizeLine("three numbers, all answered, not yet filed", open),
    sizeLine("three numbers, filed", filed),
    sizeLine("1,000 numbers, all answered, not yet filed", openThousand),
    sizeLine("1,000 numbers, filed", filedThousand),
    sizeLine("20,000 numbers, filed as 20 orders", filedTwenty),
    "",
    `A turn with 1,000 numbers, through the turn runner and the SQLite store (${rounds} ports). Target: tens of milliseconds.`,
    "",
    "| turn | median | p99 |",
    "|---|---|---|",
    ...turnsOf(thousand),
    "",
    "A turn with 20,000 numbers (one port, filed as twenty orders). Target: at most 500 ms.",
    "",
    "| turn | median | p99 |",
    "|---|---|---|",
    ...turnsOf(twenty),
  ];
};
