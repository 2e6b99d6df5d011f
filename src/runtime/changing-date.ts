import { isEnded, type Order } from "../core/carrier.ts";
import type { EffectOf } from "../core/effect.ts";
import { toldOf } from "../core/told.ts";
import { carrierOf } from "./carrier-of.ts";
import { filingOf } from "./carrier-reference.ts";
import { loadRequest } from "./load-request.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, Store, StoredEffect } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ChangingDateOptions = { store: Store; runner: TurnRunner; carriers: Record<string, Carrier> };

/** Asks for another port date of every filing that has yet to move. To ask twice for the same date does no harm. */
export const createChangingDate =
  ({ store, runner, carriers }: ChangingDateOptions) =>
  async (stored: StoredEffect, { sid, date }: EffectOf<"change-date">): Promise<Performed> => {
    const request = await loadRequest(store, stored.agency, sid);
    const carrier = carrierOf(request, carriers);
    const base = { id: stored.key, agency: stored.agency, sid, date };
    const moving = request.orders.filter(({ status }) => !isEnded(status) && status !== "cancelling");
    const known = new Set(request.orders.map(({ reference }) => reference));
    const orders: Order[] = [];
    for (const filing of new Set(moving.map(({ reference }) => filingOf(reference)))) {
      if (!carrier.changeDate)
        throw new Error(`${carrier.capabilities.name} was asked for another date and has no changeDate.`);
      const result = await carrier.changeDate(filing, date);
      if (!result.ok) {
        await runner.run("effect", { ...base, type: "date-refused", ...toldOf(result) }, stored.id);
        return done;
      }
      orders.push(...result.orders.filter(({ reference }) => known.has(reference)));
    }
    await runner.run("effect", { ...base, type: "date-asked", orders }, stored.id);
    return done;
  };
