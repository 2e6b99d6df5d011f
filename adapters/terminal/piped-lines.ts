import type { Readable } from "node:stream";
import { readMessage } from "./fence.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./page.ts";
import { printable } from "./printable.ts";
import { splitLines } from "./split-lines.ts";
import { words } from "./words.ts";

/** Lines from a pipe or a file. They are printed as if typed, so that the output is the whole conversation. */
export const pipedLines = (input: Readable, page: Page): Lines => {
  const source = splitLines(input);
  let why: "input" | "interrupt" | null = null;
  let stopped = (): void => undefined;
  const stopping = new Promise<null>((resolve) => {
    stopped = () => resolve(null);
  });

  const stop = (reason: "input" | "interrupt"): void => {
    why ??= reason;
    input.destroy();
    stopped();
  };

  const read = async (): Promise<string | null> => {
    if (why) return null;
    try {
      const result = await Promise.race([source.next(), stopping]);
      if (result !== null && !result.done) return result.value;
      why ??= "input";
    } catch {
      why ??= "input";
    }
    return null;
  };

  return {
    next: () => readMessage(read),
    print: page.print,
    printOver: () => Promise.resolve(false),
    echo(shown) {
      const [first = "", ...others] = printable(shown).split("\n");
      return page.print([
        (words.prompt + first).trimEnd(),
        ...others.map((line) => words.continuation + line),
      ]);
    },
    ended: () => why,
    stop,
  };
};
