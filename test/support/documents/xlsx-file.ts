import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

type Entry = { name: string; bytes: Uint8Array; flags?: number };

/** A ZIP archive of these files, packed. */
export const zipFile = (entries: Entry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, flags = 0 } of entries) {
    const packed = deflateRawSync(bytes);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), facts, title, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02\x14\0", "latin1"), facts.subarray(0, 26), tail, title]),
    );
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** What a cell holds: a shared text, a number, a text of its own, or a formula with its stored result. */
export type Cell = string | number | { own: string } | { formula: string; result: string };

const workbookParts = {
  types:
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  book: '<workbook xmlns:r="r"><sheets><sheet name="Numbers" sheetId="1" r:id="rId1"/></sheets></workbook>',
  links:
    '<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** The files of a workbook with one sheet. */
export const workbookEntries = (rows: Cell[][]): Entry[] => {
  const shared: string[] = [];
  const cellOf = (cell: Cell, reference: string): string => {
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === "string") {
      shared.push(cell);
      return `<c r="${reference}" t="s"><v>${shared.length - 1}</v></c>`;
    }
    return "own" in cell
      ? `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell.own)}</t></is></c>`
      : `<c r="${reference}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`;
  };
  const sheet = rows
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((cell, column) => cellOf(cell, `${letters(column)}${index + 1}`)).join("")}</row>`,
    )
    .join("");
  const texts = shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  const files = {
    "[Content_Types].xml": workbookParts.types,
    "xl/workbook.xml": workbookParts.book,
    "xl/_rels/workbook.xml.rels": workbookParts.links,
    "xl/sharedStrings.xml": `<sst>${texts}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
};

/** A workbook with one sheet, as spreadsheet programs write it. */
export const xlsxFile = (rows: Cell[][]): Buffer => zipFile(workbookEntries(rows));
