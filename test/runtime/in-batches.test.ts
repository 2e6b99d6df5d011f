import { expect, test } from "@jest/globals";
import { inBatches } from "../../src/runtime/in-batches.ts";

test("what is asked for at about the same time is one batch, and while it is done the next one gathers", async () => {
  const batches: number[][] = [];
  const gate = Promise.withResolvers<void>();
  const double = inBatches(async (things: number[]) => {
    batches.push(things);
    await gate.promise;
    return things.map((each) => each * 2);
  });
  const first = [1, 2, 3].map(double);
  while (batches.length === 0) await new Promise(setImmediate);
  const second = [4, 5].map(double);
  await new Promise(setImmediate);
  gate.resolve();
  expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(await double(6)).toBe(12);
});

test("one that fails fails alone", async () => {
  const check = inBatches(async (things: number[]) => {
    if (things.includes(13)) throw new Error("not 13");
    return things;
  });
  const asked = await Promise.allSettled([1, 13, 2].map(check));
  expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a great many go in several batches", async () => {
  const sizes: number[] = [];
  const take = inBatches(async (things: number[]) => {
    sizes.push(things.length);
    return things;
  });
  await Promise.all(Array.from({ length: 250 }, (_, index) => take(index)));
  expect(sizes).toEqual([100, 100, 50]);
});
