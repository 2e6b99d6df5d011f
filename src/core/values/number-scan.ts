import { abroad, judgeToken, readBroken } from "./number-broken.ts";
import { gluedTo, labelBefore } from "./number-label.ts";
import { digitsOf, gapBefore, joins, type NumberLine } from "./number-line.ts";
import { type Found, readTail } from "./number-tail.ts";
import {
  groupAfter,
  isPlus,
  matchAt,
  openedAt,
  type ScanOptions,
  type Step,
  skip,
  spanOf,
  tokenLength,
} from "./number-token.ts";
import { readScientific, refuseSpelling } from "./phone.ts";
import { vanityAt } from "./vanity.ts";

const scientific = /\d(?:[.,]\d*)?E\+?\d{1,2}(?![\w.])/iuy;
const thousands = /\d{1,2}(?:,\d{3}){3}(?![\d,]|[-.]\d)/uy;
const spreadsheetZeros = /(?:\.0{1,2}|,00)(?![\d.,-])/uy;

const slip = /[\dOoIl]{3}[)\]]?[ .-]{1,3}[\dOoIl]{3}[ .-]{1,3}[\dOoIl]{4}(?!\w)|[\dOoIl]{10}(?!\w)/uy;

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
): Step & { denied?: boolean; long?: boolean } => {
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
    return { ...skipLabelled(line, group), denied: true, long: part.text.length >= 7 };
  }
  const shortened = matchAt(scientific, line.text, part.start);
  if (shortened !== undefined) {
    const end = part.start + shortened.length;
    const place = { at: end, group: groupAfter(line, end, group) };
    const reading = readScientific(shortened, options);
    if (reading?.ok)
      return { found: [{ start: part.start, end, numbers: [reading.number.slice(2)] }], place };
    const couldBe = /[.,]\d*E\+?(?:9|09|10)$|E\+(?:09|10)$/iu.test(shortened) && reading !== undefined;
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
    if (step.denied) deniedAt = step.long ? step.place.at : -1;
    else if (step.found.length > 0) deniedAt = -1;
    group = Math.max(step.place.group, group + 1);
  }
  return found;
};
