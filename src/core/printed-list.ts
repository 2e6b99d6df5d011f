import type { Language } from "./language.ts";

/** A list to be printed: columns side by side, a row for each entry. `widths` are in points, 492 in all. */
export type PrintedList = {
  title: string;
  /** What it is about, at the foot of each page. */
  reference: string;
  /** What stands above the table. */
  lead: string[];
  columns: { title: string; width: number }[];
  rows: string[][];
  /** What stands across each page where no real number moves; null elsewhere. */
  mark: string | null;
  /** At the foot of each page, with its number for "{page}" and how many there are for "{of}". */
  foot: string;
  /** What all of it is written in. */
  language: Language;
};

/** Draws a list as PDF. */
export type DrawList = (list: PrintedList) => Promise<Uint8Array>;
