import { CannotRead } from "./serve-one.ts";
import { openArchive } from "./zip-entries.ts";

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five entities of XML and its character references; what a document declares itself stays as it is written. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    if (name) return named[name] ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });

/** All text of the `t` elements of a piece, one after another, but for what shows how it is read aloud. */
const textsIn = (piece: string): string =>
  [...piece.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "").matchAll(/<t(?:\s[^>]{0,200})?>([^<]*)<\/t>/g)]
    .map(([, text = ""]) => unescaped(text))
    .join("");

const sharedIn = (xml: string): string[] =>
  xml
    .split("<si")
    .slice(1)
    .map((piece) => textsIn(piece));

/** "BC12" is the column 54, counted from zero. */
const columnOf = (reference: string): number => {
  const [letters = ""] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]{0,200})"`).exec(tag)?.[1] ?? "";

const cellIn = (piece: string, tag: string, shared: string[]): string => {
  const type = attribute(tag, "t");
  if (type === "inlineStr") return textsIn(piece);
  const value = unescaped(/<v(?:\s[^>]{0,100})?>([^<]*)<\/v>/.exec(piece)?.[1] ?? "");
  return type === "s" ? (shared[Number(value)] ?? "") : value;
};

/** The sheets in the order of their tabs, by the names of their files. */
const sheetsOf = (entry: (name: string) => string | null): string[] => {
  const book = entry("xl/workbook.xml");
  const links = entry("xl/_rels/workbook.xml.rels") ?? "";
  if (book === null) throw new CannotRead("broken-table");
  const targets = new Map(
    [...links.matchAll(/<Relationship\b[^>]{0,600}>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return [...book.matchAll(/<sheet\b[^>]{0,600}>/g)].flatMap(([tag]) => {
    const target = targets.get(attribute(tag, "r:id"));
    return target ? [target.startsWith("/") ? target.slice(1) : `xl/${target}`] : [];
  });
};

const rowsIn = (xml: string, shared: string[], mostRows: number, mostColumns: number): string[][] => {
  const rows: string[][] = [];
  for (const piece of xml.split(/<row\b/).slice(1)) {
    if (rows.length >= mostRows) throw new CannotRead("too-much-table");
    const row: string[] = [];
    for (const cell of piece.split(/<c\b/).slice(1)) {
      const tag = ` ${cell.slice(0, cell.indexOf(">"))}`;
      const reference = attribute(tag, "r");
      const column = reference === "" ? row.length : columnOf(reference);
      if (column < 0 || column >= mostColumns) continue;
      while (row.length < column) row.push("");
      row[column] = cellIn(cell, tag, shared);
    }
    rows.push(row);
  }
  return rows;
};

/** The first sheets looked at for one that holds anything. */
const mostSheets = 5;

/**
 * The cells of a workbook's first sheet with something in it, as they were last shown: formulas are not worked out, what
 * was stored as their result counts. Nothing but the texts of these parts is unpacked.
 */
export const xlsxRows = (
  bytes: Uint8Array,
  { unpacked, rows, columns }: { unpacked: number; rows: number; columns: number },
): string[][] => {
  const entry = openArchive(bytes, unpacked);
  const sheets = sheetsOf(entry);
  const shared = sharedIn(entry("xl/sharedStrings.xml") ?? "");
  for (const name of sheets.slice(0, mostSheets)) {
    const found = rowsIn(entry(name) ?? "", shared, rows, columns);
    if (found.some((row) => row.some((cell) => cell.trim() !== ""))) return found;
  }
  return [];
};
