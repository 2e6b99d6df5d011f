import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { lately } from "../../src/runtime/lately.ts";

const counting = (lull: number, most: number) => {
  const done: number[] = [];
  const call = lately(async () => done.push(done.length), lull, most);
  return { done, call };
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let look = 0; look < 500 && !holds(); look += 1) await wait(10);
};

test("many calls in one go are one piece of work, and later ones another", async () => {
  const { done, call } = counting(5, 10_000);
  for (let each = 0; each < 100; each += 1) call();
  expect(done).toEqual([]);
  await until(() => done.length > 0);
  expect(done).toEqual([0]);
  call();
  await until(() => done.length > 1);
  expect(done).toEqual([0, 1]);
});

test("calls that do not end do not put it off for ever", async () => {
  const { done, call } = counting(10_000, 20);
  const calling = setInterval(call, 5);
  await until(() => done.length > 0);
  clearInterval(calling);
  expect(done.length).toBeGreaterThan(0);
});
