import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readNumbers } from "../../../src/core/values/number-list.ts";
import { readNumber } from "../../../src/core/values/phone.ts";
import { samples } from "./number-list.corpus.ts";

const options = { fictional: true, limit: 1000 };

const spread = (span: string): string[] => {
  const [first = "", last] = span.split("-");
  const from = Number(first);
  const until = last === undefined ? from : Number(first.slice(0, 6) + last);
  return Array.from({ length: until - from + 1 }, (_, step) => `+1${from + step}`);
};

describe("the corpus of pastes", () => {
  test("has 200 samples and more, each once", () => {
    expect(samples.length).toBeGreaterThanOrEqual(200);
    expect(new Set(samples.map((sample) => sample.text)).size).toBe(samples.length);
  });

  test.each(samples)("$text", ({ text, numbers, refused = [], ignored = [] }) => {
    const list = readNumbers(text, options);
    expect({ numbers: list.numbers, refused: list.refused.map((part) => part.problem) }).toEqual({
      numbers: numbers.flatMap(spread),
      refused,
    });
    expect(list.ignored).toEqual(expect.arrayContaining(ignored));
  });
});

const areaCodes = ["201", "212", "310", "415", "646", "702", "800", "833", "907", "989"];

const aNumber = fc
  .tuple(fc.constantFrom(...areaCodes), fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9999 }))
  .filter(([, exchange]) => exchange % 100 !== 11)
  .map(([area, exchange, line]) => `${area}${exchange}${String(line).padStart(4, "0")}`);

type Write = (area: string, exchange: string, line: string) => string;
const ways: Write[] = [
  (a, b, c) => `${a}${b}${c}`,
  (a, b, c) => `${a}-${b}-${c}`,
  (a, b, c) => `${a}.${b}.${c}`,
  (a, b, c) => `${a} ${b} ${c}`,
  (a, b, c) => `${a}/${b}-${c}`,
  (a, b, c) => `(${a}) ${b}-${c}`,
  (a, b, c) => `(${a})${b}-${c}`,
  (a, b, c) => `+1${a}${b}${c}`,
  (a, b, c) => `+1 (${a}) ${b}-${c}`,
  (a, b, c) => `1-${a}-${b}-${c}`,
  (a, b, c) => `1 ${a} ${b} ${c}`,
  (a, b, c) => `1${a}${b}${c}`,
  (a, b, c) => `${a}–${b}–${c}`,
  (a, b, c) => `${a}\u00a0${b}\u2011${c}`,
  (a, b, c) => `"${a}-${b}-${c}"`,
  (a, b, c) => `<tel:${a}${b}${c}|${a}-${b}-${c}>`,
  (a, b, c) => `\u202a${a}\u200b-${b}-${c}\u202c`,
  (a, b, c) =>
    [...`${a} ${b} ${c}`].map((d) => (d === " " ? d : String.fromCodePoint(0xff10 + Number(d)))).join(""),
];
const separators = [
  ", ",
  "; ",
  "\n",
  "\r\n",
  "\t",
  " ",
  " / ",
  " and ",
  " & ",
  ",",
  "\n• ",
  "\n- ",
  " | ",
  "\n\n",
];

const write = (number: string, way: Write): string =>
  way(number.slice(0, 3), number.slice(3, 6), number.slice(6));

