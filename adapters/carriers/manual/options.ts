import type { WorkOrder } from "../../../src/core/work-order.ts";
import type { Mailer } from "../../../src/runtime/mail-ports.ts";
import type { Clock, DocumentStore } from "../../../src/runtime/ports.ts";
import type { Desk } from "./capabilities.ts";
import type { Notes } from "./records.ts";

export type ManualOptions = {
  desk: Desk;
  notes: Notes;
  /** Milliseconds between two questions for changes: what is recorded is told at once without them. */
  pace: number;
  mailer: Mailer;
  documents: Pick<DocumentStore, "keep" | "read">;
  draw(order: WorkOrder): Promise<Uint8Array>;
  /**
   * Makes a link to the page that shows the account number and the PINs of an order once; null while there is no page.
   * `expires` is in milliseconds.
   */
  link(agency: string, reference: string): Promise<{ address: string; expires: number } | null>;
  /** Attaches the signed letter and the bill, which both show the account number; otherwise they are on the page. */
  attach: boolean;
  clock: Clock;
};
