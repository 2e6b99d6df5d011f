import { gapBefore, type NumberLine } from "./number-line.ts";
import type { Found, Place, TailOptions } from "./number-tail.ts";
import type { NumberOptions } from "./phone.ts";

/** `wordsBefore`: a label on the line above. `afterNumbers`: the line above ended with a number. */
export type ScanOptions = NumberOptions & TailOptions & { wordsBefore: string; afterNumbers: boolean };

/** What one step over a line found and where the next begins. */
export type Step = { found: Found[]; place: Place };

/** What `pattern` (sticky) matches right at `at`. */
export const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** The first group from `from` on that starts at or after `at`. */
export const groupAfter = (line: NumberLine, at: number, from: number): number => {
  let group = from;
  while ((line.groups[group]?.start ?? at) < at) group += 1;
  return group;
};

/** A step over `count` groups that are something else. */
export const skip = (line: NumberLine, group: number, count: number): Step => {
  const last = group + Math.max(1, count);
  return { found: [], place: { at: line.groups[last - 1]?.end ?? line.text.length, group: last } };
};

/** Groups written as one token: joined by a hyphen, dot or bracket, no spaces. Slashes join only the first seven digits. */
export const tokenLength = (line: NumberLine, from: number): number => {
  let count = 1;
  let digits = line.groups[from]?.text.length ?? 0;
  for (let at = from + 1; at < line.groups.length && count < 24 && !line.other[at]; at += 1) {
    const gap = gapBefore(line, at);
    if (!/^[)\]]?[-–./]?[([]?$/u.test(gap) || gap === "" || (gap.includes("/") && digits >= 7)) break;
    count += 1;
    digits += line.groups[at]?.text.length ?? 0;
  }
  return count;
};

/** The start of a token with the plus and brackets right before it. */
export const openedAt = (line: NumberLine, group: number): number => {
  const start = line.groups[group]?.start ?? 0;
  const lead = /[+([]{1,3}[ ]?$/u.exec(line.text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  return start - lead.length;
};

/** True when a plus stands right before a group. */
export const isPlus = (line: NumberLine, group: number): boolean => {
  const start = line.groups[group]?.start ?? 0;
  return /\+[ ([]{0,2}$/u.test(line.text.slice(Math.max(0, start - 3), start));
};

/** `count` groups with their plus and brackets. */
export const spanOf = (
  line: NumberLine,
  group: number,
  count: number,
): { start: number; end: number; text: string } => {
  const start = openedAt(line, group);
  let end = line.groups[group + count - 1]?.end ?? line.text.length;
  if (/^[)\]]/u.test(line.text.slice(end)) && /[([]/u.test(line.text.slice(start, end))) end += 1;
  return { start, end, text: line.text.slice(start, end) };
};
