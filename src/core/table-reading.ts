/** What was found in a spreadsheet: its numbers as text (`NumberColumn`); or a sentence that says what to do. */
export type TableReading =
  | { ok: true; text: string; header: string; aside: string[] }
  | { ok: false; sentence: string };

/** Finds the numbers in a spreadsheet, however it is made up. Never throws for what is in the file. */
export type TableDesk = (bytes: Uint8Array) => Promise<TableReading>;

/** Kinds of stored documents that are lists of numbers, not bills. */
const tables = ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

export const isTable = ({ kind }: { kind: string }): boolean => tables.includes(kind);
