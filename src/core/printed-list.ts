/** A list to be printed: columns side by side, a row for each entry. `widths` are in points, 492 in all. */
export type PrintedList = {
  title: string;
  /** What it is about, at the foot of each page. */
  reference: string;
  /** What stands above the table. */
  lead: string[];
  columns: { title: string; width: number }[];
  rows: string[][];
  /** True where no real number moves. */
  test: boolean;
};

/** Draws a list as PDF. */
export type DrawList = (list: PrintedList) => Promise<Uint8Array>;
