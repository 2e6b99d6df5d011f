import { Buffer } from "node:buffer";
import type { ReadingStep } from "../core/bill.ts";

/** Told of each step of a reading. */
export type HearStep = (step: ReadingStep) => void;

const newline = 10;
const start = Buffer.from('{"step":');
const longest = 200;

const countOf = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) > 0 && (value as number) < 1_000_000
    ? (value as number)
    : null;

/** A step as a line that a child says before its answer. */
export const stepLine = ({ type, ...counts }: ReadingStep): string =>
  `${JSON.stringify({ step: type, ...counts })}\n`;

/** A step that a child said; null for what is none, because a document may have got the better of the child. */
const stepOf = (line: string): ReadingStep | null => {
  if (!/^\{"step":"[a-z]+"(?:,"[a-z]+":\d{1,7}){0,2}\}$/.test(line)) return null;
  const said = JSON.parse(line) as Record<string, unknown>;
  const [pages, page, of] = [said.pages, said.page, said.of].map(countOf);
  if (said.step === "opened" && pages) return { type: "opened", pages };
  if ((said.step === "page" || said.step === "recognising") && page && of && page <= of)
    return { type: said.step, page, of };
  return null;
};

/** Takes the steps out of what a child says, as it comes in, and gives what belongs to its answer. */
export const stepsFrom = (heard: HearStep): ((part: Buffer) => Buffer) => {
  let begun = Buffer.alloc(0);
  let isAnswer = false;
  return (part) => {
    if (isAnswer) return part;
    begun = Buffer.concat([begun, part]);
    for (;;) {
      const isStep = start.subarray(0, begun.length).equals(begun.subarray(0, start.length));
      const end = begun.indexOf(newline);
      if (isStep && end === -1 && begun.length < longest) return Buffer.alloc(0);
      if (!isStep || end === -1) {
        isAnswer = true;
        return begun;
      }
      const step = stepOf(begun.toString("utf8", 0, Math.min(end, longest)));
      begun = begun.subarray(end + 1);
      if (step) heard(step);
    }
  };
};
