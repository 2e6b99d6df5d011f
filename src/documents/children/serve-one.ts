import { Buffer } from "node:buffer";
import { Console } from "node:console";
import { type ChildAnswer, type ChildTask, decodeTask, encodeAnswer } from "../child-message.ts";
import { type HearStep, stepLine } from "../reading-steps.ts";
import type { Refusal } from "../reading-words.ts";

/** Does what is asked with the files given, and says how far it is. */
export type Work = (task: ChildTask, files: Buffer[], say: HearStep) => Promise<ChildAnswer>;

/** Thrown by a step that knows why the document cannot be read. */
export class CannotRead extends Error {
  override name = "CannotRead";
  readonly reason: Refusal;
  /** Of the file to blame among several, counted from one; null where there is one. */
  readonly place: number | null;
  constructor(reason: Refusal, { place = null, cause }: { place?: number | null; cause?: unknown } = {}) {
    super(reason, { cause });
    this.reason = reason;
    this.place = place;
  }
}

const received = async (): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /allocation failed|invalid (?:typed )?array/i.test(error.message);

/**
 * The life of a child: takes one task from standard input, says on standard output how far it is, answers there once, ends. Whatever a library
 * throws at a document becomes `broken`; what it prints goes where it disturbs nothing.
 */
export const serveOne = async (work: Work, broken: (task: ChildTask) => Refusal): Promise<void> => {
  globalThis.console = new Console(process.stderr, process.stderr);
  let answered = false;
  const answer = (given: ChildAnswer): void => {
    if (answered) return;
    answered = true;
    process.stdout.write(encodeAnswer(given), () => process.exit(0));
  };
  const { task, files } = decodeTask(await received());
  const refuse = (error: unknown): void => {
    console.error(error);
    const reason = isOutOfMemory(error) ? "too-much" : broken(task);
    if (!(error instanceof CannotRead)) answer({ type: "refused", reason });
    else answer({ type: "refused", reason: error.reason, ...(error.place ? { place: error.place } : {}) });
  };
  process.on("uncaughtException", refuse);
  process.on("unhandledRejection", refuse);
  try {
    answer(
      await work(task, files, (step) => {
        if (!answered) process.stdout.write(stepLine(step));
      }),
    );
  } catch (error) {
    refuse(error);
  }
};
