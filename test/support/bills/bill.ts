import type { BillClaims, BillSubject } from "../../../src/core/bill.ts";

/** A piece of text on a page: points from the left and from the top to its base line. */
export type Mark = { x: number; y: number; text: string; size: number; bold: boolean };

/** A made-up bill: what is drawn, and what it says. */
export type Bill = {
  name: string;
  pages: Mark[][];
  /** The right answers; left out what the bill does not show. */
  truth: BillClaims;
  /** Answers of which the bill shows more or less than the whole, so that they come close only. */
  close?: BillSubject[];
  /** Lines beside those of the truth that the bill shows. */
  otherLines?: string[];
  statementDate: string | null;
};

type Style = { size?: number; bold?: boolean; leading?: number };

/** Lines one under the other. */
export const lines = (x: number, y: number, texts: string[], style: Style = {}): Mark[] => {
  const { size = 9, bold = false, leading = size * 1.25 } = style;
  return texts.map((text, index) => ({ x, y: y + index * leading, text, size, bold }));
};

/** Labels with their values beside them, in two columns `width` apart. */
export const beside = (
  x: number,
  y: number,
  width: number,
  pairs: [label: string, value: string][],
  style: Style = {},
): Mark[] => [
  ...lines(
    x,
    y,
    pairs.map(([label]) => label),
    style,
  ),
  ...lines(
    x + width,
    y,
    pairs.map(([, value]) => value),
    { ...style, bold: false },
  ),
];

/** Labels in a row, each with its value under it. */
export const above = (
  x: number,
  y: number,
  width: number,
  pairs: [label: string, value: string][],
  style: Style = {},
): Mark[] =>
  pairs.flatMap(([label, value], index) => [
    ...lines(x + index * width, y, [label], { ...style, size: (style.size ?? 9) - 2 }),
    ...lines(x + index * width, y + (style.size ?? 9) * 1.3, [value], style),
  ]);

/** Rows of cells at the given places. */
export const table = (columns: number[], y: number, rows: string[][], style: Style = {}): Mark[] => {
  const { size = 8, leading = size * 1.35 } = style;
  return rows.flatMap((row, index) =>
    row.flatMap((text, column) => lines(columns[column]!, y + index * leading, [text], { ...style, size })),
  );
};

/** A phone number of the ones kept for fiction, from its area code and last two digits. */
export const made = (areaCode: number, last: number): string =>
  `+1${areaCode}55501${String(last).padStart(2, "0")}`;

/** Numbers following each other. */
export const madeRange = (areaCode: number, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => made(areaCode, first + index));

/** "212-555-0100" with the given signs between the parts. */
export const written = (number: string, first = "-", second = "-"): string =>
  `${number.slice(2, 5)}${first}${number.slice(5, 8)}${second}${number.slice(8)}`;
