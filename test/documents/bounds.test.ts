import { describe, expect, test } from "@jest/globals";
import { createBillReader } from "../../src/documents/bill-reader.ts";
import { type ReadingLimits, readingLimits } from "../../src/documents/reading-limits.ts";
import { readingWords } from "../../src/documents/reading-words.ts";
import { residentSize } from "../../src/documents/resident-size.ts";
import { runChild } from "../../src/documents/run-child.ts";
import { waitingLine } from "../../src/documents/waiting-line.ts";
import { onePage, rawPdf, written } from "../support/documents/raw-pdf.ts";
import { textOf } from "../support/documents/text-of.ts";

const bill = rawPdf(onePage(written()));
const megabyte = 1024 * 1024;

/** What is said of a good bill under bounds that are too narrow for it. */
const saidWith = async (
  text: Partial<ReadingLimits["text"]>,
  more: Partial<ReadingLimits> = {},
): Promise<string> => {
  const limits = { ...readingLimits, ...more, text: { ...readingLimits.text, ...text } };
  return textOf(await createBillReader({ limits }).read(bill));
};

describe("each bound holds by itself", () => {
  test("time", async () => {
    expect(await saidWith({ milliseconds: 20 })).toBe(readingWords["too-slow"]);
  });

  test("memory, where the system tells it", async () => {
    const told = residentSize(process.pid).now > 0;
    const said = await saidWith({ residentBytes: 20 * megabyte });
    expect(said).toBe(told ? readingWords["too-much"] : textOf(await createBillReader().read(bill)));
  });

  test("the heap", async () => {
    expect(await saidWith({ heapMegabytes: 8 })).toBe(readingWords["too-much"]);
  });

  test("the answer", async () => {
    expect(await saidWith({}, { answerBytes: 100 })).toBe(readingWords["too-much"]);
  });

  test("work, even when nobody watches", async () => {
    const limits = { ...readingLimits.text, processorSeconds: 0 };
    const run = runChild({ kind: "text", input: Buffer.from("{}\n"), limits, answerBytes: 1000 });
    expect(await run).toEqual({ type: "died" });
  });
});

test("a process that is gone has no size", () => {
  expect(residentSize(2 ** 30)).toEqual({ now: 0, most: 0 });
});

describe("waiting in line", () => {
  test("so many at once, the others in their order, also after one that failed", async () => {
    const line = waitingLine(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = (number: number) => () =>
      new Promise<number>((resolve, reject) => {
        begun.push(number);
        ends[number] = () => (number === 0 ? reject(new Error("broken")) : resolve(number));
      });
    const all = Promise.allSettled([0, 1, 2, 3, 4].map((number) => line(work(number))));
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    await turn();
    expect(begun).toEqual([0, 1]);
    ends[0]?.();
    await turn();
    expect(begun).toEqual([0, 1, 2]);
    ends[2]?.();
    ends[1]?.();
    await turn();
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    ends[3]?.();
    ends[4]?.();
    expect((await all).map(({ status }) => status)).toEqual(["rejected", ...Array(4).fill("fulfilled")]);
  });
});
