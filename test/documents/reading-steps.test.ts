import { describe, expect, test } from "@jest/globals";
import type { ReadingStep } from "../../src/core/bill.ts";
import { stepLine, stepsFrom } from "../../src/documents/reading-steps.ts";

/** What is heard, and what is left for the answer, of what a child says in these pieces. */
const hear = (...pieces: string[]) => {
  const steps: ReadingStep[] = [];
  const answerIn = stepsFrom((step) => steps.push(step));
  const answer = Buffer.concat(pieces.map((piece) => answerIn(Buffer.from(piece)))).toString();
  return { steps, answer };
};

const steps: ReadingStep[] = [
  { type: "opened", pages: 6 },
  { type: "page", page: 1, of: 6 },
  { type: "recognising", page: 6, of: 6 },
];
const said = steps.map(stepLine).join("");
const answer = '{"type":"read","pages":[]}\n{"step":"opened","pages":9}\n';

describe("the steps a child says before its answer", () => {
  test("are heard in their order, and are no part of the answer", () => {
    expect(hear(said + answer)).toEqual({ steps, answer });
  });

  test("are heard however they arrive", () => {
    for (const size of [1, 2, 7, 30]) {
      const pieces = (said + answer).match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      expect(hear(...pieces)).toEqual({ steps, answer });
    }
  });

  test.each([
    ["another type", '{"step":"pwned","page":1,"of":2}\n'],
    ["a page beyond the last", '{"step":"page","page":3,"of":2}\n'],
    ["no page", '{"step":"page","page":0,"of":2}\n'],
    ["words in place of a number", '{"step":"opened","pages":"<@channel>"}\n'],
    ["more than counts", '{"step":"opened","pages":1,"page":2,"of":3}\n'],
    ["what only begins like one", '{"step":"opened"\n'],
  ])("a step with %s is none, and the answer is heard all the same", (_what, line) => {
    expect(hear(line, answer)).toEqual({ steps: [], answer });
  });

  test("a step without an end is an answer, which is then refused as one", () => {
    const endless = `{"step":"${"a".repeat(300)}`;
    expect(hear(endless)).toEqual({ steps: [], answer: endless });
  });
});
