import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { routesInSource } from "../support/bad-input/routes-in-source.ts";
import { steps } from "../support/bad-input/steps.ts";

/** The same inputs each time; another number by hand, in PORTSIDE_SEED, looks elsewhere. */
const seed = Number(process.env.PORTSIDE_SEED ?? 20_261_122);

const program = fileURLToPath(new URL("../support/bad-input/attack.ts", import.meta.url));

/** Megabytes of JavaScript that a process may hold while it is attacked; one that wants more ends. */
const mostHeap = 320;

/** Bytes by which a process may grow in all, and of which it may keep some for each input when all is over. */
const mostGrown = 600_000_000;
const mostKept = 6_000;

type Result = {
  inputs: number;
  problems: string[];
  statuses: Record<string, number>;
  routes: Record<string, number>;
  kept: number;
  grown: number;
};

/** Attacks a door in a process of its own, which a rejection that nobody handles ends. */
const attacked = async (door: string, count: number): Promise<Result> => {
  const options = [
    "--expose-gc",
    "--unhandled-rejections=strict",
    `--max-old-space-size=${mostHeap}`,
    "--disable-warning=ExperimentalWarning",
  ];
  const child = spawn(process.execPath, [...options, program, door, String(seed), String(count)], {
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
  ["teams", 3000],
  ["hooks", 4000],
  ["pages", 4500],
  ["around", 1500],
  ["talk", 3500],
  ["desk", 1200],
];

describe(`what nobody should send, from the seed ${seed}`, () => {
  const taken = new Map<string, number>();
  const visited: Record<string, number> = {};
  let inputs = 0;

  test.each(doors)(
    "at the door of %s, %i times, harms nothing, and a whole port is made afterwards",
    async (door, count) => {
      const result = await attacked(door, count);
      const { problems, grown, kept, routes } = result;
      expect({ seed, problems }).toEqual({ seed, problems: [] });
      expect(result.inputs).toBeGreaterThanOrEqual(count);
      expect(kept).toBeLessThan(mostKept * count);
      expect(grown).toBeLessThan(mostGrown);
      inputs += result.inputs;
      for (const [status, times] of Object.entries(result.statuses)) taken.set(`${door} ${status}`, times);
      Object.assign(visited, routes);
    },
    400_000,
  );

  test("is more than 20,000 inputs at every address of the source and every step in both languages", () => {
    expect(inputs).toBeGreaterThan(20_000);
    const asked = Object.keys(visited);
    expect(routesInSource().filter((route) => !asked.includes(route))).toEqual([]);
    const everyStep = Object.keys(steps).flatMap((step) => [`${step} en`, `${step} es`]);
    expect(everyStep.filter((step) => !asked.includes(step))).toEqual([]);
  });

  test.each([
    ["slack 200", 2000],
    ["teams 200", 900],
    ["hooks 204", 900],
    ["pages 200", 150],
    ["pages 422", 300],
    ["around 200", 300],
  ])("comes in as far as what is wrong with it allows: %s", (answer, least) => {
    expect(taken.get(answer) ?? 0).toBeGreaterThan(least);
  });
});