describe("any list, however it is written", () => {
  test("every number is read, in order, and nothing is refused", () => {
    const written = fc.tuple(
      fc.uniqueArray(aNumber, { minLength: 1, maxLength: 20 }),
      fc.array(fc.constantFrom(...ways), { minLength: 20, maxLength: 20 }),
      fc.constantFrom(...separators),
    );
    fc.assert(
      fc.property(written, ([numbers, styles, separator]) => {
        const text = numbers.map((number, at) => write(number, styles[at]!)).join(separator);
        expect(readNumbers(text, options)).toEqual({
          numbers: numbers.map((number) => `+1${number}`),
          refused: [],
          ignored: [],
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("a numbered list gives its numbers, not its row numbers", () => {
    const rows = fc.tuple(
      fc.uniqueArray(aNumber, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(". ", ") ", ": ", " - "),
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...ways), ([numbers, mark], way) => {
        const text = numbers.map((number, at) => `${at + 1}${mark}${write(number, way)}`).join("\n");
        expect(readNumbers(text, options).numbers).toEqual(numbers.map((number) => `+1${number}`));
      }),
    );
  });

  test("1,000 numbers arrive as a list, as ranges and as a spreadsheet", () => {
    const thousand = Array.from({ length: 1000 }, (_, at) => String(2125550000 + at));
    const expected = thousand.map((number) => `+1${number}`);
    const asText = thousand.map((number) => write(number, ways[5]!)).join(", ");
    const asRows = `Name,Phone,Ext\n${thousand.map((n, at) => `"Doe, ${at}",${write(n, ways[1]!)},${at}`).join("\n")}`;
    expect(readNumbers(asText, options)).toEqual({ numbers: expected, refused: [], ignored: [] });
    expect(readNumbers("212-555-0000 to 212-555-0999", options).numbers).toEqual(expected);
    expect(readNumbers("212-555-0000-0499\n(212) 555-0500 – 0999", options).numbers).toEqual(expected);
    expect(readNumbers(asRows, options)).toMatchObject({ numbers: expected, refused: [] });
  });
});

const fragment = fc.oneof(
  fc.constantFrom(...samples.map((sample) => sample.text)),
  fc.constantFrom(
    "212",
    "555",
    "0100",
    "+",
    "1",
    "-",
    "(",
    ")",
    ".",
    "..",
    ",",
    "/",
    "to",
    "x",
    "\n",
    "\t",
    " ",
    "&#50;",
    "E9",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const anything = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(""));

describe("any text", () => {
  test("never throws; what comes back is E.164, unique, with a reason each and bounded", () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, fictional) => {
        const list = readNumbers(text, { fictional, limit: 5 });
        expect(list.numbers.every((number) => /^\+1[2-9]\d\d[2-9]\d{6}$/.test(number))).toBe(true);
        expect(new Set(list.numbers).size).toBe(list.numbers.length);
        expect(list.numbers.length).toBeLessThanOrEqual(5);
        expect(list.refused.every((part) => part.sentence.length > 20 && part.text !== "")).toBe(true);
        expect(list.ignored.length).toBeLessThanOrEqual(50);
        expect(list.ignored.every((words) => words.length <= 60)).toBe(true);
        expect(list.numbers.every((number) => readNumber(number, { fictional }).ok)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("every long run of digits is a number, refused or ignored", () => {
    const token = fc.oneof(
      fc.integer({ min: 10_000, max: 999_999_999 }).map(String),
      aNumber,
      fc.constantFrom(
        "555-0100",
        "+44 20 7946 0958",
        "212-555-01",
        "account",
        "invoice",
        "call",
        "x12",
        "$12345.00",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 6 }),
        fc.constantFrom(" ", ", ", "\n", "\t", "; "),
        (tokens, between) => {
          const text = tokens.join(between);
          const { numbers, refused, ignored } = readNumbers(text, options);
          const accounted = [...numbers, ...refused.map((part) => part.text), ...ignored]
            .join(" ")
            .replace(/[()]/g, "");
          const cut = ignored.some((words) => words.endsWith("…"));
          for (const run of text.match(/\d{5,}/g) ?? []) expect(cut || accounted.includes(run)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["digits", "1"],
    ["spaced digits", "1 "],
    ["brackets", "("],
    ["plus signs", "+1 "],
    ["hyphens", "2-"],
    ["letters", "a"],
    ["mail signs", "a@"],
    ["tags", "<a tel:"],
    ["entities", "&#1"],
    ["short forms", ", 0101"],
    ["labels", "account 1 "],
    ["spelled numbers", "800-A"],
  ])("10,000 characters of %s are read", (_, junk) => {
    const text = `212-555-0100\n${junk.repeat(10_000 / junk.length)}`;
    expect(readNumbers(text, options).numbers[0]).toBe("+12125550100");
  });
});

describe("limits and reasons", () => {
  test("takes none beyond the limit and says how many were left out", () => {
    const list = readNumbers("212-555-0100 to 0109", { fictional: true, limit: 4 });
    expect(list.numbers).toEqual(spread("2125550100-0103"));
    expect(list.refused).toEqual([
      {
        text: "6 numbers: (212) 555-0104 to 0109",
        problem: "too-many",
        sentence: "One request takes 4 numbers, so 6 were left out. Send those as a second request for now.",
      },
    ]);
  });

  test("a text full of ranges is counted, not hoarded", () => {
    const text = Array.from({ length: 300 }, (_, at) => `212-${200 + at}-0000 to 0999`).join("\n");
    const list = readNumbers(text, options);
    expect(list.numbers).toHaveLength(1000);
    expect(list.refused.at(-1)?.sentence).toContain("10,000 or more were left out");
  });

  test("a range that is partly fiction keeps the rest and names the part", () => {
    const list = readNumbers("212-555-0098 to 0101", { fictional: false, limit: 1000 });
    expect(list.numbers).toEqual(["+12125550098", "+12125550099"]);
    expect(list.refused).toMatchObject([{ text: "2 numbers: (212) 555-0100 to 0101", problem: "fictional" }]);
  });

  test("a repeated number is counted once and named", () => {
    expect(readNumbers("212-555-0100 212-555-0100", options).refused).toEqual([
      {
        text: "212-555-0100",
        problem: "duplicate",
        sentence: "(212) 555-0100: already in the list, so counted once. Nothing to do.",
      },
    ]);
  });

  test("ignored words are bounded and the rest counted", () => {
    const text = Array.from({ length: 80 }, (_, at) => `note ${at} ${"long ".repeat(20)}`).join("\n");
    const { ignored } = readNumbers(text, options);
    expect(ignored).toHaveLength(50);
    expect(ignored[0]).toHaveLength(60);
    expect(ignored[49]).toBe("and 31 more");
  });
});
