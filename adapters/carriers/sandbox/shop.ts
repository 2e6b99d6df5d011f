import type { BoughtNumber, NumberOffer } from "../../../src/core/temporary-offer.ts";
import { areasOfState } from "../../../src/core/values/area-state.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import type { NumberShop, Purchase } from "../../../src/runtime/shop-ports.ts";
import { findOffers, type Place, type Sale } from "../find-offers.ts";
import { hour } from "./carrier-time.ts";
import type { ShopFile } from "./shop-file.ts";
import { words } from "./words.ts";

/** Area codes that make something happen, each of a state of its own; `docs/sandbox.md` lists them. */
const sparse: Record<string, number> = { "907": 1, "934": 0 };
const dearer = "808";
const drops = "701";
const away = "605";
const slips = "802";

const usualPrice = 115;
const newPrice = 140;
const awayFor = 2 * hour;
const somebodyElse = "somebody else";

const areaOf = (number: E164): string => number.slice(2, 5);

/** Every number of an area that the sandbox may sell, from the last one down. */
const linesOf = (area: string): E164[] =>
  Array.from({ length: 100 }, (_, index) => `+1${area}55501${String(99 - index).padStart(2, "0")}`);

/** The sandbox sells the fictional numbers of an area that nobody ports. */
export const openShop = (file: ShopFile, now: () => number): NumberShop => {
  const priceIn = (area: string): number => (file.isDearer(area) ? newPrice : usualPrice);

  const forSale = (place: Place, taken: ReadonlySet<E164>): Sale[] => {
    const areas = "area" in place ? [place.area] : areasOfState(place.state);
    return areas.flatMap((area) =>
      linesOf(area)
        .slice(0, sparse[area] ?? 100)
        .filter((number) => !taken.has(number))
        .map((number) => ({ number, monthly: priceIn(area), once: 0 })),
    );
  };

  /** What comes of a call to buy: what is told, and what is done besides. */
  const sell = (reference: string, offers: NumberOffer[]): Purchase | "dropped" | "away" => {
    const at = now();
    const { first, calls } = file.tried(reference, at);
    const areas = offers.map(({ number }) => areaOf(number));
    if (areas.includes(away) && at - first < awayFor) return "away";
    if (areas.includes(dearer)) file.makeDearer(dearer);
    const had = new Set(file.bought(reference).map(({ number }) => number));
    const wanted = offers.filter(({ number }) => !had.has(number));
    if (wanted.some(({ number, monthly }) => monthly < priceIn(areaOf(number))))
      return { ok: false, dearer: true, ...words.dearer };
    const slipped = calls === 1 ? wanted.find(({ number }) => areaOf(number) === slips) : undefined;
    if (slipped) file.sell(slipped.number, somebodyElse);
    const taken = file.taken();
    for (const { number } of wanted) if (!taken.has(number)) file.sell(number, reference);
    return areas.includes(drops) && calls === 1 ? "dropped" : { ok: true, bought: file.bought(reference) };
  };

  return {
    async quote(standsFor, except) {
      const taken = file.taken();
      return findOffers(standsFor, new Set([...except, ...taken]), async (place) => forSale(place, taken));
    },
    async buy(reference, offers) {
      const outcome = file.transaction(() => sell(reference, offers));
      if (outcome === "away") throw new CarrierUnreachable(words.sellsNothing);
      if (outcome === "dropped") throw new Error("socket hang up");
      return outcome;
    },
    bought: async (reference): Promise<BoughtNumber[]> => file.bought(reference),
    async release({ carrierId }) {
      const at = now();
      file.transaction(() => file.release(carrierId, at));
    },
  };
};
