import type { Told } from "./told.ts";

/** What was found in a spreadsheet: its numbers as text (`NumberColumn`); or a sentence that says what to do. */
export type TableReading =
  | { ok: true; text: string; header: string; aside: string[] }
  | ({ ok: false } & Told);

/** Finds the numbers in a spreadsheet, however it is made up. Never throws for what is in the file. */
export type TableDesk = (bytes: Uint8Array) => Promise<TableReading>;

/** The cells of a spreadsheet, row by row, cut to what a person's name, address and number need. */
export type RowsReading = { ok: true; rows: string[][] } | ({ ok: false } & Told);

/** Reads the rows of a spreadsheet in which numbers stand beside people. Never throws for what is in the file. */
export type RowsDesk = (bytes: Uint8Array) => Promise<RowsReading>;

/** What the rows of a list are for: giving numbers to people, also those that somebody has, or bringing numbers in. */
export type ListUse = "assign" | "reassign" | "claim";

/** Kinds of stored documents that are lists of numbers, not bills. */
const tables = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

export const isTable = ({ kind }: { kind: string }): boolean => tables.includes(kind);
