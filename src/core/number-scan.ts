import { gluedTo, labelBefore } from "./number-label.ts";
import { digitsOf, gapBefore, joins, type NumberLine } from "./number-line.ts";
import { type Found, type Place, readTail, type TailOptions } from "./number-tail.ts";
import {
  type NumberOptions,
  readDigits,
  readNational,
  readScientific,
  refuse,
  refuseSpelling,
} from "./phone.ts";
import { vanityAt } from "./vanity.ts";

/** `wordsBefore`: a label on the line above. `afterNumbers`: the line above ended with a number. */
export type ScanOptions = NumberOptions & TailOptions & { wordsBefore: string; afterNumbers: boolean };

type Step = { found: Found[]; place: Place };

const scientific = /\d(?:\.\d+)?E\+?\d{1,2}(?![\w.])/iuy;
const thousands = /\d{1,2}(?:,\d{3}){3}(?![\d,]|[-.]\d)/uy;
const spreadsheetZeros = /\.0{1,2}(?![\d.-])/uy;

const slip = /[\dOoIl]{3}[)\]]?[ .-]{1,3}[\dOoIl]{3}[ .-]{1,3}[\dOoIl]{4}(?!\w)|[\dOoIl]{10}(?!\w)/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const groupAfter = (line: NumberLine, at: number, from: number): number => {
  let group = from;
  while ((line.groups[group]?.start ?? at) < at) group += 1;
  return group;
};

const skip = (line: NumberLine, group: number, count: number): Step => {
  const last = group + Math.max(1, count);
  return { found: [], place: { at: line.groups[last - 1]?.end ?? line.text.length, group: last } };
};

