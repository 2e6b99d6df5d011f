import { onlyLabelsOther } from "./number-label.ts";
import { takeApart } from "./number-line.ts";
import { showNumbers } from "./number-ranges.ts";
import { scanLine } from "./number-scan.ts";
import { type NumberTable, otherCells, readHeader } from "./number-table.ts";
import type { Found } from "./number-tail.ts";
import type { ScanOptions } from "./number-token.ts";
import { numberWords } from "./number-words.ts";
import { plainText } from "./pasted-text.ts";
import { type E164, type NumberOptions, type NumberProblem, readNational, showNumber } from "./phone.ts";

/** Something that looks like a phone number and cannot be taken: as written, why, and a sentence for the person. */
export type Refused = { text: string; problem: NumberProblem; sentence: string };

/**
 * Every token of a text accounted for. `numbers`: each once, in the order written. `ignored`: stretches that are no
 * numbers, at most 60 characters each and 50 of them, the last then "and N more".
 */
export type NumberList = { numbers: E164[]; refused: Refused[]; ignored: string[] };

/** `limit`: how many numbers are taken; those beyond are refused together. */
export type NumberListOptions = NumberOptions & { limit: number };

type Intake = {
  drop: (numbers: string[]) => void;
  add: (numbers: string[], text: string) => void;
  refused: Refused[];
  close: () => NumberList;
};

/** Numbers remembered beyond the limit, to count them without letting a hostile text fill the memory. */
const mostBeyond = 10_000;

const openIntake = (options: NumberListOptions, ignored: string[]): Intake => {
  const numbers = new Set<E164>();
  const beyond = new Set<E164>();
  const refused: Refused[] = [];
  const add = (digits: string[], text: string): void => {
    const again: E164[] = [];
    const failed = new Map<NumberProblem, { sentence: string; numbers: E164[] }>();
    for (const ten of digits) {
      const reading = readNational(ten, options);
      if (!reading.ok) {
        const same = failed.get(reading.problem);
        if (same === undefined)
          failed.set(reading.problem, { sentence: reading.sentence, numbers: [`+1${ten}`] });
        else same.numbers.push(`+1${ten}`);
      } else if (numbers.has(reading.number) || beyond.has(reading.number)) again.push(reading.number);
      else if (numbers.size < options.limit) numbers.add(reading.number);
      else if (beyond.size < mostBeyond) beyond.add(reading.number);
    }
    for (const [problem, fault] of failed) {
      const part = fault.numbers.length === digits.length ? text : showNumbers(fault.numbers);
      refused.push({ text: part, problem, sentence: fault.sentence });
    }
    const [first] = again;
    if (first !== undefined) {
      const part = again.length === digits.length ? text : showNumbers(again);
      const what = again.length === 1 ? showNumber(first) : showNumbers(again);
      refused.push({ text: part, problem: "duplicate", sentence: numberWords.again(what) });
    }
  };
  const drop = (digits: string[]): void => {
    for (const ten of digits) if (!numbers.delete(`+1${ten}`)) beyond.delete(`+1${ten}`);
  };
  const close = (): NumberList => {
    if (beyond.size > 0) {
      const sentence = numberWords.beyond(options.limit, beyond.size, beyond.size === mostBeyond);
      refused.push({ text: showNumbers([...beyond]), problem: "too-many", sentence });
    }
    return { numbers: [...numbers], refused, ignored };
  };
  return { add, drop, refused, close };
};

const mostIgnored = 50;
const longestIgnored = 60;

/** A line that holds one number in columns, and little else. */
const longestColumns = 80;

