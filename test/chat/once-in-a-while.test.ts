import { expect, test } from "@jest/globals";
import { onceInAWhile } from "../../src/chat/once-in-a-while.ts";

test("is said once, again after a while, and again where the clock was set back", () => {
  let now = 100_000;
  const mayRepeat = onceInAWhile({ now: () => now, wait: async () => undefined }, 1000);
  expect([mayRepeat("a"), mayRepeat("a"), mayRepeat("b")]).toEqual([true, false, true]);
  now += 1000;
  expect(mayRepeat("a")).toBe(true);
  now = 0;
  expect(mayRepeat("a")).toBe(true);
});
