import { digitsOf, gapBefore, joins, type NumberLine } from "./number-line.ts";
import { isPlus, type ScanOptions, type Step, skip, spanOf, tokenLength } from "./number-token.ts";
import { numberWords as words } from "./number-words.ts";
import { readDigits, readNational, refuse, refuseSpelling } from "./phone.ts";

/** A token that is short of seven digits goes on over single spaces, until a whole number begins. */
const stretch = (line: NumberLine, from: number): number => {
  let count = tokenLength(line, from);
  while (digitsOf(line, from, count).length < 7) {
    const next = from + count;
    if (next >= line.groups.length || line.other[next] || line.whole[next] || !joins(gapBefore(line, next)))
      break;
    count += tokenLength(line, next);
  }
  return count;
};

/** Judges a token that is not a whole number: refused with the count of its digits, or its country. */
export const judgeToken = (line: NumberLine, group: number, count: number, options: ScanOptions): Step => {
  const { start, end, text } = spanOf(line, group, count);
  const wilds = /^[xX*?_]{1,4}(?![\w])/u.exec(line.text.slice(end, end + 6))?.[0] ?? "";
  const place = { at: end + wilds.length, group: group + count };
  if (wilds !== "") {
    return { found: [{ start, end: place.at, refusal: refuseSpelling(text + wilds, "open") }], place };
  }
  const digits = digitsOf(line, group, count);
  if (digits.length === 10 && /\d[^\d]*[([]/u.test(text)) {
    return { found: [{ start, end, refusal: refuse("not-a-number", words.oddOrder(text)) }], place };
  }
  const reading = readDigits(digits, isPlus(line, group), text, options);
  if (reading.ok) return { found: [{ start, end, numbers: [reading.number.slice(2)] }], place };
  const { ok: _, ...refusal } = reading;
  return { found: [{ start, end, refusal: { ok: false, ...refusal } }], place };
};

/** Reads a number written with a plus or an exit code; one of another country is refused with its name. */
export const abroad = (line: NumberLine, group: number, options: ScanOptions): Step => {
  let count = tokenLength(line, group);
  for (let next = group + count; next < line.groups.length; next = group + count) {
    const digits = digitsOf(line, group, count).length;
    const more = tokenLength(line, next);
    if (line.other[next] || !joins(gapBefore(line, next)) || digitsOf(line, group, count + more).length > 15)
      break;
    if (isPlus(line, next) || (digits >= 8 && line.whole[next])) break;
    count += more;
  }
  const digits = digitsOf(line, group, count).length;
  return digits >= 7 && digits <= 15 ? judgeToken(line, group, count, options) : skip(line, group, count);
};

const phoneShape = (line: NumberLine, group: number, count: number, text: string): boolean => {
  const sizes = line.groups.slice(group, group + count).map((part) => part.text.length);
  if (sizes[0] === 1 && line.groups[group]?.text === "1") sizes.shift();
  const [first, second = 0, third] = sizes;
  if (sizes.length === 2 && first === 4 && second === 4) {
    return /^(?:0|(\d\d)(?=\d\d\D+\1))(?!\d{0,3}\D+(?:19|20))/u.test(text) && !/^(?:19|20)/u.test(text);
  }
  if (first !== 3 || sizes.length < 2) return false;
  if (sizes.length === 2)
    return text.startsWith("(") || (second === 4 && /\d-\d/u.test(text)) || second === 5;
  return second <= 5 && (third ?? 0) <= 7 && sizes.length <= 5 && /[-–.)\]/]/u.test(text);
};

/** How many groups from `group` on stand in the same cell; 24 for many. */
const cellLength = (line: NumberLine, group: number): number => {
  let count = 1;
  while (count < 24 && line.cell[group + count] === line.cell[group]) count += 1;
  return count;
};

const cellIsOneToken = (line: NumberLine, group: number, count: number): boolean => {
  if (line.cell[group - 1] === line.cell[group]) return false;
  let long = 0;
  for (let at = group; at < group + count; ) {
    if (line.whole[at] || line.other[at]) return false;
    const size = tokenLength(line, at);
    if (digitsOf(line, at, size).length >= 7) long += 1;
    at += size;
  }
  return long < 2;
};

/** Judges digits that make no whole number: a number with digits missing or too many, or something else. */
export const readBroken = (
  line: NumberLine,
  group: number,
  label: string | undefined,
  options: ScanOptions,
): Step => {
  const inCell = cellLength(line, group);
  const inCellDigits = line.alone[group] && inCell <= 16 ? digitsOf(line, group, inCell).length : 0;
  if (inCellDigits >= 7 && inCellDigits <= 15 && cellIsOneToken(line, group, inCell)) {
    return judgeToken(line, group, inCell, options);
  }
  const lineIsGroup = line.groups.length === 1 && line.alone[group];
  if (options.afterNumbers && lineIsGroup && inCellDigits === 4) {
    const { start, end, text } = spanOf(line, group, 1);
    const refusal = refuse("too-short", words.lonelyEnd(text));
    return { found: [{ start, end, refusal }], place: { at: end, group: group + 1 } };
  }
  const count = stretch(line, group);
  const glued = line.groups[group]?.text ?? "";
  if (
    glued.length === 20 &&
    [glued.slice(0, 10), glued.slice(10)].every((ten) => readNational(ten, options).ok)
  ) {
    const { start, end } = spanOf(line, group, 1);
    const refusal = refuse("too-long", words.runTogether(glued));
    return { found: [{ start, end, refusal }], place: { at: end, group: group + 1 } };
  }
  const digits = digitsOf(line, group, count).length;
  const { text } = spanOf(line, group, count);
  const exitCode = /^(?:00|011)/u.test(line.groups[group]?.text ?? "");
  if (exitCode && joins(gapBefore(line, group + 1) || "x")) {
    const step = abroad(line, group, options);
    if (step.found.some((item) => "refusal" in item && item.refusal.problem === "not-us")) return step;
  }
  const shaped = phoneShape(line, group, count, text);
  const likely = label === "phone" || line.alone[group] || shaped;
  if (digits >= 7 && likely && digits <= (shaped ? 20 : 15)) return judgeToken(line, group, count, options);
  return skip(line, group, tokenLength(line, group));
};