const connective = /^(?:and|or|to|through|thru|until|up to|plus|also|then|as well as|&|\+)$/iu;
const rowNumber = /^(?:#|no\.? ?)?\(?\d{1,4}[.):\]-]?$/iu;

/** The words left between what was found, without separators, connecting words and the numbers of list rows. */
const leftOver = (text: string, found: Found[]): string[] => {
  const rest: string[] = [];
  let at = 0;
  for (const part of [...found, { start: text.length, end: text.length }]) {
    const words = text
      .slice(at, Math.max(at, part.start))
      .replace(/\s+/gu, " ")
      .replace(/^[^\p{L}\p{Nd}$€£#(]+/u, "")
      .replace(/(?<![^\p{L}\p{Nd}.)!?%])[^\p{L}\p{Nd}.)!?%]+$/u, "")
      .replace(/^(?:and|or) /iu, "");
    const isRow = at === 0 && part.start < text.length && rowNumber.test(words);
    if (/[\p{L}\p{Nd}]/u.test(words) && !connective.test(words) && !isRow) rest.push(words);
    at = part.end;
  }
  return rest;
};

const bounded = (words: string[]): string[] => {
  const short = words.map((text) =>
    text.length > longestIgnored ? `${text.slice(0, longestIgnored - 1)}…` : text,
  );
  if (short.length <= mostIgnored) return short;
  const kept = short.slice(0, mostIgnored - 1);
  return [...kept, numberWords.more(short.length - kept.length)];
};

const excluding =
  /\b(?:except(?:ing)?|excluding|exclude|but not|without|minus|other than|apart from|leave out|(?<!or )not|(?:do not|don't) (?:port|move|transfer|include|touch))(?: for| the)?[\s:([+]*$/iu;

/** The parts a person wants left out: behind "except", "not" and the like, with what is listed after them. */
const leftOut = (line: string, found: Found[]): Set<Found> => {
  const parts = new Set<Found>();
  let previous: Found | undefined;
  for (const part of found) {
    const between = line.slice(previous?.end ?? 0, part.start).slice(-60);
    const listed =
      previous !== undefined && parts.has(previous) && /^[\s,;&/]*(?:and|or)?[\s([+]*$/iu.test(between);
    if (listed || excluding.test(between)) parts.add(part);
    previous = part;
  }
  return parts;
};

/** Area code, exchange and line in columns of their own: "212,555,0100". */
const splitColumns =
  /^\W*(?:1\s*[\t,;|]\s*)?(\d{3})\W*[\t,;|]\s*"?(\d{3})"?(?:\s*[\t,;|]\s*"?|[-. ]?)(\d{4})\W*$/u;

/** Two lines or more of a number and four digits each: numbers with PINs or extensions as likely as short forms. */
const arePairs = (lines: string[]): boolean => {
  const written = lines.filter((line) => /\d/u.test(line));
  const pair = /^\D{0,4}(?:\d\D{0,3}){10,11}\s*[,;]\s*(\d{4})\W*$/u;
  return (
    written.length > 1 &&
    written.every((line) => line.length < 60 && pair.test(line) && !/[a-z]/iu.test(line))
  );
};

/**
 * Finds every US phone number in whatever was pasted: lists, ranges, tables, mails with signatures. What looks like
 * a number but is none is refused with a reason, never dropped or guessed; all other words and digits are ignored.
 * "212-555-0100 to 0109 except 0105" leaves 0105 out, as asked.
 */
export const readNumbers = (text: string, options: NumberListOptions): NumberList => {
  const lines = plainText(text)
    .replace(/\b(to|through|thru|until) *\n *(?=[(+\d])/giu, "$1 ")
    .split("\n");
  const ignored: string[] = [];
  const intake = openIntake(options, ignored);
  const pairs = arePairs(lines);
  let table: NumberTable | undefined;
  let wordsBefore = "";
  let afterNumbers = false;
  const rest: string[] = [];
  for (const line of lines) {
    if (line.trim() === "") continue;
    table = readHeader(line) ?? table;
    const split = line.length > longestColumns ? null : splitColumns.exec(line);
    if (split !== null) {
      intake.add([split.slice(1).join("")], line.trim());
      continue;
    }
    const scan: ScanOptions = {
      fictional: options.fictional,
      strict: pairs || table !== undefined,
      wordsBefore,
      afterNumbers,
    };
    const found = scanLine(takeApart(line, otherCells(line, table)), scan);
    const out = leftOut(line, found);
    for (const part of found) {
      const written = line.slice(part.start, part.end);
      if ("numbers" in part && out.has(part)) intake.drop(part.numbers);
      else if ("numbers" in part) intake.add(part.numbers, written);
      else
        intake.refused.push({
          text: written,
          problem: part.refusal.problem,
          sentence: part.refusal.sentence,
        });
    }
    rest.push(
      ...leftOver(
        line,
        found.filter((part) => !("numbers" in part && out.has(part))),
      ),
    );
    wordsBefore = onlyLabelsOther(line) ? line : "";
    afterNumbers = found.length > 0 && !/[\p{L}\p{N}]/u.test(line.slice(found.at(-1)?.end));
  }
  ignored.push(...bounded(rest));
  return intake.close();
};
