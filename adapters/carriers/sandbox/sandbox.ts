import type { Order } from "../../../src/core/carrier.ts";
import { type Carrier, CarrierUnreachable, type Clock } from "../../../src/runtime/ports.ts";
import { cancelOrder } from "./cancel-order.ts";
import { capabilities } from "./capabilities.ts";
import { resumeClock, sandboxTime } from "./carrier-time.ts";
import { isWritten, writeComment } from "./comments.ts";
import { adoptOrder, lookAt } from "./elsewhere.ts";
import { fileOrder } from "./file-order.ts";
import { moveDate } from "./move-date.ts";
import { openOrderFile } from "./order-file.ts";
import { isUnknownFirst, portabilityOf } from "./portability.ts";
import { openShop } from "./shop.ts";
import { openShopFile } from "./shop-file.ts";
import { orderAfter, orderAt } from "./timeline.ts";
import { words } from "./words.ts";

/** `folder` holds `sandbox.sqlite`; a `speed` over 1 lets the sandbox's own time run that many times as fast. */
export type SandboxOptions = { folder: string; clock: Clock; speed?: number };

export type Sandbox = Carrier & {
  /** Orders the carrier has, whatever we believe. */
  orderCount(): number;
  /** How often `file` was called for a reference, whatever came of it. */
  fileCalls(reference: string): number;
  /** Numbers it ever sold, and those that are still rented. */
  numbersSold(): { sold: number; rented: number };
  close(): void;
};

const cursorOf = (cursor: string): number => {
  if (!/^\d{0,15}$/.test(cursor)) {
    throw new Error(`"${cursor}" is no cursor of the sandbox. Pass the one changes() gave, or "" to begin.`);
  }
  return Number(cursor);
};

/**
 * A carrier that moves nothing and otherwise behaves like a remote one: its records and its time are its own.
 * `docs/sandbox.md` says how orders live and which numbers make something go wrong.
 */
export const openSandbox = ({ folder, clock, speed = 1 }: SandboxOptions): Sandbox => {
  const file = openOrderFile(folder);
  const sold = openShopFile(folder);
  const base = resumeClock(file.heard(), clock.now());
  file.hear(base);

  const now = (): number => {
    const real = clock.now();
    const sandbox = sandboxTime(base, real, speed);
    if (speed !== 1) file.hear({ real, sandbox });
    return sandbox;
  };
  const found = (reference: string, at: number): Order[] =>
    file.ordersOf(reference).flatMap((order) => orderAt(order, at) ?? []);

  return {
    capabilities,

    portable: async (numbers) =>
      file.transaction(() =>
        numbers.map((number) => portabilityOf(number, isUnknownFirst(number) && file.asked(number))),
      ),

    async file(order) {
      const at = now();
      const outcome = file.transaction(() => fileOrder(file, order, at));
      switch (outcome) {
        case "unreachable":
          throw new CarrierUnreachable(words.silent);
        case "dropped":
          throw new Error("socket hang up");
        case "taken":
          return { ok: true, orders: found(order.reference, at) };
        default:
          return { ok: false, ...outcome.refused };
      }
    },

    find: async (reference) => found(reference, now()),

    async changes(cursor) {
      const after = cursorOf(cursor);
      const at = now();
      const reports = file.transaction(() => {
        file.report(at);
        return file.reportsAfter(after);
      });
      return {
        orders: reports.flatMap(({ order, step, comment }) => {
          const now = step ? orderAfter(order, step) : orderAt(order, at);
          return now ? [comment ? { ...now, comments: [comment] } : now] : [];
        }),
        cursor: String(reports.at(-1)?.seq ?? after),
      };
    },

    async changeDate(reference, date) {
      const at = now();
      const refused = file.transaction(() => moveDate(file, reference, date, at));
      return refused === null ? { ok: true, orders: found(reference, at) } : { ok: false, ...refused };
    },

    async cancel(reference, numbers) {
      const at = now();
      const refused = file.transaction(() => cancelOrder(file, reference, at, numbers));
      const orders = found(reference, at);
      if (refused === null) return { ok: true, orders };
      return orders.length === 0 ? { ok: false, nothing: true, ...refused } : { ok: false, ...refused };
    },

    comments: {
      has: async (reference, mark) => isWritten(file, reference, mark),
      async write(reference, text) {
        const at = now();
        const refused = file.transaction(() => writeComment(file, reference, text, at));
        return refused === null ? { ok: true } : { ok: false, ...refused };
      },
    },

    look: async (id) => {
      const at = now();
      return lookAt(file, id, at);
    },

    async adopt(id, reference) {
      const at = now();
      file.transaction(() => adoptOrder(file, id, reference, at));
      return found(reference, at);
    },

    shop: openShop(sold, now),

    orderCount: () => file.orders().filter((order) => orderAt(order, now()) !== null).length,
    fileCalls: (reference) => file.calls(reference),
    numbersSold: () => sold.counts(),
    close: () => {
      sold.close();
      file.close();
    },
  };
};
