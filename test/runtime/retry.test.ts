import { expect, test } from "@jest/globals";
import { retryAt } from "../../src/runtime/retry.ts";

const minute = 60_000;

/** Times after the first try at which an effect is tried again, until it is given up. */
const triesOf = (type: "say" | "file-request" | "read-bill"): number[] => {
  const times: number[] = [];
  for (let now = 0, tries = 1; ; tries += 1) {
    const due = retryAt(type, tries, now);
    if (due === null) return times;
    times.push(due);
    now = due;
  }
};

test("a message is tried again after 1, 2, 4 seconds, never more than 5 minutes apart, and given up at the 12th", () => {
  const times = triesOf("say");
  expect(times.slice(0, 3)).toEqual([1000, 3000, 7000]);
  expect(times).toHaveLength(11);
  expect(Math.max(...times.map((time, index) => time - (times[index - 1] ?? 0)))).toBe(5 * minute);
});

test("a filing is tried again every 1 to 20 minutes for over three days", () => {
  const times = triesOf("file-request");
  const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
  expect([Math.min(...gaps), Math.max(...gaps)]).toEqual([minute, 20 * minute]);
  expect(times.at(-1)).toBeGreaterThan(3 * 24 * 60 * minute);
});

test("a bill that could not be read is read soon, and for days where our own shelf is full", () => {
  const times = triesOf("read-bill");
  expect(times.slice(0, 3)).toEqual([5000, 15_000, 35_000]);
  expect(times.at(-1)).toBeGreaterThan(3 * 24 * 60 * minute);
});
