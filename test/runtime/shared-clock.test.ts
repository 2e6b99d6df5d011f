import { afterEach, expect, test } from "@jest/globals";
import { openSharedClock, type SharedClock } from "../../src/runtime/shared-clock.ts";

const opened: SharedClock[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.end();
});

/** A database whose clock shows `start` when this process is `passed` old, and that takes a while to say so. */
const world = async (start: number, took: number[]) => {
  const warned: string[] = [];
  let passed = 5000;
  let ahead = start - passed;
  let isAway = false;
  const clock = await openSharedClock({
    ask: async () => {
      if (isAway) throw new Error("away");
      const milliseconds = took.shift() ?? 0;
      passed += milliseconds / 2;
      const now = passed + ahead;
      passed += milliseconds / 2;
      return now;
    },
    elapsed: () => passed,
    log: { warn: (_fields: object, text: string) => void warned.push(text) },
  });
  opened.push(clock);
  return {
    clock,
    warned,
    pass: (milliseconds: number) => {
      passed += milliseconds;
    },
    step: (milliseconds: number) => {
      ahead += milliseconds;
    },
    away: (yes: boolean) => {
      isAway = yes;
    },
    real: () => passed + ahead,
  };
};

test("the time is the database's, and goes on by what passed here", async () => {
  const { clock, pass, real } = await world(1_800_000_000_000, [200, 40, 100]);
  expect(clock.now()).toBe(real());
  pass(60_000);
  expect(clock.now()).toBe(real());
});

test("a database whose clock is set is followed at the next comparison", async () => {
  const { clock, step, real } = await world(1_800_000_000_000, []);
  step(-90_000);
  expect(clock.now()).not.toBe(real());
  await clock.compare();
  expect(clock.now()).toBe(real());
});

test("while the database is away, or slow to answer, the time goes on as it is known", async () => {
  const { clock, warned, away, pass, step, real } = await world(1_800_000_000_000, [0, 0, 0, 4000]);
  step(500);
  await clock.compare();
  expect(clock.now()).toBe(real() - 500);
  away(true);
  pass(60_000);
  await clock.compare();
  expect(clock.now()).toBe(real() - 500);
  expect(warned).toHaveLength(1);
});
