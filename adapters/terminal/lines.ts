import type { Readable, Writable } from "node:stream";
import type { Page } from "./page.ts";
import { pipedLines } from "./piped-lines.ts";
import { typedLines } from "./typed-lines.ts";

/**
 * Where lines come from. Nothing is read before it is asked for, and everything entered is handed out, in order,
 * before the end is reported.
 */
export type Lines = {
  /** The next line without its end, or null after the last one. What is typed while `hidden` is never shown. */
  next(hidden: boolean): Promise<string | null>;
  /** Prints a block above what is being typed. */
  print(lines: string[]): Promise<void>;
  /**
   * Prints a block in the place of the one this printed before, as long as nothing stands between. False where nothing
   * can be taken back, such as in a pipe: then nothing is printed.
   */
  printOver(lines: string[]): Promise<boolean>;
  /** Shows what was entered, where the terminal has not done so: `shown` is the line, or dots in its place. */
  echo(shown: string): Promise<void>;
  /** Why there are no more lines: the input has none left, or a person asked to stop. Null while there may be more. */
  ended(): "input" | "interrupt" | null;
  /** Lets go of the input; lines already entered are still handed out. */
  stop(why: "input" | "interrupt"): void;
};

/** Lines as a person types them, or as they come out of a pipe. */
export const createLines = (input: Readable, output: Writable, page: Page, interactive: boolean): Lines =>
  interactive ? typedLines(input, output, page) : pipedLines(input, page);
