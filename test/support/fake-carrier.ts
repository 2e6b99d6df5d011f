import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { Order, Portability } from "../../src/core/carrier.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import type { Carrier, FilingResult, PortOrder } from "../../src/runtime/ports.ts";

export const portable = (number: E164): Portability => ({
  number,
  portable: true,
  type: "local",
  carrier: "Bell",
  needs: null,
});

const orderOf = (order: PortOrder): Order => ({
  reference: order.reference,
  carrierId: `X-${order.reference}`,
  status: "in-review",
  numbers: Object.fromEntries(order.numbers.map(({ number }) => [number, "in-review"])),
  date: null,
  refusals: [],
  raw: null,
  changed: 1,
});

/**
 * A carrier that trusts us: it takes whatever it is sent, as often as it is sent. `on` says what becomes of a call
 * to file: nothing (it answers), an answer of its own, or a function that throws before or after it was taken.
 */
export const fakeCarrier = () => {
  const held: Order[] = [];
  const filed: PortOrder[] = [];
  const reports: Order[] = [];
  const on: {
    file?: (take: () => FilingResult) => FilingResult | Promise<FilingResult>;
    find?: () => void;
    portable?: (numbers: E164[]) => Portability[];
    changes?: () => void;
    cancel?: () => { ok: false; sentence: string; nothing?: true } | null;
  } = {};

  const carrier: Carrier = {
    capabilities,
    portable: async (numbers) => on.portable?.(numbers) ?? numbers.map(portable),
    file: async (order) => {
      const take = (): FilingResult => {
        filed.push(order);
        held.push(orderOf(order));
        return { ok: true, orders: [orderOf(order)] };
      };
      return on.file ? on.file(take) : take();
    },
    find: async (reference) => {
      on.find?.();
      return held.filter((order) => order.reference.split(".")[0] === reference);
    },
    changes: async (cursor) => {
      on.changes?.();
      return { orders: reports.slice(Number(cursor)), cursor: String(reports.length) };
    },
    cancel: async (reference) => {
      const refusal = on.cancel?.();
      if (refusal) return refusal;
      const orders = held.filter((order) => order.reference.split(".")[0] === reference);
      return {
        ok: true,
        orders: orders.map((order) => ({
          ...order,
          status: "cancelled",
          numbers: Object.fromEntries(Object.keys(order.numbers).map((number) => [number, "cancelled"])),
          changed: order.changed + 1,
        })),
      };
    },
  };
  return { carrier, held, filed, reports, on };
};
