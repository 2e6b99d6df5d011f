import type { Item, Question } from "../../src/core/item.ts";
import { tooOld } from "./bill-doubt.ts";

type Stored = { hash: string; kind: string; bytes: number; name: string };

const size = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** "application/pdf" as people say it: PDF. */
const kindName = (kind: string): string => kind.replace(/^.*\//, "").toUpperCase();

export const bill: Item = {
  key: "bill",
  label: () => "Billing statement",
  names: ["billing statement", "bill", "statement", "invoice"],
  kind: "file",
  ask: () =>
    "Please send the latest billing statement, as a PDF or as pictures of its pages, up to 10 MB in all. It is the only document needed.",
  example: "bill.pdf",
  help: () =>
    "The most recent bill, with the account holder, the account number and the service address on it. Clear photos of a paper bill will do: send all pages together, in their order. It is stored encrypted and never posted.",
  read: () => ({
    ok: false,
    problem:
      "That is text, and a file is wanted here. Send the bill as a PDF or picture; in a terminal, type its path.",
  }),
  show: (value) => {
    const stored = value as Stored;
    return `${stored.name} (${kindName(stored.kind)}, ${size(stored.bytes)})`;
  },
};

/** A statement too old for the carrier is asked for again; the person may keep it. */
const recentBill: Item = {
  ...bill,
  stands: true,
  doubt: (_value, context) => (context.request.bill ? tooOld(context.request.bill, context) : null),
};

export const billQuestion: Question = { key: "bill", items: () => [recentBill] };
