import { expect, test } from "@jest/globals";
import { createHaste, tooHasty } from "../../src/chat/haste.ts";

test("a person is heard so often within a minute, told once, and heard again after it; others meanwhile", () => {
  let now = 0;
  const haste = createHaste({ now: () => now }, 3);
  expect([1, 2, 3, 4, 5].map(() => haste("T1 dana"))).toEqual(["fine", "fine", "fine", "too much", "told"]);
  expect(haste("T1 bob")).toBe("fine");
  expect(haste("T2 dana")).toBe("fine");
  now = 59_999;
  expect(haste("T1 dana")).toBe("told");
  now = 60_000;
  expect(haste("T1 dana")).toBe("fine");
});

test("what is said is kind, exact and said once", () => {
  expect(tooHasty("too much", 120)).toEqual({
    ok: false,
    sentence: expect.stringMatching(/120 messages.*What came before is kept.*again in a minute/),
  });
  expect(tooHasty("told", 120)).toMatchObject({ told: true });
});

test("however many people write, the memory of them has an end", () => {
  const haste = createHaste({ now: () => 0 }, 1);
  for (let person = 0; person < 30_000; person += 1) haste(`T1 ${person}`);
  expect(haste("T1 29999")).toBe("too much");
  expect(haste("T1 0")).toBe("fine");
});

test("a clock that was set back keeps nobody out until it is there again", () => {
  let now = 3_600_000;
  const haste = createHaste({ now: () => now }, 1);
  expect([haste("T1 dana"), haste("T1 dana")]).toEqual(["fine", "too much"]);
  now = 0;
  expect(haste("T1 dana")).toBe("fine");
});
