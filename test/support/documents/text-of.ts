import type { BillReading } from "../../../src/core/bill.ts";

/** All words of a reading in their order, or the sentence in its place. */
export const textOf = (reading: BillReading): string =>
  reading.ok
    ? reading.text.pages.map((page) => page.runs.map((run) => run.text).join(" ")).join("\n")
    : reading.sentence;
