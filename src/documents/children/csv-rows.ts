import { Buffer } from "node:buffer";
import { CannotRead } from "./serve-one.ts";

/** Text in the encodings spreadsheets write: UTF-8, UTF-16 with its mark, and else the one of Windows. */
const decoded = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(3, bytes.length)).toString("latin1");
  if (start.startsWith("\xff\xfe")) return new TextDecoder("utf-16le").decode(bytes);
  if (start.startsWith("\xfe\xff")) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
};

/** What divides the cells: the mark that most of the first lines have, and have most often. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .slice(0, 20);
  const counts = [",", ";", "\t", "|"].map((mark) => ({
    mark,
    count: lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0),
  }));
  return counts.sort((a, b) => b.count - a.count)[0]?.mark ?? ",";
};

/** The rows of a text with divided cells (RFC 4180), whatever divides them. */
export const csvRows = (
  bytes: Uint8Array,
  { rows: mostRows, columns }: { rows: number; columns: number },
): string[][] => {
  const text = decoded(bytes);
  if (text.includes("\0")) throw new CannotRead("broken-table");
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endCell = (): void => {
    if (row.length < columns) row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (rows.length >= mostRows) throw new CannotRead("too-much-table");
    if (row.some((each) => each.trim() !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || cell.trim() === "")) {
      if (!isQuoted) cell = "";
      isQuoted = !isQuoted;
    } else if (isQuoted) cell += character;
    else if (character === delimiter) endCell();
    else if (character === "\n" || character === "\r") {
      if (character === "\r" && text[at + 1] === "\n") at += 1;
      endRow();
    } else cell += character;
  }
  endRow();
  return rows;
};
