import { expect, test } from "@jest/globals";
import type { Sid } from "../../src/core/values/sid.ts";
import { createRetention } from "../../src/runtime/retention.ts";
import { keptLog } from "../support/open-runtime.ts";
import { setClock } from "../support/set-clock.ts";
import { sidOf } from "../support/turns.ts";

const noted = { agency: "acme", at: 1, by: "the retention setting", why: "old", digest: "d" };

/** Old requests, oldest first; those below `stuck` have temporary numbers that nobody gave back. */
const old = (count: number, stuck: number) => {
  const clock = setClock();
  let calls = 0;
  let left = Array.from({ length: count }, (_, index) => sidOf(index + 1));
  const retention = createRetention({
    records: {
      unfinished: async () => [],
      overSince: async (_before, most, except = []) =>
        left.filter((sid) => !except.includes(sid)).slice(0, most),
    },
    store: { lease: async () => true, renew: async () => true },
    erasing: {
      erase: async (sids: Sid[]) => {
        calls += 1;
        const isStuck = (sid: Sid): boolean => sid <= sidOf(stuck);
        left = left.filter((sid) => !sids.includes(sid) || isStuck(sid));
        const outcomes = sids.map((sid) => ({
          sid,
          erased: isStuck(sid)
            ? { type: "numbers" as const }
            : { type: "erased" as const, erasure: { ...noted, sid }, documents: [], numbers: [] },
        }));
        return { outcomes, documents: 0, mails: 0, whole: true };
      },
    },
    clock,
    days: 30,
    log: keptLog().log,
  });
  const tick = async (): Promise<void> => {
    clock.advance(1000);
    await retention.keep();
  };
  return { tick, clock, left: () => left.length, calls: () => calls };
};

test("requests that cannot be erased do not keep the others for ever", async () => {
  const it = old(65, 25);
  for (let ticks = 0; ticks < 5; ticks += 1) await it.tick();
  expect(it.left()).toBe(25);
});

test("they are tried again an hour later, not every second", async () => {
  const it = old(3, 3);
  for (let ticks = 0; ticks < 3; ticks += 1) await it.tick();
  expect(it.calls()).toBe(1);
  it.clock.advance(60 * 60_000);
  await it.tick();
  expect(it.calls()).toBe(2);
});
