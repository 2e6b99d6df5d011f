import type { StoredDocument } from "./event.ts";
import type { InventoryNumber, NumberCounts, NumberPerson, NumberQuery } from "./inventory.ts";
import type { PortRequest, Status } from "./port-request.ts";
import { plainNameOf, textOf } from "./port-request.ts";
import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";

/** Which numbers a person wants to see; the same words name the list on its buttons. */
export const numberShows = [
  "all",
  "pending",
  "ported",
  "failed",
  "free",
  "assigned",
  "unassigned",
  "temporary",
  "claimed",
  "released",
] as const;
export type NumberShow = (typeof numberShows)[number];

/** A list of numbers; `named` is a person's name or address as typed, `mine` those of whoever asks. */
export type NumberFilter = { show: NumberShow; sid?: Sid; named?: string; mine?: true };

/** Numbers as typed (whole, or their last digits) for one person; `from` is who has them, where somebody said yes to that. */
export type Assignment = { digits: string; person: NumberPerson; from?: string };

/** A line of a list that could not be used: its number from 1, what it says, and why. */
export type BadLine = { line: number; text: string; problem: "no-number" | "no-person" | "two-numbers" };

/** What is wanted of an agency's numbers. `sure`: numbers that somebody else has are given away, too. */
export type NumbersAsk =
  | { type: "list"; filter: NumberFilter; page: number }
  | { type: "export"; filter: NumberFilter }
  | { type: "who"; digits: string }
  | { type: "claim"; numbers: E164[]; refused: string[] }
  | { type: "drop"; digits: string[] }
  | { type: "assign"; pairs: Assignment[]; sure: boolean; bad: BadLine[] }
  | { type: "unassign"; digits: string[]; from?: NumberPerson };

/** What is said of a request beside its numbers. */
export type PortFacts = { name: string; status: Status; date: string | null; losing: string };

/** What the records say to an ask. */
export type NumbersFound = {
  numbers: InventoryNumber[];
  /** All that fit, of which a list shows a page. */
  total: number;
  counts: NumberCounts;
  /** The requests of these numbers, by SID, as far as they are shown. */
  ports: Record<string, PortFacts>;
  /** Numbers asked about that are only in a request nobody submitted yet. */
  drafts: { number: E164; sid: Sid }[];
  /** Where people set their phone up, as the agency gave it. */
  setUp: string | null;
  /** The list as a file, where that was asked for. */
  document?: StoredDocument;
};

export const portFactsOf = (request: PortRequest): PortFacts => ({
  name: plainNameOf(request),
  status: request.status,
  date: request.date,
  losing: textOf(request, "carrier"),
});

/** The query behind a list; `me` is the id of whoever asks. */
export const queryOfFilter = ({ show, sid, named, mine }: NumberFilter, me: string): NumberQuery => ({
  ...(sid ? { sid } : {}),
  ...(named === undefined ? {} : { named }),
  ...(mine ? { person: me } : {}),
  ...queryOfShow(show, mine === true),
});

const queryOfShow = (show: NumberShow, mine: boolean): NumberQuery => {
  switch (show) {
    case "all":
      return mine ? {} : { statuses: ["free", "pending", "assigned", "ported", "failed"] };
    case "unassigned":
      return { statuses: ["free", "pending", "ported"], person: null };
    case "assigned":
      return { statuses: ["assigned", "pending", "ported"], someone: true };
    case "temporary":
      return { source: "temporary", statuses: ["free", "pending", "assigned", "ported"] };
    case "claimed":
      return { source: "claimed" };
    default:
      return { statuses: [show] };
  }
};
