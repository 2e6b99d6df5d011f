import { Buffer } from "node:buffer";
import type { BillPage, TextRun } from "../core/bill.ts";
import { cleanText } from "../core/hearing/typed-text.ts";
import type { NumberColumn } from "../core/values/number-column.ts";
import type { ReadingLimits } from "./reading-limits.ts";
import { type Refusal, readingWords } from "./reading-words.ts";

type Bounds = Pick<
  ReadingLimits,
  "pages" | "characters" | "runs" | "recognisedPages" | "pixels" | "drawnPixels" | "joinedBytes"
> & { milliseconds: number };

/** What a child is asked to do with the files that follow. */
export type ChildTask = {
  type: "read-text" | "recognise-pdf" | "recognise-picture" | "join-pictures" | "read-table" | "read-rows";
  bounds: Bounds;
};

type WireRun = [text: string, x: number, y: number, width: number, height: number, confidence?: number];
type WirePage = Omit<BillPage, "runs"> & { runs: WireRun[] };

/** What a child says: a header, and a file behind it when it made one. */
export type ChildAnswer =
  | { type: "read"; pages: BillPage[]; pageCount: number; flags: string[]; file: Uint8Array | null }
  | { type: "table"; column: NumberColumn }
  | { type: "rows"; rows: string[][] }
  /** `place` is that of the file to blame among several, counted from one. */
  | { type: "refused"; reason: Refusal; place?: number };

const newline = 10;

/** A line of JSON with the lengths of what follows it. */
const framed = (header: object, files: Uint8Array[]): Buffer =>
  Buffer.concat([
    Buffer.from(`${JSON.stringify({ ...header, lengths: files.map((file) => file.length) })}\n`),
    ...files,
  ]);

const unframed = (bytes: Buffer): { header: Record<string, unknown>; files: Buffer[] } => {
  const end = bytes.indexOf(newline);
  const header = JSON.parse(bytes.toString("utf8", 0, end)) as Record<string, unknown>;
  const lengths = Array.isArray(header.lengths) ? header.lengths.map(Number) : [];
  const files: Buffer[] = [];
  let at = end + 1;
  for (const length of lengths) {
    files.push(bytes.subarray(at, at + length));
    at += length;
  }
  return { header, files };
};

export const encodeTask = (task: ChildTask, files: Uint8Array[]): Buffer => framed(task, files);

export const decodeTask = (bytes: Buffer): { task: ChildTask; files: Buffer[] } => {
  const { header, files } = unframed(bytes);
  return { task: header as ChildTask, files };
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

const wireRun = ({ text, x, y, width, height, confidence }: TextRun): WireRun => {
  const sure = confidence === undefined ? ([] as const) : ([Math.round(confidence)] as const);
  return [text, tenth(x), tenth(y), tenth(width), tenth(height), ...sure];
};

export const encodeAnswer = (answer: ChildAnswer): Buffer => {
  if (answer.type === "refused") return framed(answer, []);
  if (answer.type === "table") return framed({ type: "table" }, [Buffer.from(JSON.stringify(answer.column))]);
  if (answer.type === "rows") return framed({ type: "rows" }, [Buffer.from(JSON.stringify(answer.rows))]);
  const { file, pages, ...rest } = answer;
  const wire: WirePage[] = pages.map((page) => ({ ...page, runs: page.runs.map(wireRun) }));
  return framed({ ...rest, pages: wire }, file ? [file] : []);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const numberOf = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : 0;

const readRun = (value: unknown): TextRun[] => {
  if (!Array.isArray(value) || typeof value[0] !== "string") return [];
  const text = cleanText(value[0]).replace(/\s+/g, " ").trim();
  if (text === "") return [];
  const [x, y, width, height] = value.slice(1, 5).map(numberOf) as [number, number, number, number];
  const confidence = typeof value[5] === "number" ? { confidence: value[5] } : {};
  return [{ text, x, y, width, height, ...confidence }];
};

const readPage = (value: unknown): BillPage[] => {
  if (!isObject(value) || !Array.isArray(value.runs)) return [];
  const how = value.how === "picture" ? "picture" : "text";
  return [
    { width: numberOf(value.width), height: numberOf(value.height), how, runs: value.runs.flatMap(readRun) },
  ];
};

const textOf = (value: unknown, most: number): string =>
  typeof value === "string" ? cleanText(value).slice(0, most) : "";

/** Text of a list of numbers, and names of columns; a child may have been made to say anything. */
const mostListed = 4_000_000;
const mostNames = 20;
const longestName = 60;

const readColumn = (json: string): NumberColumn => {
  const value: unknown = JSON.parse(json);
  if (!isObject(value) || value.ok !== true) return { ok: false };
  const aside = Array.isArray(value.aside) ? value.aside.slice(0, mostNames) : [];
  return {
    ok: true,
    text: textOf(value.text, mostListed),
    header: textOf(value.header, longestName),
    aside: aside.map((name) => textOf(name, longestName)),
  };
};

/** Rows and cells of a list of people, and characters of a cell: more is no such list. */
export const mostRows = 20_001;
export const mostCells = 12;
export const longestCell = 120;

const readRows = (json: string): string[][] => {
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, mostRows)
    .filter((row) => Array.isArray(row))
    .map((row: unknown[]) => row.slice(0, mostCells).map((cell) => textOf(cell, longestCell)));
};

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === "string" && Object.hasOwn(readingWords, value);

/**
 * Reads a child's answer without trusting it: a document that got the better of a library may have written it. Throws
 * when it is no answer at all.
 */
export const decodeAnswer = (bytes: Buffer): ChildAnswer => {
  const { header, files } = unframed(bytes);
  if (header.type === "refused" && isRefusal(header.reason)) {
    const place = Number.isInteger(header.place) ? { place: header.place as number } : {};
    return { type: "refused", reason: header.reason, ...place };
  }
  if (header.type === "table")
    return { type: "table", column: readColumn(files[0]?.toString("utf8") ?? "{}") };
  if (header.type === "rows") return { type: "rows", rows: readRows(files[0]?.toString("utf8") ?? "[]") };
  if (header.type !== "read" || !Array.isArray(header.pages))
    throw new Error("A child process answered with something that is no reading: its type is neither known.");
  const flags = Array.isArray(header.flags) ? header.flags : [];
  return {
    type: "read",
    pages: header.pages.flatMap(readPage),
    pageCount: numberOf(header.pageCount),
    flags: flags.filter((flag) => typeof flag === "string" && /^[a-z-]{1,40}$/.test(flag)),
    file: files[0] ?? null,
  };
};
