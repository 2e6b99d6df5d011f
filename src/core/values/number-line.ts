/** A run of digits in a line. */
export type Group = { text: string; start: number; end: number };

/**
 * One line taken apart, every list by the index of the group.
 * `whole`: how many groups from here on make one 10-digit number (or 11 with the 1), 0 for none.
 * `alone`: the cell around it holds digits and separators only. `cell`: which cell it stands in.
 * `other`: part of a date, time, amount, link, address: never a phone number.
 */
export type NumberLine = {
  text: string;
  groups: Group[];
  whole: number[];
  alone: boolean[];
  cell: number[];
  other: boolean[];
};

const shapes = new Set(["10", "3 3 4", "3 7", "6 4", "3 3 2 2", "3 3 1 1 1 1", "3 1 1 1 1 1 1 1"]);

/** What may stand between the groups of one number: a space or two, a bracket, one kind of dash, dot or slash. */
const joint = /^ {0,3}[)\]]? {0,2}(?:--?|–|[./·•*_])? {0,2}[([]? {0,2}$/u;

/** True when `separator` may stand inside one number. */
export const joins = (separator: string): boolean => separator.length <= 7 && joint.test(separator);

/** The text between group `index` and the one before it. */
export const gapBefore = (line: NumberLine, index: number): string =>
  line.text.slice(line.groups[index - 1]?.end ?? 0, line.groups[index]?.start);

/** Digits of `count` groups from `index` on. */
export const digitsOf = (line: NumberLine, index: number, count: number): string =>
  line.groups
    .slice(index, index + count)
    .map((group) => group.text)
    .join("");

const restShape = (lengths: number[], digits: string): string | undefined => {
  if (digits.length === 10) return lengths.join(" ");
  if (digits.length !== 11 || !digits.startsWith("1")) return undefined;
  const [first = 0, ...rest] = lengths;
  return (first === 1 ? rest : [first - 1, ...rest]).join(" ");
};

const spelledOut = (lengths: number[]): boolean =>
  lengths.length >= 10 && lengths.every((length) => length === 1);

const wholeAt = (line: NumberLine, index: number): number => {
  const lengths: number[] = [];
  let digits = "";
  for (let at = index; at < line.groups.length && digits.length < 11; at += 1) {
    if (line.other[at] || (at > index && !joins(gapBefore(line, at)))) return 0;
    const text = line.groups[at]?.text ?? "";
    lengths.push(text.length);
    digits += text;
    const shape = restShape(lengths, digits);
    if (shape !== undefined && shapes.has(shape)) return lengths.length;
    const nextIsDigit = line.groups[at + 1]?.text.length === 1 && joins(gapBefore(line, at + 1));
    if (shape !== undefined && spelledOut(lengths) && !nextIsDigit) return lengths.length;
  }
  return 0;
};

/** Payment cards, links, mail addresses, dates, times, amounts, ZIP+4, tax and network numbers. */
const neverNumbers = [
  /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?!\d)|(?<![\d-])3[47]\d\d[ -]\d{6}[ -]\d{5}(?!\d)/gu,
  /(?:https?:\/\/|www\.)[^\s"'<>]{1,2000}/giu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu,
  /(?<![\d\-./–])(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?![\d]|[-/.]\d)/gu,
  /(?<![\d\-./–])\d{1,2}([-/.])\d{1,2}\1(?:(?:19|20)?\d{2})(?!\d|[-/.]\d)/gu,
  /(?<![\d:.])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/gu,
  /[$€£¥] ?\d[\d,]*(?:\.\d+)?/gu,
  /(?<![\d,.-])\d+(?:\.\d+)? ?%/gu,
  /(?<![\d,.-])\d{1,3}(?:,\d{3})*\.\d\d(?= ?(?:USD|dollars?|per|\/mo))/giu,
  /(?<![\d\-.])\d{5}-\d{4}(?![-\d])/gu,
  /(?<![\d\-.])\d{2}-\d{7}(?![-\d])/gu,
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/gu,
  /(?<![\d,.-])\d{1,3}(?:,\d{3}){1,2}(?:\.\d+)?(?![\d,]|[-.]\d)/gu,
];

const eightDigitDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;

/** Where a pattern occurs. `matchAll` copies the pattern each time, which takes longer than a short line does. */
const spansOf = (pattern: RegExp, text: string): [number, number][] => {
  const spans: [number, number][] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push([match.index, match.index + match[0].length]);
  return spans;
};

const spansOfOthers = (text: string, more: [number, number][]): [number, number][] =>
  neverNumbers
    .flatMap((pattern) => spansOf(pattern, text))
    .concat(more)
    .sort((a, b) => a[0] - b[0]);

const markOthers = (groups: Group[], spans: [number, number][]): boolean[] => {
  let reached = 0;
  let next = 0;
  return groups.map((group) => {
    for (let span = spans[next]; span !== undefined && span[0] <= group.start; span = spans[next]) {
      reached = Math.max(reached, span[1]);
      next += 1;
    }
    return group.start < reached || eightDigitDate.test(group.text);
  });
};

/** Takes a line of plain text apart. `others` are further stretches, such as table columns, that hold no numbers. */
export const takeApart = (text: string, others: [number, number][]): NumberLine => {
  const groups = [...text.matchAll(/\d+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const line: NumberLine = {
    text,
    groups,
    whole: [],
    alone: [],
    cell: [],
    other: markOthers(groups, spansOfOthers(text, others)),
  };
  const cells = [...text.matchAll(/[^\t,;|"]+/gu)].map((match) => ({
    end: match.index + match[0].length,
    numeric: /^[\s\d()[\].+·•*_/#'>-]*$/u.test(match[0].replaceAll("–", "-")),
  }));
  let cell = 0;
  groups.forEach((group, index) => {
    while ((cells[cell]?.end ?? text.length) < group.end) cell += 1;
    line.cell.push(cell);
    line.alone.push(cells[cell]?.numeric ?? false);
    line.whole.push(wholeAt(line, index));
  });
  return line;
};
