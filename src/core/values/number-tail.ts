import { digitsOf, gapBefore, joins, type NumberLine } from "./number-line.ts";
import { numberWords as words } from "./number-words.ts";
import { type Refusal, refuse, showNumber } from "./phone.ts";

/** What was found between two places of a line: numbers as ten digits each, or a refusal. */
export type Found = { start: number; end: number } & ({ numbers: string[] } | { refusal: Refusal });

/** Where reading goes on: the place in the line and the next group. */
export type Place = { at: number; group: number };

/** `strict`: no short form is expanded, because the line is a row of a table or of a list of pairs. */
export type TailOptions = { strict: boolean };

/** The longest range that is expanded. */
const longestRange = 1000;

const rangeWord =
  /[ ]*(?:--?>|→|[–~…]|\.{2,3}|-|\b(?:(?:up )?to|through|thru|thro|until)(?: and including)?\b)[ ]*[([+]{0,2}-?/iuy;
const followWord =
  /[ ]*(?:,?[ ]*\b(?:except(?:ing)?|excluding|but not|without|minus|not)(?: for)?\b|,[ ]*(?:(?:and|or)\b|&)?|&|\/|;[ ]*(?:(?:and|or)\b|&)?|\b(?:and|or)\b)[ ]*(?:[-–](?=\d{2,4}(?!\d)))?|[ ]+/iuy;
const extension =
  /[ ]*[,;]?[ ]*\(?(?:extension|extn|ext|x|#)[ .:=#-]{0,3}\d{1,7}(?:-\d{1,6})?\)?(?!\d|[-.]\d)/iuy;
const betweenAnd = /[ ]*\band\b[ ]*[([+]{0,2}/iuy;
const otherWordNext = /^ ?(?!(?:and|or|to|through|thru|thro|until|up to|ext|extn|extension|x)\b)\p{L}/iu;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** `base` with its last digits replaced by `end`. */
const withEnd = (base: string, end: string): string => base.slice(0, 10 - end.length) + end;

const national = (digits: string): string => digits.slice(-10);
const shown = (digits: string): string => showNumber(`+1${digits}`);

/** All numbers from `first` to `last`, or why that is no range. */
const expandRange = (first: string, last: string): { numbers: string[] } | { refusal: Refusal } => {
  const count = Number(last) - Number(first) + 1;
  const both = [shown(first), shown(last)] as const;
  if (count < 1) return { refusal: refuse("not-a-number", words.backwards(...both)) };
  if (first.slice(0, 3) !== last.slice(0, 3))
    return { refusal: refuse("not-a-number", words.crossesAreas(...both)) };
  if (count > longestRange) return { refusal: refuse("too-many", words.wideRange(...both, count)) };
  return {
    numbers: Array.from({ length: count }, (_, step) => String(Number(first) + step).padStart(10, "0")),
  };
};

const unsure = (short: string, base: string): Refusal =>
  refuse("too-short", words.unsureEnd(short, shown(base)));

const hardJoined = (line: NumberLine, group: number): boolean =>
  group < line.groups.length && /^[-–.]$/u.test(gapBefore(line, group));

const fits = (short: string, base: string): boolean =>
  short.startsWith("0") || (short.length === 4 && short.slice(0, 2) === base.slice(6, 8));

/** The other end of a range that starts with `base`: a whole number, its last seven digits or its last two to four. */
const rangeEnd = (
  line: NumberLine,
  base: string,
  start: number,
  place: Place,
): { last: string; groups: number } | "unsure" | undefined => {
  const before = line.text.slice(Math.max(0, start - 12), start);
  const between = /\bbetween[ (+]*$/iu.test(before) ? matchAt(betweenAnd, line.text, place.at) : undefined;
  const connector = between ?? matchAt(rangeWord, line.text, place.at);
  const group = line.groups[place.group];
  if (connector === undefined || group?.start !== place.at + connector.length || line.other[place.group])
    return undefined;
  const groups = line.whole[place.group] ?? 0;
  const sign = connector.replace(/[ ([+]/gu, "");
  if (groups > 0) {
    const last = national(digitsOf(line, place.group, groups));
    const dash = /^[-–]+$/u.test(sign);
    return dash && last.slice(0, 3) !== base.slice(0, 3) ? undefined : { last, groups };
  }
  const next = line.groups[place.group + 1];
  if (group.text.length === 3 && next?.text.length === 4 && joins(gapBefore(line, place.group + 1))) {
    return { last: base.slice(0, 3) + group.text + next.text, groups: 2 };
  }
  if (hardJoined(line, place.group + 1)) return undefined;
  const after = line.text.slice(group.end, group.end + 12);
  if (/^[:%°]|^ ?[ap]\.?m\b/iu.test(after)) return undefined;
  const wordNext = otherWordNext.test(after);
  const size = group.text.length;
  const plain = /^-+$/u.test(sign);
  if (size === 4) {
    const tight = !connector.includes(" ");
    const sure = tight || fits(group.text, base) || (!wordNext && !/^(?:19|20)/u.test(group.text));
    if (/[a-z]/iu.test(sign) || sure) return { last: withEnd(base, group.text), groups: 1 };
  } else if ((size === 2 || size === 3) && !plain && !wordNext) {
    return { last: withEnd(base, group.text), groups: 1 };
  }
  return size > 4 || wordNext ? undefined : "unsure";
};

type Follower = "number" | "unsure" | "something-else";

/** True when another cell before the number holds words: then the line is a row, and what follows another column. */
const inRow = (line: NumberLine, place: Place): boolean =>
  /\p{L}[^,;]*[,;]/u.test(line.text.slice(0, line.groups[place.group - 1]?.start ?? 0).slice(-200));

const judgeFollower = (
  line: NumberLine,
  base: string,
  connector: string,
  place: Place,
  series: boolean,
  options: TailOptions,
): Follower => {
  const group = line.groups[place.group];
  if (group === undefined) return "something-else";
  const short = group.text;
  const after = line.text.slice(group.end, group.end + 12);
  const wordNext = otherWordNext.test(after);
  if (/^[:%°]/u.test(after) || short.length > 4) return "something-else";
  const sign = connector.replace(/[ –-]/gu, "");
  if (sign === "/" && short.length < 4) return wordNext ? "something-else" : "number";
  if (sign === "") return short.length === 4 && !wordNext ? "unsure" : "something-else";
  const tight = /^[,;]$/u.test(connector);
  if (short.length < 4) {
    if (wordNext || options.strict) return "something-else";
    if (/[-–]$/u.test(connector)) return "number";
    const step = Number(short) - Number(base.slice(-short.length));
    if (short.length > 1 && (short.startsWith("0") || step === 1) && !inRow(line, place)) return "number";
    return tight ? "something-else" : "unsure";
  }
  if (options.strict || (tight && inRow(line, place))) return "unsure";
  if (fits(short, base)) return "number";
  if (wordNext) return /^ ?\p{Lu}/u.test(after) ? "something-else" : "unsure";
  const year = /^(?:19|20)/u.test(short);
  const inSeries = series || /^ *(?:,|;|\/|&|and|or) *\d{4}(?!\d)/iu.test(after);
  return inSeries && !year ? "number" : "unsure";
};

/**
 * Reads what hangs on a full number: an extension (passed over), the end of a range, and short forms such as
 * ", 0101", "/02" or "and 0103". Expands what can mean one thing only and refuses the rest with a reason.
 * `first` is the number as ten digits, `start` where it begins, `place` where it ends.
 */
export const readTail = (
  line: NumberLine,
  first: string,
  start: number,
  place: Place,
  options: TailOptions,
): { found: Found[]; place: Place } => {
  const found: Found[] = [{ start, end: place.at, numbers: [first] }];
  const groupFrom = (at: number, from: number): number => {
    let group = from;
    while ((line.groups[group]?.start ?? at) < at) group += 1;
    return group;
  };
  const range = (base: string, from: number, here: Place): Place | undefined => {
    const end = rangeEnd(line, base, from, here);
    if (end === undefined) return undefined;
    if (end === "unsure") {
      const short = line.groups[here.group] ?? { text: "", start: here.at, end: here.at };
      found.push({ start: short.start, end: short.end, refusal: unsure(short.text, base) });
      return { at: short.end, group: here.group + 1 };
    }
    const group = here.group + end.groups;
    const at = line.groups[group - 1]?.end ?? here.at;
    found.pop();
    found.push({ start: from, end: at, ...expandRange(base, end.last) });
    return { at, group };
  };
  let here = range(first, start, place) ?? place;
  let base = first;
  let series = false;
  for (;;) {
    const skipped = matchAt(extension, line.text, here.at);
    if (skipped !== undefined) {
      const at = here.at + skipped.length;
      here = { at, group: groupFrom(at, here.group) };
      continue;
    }
    const connector = matchAt(followWord, line.text, here.at);
    const group = line.groups[here.group];
    if (connector === undefined || group === undefined || group.start !== here.at + connector.length) break;
    if (line.other[here.group] || (line.whole[here.group] ?? 0) > 0) break;
    const following = { at: group.end, group: here.group + 1 };
    const longer = hardJoined(line, following.group);
    const isRange = longer && line.groups[following.group]?.text.length === 4 && group.text.length === 4;
    if (longer && (!isRange || hardJoined(line, following.group + 1))) break;
    const verdict = judgeFollower(line, base, connector, here, series, options);
    if (verdict === "something-else") break;
    if (verdict === "unsure") {
      found.push({ start: group.start, end: group.end, refusal: unsure(group.text, base) });
      here = following;
      continue;
    }
    base = withEnd(base, group.text);
    series = true;
    found.push({ start: group.start, end: group.end, numbers: [base] });
    here = range(base, group.start, following) ?? following;
  }
  return { found, place: here };
};
