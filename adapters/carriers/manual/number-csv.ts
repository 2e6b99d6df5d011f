import type { WorkOrder } from "../../../src/core/work-order.ts";

/** A cell that no spreadsheet takes for a formula. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** The numbers of a work order as CSV (RFC 4180), a row each. PINs are not in it, only whether one is needed. */
export const numberCsv = ({ reference, numbers }: WorkOrder): string =>
  [
    ["number", "kind", "btn", "pin_needed", "order"],
    ...numbers.map(({ number, kind, btn, pin }) => [
      number,
      kind,
      btn ? "yes" : "no",
      pin ? "yes" : "no",
      reference,
    ]),
  ]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
