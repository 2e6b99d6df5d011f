import type { BillText, TextRun } from "../../../src/core/bill.ts";

/** A text and where its top left corner stands; with a confidence it was recognised in a picture. */
export type Written = [x: number, y: number, text: string, confidence?: number];

/** A page with these texts; every letter is five points wide. With confidences it was recognised in a picture. */
export const pageOf = (written: Written[], pageCount = 1): BillText => {
  const runs = written.map(
    ([x, y, text, confidence]): TextRun => ({
      text,
      x,
      y,
      width: text.length * 5,
      height: 10,
      ...(confidence !== undefined && { confidence }),
    }),
  );
  const how = runs.some(({ confidence }) => confidence !== undefined) ? "picture" : "text";
  return { pages: [{ width: 612, height: 792, how, runs }], pageCount };
};