/** Groups written as one token: joined by a hyphen, dot or bracket, no spaces. Slashes join only the first seven digits. */
const tokenLength = (line: NumberLine, from: number): number => {
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

/** The start of a token with the plus and brackets right before it. */
const openedAt = (line: NumberLine, group: number): number => {
  const start = line.groups[group]?.start ?? 0;
  const lead = /[+([]{1,3}[ ]?$/u.exec(line.text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  return start - lead.length;
};

const isPlus = (line: NumberLine, group: number): boolean => {
  const start = line.groups[group]?.start ?? 0;
  return /\+[ ([]{0,2}$/u.test(line.text.slice(Math.max(0, start - 3), start));
};

const spanOf = (
  line: NumberLine,
  group: number,
  count: number,
): { start: number; end: number; text: string } => {
  const start = openedAt(line, group);
  let end = line.groups[group + count - 1]?.end ?? line.text.length;
  if (/^[)\]]/u.test(line.text.slice(end)) && /[([]/u.test(line.text.slice(start, end))) end += 1;
  return { start, end, text: line.text.slice(start, end) };
};

/** Judges a token that is not a whole number: refused with the count of its digits, or its country. */
const judgeToken = (line: NumberLine, group: number, count: number, options: ScanOptions): Step => {
  const { start, end, text } = spanOf(line, group, count);
  const wilds = /^[xX*?_]{1,4}(?![\w])/u.exec(line.text.slice(end, end + 6))?.[0] ?? "";
  const place = { at: end + wilds.length, group: group + count };
  if (wilds !== "") {
    return { found: [{ start, end: place.at, refusal: refuseSpelling(text + wilds, "open") }], place };
  }
  const digits = digitsOf(line, group, count);
  const reading = readDigits(digits, isPlus(line, group), text, options);
  if (reading.ok) return { found: [{ start, end, numbers: [reading.number.slice(2)] }], place };
  const { ok: _, ...refusal } = reading;
  return { found: [{ start, end, refusal: { ok: false, ...refusal } }], place };
};

const abroad = (line: NumberLine, group: number, options: ScanOptions): Step => {
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
  return second <= 5 && (third ?? 0) <= 6 && sizes.length <= 5 && /[-–.)\]/]/u.test(text);
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

const readBroken = (
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
    const refusal = refuse(
      "too-short",
      `${text} on its own line could be the end of a number or something else. If it is a number, write all 10 digits.`,
    );
    return { found: [{ start, end, refusal }], place: { at: end, group: group + 1 } };
  }
  const count = stretch(line, group);
  const glued = line.groups[group]?.text ?? "";
  if (
    glued.length === 20 &&
    [glued.slice(0, 10), glued.slice(10)].every((ten) => readNational(ten, options).ok)
  ) {
    const { start, end } = spanOf(line, group, 1);
    const refusal = refuse(
      "too-long",
      `${glued} has 20 digits, like two numbers run together. Put a comma between them.`,
    );
    return { found: [{ start, end, refusal }], place: { at: end, group: group + 1 } };
  }
  const digits = digitsOf(line, group, count).length;
  const { text } = spanOf(line, group, count);
  const exitCode = /^(?:00|011)/u.test(line.groups[group]?.text ?? "");
  if (exitCode && joins(gapBefore(line, group + 1) || "x")) {
    const step = abroad(line, group, options);
    if (step.found.some((item) => "refusal" in item && item.refusal.problem === "not-us")) return step;
  }
  const lookslike = label === "phone" || line.alone[group] || phoneShape(line, group, count, text);
  if (digits >= 7 && digits <= 15 && lookslike) return judgeToken(line, group, count, options);
  return skip(line, group, tokenLength(line, group));
};

/** Passes over an account number and the like, also one written in blocks, but not over a number written after it. */
const skipLabelled = (line: NumberLine, group: number): Step => {
  let count = Math.max(line.whole[group] ?? 0, tokenLength(line, group));
  const gaps = new Set<string>();
  let cluster = 1;
  while (cluster < 24 && group + cluster < line.groups.length && joins(gapBefore(line, group + cluster))) {
    gaps.add(gapBefore(line, group + cluster));
    cluster += 1;
  }
  const inBlocks = gaps.size < 2 && (line.groups[group]?.text.length ?? 0) < 8;
  for (let next = group + count; next < group + cluster; next += 1) {
    if (line.whole[next] && (!inBlocks || line.whole[next] === 1)) break;
    count = next - group + 1;
  }
  return skip(line, group, count);
};

const readWhole = (line: NumberLine, group: number, options: ScanOptions): Step => {
  const count = line.whole[group] ?? 0;
  const { start, end } = spanOf(line, group, count);
  const ten = digitsOf(line, group, count).slice(-10);
  const after = line.text.slice(end, end + 3);
  const next = group + count;
  if (count === 1) {
    const zeros = matchAt(spreadsheetZeros, line.text, end);
    if (zeros !== undefined) {
      return {
        found: [{ start, end: end + zeros.length, numbers: [ten] }],
        place: { at: end + zeros.length, group: next + 1 },
      };
    }
  }
  const sign = /^[-–.](?=[([+]?\d)/u.exec(after)?.[0];
  if (sign !== undefined && !line.whole[next]) {
    const size = line.groups[next]?.text.length ?? 0;
    const ends = !/^[-–.]\d/u.test(line.text.slice(line.groups[next]?.end));
    const rangeLike = ends && sign !== "." && (size === 4 || (sign === "–" && size > 1 && size < 4));
    if (!rangeLike) {
      const all = tokenLength(line, group);
      return digitsOf(line, group, all).length > 20
        ? skip(line, group, all)
        : judgeToken(line, group, all, options);
    }
  }
  return readTail(line, ten, start, { at: end, group: next }, options);
};

const stepAt = (
  line: NumberLine,
  group: number,
  deniedAt: number,
  options: ScanOptions,
): Step & { denied?: boolean } => {
  const part = line.groups[group];
  if (part === undefined || line.other[group]) return skip(line, group, 1);
  const opened = openedAt(line, group);
  const near = line.text.slice(Math.max(0, opened - 80), opened);
  const before = /^\W*$/u.test(near) && opened < 80 ? `${options.wordsBefore} ${near}` : near;
  const whole = line.whole[group] ?? 0;
  const glued = gluedTo(near.slice(-12));
  const token = tokenLength(line, group);
  if (glued === "inside" || (glued === "id" && Math.max(token, whole) === 1)) return skip(line, group, token);
  const label = labelBefore(before);
  const listed =
    deniedAt >= 0 && /^\s*(?:[,;/&]|and\b|or\b)[\s,;/&]*$/iu.test(line.text.slice(deniedAt, opened));
  const bare = Math.max(whole, token) === 1 && !isPlus(line, group);
  if (label === "other" || (bare && (label === "other-if-bare" || listed))) {
    return { ...skipLabelled(line, group), denied: true };
  }
  const shortened = matchAt(scientific, line.text, part.start);
  if (shortened !== undefined) {
    const end = part.start + shortened.length;
    const place = { at: end, group: groupAfter(line, end, group) };
    const reading = readScientific(shortened, options);
    if (reading?.ok)
      return { found: [{ start: part.start, end, numbers: [reading.number.slice(2)] }], place };
    const couldBe = /E\+?(?:9|09|10)$/iu.test(shortened) && reading !== undefined;
    return { found: couldBe ? [{ start: part.start, end, refusal: reading }] : [], place };
  }
  if (whole > 0 && (!isPlus(line, group) || part.text.startsWith("1"))) {
    const end = line.groups[group + whole - 1]?.end ?? 0;
    const lettersNext = /^(?!x ?\d|ext)\p{L}/iu.test(line.text.slice(end, end + 4));
    return whole === 1 && lettersNext ? skip(line, group, 1) : readWhole(line, group, options);
  }
  const slipped = matchAt(slip, line.text, part.start);
  if (slipped !== undefined && /\p{L}/u.test(slipped) && slipped.replace(/\D/gu, "").length >= 5) {
    const end = part.start + slipped.length;
    const text = line.text.slice(opened, end);
    const place = { at: end, group: groupAfter(line, end, group) };
    return { found: [{ start: opened, end, refusal: refuseSpelling(text, "slip") }], place };
  }
  const spelled = vanityAt(line.text, part.start);
  if (spelled !== undefined) {
    const place = { at: spelled.end, group: groupAfter(line, spelled.end, group) };
    const text = line.text.slice(opened, spelled.end);
    const item = { start: opened, end: spelled.end };
    if ("digits" in spelled) return { found: [{ ...item, numbers: [spelled.digits] }], place };
    return { found: [{ ...item, refusal: refuseSpelling(text, spelled.refused) }], place };
  }
  if (isPlus(line, group) && !(whole > 0 && part.text.startsWith("1"))) return abroad(line, group, options);
  const grouped = matchAt(thousands, line.text, part.start);
  if (grouped !== undefined) {
    const digits = grouped.replaceAll(",", "");
    const end = part.start + grouped.length;
    const place = { at: end, group: groupAfter(line, end, group) };
    const isNumber = digits.length === 10 || digits.startsWith("1");
    return { found: isNumber ? [{ start: part.start, end, numbers: [digits.slice(-10)] }] : [], place };
  }
  return readBroken(line, group, label, options);
};

/** 1 when the line starts with the number of a list row right before a whole number: "2)212-555-0100". */
const rowNumberGroups = (line: NumberLine): number => {
  if (line.whole[0] || !line.whole[1] || !/^\W{0,6}\d{1,3}[.)\]:] {0,3}[([+]{0,2}\d/u.test(line.text))
    return 0;
  const dotted = gapBefore(line, 1).includes(".");
  return dotted && line.whole[1] > 1 && gapBefore(line, 2).includes(".") ? 0 : 1;
};

/** Everything in a line that is a phone number or looks like a failed one, in order. The rest is something else. */
export const scanLine = (line: NumberLine, options: ScanOptions): Found[] => {
  const found: Found[] = [];
  let deniedAt = -1;
  for (let group = rowNumberGroups(line); group < line.groups.length; ) {
    const step = stepAt(line, group, deniedAt, options);
    found.push(...step.found);
    if (step.denied) deniedAt = step.place.at;
    else if (step.found.length > 0) deniedAt = -1;
    group = Math.max(step.place.group, group + 1);
  }
  return found;
};
