import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { csvLine, harmless } from "../../src/core/values/csv-line.ts";
import { type Column, tableLines } from "../../src/operator/table.ts";
import { clipped, textWidth } from "../../src/operator/text-width.ts";
import { span, when } from "../../src/operator/when.ts";

const tableOf = async (columns: Column[], rows: string[][]): Promise<string> => {
  let table = "";
  for await (const line of tableLines(columns, rows)) table += line;
  return table;
};

describe("a table", () => {
  test("is aligned, numbers to the right, the last column as long as it is", async () => {
    const columns: Column[] = [{ title: "A" }, { title: "N", right: true }, { title: "LAST" }];
    expect(
      await tableOf(columns, [
        ["x", "1000", "all of this"],
        ["漢字", "7", ""],
      ]),
    ).toBe("A        N  LAST\nx     1000  all of this\n漢字     7\n");
  });

  test("stays aligned when a later row is wider than the first two hundred", async () => {
    const rows = [...Array.from({ length: 200 }, () => ["ab", "c"]), ["abcdef", "c"]];
    const lines = (await tableOf([{ title: "A" }, { title: "B" }], rows)).trimEnd().split("\n");
    expect(lines).toHaveLength(202);
    expect(lines.at(-1)).toBe("a…  c");
  });

  test("of no rows is nothing", async () => {
    expect(await tableOf([{ title: "A" }], [])).toBe("");
  });

  test("never has a cell wider than it may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        expect(textWidth(clipped(text, most))).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe("a cell of a spreadsheet", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\uff1d1", '"=1'])("%j is no formula", (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test.each(["Acme - West", "a=b", "7", "", "O'Neil"])("%j stays as it is", (text) => {
    expect(harmless(text)).toBe(text);
  });

  test("is quoted as RFC 4180 wants it", () => {
    expect(csvLine(["a", 'say "b"', "c,d", "e\nf", ""])).toBe('a,"say ""b""","c,d","e\nf",\r\n');
  });
});

describe("times for people", () => {
  test("name their zone, in summer too", () => {
    expect(when(Date.parse("2026-01-05T05:00:00Z"), "America/New_York")).toBe("2026-01-05 00:00 EST");
    expect(when(Date.parse("2026-07-05T15:00:00Z"), "America/New_York")).toBe("2026-07-05 11:00 EDT");
  });

  test.each([
    [-5, "0 s"],
    [59_999, "59 s"],
    [3_599_999, "59 min"],
    [47 * 3_600_000, "47 h"],
    [49 * 3_600_000, "2 days"],
  ])("%d milliseconds are %s", (time, shown) => {
    expect(span(time)).toBe(shown);
  });
});
