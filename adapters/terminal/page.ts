import type { Writable } from "node:stream";

/** What is printed, block after block, with one blank line between them. */
export type Page = {
  /** Prints lines as a block of its own. Resolves when they are written, or when nobody reads any more. */
  print(lines: string[]): Promise<void>;
  /** Leaves a blank line before what is printed next by someone else, such as a prompt. */
  gap(): void;
  /** Someone else has printed, and the cursor stands at the start of a line with text above it. */
  printed(): void;
  /** A count that rises with everything printed, so that one sees whether something was printed since. */
  count(): number;
  /** The block printed last is about to be erased. Gives the rows between its last one and the cursor. */
  takeBack(): number;
  isClosed(): boolean;
  /** Aborted once nobody reads the output any more: the pipe was closed or the terminal is gone. */
  closed: AbortSignal;
};

const nobodyReads = new Set([
  "EPIPE",
  "EIO",
  "ECONNRESET",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_WRITE_AFTER_END",
]);

const isGone = (error: Error): boolean => "code" in error && nobodyReads.has(String(error.code));

export const createPage = (output: Writable): Page => {
  const closing = new AbortController();
  let separated = true;
  let count = 0;

  const failed = (error: Error): void => {
    if (isGone(error)) closing.abort();
  };
  output.on("error", failed);
  output.on("close", () => closing.abort());

  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (closing.signal.aborted) return resolve();
      output.write(text, (error) => {
        if (!error) return resolve();
        failed(error);
        return isGone(error) ? resolve() : reject(error);
      });
    });

  return {
    print(lines) {
      if (lines.length === 0) return Promise.resolve();
      const before = separated ? "" : "\n";
      separated = false;
      count += 1;
      return write(`${before}${lines.join("\n")}\n`);
    },
    gap() {
      if (separated || closing.signal.aborted) return;
      separated = true;
      output.write("\n");
    },
    printed() {
      separated = false;
      count += 1;
    },
    count: () => count,
    takeBack() {
      const rows = separated ? 1 : 0;
      separated = true;
      return rows;
    },
    isClosed: () => closing.signal.aborted,
    closed: closing.signal,
  };
};
