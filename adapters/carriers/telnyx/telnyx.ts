import type { Order } from "../../../src/core/carrier.ts";
import type { Carrier, Clock, DocumentStore } from "../../../src/runtime/ports.ts";
import { cancelFiling } from "./cancel-order.ts";
import { capabilitiesAt } from "./capabilities.ts";
import { changeDate } from "./change-date.ts";
import { createChanges } from "./changes.ts";
import { createClient } from "./client.ts";
import { commented, createWriting, readWanted } from "./comments.ts";
import { type Desk, isDraft } from "./desk.ts";
import { fileOrder } from "./file-order.ts";
import { adoptOrder, lookAt } from "./import-order.ts";
import { createOrders, type Part } from "./orders.ts";
import { askPortability } from "./portability.ts";
import { numbersOf, readOrder } from "./read-order.ts";
import { filingOf, isOrderId } from "./references.ts";
import { openShop } from "./shop.ts";
import { createReceive } from "./webhook.ts";
import { words } from "./words.ts";

export type TelnyxOptions = {
  key: string;
  /** The account's public key, 32 bytes in base64: proves that a webhook is Telnyx's. */
  publicKey: string;
  /** Telnyx's API, with its version: "https://api.telnyx.com/v2". */
  url: string;
  clock: Clock;
  documents: Pick<DocumentStore, "read">;
  /** Where Telnyx posts changes of each order we file; null where it cannot reach us. */
  webhookUrl: string | null;
  /** Milliseconds between two questions for changes. */
  pace: number;
};

/** Telnyx's porting API as a carrier. `docs/carriers.md` says what it can do and why it has a client of our own. */
export const openTelnyx = (options: TelnyxOptions): Carrier => {
  const { key, publicKey, url, clock, documents, webhookUrl, pace } = options;
  const capabilities = capabilitiesAt(url);
  const client = createClient({ key, url, clock });
  const orders = createOrders(client);
  const desk: Desk = { client, orders, documents, clock, zone: capabilities.zone, webhookUrl };

  /**
   * Nothing while part of it is a draft: a filing that was cut short has yet to be completed. A draft of what is
   * submitted already came late and counts for nothing.
   */
  const find = async (asked: string): Promise<Order[]> => {
    const { reference, comments } = readWanted(asked);
    const id = isOrderId(reference);
    const filing = id ? await orders.filingOf(reference) : filingOf(reference);
    if (filing === null) return [];
    const all = await orders.partsOf(filing);
    const parts = all.filter((part) => !isDraft(part));
    const submitted = new Set(parts.flatMap(({ order }) => numbersOf(order)));
    const isCopy = ({ order }: Part): boolean =>
      numbersOf(order).length > 0 && numbersOf(order).every((number) => submitted.has(number));
    if (!all.filter(isDraft).every(isCopy)) return [];
    const found = parts.filter((part) => id || reference === filing || part.reference === reference);
    return comments
      ? Promise.all(found.map((part) => commented(desk, part)))
      : found.map((part) => readOrder(part.order, part.reference, desk.zone));
  };

  return {
    capabilities,
    pace,
    portable: (numbers) => askPortability(client, numbers),
    file: (order, hold) => fileOrder(desk, order, hold),
    find,
    changes: createChanges(desk),
    async changeDate(reference, date) {
      const filing = filingOf(reference);
      const refused = filing === null ? words.notKnown(reference) : await changeDate(desk, filing, date);
      return refused === null ? { ok: true, orders: await find(reference) } : { ok: false, ...refused };
    },
    async cancel(reference, numbers) {
      const filing = filingOf(reference);
      const parts = filing === null ? [] : await orders.partsOf(filing);
      if (filing === null || parts.length === 0)
        return { ok: false, nothing: true, ...words.notKnown(reference) };
      const refused = await cancelFiling(desk, parts, numbers);
      return refused === null ? { ok: true, orders: await find(filing) } : { ok: false, ...refused };
    },
    shop: openShop(client),
    comments: createWriting(desk),
    look: (id) => lookAt(desk, id),
    adopt: (id, reference) => adoptOrder(desk, id, reference),
    receive: createReceive(publicKey, clock),
  };
};
