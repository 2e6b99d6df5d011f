import { isEnded, type Order } from "../core/carrier.ts";
import type { EffectOf } from "../core/effect.ts";
import { isNeverFiled, type PortRequest } from "../core/port-request.ts";
import { toldOf } from "../core/told.ts";
import { carrierOf } from "./carrier-of.ts";
import { filingOf, filingReference } from "./carrier-reference.ts";
import { loadRequest } from "./load-request.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type WithdrawingOptions = { store: Store; runner: TurnRunner; carriers: Record<string, Carrier> };

/** The filings that still move; when none does, all of them, so that the carrier says why it is too late. */
const filingsOf = (all: Order[]): string[] => {
  const orders = all.filter((order) => !isNeverFiled(order));
  const moving = orders.filter(({ status }) => !isEnded(status));
  return [...new Set((moving.length > 0 ? moving : orders).map(({ reference }) => filingOf(reference)))];
};

/**
 * Filings whose answer we never had: the lane is past them, so they were given up, and the carrier may still have them,
 * or have half of one, which no look would show.
 */
const unheardOf = (request: PortRequest, attempt: number): string[] => {
  const filings = request.parts
    ? request.parts.filter(({ standing }) => standing === "waiting").map((part) => part.attempt)
    : [attempt].filter((filing) => filing > 0);
  const known = new Set(request.orders.map(({ reference }) => filingOf(reference)));
  return filings
    .map((filing) => filingReference(request.sid, filing))
    .filter((reference) => !known.has(reference));
};

/** What the carrier never had is taken out here. */
const takenOut = (order: Order, numbers: string[] | undefined): Order => {
  const left = Object.entries(order.numbers).map(([number, status]) => [
    number,
    numbers === undefined || numbers.includes(number) ? ("cancelled" as const) : status,
  ]);
  const isOver = left.every(([, status]) => status === "cancelled");
  return {
    ...order,
    status: isOver ? "cancelled" : order.status,
    numbers: Object.fromEntries(left),
    changed: order.changed + 1,
  };
};

/**
 * Cancels at the carrier whatever is under way for a request; nothing there is a cancellation too. Cancelling twice
 * does no harm (`Carrier.cancel`), so after an unclear answer it is simply asked again.
 */
export const createWithdrawing =
  ({ store, runner, carriers }: WithdrawingOptions) =>
  async (
    stored: StoredEffect,
    { sid, attempt, numbers }: EffectOf<"withdraw-request">,
  ): Promise<Performed> => {
    const request = await loadRequest(store, stored.agency, sid);
    const carrier = carrierOf(request, carriers);
    const unheard = numbers ? [] : unheardOf(request, attempt);
    const wanted = (order: Order): boolean =>
      numbers === undefined || numbers.some((number) => Object.hasOwn(order.numbers, number));
    const concerned = request.orders.filter(wanted);
    const known = new Set(request.orders.map(({ reference }) => reference));
    const base = { id: stored.key, agency: stored.agency, sid };

    const orders: Order[] = [];
    for (const filing of [...filingsOf(concerned), ...unheard]) {
      const result = await carrier.cancel(filing, numbers);
      if (!result.ok && unheard.includes(filing) && result.nothing) continue;
      if (!result.ok) {
        await runner.run("effect", { ...base, type: "withdrawal-refused", ...toldOf(result) }, stored.id);
        return done;
      }
      orders.push(
        ...result.orders.filter(
          (order) =>
            unheard.includes(filing) ||
            known.has(order.reference) ||
            (numbers !== undefined && wanted(order)),
        ),
      );
    }
    orders.push(...concerned.filter(isNeverFiled).map((order) => takenOut(order, numbers)));
    const some = numbers ? { numbers } : {};
    await runner.run("effect", { ...base, type: "withdrawn", orders, ...some }, stored.id);
    return done;
  };
