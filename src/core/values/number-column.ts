import { readNumber } from "./phone.ts";

/**
 * The phone numbers of a table as text that `readNumbers` takes, a line each, neighbours as ranges. `header` names the
 * column they stand in, "" where it has no name; `aside` the columns that hold phone numbers, too, and were left alone.
 */
export type NumberColumn = { ok: true; text: string; header: string; aside: string[] } | { ok: false };

/** Rows above the first number that may be titles, and columns that are looked at. */
const mostTitles = 20;
const mostColumns = 200;
/** Cells that are no numbers are named, as far as anybody reads that. */
const mostRefused = 200;

const wanted = /port|\btns?\b|\bdids?\b|phone|mobile|wireless|line|number|msisdn|\btel/i;
const others =
  /account|acct|btn|billing|contact|call ?back|forward|emergency|old|manager|fax to|support|\bref/i;
const firsts = /^(?:from|start|first|begin|low)/i;
const lasts = /^(?:to|end|last|through|thru|high)\b/i;

const written = /^[+(]?[\d\s()+.\-/–]{10,24}(?:e\+?\d+)?(?:\s*(?:x|ext\.?)\s*\d+)?$/i;

/** A cell as ten digits of a US number, or null. */
const digitsOf = (cell: string): string | null => {
  const text = cell.trim().replace(/^'|^"|"$/g, "");
  if (!written.test(text) && !/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) return null;
  const read = readNumber(text, { fictional: true });
  return read.ok ? read.number.slice(2) : null;
};

const shown = (digits: string): string => `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;

/** Numbers as lines; neighbours of one exchange as a range. */
const linesOf = (numbers: string[]): string[] => {
  const runs: { first: string; last: string }[] = [];
  for (const digits of numbers) {
    const run = runs.at(-1);
    const follows =
      run && Number(run.last) + 1 === Number(digits) && run.last.slice(0, 7) === digits.slice(0, 7);
    if (follows) run.last = digits;
    else runs.push({ first: digits, last: digits });
  }
  return runs.map(({ first, last }) =>
    first === last ? shown(first) : `${shown(first)} to ${last.slice(6)}`,
  );
};

type Column = { index: number; header: string; cells: string[]; numbers: (string | null)[]; found: number };

const weightOf = ({ header }: Column): number => (others.test(header) ? -1 : wanted.test(header) ? 1 : 0);

const distinct = ({ numbers }: Column): number => new Set(numbers).size;

const headerOf = (rows: string[][], first: number): string[] =>
  (rows[first - 1] ?? []).map((cell) => cell.replace(/\s+/g, " ").trim().slice(0, 60));

/** Area code, exchange and line in columns of their own; a spreadsheet drops the zeros a line begins with. */
const joined = (rows: string[][]): string[] => {
  const parts = (row: string[], at: number): string | null => {
    const [area = "", exchange = "", line = ""] = row.slice(at, at + 3).map((cell) => cell.trim());
    const isSplit = /^\d{3}$/.test(area) && /^\d{3}$/.test(exchange) && /^\d{1,4}$/.test(line);
    return isSplit ? digitsOf(`${area}${exchange}${line.padStart(4, "0")}`) : null;
  };
  const width = Math.min(mostColumns, Math.max(0, ...rows.map((row) => row.length)));
  for (let at = 0; at + 2 < width; at += 1) {
    const found = rows.flatMap((row) => parts(row, at) ?? []);
    if (found.length > 0 && found.length * 2 >= rows.length - 2) return found;
  }
  return [];
};

/** "From" and "To" beside each other are the ends of ranges, a row each. */
const rangesOf = (columns: Column[]): { first: Column; last: Column } | null => {
  const first = columns.find(({ header }) => firsts.test(header));
  const last = columns.find(({ header, index }) => lasts.test(header) && index !== first?.index);
  return first && last ? { first, last } : null;
};

/**
 * Finds the column of a table that holds the numbers to move, by what stands in it; of several the one whose name says
 * so, and then the one with more different numbers. Rows above it are titles.
 */
export const numberColumn = (rows: string[][]): NumberColumn => {
  const top = rows.findIndex((row) => row.some((cell) => digitsOf(cell) !== null));
  const start = top > mostTitles ? -1 : top;
  const body = start < 0 ? rows : rows.slice(start);
  const names = start < 0 ? [] : headerOf(rows, start);
  const width = Math.min(
    mostColumns,
    body.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const columns = Array.from({ length: start < 0 ? 0 : width }, (_, index): Column => {
    const cells = body.map((row) => row[index] ?? "");
    const numbers = cells.map(digitsOf);
    const found = numbers.filter((each) => each !== null).length;
    return { index, header: names[index] ?? "", cells, numbers, found };
  }).filter(
    ({ cells, found }) => found > 0 && found * 2 >= cells.filter((cell) => cell.trim() !== "").length,
  );
  const ranges = rangesOf(columns);
  if (ranges) {
    const lines = ranges.first.cells.map((cell, row) => {
      const to = ranges.last.cells[row]?.trim() ?? "";
      return to === "" || to === cell.trim() ? cell.trim() : `${cell.trim()} to ${to}`;
    });
    const header = `${ranges.first.header} to ${ranges.last.header}`;
    return { ok: true, text: lines.filter((line) => line !== "").join("\n"), header, aside: [] };
  }
  const [best, ...rest] = columns.toSorted(
    (a, b) => weightOf(b) - weightOf(a) || distinct(b) - distinct(a) || a.index - b.index,
  );
  if (!best) {
    const split = joined(rows);
    return split.length > 0
      ? { ok: true, text: linesOf(split).join("\n"), header: "", aside: [] }
      : { ok: false };
  }
  const refused = best.cells.filter((cell, row) => cell.trim() !== "" && best.numbers[row] === null);
  const lines = [
    ...linesOf(best.numbers.filter((each) => each !== null)),
    ...refused.slice(0, mostRefused).map((cell) => cell.trim().replace(/\s+/g, " ").slice(0, 60)),
  ];
  return {
    ok: true,
    text: lines.join("\n"),
    header: best.header,
    aside: rest.map(({ header }) => header).filter((header) => header !== ""),
  };
};
