import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import { readNumbers } from "../../src/core/values/number-list.ts";
import { createTableReader } from "../../src/documents/table-reader.ts";
import { workbookEntries, xlsxFile, zipFile } from "../support/documents/xlsx-file.ts";

const read = createTableReader();

const numbersIn = async (bytes: Buffer): Promise<string[]> => {
  const reading = await read(bytes);
  if (!reading.ok) throw new Error(reading.sentence);
  return readNumbers(reading.text, { fictional: true, limit: 100_000 }).numbers;
};

const three = ["+12125550100", "+12125550101", "+16465550142"];
const table =
  'Name;Rufnummer / TN\r\n"Smith; Dana";212-555-0100\r\nSam;(212) 555-0101\r\n"a ""b""";6465550142\r\n';

describe("spreadsheets", () => {
  test.each([
    ["CSV with semicolons and quotes", Buffer.from(table)],
    ["CSV with a mark at its start", Buffer.from(`\ufeff${table}`)],
    ["CSV in UTF-16", Buffer.from(`\ufeff${table}`, "utf16le")],
    ["CSV with tabs and old line ends", Buffer.from(table.replaceAll(";", "\t").replaceAll("\r\n", "\r"))],
    ["CSV of Windows", Buffer.from(table.replace("Smith", "Se\u00f1or"), "latin1")],
    [
      "a workbook with texts",
      xlsxFile([
        ["Name", "TN"],
        ["Dana & <Sam>", "212-555-0100"],
        ["", "(212) 555-0101"],
        ["x", "6465550142"],
      ]),
    ],
    ["a workbook with numbers", xlsxFile([["TN"], [2_125_550_100], [12_125_550_101], [6_465_550_142]])],
    [
      "a workbook with texts of their own and stored results of formulas",
      xlsxFile([
        [{ own: "TN" }],
        [{ own: "212-555-0100" }],
        [{ formula: '"212"&"5550101"', result: "2125550101" }],
        ["646-555-0142"],
      ]),
    ],
    [
      "a workbook with far columns",
      xlsxFile([[...Array(30).fill(""), "DID"], ...three.map((each) => [...Array(30).fill("x"), each])]),
    ],
  ])("%s", async (_, bytes) => {
    expect(await numbersIn(bytes)).toEqual(three);
  });

  test("twenty thousand rows", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`line ${index}`, 2_122_000_000 + index]);
    expect(await numbersIn(xlsxFile([["Name", "TN"], ...rows]))).toHaveLength(20_000);
  });
});

describe("hostile spreadsheets are refused with what to do, and nothing of them is run", () => {
  const sheet = (xml: string) =>
    zipFile([
      ...workbookEntries([["TN"]]).filter(({ name }) => !name.includes("sheet1")),
      { name: "xl/worksheets/sheet1.xml", bytes: Buffer.from(xml) },
    ]);
  const bomb = Buffer.alloc(300 * 1024 * 1024, " ");

  test.each([
    [
      "one that unfolds into 300 MB",
      zipFile([...workbookEntries([["TN"]]).slice(0, 3), { name: "xl/worksheets/sheet1.xml", bytes: bomb }]),
      "unfolds into far more",
    ],
    [
      "a million rows",
      sheet(`<sheetData>${"<row/>".repeat(1_000_000)}</sheetData>`),
      "unfolds into far more",
    ],
    [
      "one that asks for a password",
      zipFile(workbookEntries([["2125550100"]]).map((entry) => ({ ...entry, flags: 1 }))),
      "password",
    ],
    ["one cut off", xlsxFile([["TN"], ["2125550100"]]).subarray(0, 400), "damaged"],
    [
      "an archive of something else",
      zipFile([{ name: "a.txt", bytes: Buffer.from("2125550100") }]),
      "damaged",
    ],
    [
      "a formula that calls out",
      Buffer.from('TN\r\n=WEBSERVICE("http://example.com/")\r\n'),
      "no column of US phone numbers",
    ],
    ["bytes that are no text", Buffer.from([84, 78, 10, 0, 1, 2, 0]), "damaged"],
    ["nothing", Buffer.from(""), "no column of US phone numbers"],
  ])(
    "%s",
    async (_, bytes, sentence) => {
      const reading = await read(bytes);
      expect(reading.ok).toBe(false);
      expect(reading.ok ? "" : reading.sentence).toContain(sentence);
    },
    30_000,
  );

  test("entities a workbook declares itself are not unfolded", async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "2125550100"><!ENTITY b "&a;&a;&a;">]><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row><row><c t="inlineStr"><is><t>212-555-0101</t></is></c></row></sheetData>`;
    expect(await numbersIn(sheet(xml))).toEqual(["+12125550101"]);
  });
});
