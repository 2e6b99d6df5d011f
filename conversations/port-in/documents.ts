import type { Item, Question } from "../../src/core/item.ts";
import { tooOld } from "./bill-doubt.ts";
import { accountWords } from "./words-accounts.ts";

type Stored = { hash: string; kind: string; bytes: number; name: string };

const size = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** "application/pdf" as people say it: PDF. */
const kindName = (kind: string): string => kind.replace(/^.*\//, "").toUpperCase();

export const bill: Item = {
  key: "bill",
  label: () => accountWords.bill.label,
  names: ["billing statement", "bill", "statement", "invoice", "factura"],
  kind: "file",
  ask: () => accountWords.bill.ask,
  example: () => accountWords.bill.example,
  help: () => accountWords.bill.help,
  read: () => ({ ok: false, problem: accountWords.bill.typed }),
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
