import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Assignment, BadLine } from "../../src/core/numbers-ask.ts";
import { type NumberToken, numberTokens } from "./number-tokens.ts";
import { type Named, readPerson } from "./read-person.ts";

/** What was understood; `strangers` are people who cannot be given a number, with the reason. */
export type Assignments = {
  pairs: Assignment[];
  bad: BadLine[];
  strangers: { text: string; problem: "nobody" | "outside" | "address" }[];
};

const lead =
  /^\s*(?:,|;|and|then|&|to|for|=>?|->|→|:|is for|is|belongs to|goes to|should go to|both|all)+\s*/i;
const tail = /\s*(?:,|;|and|&|gets?|has|have|takes?|:|the numbers?|numbers?|=>?|->|→)+\s*$/i;

const bare = (text: string): string => {
  let left = text.trim();
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(lead, "").replace(tail, "").trim();
  }
  return left;
};

/** Lines that are a table: each has one number and, in other cells, a person; the columns stand in any order. */
const isTable = (lines: string[]): boolean =>
  lines.length > 1 || (/[,;\t|]/.test(lines[0] ?? "") && numberTokens(lines[0] ?? "").length === 1);

const cellsOf = (line: string): string[] =>
  line
    .split(/[,;\t|]/)
    .map((cell) => cell.trim().replace(/^"|"$/g, ""))
    .filter((cell) => cell !== "");

const header = /\b(?:number|phone|tel|did|line|person|name|user|employee|e-?mail|assignee|owner)\b/i;

/** A row by row list: "212-555-0142, Sam Lee, sam@acme.com". A first row of titles is left out. */
export const readAssignmentRows = (rows: string[][], named: Named): Assignments => {
  const result: Assignments = { pairs: [], bad: [], strangers: [] };
  for (const [index, cells] of rows.entries()) {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    const numbers = filled.filter((cell) => numberTokens(cell).length === 1 && !/\p{L}{2}/u.test(cell));
    const others = filled.filter((cell) => !numbers.includes(cell));
    const text = quoted(filled.join(", "), 100);
    const [first] = numbers.flatMap((cell) => numberTokens(cell));
    if (!first) {
      if (index > 0 || !filled.some((cell) => header.test(cell)))
        result.bad.push({ line: index + 1, text, problem: "no-number" });
      continue;
    }
    if (numbers.length > 1) {
      result.bad.push({ line: index + 1, text, problem: "two-numbers" });
      continue;
    }
    const address = others.find((cell) => /@.+\./.test(cell));
    const mention = others.find((cell) => /^@\d+$/.test(cell));
    const name = others.find((cell) => cell !== address && cell !== mention && /\p{L}{2}/u.test(cell)) ?? "";
    const inCell = (address ?? "").replace(/<[^<>]*>/, "").trim();
    const own = name === "" && inCell !== address ? inCell : name;
    const who = mention ?? (address === undefined ? name : `${own} <${address.replace(/^.*<|>.*$/g, "")}>`);
    const person = readPerson(who, named);
    if (person.ok) result.pairs.push({ digits: first.digits, person: person.person });
    else if (person.problem === "nobody") result.bad.push({ line: index + 1, text, problem: "no-person" });
    else result.strangers.push(person);
  }
  return result;
};

const assigned = (tokens: NumberToken[], who: string, named: Named): Assignments => {
  const person = readPerson(who, named);
  if (!person.ok) return { pairs: [], bad: [], strangers: [person] };
  return {
    pairs: tokens.map(({ digits }) => ({ digits, person: person.person })),
    bad: [],
    strangers: [],
  };
};

const together = (all: Assignments[]): Assignments => ({
  pairs: all.flatMap(({ pairs }) => pairs),
  bad: all.flatMap(({ bad }) => bad),
  strangers: all.flatMap(({ strangers }) => strangers),
});

/** A sentence: "212-555-0142 and 0143 to @1, 0144 to sam@acme.com", or "@1: 0142, 0143". */
const readSentence = (text: string, named: Named): Assignments => {
  const tokens = numberTokens(text);
  const gaps = tokens.map(({ end }, index) => bare(text.slice(end, tokens[index + 1]?.at ?? text.length)));
  const before = bare(text.slice(0, tokens[0]?.at ?? 0));
  const personFirst = before !== "" && (gaps.at(-1) ?? "") === "";
  const groups: Assignments[] = [];
  let open: NumberToken[] = [];
  let who = before;
  for (const [index, token] of tokens.entries()) {
    open.push(token);
    const gap = gaps[index] ?? "";
    if (gap === "" && index < tokens.length - 1) continue;
    if (gap === "" && !personFirst) break;
    groups.push(assigned(open, personFirst ? who : gap, named));
    who = gap;
    open = [];
  }
  return together(groups);
};

/** Who is to have which number, in words or as lines of a table. */
export const readAssignments = (text: string, named: Named): Assignments => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (isTable(lines)) {
    const rows = readAssignmentRows(lines.map(cellsOf), named);
    if (lines.length > 1 || (rows.pairs.length === 1 && rows.bad.length === 0)) return rows;
  }
  return readSentence(text.replace(/\s+/g, " "), named);
};
