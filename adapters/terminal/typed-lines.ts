import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { readMessage } from "./fence.ts";
import { readHidden } from "./hidden.ts";
import type { Lines } from "./lines.ts";
import type { Page } from "./page.ts";
import { joinPasted } from "./pasted.ts";
import { words } from "./words.ts";

const remembered = 200;

/**
 * Lines as a person types them, with a prompt that stays below whatever is printed meanwhile. For a hidden line the
 * editor is put away altogether, so that neither its history nor its clipboard ever holds a secret.
 */
export const typedLines = (input: Readable, output: Writable, page: Page): Lines => {
  const entries: string[] = [];
  const stopping = new AbortController();
  let history: string[] = [];
  let unfinished = "";
  let editor: Interface | null = null;
  let showing: "nothing" | "prompt" | "hidden prompt" = "nothing";
  let why: "input" | "interrupt" | null = null;
  let wanted: ((entry: string | null) => void) | null = null;

  const hand = (entry: string | null): void => {
    showing = "nothing";
    const take = wanted;
    wanted = null;
    if (take) take(entry);
    else if (entry !== null) entries.push(entry);
  };
  const pasted = joinPasted(() => (editor?.line.length ?? 0) > 1, hand);

  const putAway = (): void => {
    const closing = editor;
    editor = null;
    unfinished = closing?.line ?? "";
    closing?.close();
  };

  const stop = (reason: "input" | "interrupt"): void => {
    if (why) return;
    why = reason;
    if (showing !== "nothing" || editor?.line) output.write("\n");
    page.printed();
    putAway();
    pasted.flush();
    stopping.abort();
    hand(null);
  };

  const open = (): void => {
    if (why) return;
    const opened = createInterface({
      input,
      output,
      terminal: true,
      history,
      historySize: remembered,
      removeHistoryDuplicates: true,
      crlfDelay: Number.POSITIVE_INFINITY,
      prompt: words.prompt,
    });
    editor = opened;
    opened.on("history", (lines) => {
      history = [...lines];
    });
    opened.on("line", (line) => {
      page.printed();
      pasted.line(line);
    });
    opened.on("SIGINT", () => stop("interrupt"));
    opened.on("close", () => {
      if (editor === opened) stop("input");
    });
  };

  const typed = (): Promise<string | null> => {
    const entry = entries.shift();
    if (entry !== undefined) return Promise.resolve(entry);
    if (why || !editor) return Promise.resolve(null);
    page.gap();
    showing = "prompt";
    editor.prompt(true);
    if (unfinished !== "") editor.write(unfinished);
    unfinished = "";
    return new Promise((resolve) => {
      wanted = resolve;
    });
  };

  const hidden = async (): Promise<string | null> => {
    if (entries.length > 0 || why) return typed();
    page.gap();
    putAway();
    showing = "hidden prompt";
    output.write(words.prompt);
    const line = await readHidden(input, stopping.signal);
    if (line.ended !== "entered") {
      stop(line.ended ?? "input");
      return null;
    }
    open();
    return line.text;
  };

  const erase = (rows: number): void => {
    moveCursor(output, 0, -rows);
    cursorTo(output, 0);
    clearScreenDown(output);
  };

  const above = (lines: string[], rows: number, taken: number, redraw: () => void): Promise<void> => {
    erase(rows + taken);
    const written = page.print(lines);
    page.gap();
    output.write("\n".repeat(rows));
    redraw();
    return written;
  };

  /** Prints in the place of the `taken` rows above what is being typed. */
  const printAbove = (lines: string[], taken: number): Promise<void> => {
    const current = editor;
    if (showing === "hidden prompt") return above(lines, 0, taken, () => output.write(words.prompt));
    if (current && (showing !== "nothing" || current.line !== ""))
      return above(lines, current.getCursorPos().rows, taken, () => current.prompt(true));
    if (taken > 0) erase(taken);
    return page.print(lines);
  };

  /** The block that may be printed over: when it was printed, its rows, and how wide the screen was. */
  let over = { count: -1, rows: 0, columns: 0 };
  const columns = (): number => ("columns" in output ? Number(output.columns) : 0);

  input.on("error", () => stop("input"));
  open();
  return {
    next: (isHidden) => (isHidden ? hidden() : readMessage(typed)),
    print: (lines) => printAbove(lines, 0),
    async printOver(lines) {
      const stands = over.count === page.count() && over.columns === columns();
      const written = printAbove(lines, stands ? over.rows + page.takeBack() : 0);
      over = { count: page.count(), rows: lines.length, columns: columns() };
      await written;
      return true;
    },
    echo(shown) {
      if (showing === "hidden prompt") output.write(`${shown}\n`);
      showing = "nothing";
      page.printed();
      return Promise.resolve();
    },
    ended: () => why,
    stop,
  };
};
