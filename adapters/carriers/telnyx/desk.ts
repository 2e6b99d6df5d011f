import { z } from "zod";
import { CarrierUnreachable, type Clock, type DocumentStore } from "../../../src/runtime/ports.ts";
import type { Answered, Client } from "./client.ts";
import type { Orders, Part } from "./orders.ts";
import { words } from "./words.ts";

/** What the work on orders needs. */
export type Desk = {
  client: Client;
  orders: Orders;
  documents: Pick<DocumentStore, "read">;
  clock: Clock;
  zone: string;
  /** Where Telnyx posts what changes, or null where it cannot reach us. */
  webhookUrl: string | null;
};

export const isDraft = ({ order }: Part): boolean => order.status.value === "draft";

export const isCancelled = ({ order }: Part): boolean =>
  ["cancelled", "cancel-pending"].includes(order.status.value);

/** Submits, cancels or otherwise acts on an order; sent once. */
export const act = ({ client }: Desk, id: string, action: "confirm" | "cancel"): Promise<Answered<unknown>> =>
  client({ method: "POST", path: `/porting_orders/${id}/actions/${action}`, answer: z.unknown() });

/** Takes a draft away. One that is gone already is as good. */
export const deleteDraft = async ({ client }: Desk, id: string): Promise<void> => {
  const answered = await client({ method: "DELETE", path: `/porting_orders/${id}`, answer: z.unknown() });
  if (!answered.ok && answered.status !== 404) throw new CarrierUnreachable(words.refused(answered.reason));
};
