import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createProgressLine } from "../../src/runtime/progress-line.ts";
import { keptLog } from "../support/open-runtime.ts";

const pace = { first: 1000, every: 2000, patience: 5000 };

/** A line whose writes are kept: what it says, over what. `write` may be slow or fail. */
const aLine = (write: (sentence: string, shown: string | null) => Promise<string | null>) => {
  const writes: [string, string | null][] = [];
  const { log, lines } = keptLog();
  const line = createProgressLine({
    write: (sentence, shown) => {
      writes.push([sentence, shown]);
      return write(sentence, shown);
    },
    pace,
    log,
  });
  return { line, writes, lines };
};

const wellWritten = (): Promise<string> => Promise.resolve("message-1");
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe("a line that says how far some work is", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is never shown for work that is over within a second", async () => {
    const { line, writes } = aLine(wellWritten);
    line.show("page 1");
    await pass(999);
    await line.end("done");
    await pass(10_000);
    expect(writes).toEqual([]);
  });

  test("is one message, written over at most every two seconds with what is newest, and once more at the end", async () => {
    const { line, writes } = aLine(wellWritten);
    line.show("page 1");
    await pass(1000);
    line.show("page 2");
    line.show("page 3");
    await pass(1000);
    expect(writes).toEqual([["page 1", null]]);
    await pass(1000);
    line.show("page 4");
    await line.end("done");
    await pass(10_000);
    expect(writes).toEqual([
      ["page 1", null],
      ["page 3", "message-1"],
      ["done", "message-1"],
    ]);
  });

  test("says the same only once, and waits for what is to be shown later", async () => {
    const { line, writes } = aLine(wellWritten);
    line.show("4 pages", 4000);
    await pass(3900);
    expect(writes).toEqual([]);
    await pass(30_000);
    expect(writes).toEqual([["4 pages", null]]);
    await line.end("done");
    expect(writes).toHaveLength(2);
  });

  test("begins as soon as there is something to say after the first second", async () => {
    const { line, writes } = aLine(wellWritten);
    await pass(1600);
    line.show("page 1");
    await pass(300);
    expect(writes).toEqual([["page 1", null]]);
    await line.end("done");
  });

  test("that cannot be written is given up and harms nothing", async () => {
    const { line, writes, lines } = aLine(() => Promise.reject(new Error("The channel is gone.")));
    line.show("page 1");
    await pass(1000);
    line.show("page 2");
    await pass(10_000);
    await line.end("done");
    expect(writes).toEqual([["page 1", null]]);
    expect(lines).toEqual([expect.objectContaining({ level: "warn", error: "Error: The channel is gone." })]);
  });

  test("is not tried again where there is no place for it", async () => {
    const { line, writes } = aLine(() => Promise.resolve(null));
    line.show("page 1");
    await pass(1000);
    line.show("page 2");
    await pass(10_000);
    await line.end("done");
    expect(writes).toEqual([["page 1", null]]);
  });

  test("is settled at the end although an edit of it failed", async () => {
    let tries = 0;
    const { line, writes } = aLine(() => {
      tries += 1;
      return tries === 2 ? Promise.reject(new Error("Busy.")) : wellWritten();
    });
    line.show("page 1");
    await pass(1000);
    line.show("page 2");
    await pass(2000);
    await line.end("done");
    expect(writes.at(-1)).toEqual(["done", "message-1"]);
  });

  test("a platform that hangs is waited for some seconds; then the work goes on, and the line is settled later", async () => {
    let answer = (_id: string): void => undefined;
    const { line, writes } = aLine((sentence) =>
      sentence === "done"
        ? wellWritten()
        : new Promise((resolve) => {
            answer = resolve;
          }),
    );
    line.show("page 1");
    await pass(1000);
    line.show("page 2");
    let isOver = false;
    const ending = line.end("done").then(() => {
      isOver = true;
    });
    await pass(4999);
    expect(isOver).toBe(false);
    await pass(1);
    await ending;
    answer("message-1");
    await pass(10_000);
    expect(writes).toEqual([
      ["page 1", null],
      ["done", "message-1"],
    ]);
  });
});
