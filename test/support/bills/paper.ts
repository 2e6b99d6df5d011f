import type { BillClaims, BillSubject } from "../../../src/core/bill.ts";

type Face = "sans" | "serif" | "mono";
type Align = "left" | "right" | "centre";

/** What stands on a sheet, in points from its top left corner; text stands on the base line `y`. */
export type Ink =
  | {
      type: "text";
      x: number;
      y: number;
      text: string;
      size: number;
      face: Face;
      bold: boolean;
      color: string;
      align: Align;
    }
  | { type: "box"; x: number; y: number; width: number; height: number; color: string };

/** How a sheet came to be a picture: scanned or photographed, and how well. Lengths are shares of the page. */
export type Wear = {
  as: "scan" | "photo";
  dotsPerInch: number;
  /** Degrees, clockwise. */
  turn: number;
  /** How far each corner of the page is from that of the picture: right and down; top left first, then clockwise. */
  corners: [right: number, down: number][];
  /** The darkest ink and the brightest paper, 0 to 255. */
  ink: number;
  paper: [red: number, green: number, blue: number];
  /** How much darker the dim side is, 0 to 1. */
  shade: number;
  /** Standard deviation of the grain, of 255. */
  grain: number;
  blur: number;
  /** Heights of creases, as shares of the page. */
  folds: number[];
  quality: number;
  /** Black and white only, as a fax. */
  bilevel: boolean;
};

/** A made-up statement in the manner of a carrier: what is drawn, what it says, and what it must not be taken to say. */
export type PaperBill = {
  name: string;
  size?: [width: number, height: number];
  /** Whether its program writes each word by itself. */
  wordByWord?: boolean;
  wear?: Wear;
  pages: Ink[][];
  /** The right answers; left out what the bill does not show. */
  truth: BillClaims;
  /** What a reader looks for in vain. */
  notPrinted: (keyof BillClaims)[];
  /** Lines beside those of the truth that the bill shows. */
  otherLines?: string[];
  statementDate: string | null;
  /** Answers a person takes from the wrong place; none may be taken for right. */
  wrong: [what: string, subject: BillSubject, changed: BillClaims][];
};

type Style = {
  size?: number;
  face?: Face;
  bold?: boolean;
  color?: string;
  align?: Align;
  /** Distance of base lines. */
  leading?: number;
};

const dedented = (block: string): string[] => {
  const texts = block
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const indents = texts
    .filter((text) => text.trim() !== "")
    .map((text) => text.length - text.trimStart().length);
  return texts.map((text) => text.slice(Math.min(...indents)).trimEnd());
};

/** Lines one under the other; an empty one leaves its room. */
export const text = (x: number, y: number, block: string, style: Style = {}): Ink[] => {
  const { size = 9, face = "sans", bold = false, color = "#222222", align = "left" } = style;
  const { leading = size * 1.25 } = style;
  return dedented(block).flatMap((line, index) =>
    line === ""
      ? []
      : [{ type: "text" as const, x, y: y + index * leading, text: line, size, face, bold, color, align }],
  );
};

/**
 * Rows of cells with bars between them. `columns` are their places: "40 300 540>" has the last one end at 540, "^"
 * has one stand around it. A row beginning with an asterisk is bold, an empty one leaves its room.
 */
export const table = (columns: string, y: number, rows: string, style: Style = {}): Ink[] => {
  const places = columns.split(" ").map((place) => ({
    x: Number.parseFloat(place),
    align: place.endsWith(">") ? ("right" as const) : place.endsWith("^") ? ("centre" as const) : undefined,
  }));
  const { size = 9, leading = size * 1.4 } = style;
  return dedented(rows).flatMap((row, index) => {
    const bold = row.startsWith("*") || (style.bold ?? false);
    return row
      .replace(/^\*/, "")
      .split("|")
      .flatMap((cell, column) => {
        const { x, align } = places[column]!;
        return text(x, y + index * leading, cell.trim(), { align: align ?? "left", ...style, bold });
      });
  });
};

/** A filled box: a bar behind a heading, a rule, a logo. */
export const box = (x: number, y: number, width: number, height: number, color = "#bbbbbb"): Ink => ({
  type: "box",
  x,
  y,
  width,
  height,
  color,
});

/** A scanner in an office. */
export const scanned: Wear = {
  as: "scan",
  dotsPerInch: 200,
  turn: 0,
  corners: [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  ink: 30,
  paper: [252, 252, 250],
  shade: 0,
  grain: 5,
  blur: 0.4,
  folds: [],
  quality: 72,
  bilevel: false,
};

/** A telephone held over a table. */
export const photographed: Wear = {
  ...scanned,
  as: "photo",
  corners: [
    [0.05, 0.03],
    [-0.04, 0.045],
    [-0.02, -0.03],
    [0.025, -0.04],
  ],
  ink: 48,
  paper: [236, 230, 216],
  shade: 0.22,
  grain: 7,
  blur: 0.7,
  folds: [0.34, 0.67],
  quality: 74,
};
