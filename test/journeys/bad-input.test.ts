import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

/** The same inputs each time; another number by hand, in PORTSIDE_SEED, looks elsewhere. */
const seed = Number(process.env.PORTSIDE_SEED ?? 20_261_122);

const program = fileURLToPath(new URL("../support/bad-input/attack.ts", import.meta.url));

/** Megabytes of JavaScript that a process may hold, and that it may grow by in all while it is attacked. */
const mostHeap = 320;
const mostGrown = 700;

type Result = { inputs: number; problems: string[]; statuses: Record<string, number>; grown: number };

/** Attacks a door in a process of its own, which a rejection that nobody handles ends. */
const attacked = async (door: string, count: number): Promise<Result> => {
  const words = [`--max-old-space-size=${mostHeap}`, "--disable-warning=ExperimentalWarning", program];
  const child = spawn(process.execPath, [...words, door, String(seed), String(count)], {
    env: { PATH: process.env.PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", errors: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.errors += text;
  });
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new Error(`The process ended with ${code}, seed ${seed}: ${said.errors.slice(0, 2000)}`);
  return JSON.parse(said.out) as Result;
};

const doors: [name: string, count: number][] = [
  ["slack", 3500],
  ["teams", 2500],
  ["hooks", 4500],
  ["pages", 5500],
  ["talk", 4500],
];

describe(`what nobody should send, from the seed ${seed}`, () => {
  test("is more than 20,000 inputs", () => {
    expect(doors.reduce((total, [, count]) => total + count, 0)).toBeGreaterThan(20_000);
  });

  test.each(doors)(
    "at the door of %s, %i times, harms nothing",
    async (door, count) => {
      const { inputs, problems, grown, statuses } = await attacked(door, count);
      expect({ seed, problems }).toEqual({ seed, problems: [] });
      expect(inputs).toBeGreaterThanOrEqual(count);
      expect(Object.keys(statuses).length).toBeGreaterThan(door === "talk" ? 0 : 1);
      expect(grown).toBeLessThan(mostGrown);
    },
    300_000,
  );
});
