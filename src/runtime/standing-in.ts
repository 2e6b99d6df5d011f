import type { EffectOf } from "../core/effect.ts";
import type { InventoryNumber } from "../core/inventory.ts";
import { newNumber } from "../core/inventory.ts";
import { pickFree } from "../core/pick-free.ts";
import { numbersOf, type PortRequest } from "../core/port-request.ts";
import { purchaseReference, type StandInResult, wishOf } from "../core/stand-ins.ts";
import type { NumberOffer } from "../core/temporary-offer.ts";
import { toldOf } from "../core/told.ts";
import type { E164 } from "../core/values/phone.ts";
import { carrierOf } from "./carrier-of.ts";
import { NumbersChanged } from "./inventory-ports.ts";
import { loadRequest } from "./load-request.ts";
import { type Log, reasonOf } from "./log.ts";
import { done, type Performed } from "./performed.ts";
import { type Carrier, CarrierUnreachable, type Clock, type Store, type StoredEffect } from "./ports.ts";
import { retryAt } from "./retry.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type StandingInOptions = {
  store: Store;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  clock: Clock;
  log: Log;
};

type Work = EffectOf<"find-stand-ins" | "buy-stand-ins" | "change-stand-ins" | "give-back">;

/** Free numbers of an agency that are looked at, and how often a turn is worked out anew when one changed meanwhile. */
const mostFree = 1000;
const mostTries = 10;
const mostQuotes = 4;

/**
 * Carries out what concerns temporary numbers. Each purchase has a reference of its own and is of certain numbers, which
 * a carrier sells once: so it may be tried again whatever became of the answer. What is written of an agency's numbers
 * is worked out from what they are then, in the turn that notes the outcome.
 */
