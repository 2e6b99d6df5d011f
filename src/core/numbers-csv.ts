import type { InventoryNumber } from "./inventory.ts";
import type { PortFacts } from "./numbers-ask.ts";
import { csvLine, harmless } from "./values/csv-line.ts";

const titles = [
  "number",
  "source",
  "status",
  "person",
  "e-mail",
  "stands in for",
  "request",
  "request name",
  "request status",
  "port date",
  "losing carrier",
];

/** A phone number may begin with its plus: a spreadsheet makes nothing of it but a number. */
const cell = (text: string | null | undefined): string =>
  text === null || text === undefined ? "" : /^\+\d+$/.test(text) ? text : harmless(text);

/** The first record of a list of numbers as CSV; what stands `before` the others is of whoever asks for it. */
export const numbersCsvHead = (...before: string[]): string => csvLine([...before, ...titles]);

/** A number as a record of it; `port` is its request. */
export const numbersCsvLine = (
  each: InventoryNumber,
  port: PortFacts | undefined,
  ...before: string[]
): string =>
  csvLine(
    [
      ...before,
      each.number,
      each.source,
      each.status,
      each.person?.name,
      each.person?.email,
      each.standsFor,
      each.sid,
      port?.name,
      port?.status,
      port?.date,
      port?.losing,
    ].map(cell),
  );
