import { expect, test } from "@jest/globals";
import { TakenOver } from "../../src/runtime/hold-ports.ts";
import { createHolds } from "../../src/runtime/holds.ts";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";

/** Holds on a time that is set, and on records that say what is still ours. */
const opened = () => {
  const time = { elapsed: 0, wall: 1_000_000 };
  const state = { ours: [1, 2], asks: 0, fails: 0 };
  const holds = createHolds(
    async (ids) => {
      state.asks += 1;
      if (state.fails > 0) {
        state.fails -= 1;
        throw new RecordsUnreachable("away");
      }
      return ids.filter((id) => state.ours.includes(id));
    },
    () => ({ ...time }),
  );
  const pass = (milliseconds: number): void => {
    time.elapsed += milliseconds;
    time.wall += milliseconds;
  };
  return { holds, time, state, pass };
};

const begun =
  (...ids: number[]) =>
  async (): Promise<number[]> =>
    ids;

test("what was begun is held for a while, and longer where it is held anew", async () => {
  const { holds, pass } = opened();
  expect(await holds.take(begun(1))).toEqual([1]);
  const hold = holds.of(1);
  pass(14_000);
  expect(hold.isHeld()).toBe(true);
  await hold.renew();
  pass(14_000);
  expect(hold.isHeld()).toBe(true);
  pass(2000);
  expect(hold.isHeld()).toBe(false);
});

test("what somebody else began first, or what is over, is not held", async () => {
  const { holds } = opened();
  expect(await holds.take(begun())).toEqual([]);
  expect(holds.of(1).isHeld()).toBe(false);
  await holds.take(begun(1));
  holds.drop(1);
  expect(holds.of(1).isHeld()).toBe(false);
});

test.each([
  ["while its own clock goes on", "elapsed"],
  ["and only the machine's clock shows it", "wall"],
] as const)("a process that stood still for too long, %s, asks before it goes on", async (_how, clock) => {
  const { holds, time, state } = opened();
  await holds.take(begun(1));
  time[clock] += 16_000;
  const hold = holds.of(1);
  expect(hold.isHeld()).toBe(false);
  await hold.renew();
  expect(hold.isHeld()).toBe(true);
  state.ours = [2];
  time[clock] += 16_000;
  await expect(hold.renew()).rejects.toThrow(TakenOver);
  expect(hold.isHeld()).toBe(false);
});

test("what was taken over is not held anew, also where it becomes free again", async () => {
  const { holds, state } = opened();
  await holds.take(begun(1, 2));
  state.ours = [2];
  await holds.renewAll();
  expect([holds.of(1).isHeld(), holds.of(2).isHeld()]).toEqual([false, true]);
  state.ours = [1, 2];
  await expect(holds.of(1).renew()).rejects.toThrow(TakenOver);
});

test("the time counts from when the records were asked, however late they answer", async () => {
  const { holds, pass } = opened();
  await holds.take(async () => {
    pass(16_000);
    return [1];
  });
  expect(holds.of(1).isHeld()).toBe(false);
});

test("records that restart just now are asked again", async () => {
  const { holds, state } = opened();
  await holds.take(begun(1));
  state.fails = 1;
  await holds.of(1).renew();
  expect(state.asks).toBe(2);
});