export const createStandingIn = ({ store, runner, carriers, clock, log }: StandingInOptions) => {
  /** `look` is asked anew when a number is not any more as it was seen. */
  const tell = async (
    stored: StoredEffect,
    { sid }: Work,
    look: () => Promise<StandInResult>,
  ): Promise<Performed> => {
    const { agency, key, id } = stored;
    for (let tries = 1; ; tries += 1) {
      const result = await look();
      try {
        await runner.run("effect", { id: key, agency, type: "stand-ins", sid, result }, id);
        return done;
      } catch (error) {
        if (!(error instanceof NumbersChanged) || tries >= mostTries) throw error;
      }
    }
  };

  const later = async (stored: StoredEffect, { sid, type }: Work, error: unknown): Promise<Performed> => {
    const due = retryAt(type, stored.attempts + 1, clock.now());
    if (due === null) throw error;
    const { agency, key } = stored;
    log.warn({ sid, type, error: reasonOf(error) }, "temporary numbers had no clear answer");
    const { sentence: why, ...spanish } =
      error instanceof CarrierUnreachable ? toldOf(error.told) : { sentence: "" };
    const result = { type: "away" as const, why, ...spanish, nextTry: due };
    await runner.run("effect", { id: `${key}/away`, agency, type: "stand-ins", sid, result });
    return { type: "later", due, why: reasonOf(error) };
  };

  /** What is for sale, without numbers that the agency has already. */
  const quoted = async (
    carrier: Carrier,
    request: PortRequest,
    wanted: E164[],
    free: E164[],
  ): Promise<NumberOffer[]> => {
    const { shop } = carrier;
    if (!shop || wanted.length === 0) return [];
    const except = new Set([...numbersOf(request), ...free]);
    for (let tries = 1; ; tries += 1) {
      const offers = await shop.quote(wanted, except);
      const known = await store.numbersAmong(
        request.agency,
        offers.map(({ number }) => number),
      );
      const ours = new Set(known.filter(({ status }) => status !== "released").map(({ number }) => number));
      if (ours.size === 0 || tries >= mostQuotes) return offers.filter(({ number }) => !ours.has(number));
      for (const number of ours) except.add(number);
    }
  };

  type Found = Extract<StandInResult, { type: "found" }>;

  const ownOf = async (
    agency: string,
    request: PortRequest,
    numbers: E164[],
  ): Promise<Pick<Found, "free" | "busy">> => {
    const wish = wishOf(request);
    const pairs = wish.type === "own" ? wish.pairs.filter((pair) => numbers.includes(pair.standsFor)) : [];
    const rows = await store.numbersAmong(
      agency,
      pairs.map(({ number }) => number),
    );
    const named = pairs.map(({ number, standsFor }) => ({
      row: rows.find((row) => row.number === number) ?? newNumber(number),
      standsFor,
      from: "own" as const,
    }));
    const isBusy = ({ row }: { row: InventoryNumber }): boolean =>
      row.standsFor !== null || row.status === "pending" || row.status === "failed";
    return {
      free: named.filter((each) => !isBusy(each)),
      busy: named.filter(isBusy).map(({ row }) => row.number),
    };
  };

  const lookFor = async (agency: string, effect: EffectOf<"find-stand-ins">): Promise<Found> => {
    const { sid, round, numbers } = effect;
    const request = await loadRequest(store, agency, sid);
    const carrier = carrierOf(request, carriers);
    const base = { type: "found" as const, round };
    const ported = await store.numbersAmong(agency, numbers);
    if (wishOf(request).type === "own")
      return { ...base, ...(await ownOf(agency, request, numbers)), offers: [], ported };
    const spare = await store.numbers(agency, { statuses: ["free"], source: "claimed" }, mostFree);
    const free = spare.numbers.filter(({ sid: of }) => of === null);
    const picked = pickFree(free, numbers, carrier.shop === undefined);
    const left = numbers.filter((number) => !picked.some(({ standsFor }) => standsFor === number));
    const offers = await quoted(
      carrier,
      request,
      left,
      free.map(({ number }) => number),
    );
    return { ...base, free: picked.map((each) => ({ ...each, from: "pool" })), offers, busy: [], ported };
  };

  const shopOf = async (agency: string, { sid }: Work) => {
    const { shop, capabilities } = carrierOf(await loadRequest(store, agency, sid), carriers);
    if (!shop)
      throw new Error(`${capabilities.name} sells no numbers; nothing may be bought or given back there.`);
    return shop;
  };

  return {
    find: async (stored: StoredEffect, effect: EffectOf<"find-stand-ins">): Promise<Performed> => {
      try {
        return await tell(stored, effect, () => lookFor(stored.agency, effect));
      } catch (error) {
        if (error instanceof NumbersChanged) throw error;
        return later(stored, effect, error);
      }
    },

    buy: async (stored: StoredEffect, effect: EffectOf<"buy-stand-ins">): Promise<Performed> => {
      const { sid, round, offers } = effect;
      const { agency } = stored;
      const shop = await shopOf(agency, effect);
      let purchase: Awaited<ReturnType<typeof shop.buy>>;
      try {
        purchase = await shop.buy(purchaseReference(sid, round), offers);
      } catch (error) {
        return later(stored, effect, error);
      }
      if (!purchase.ok) {
        const { dearer = false } = purchase;
        return tell(stored, effect, async () => ({ type: "refused", round, dearer, ...toldOf(purchase) }));
      }
      const { bought } = purchase;
      const concerned = [...bought.map(({ number }) => number), ...offers.map(({ standsFor }) => standsFor)];
      return tell(stored, effect, async () => ({
        type: "bought",
        round,
        bought,
        rows: await store.numbersAmong(agency, concerned),
      }));
    },

    change: async (stored: StoredEffect, effect: EffectOf<"change-stand-ins">): Promise<Performed> =>
      tell(stored, effect, async () => {
        const { standIns } = await loadRequest(store, stored.agency, effect.sid);
        const wanted = new Set(effect.numbers);
        const pairs = (standIns?.all ?? []).filter(({ standsFor }) => wanted.has(standsFor));
        const numbers = pairs.flatMap(({ number, standsFor }) => [number, standsFor]);
        return { type: "changing", rows: await store.numbersAmong(stored.agency, numbers) };
      }),

    giveBack: async (stored: StoredEffect, effect: EffectOf<"give-back">): Promise<Performed> => {
      const { number } = effect.bought;
      try {
        await (await shopOf(stored.agency, effect)).release(effect.bought);
      } catch (error) {
        return later(stored, effect, error);
      }
      return tell(stored, effect, async () => ({
        type: "given-back",
        number,
        rows: await store.numbersAmong(stored.agency, [number]),
      }));
    },
  };
};
