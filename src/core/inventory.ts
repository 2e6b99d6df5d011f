import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";

/** How an agency came by a number: it brought it in, it came by a port, or it was taken for the time of one. */
export type NumberSource = "claimed" | "ported" | "temporary";

/**
 * Where a number stands: nobody's, on its way here, somebody's (or standing in for one that is on its way), arrived, not
 * moved, or given back. A number of a request follows the request; who it is for is `person`, whatever its status.
 */
export const inventoryStatuses = ["free", "pending", "assigned", "ported", "failed", "released"] as const;
export type InventoryStatus = (typeof inventoryStatuses)[number];

/** Who a number is for. `id` is the platform's, or made of the name or address of somebody who is not there. */
export type NumberPerson = { id: string; name: string; email?: string };

/** A number of an agency. Times are in milliseconds; `rev` counts its changes, 0 while it is not stored yet. */
export type InventoryNumber = {
  number: E164;
  source: NumberSource;
  status: InventoryStatus;
  person: NumberPerson | null;
  /** The request it came, or is to come, by; for a temporary number the one it was taken for. */
  sid: Sid | null;
  /** The number on its way that this one stands in for. */
  standsFor: E164 | null;
  /** The carrier that has it and the carrier's own id of it, as far as they are known here. */
  carrier: string | null;
  carrierId: string | null;
  /** Given back after this, where it is temporary. */
  until: number | null;
  rev: number;
};

/** A number that nobody has yet and no request asks for. */
export const newNumber = (number: E164, changes: Partial<InventoryNumber> = {}): InventoryNumber => ({
  number,
  source: "claimed",
  status: "free",
  person: null,
  sid: null,
  standsFor: null,
  carrier: null,
  carrierId: null,
  until: null,
  rev: 0,
  ...changes,
});

/**
 * Which numbers of an agency: all that every given field fits. `person` is an id, or null for those that are nobody's;
 * `someone` those that are somebody's; `named` a part of a person's name, or a whole e-mail address; `tail` the last digits;
 * `standsFor` a number, or true for all that stand in for one.
 */
export type NumberQuery = {
  statuses?: InventoryStatus[];
  source?: NumberSource;
  person?: string | null;
  someone?: true;
  named?: string;
  sid?: Sid;
  tail?: string;
  standsFor?: E164 | true;
  /** Those after the first so many, in the order of the numbers. */
  skip?: number;
};

/** How many numbers there are of each status, and how many of those have somebody. */
export type NumberCounts = Record<InventoryStatus, { total: number; assigned: number }>;
