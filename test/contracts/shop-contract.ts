import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { NumberOffer } from "../../src/core/temporary-offer.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { type Carrier, CarrierUnreachable } from "../../src/runtime/ports.ts";
import type { NumberShop } from "../../src/runtime/shop-ports.ts";

/** A carrier that sells numbers of 212 and 646, and one of 907; `prices` are those it asks for, in cents. */
export type ShopUnderTest = {
  carrier: Carrier;
  prices: Pick<NumberOffer, "monthly" | "once">;
  /** Numbers it really rents out to us now, and how many it ever sold to us. */
  rented(): number;
  sold(): number;
  /** From now on it asks for more. Gives numbers that are concerned. */
  becomesDearer(): E164[];
  /** It is away when something is bought, until `isBack`; for offers that stand in for this number. */
  away(): E164;
  isBack(): void;
  /** The next purchase is carried out, and its answer is lost; for offers that stand in for this number. */
  drops(): E164;
  /** An offered number is sold to somebody else. Gives numbers that are concerned. */
  slips(offers: NumberOffer[]): void;
  close(): void | Promise<void>;
};

const reference = "PR-AAAA-AAAA/T1";
const none: ReadonlySet<E164> = new Set();

/** What every carrier that sells numbers must do, whatever stands behind it. */
export const shopContract = (name: string, open: () => Promise<ShopUnderTest>, slipping: E164): void => {
  describe(`${name} sells numbers as the contract says`, () => {
    let it: ShopUnderTest;
    let shop: NumberShop;
    beforeEach(async () => {
      it = await open();
      if (!it.carrier.shop) throw new Error("It says that it sells numbers, and has no shop.");
      shop = it.carrier.shop;
    });
    afterEach(() => it.close());

    const numbersOf = (all: { number: E164 }[]): E164[] => all.map(({ number }) => number).sort();

    test("offers one number for each, of its own area, with prices, and sells none of them yet", async () => {
      expect(it.carrier.capabilities.sells).toBeDefined();
      const offers = await shop.quote(["+12125550101", "+12125550102", "+16465550103"], none);
      expect(offers.map(({ standsFor }) => standsFor)).toEqual([
        "+12125550101",
        "+12125550102",
        "+16465550103",
      ]);
      for (const offer of offers) {
        expect(offer).toMatchObject({ near: "area", ...it.prices });
        expect(offer.number.slice(0, 5)).toBe(offer.standsFor.slice(0, 5));
      }
      expect(new Set(numbersOf(offers)).size).toBe(3);
      expect(it.sold()).toBe(0);
    });

    test("goes on in the state where an area has none, says so, and never offers what is of no use", async () => {
      const [first] = await shop.quote(["+19345550101"], none);
      expect(first).toMatchObject({ near: "state", standsFor: "+19345550101" });
      const except = new Set([first?.number ?? ""]);
      const [second] = await shop.quote(["+19345550101"], except);
      expect(second?.number).not.toBe(first?.number);
      expect(second).toMatchObject({ near: "state" });
    });

    test("offers what there is where that is fewer than wanted", async () => {
      const offers = await shop.quote(["+19075550101", "+19075550102", "+19075550103"], none);
      expect(offers).toHaveLength(1);
    });

    test("buys exactly what was offered, once however often it is asked, and has it under the reference", async () => {
      const offers = await shop.quote(["+12125550101", "+12125550102"], none);
      const first = await shop.buy(reference, offers);
      if (!first.ok) throw new Error(first.sentence);
      expect(numbersOf(first.bought)).toEqual(numbersOf(offers));
      expect(await shop.buy(reference, offers)).toEqual(first);
      expect(numbersOf(await shop.bought(reference))).toEqual(numbersOf(offers));
      expect(await shop.bought("PR-AAAA-AAAA/T11")).toEqual([]);
      expect([it.sold(), it.rented()]).toEqual([2, 2]);
      const again = await shop.quote(["+12125550101"], none);
      expect(numbersOf(offers)).not.toContain(again[0]?.number);
    });

    test("buys nothing once a price rose, and says that this is why", async () => {
      const wanted = it.becomesDearer();
      const offers = await shop.quote(wanted, none);
      const risen = await shop.buy(
        reference,
        offers.map((offer) => ({ ...offer, monthly: Math.min(offer.monthly, it.prices.monthly) })),
      );
      expect(risen).toMatchObject({ ok: false, sentence: expect.stringMatching(/price/i), dearer: true });
      expect(it.sold()).toBe(0);
      const now = await shop.quote(wanted, none);
      expect(now[0]?.monthly).toBeGreaterThan(it.prices.monthly);
      expect(await shop.buy("PR-AAAA-AAAA/T2", now)).toMatchObject({ ok: true });
    });

    test("says that it cannot be reached, sells nothing then, and sells once it can", async () => {
      const offers = await shop.quote([it.away()], none);
      await expect(shop.buy(reference, offers)).rejects.toBeInstanceOf(CarrierUnreachable);
      expect(it.sold()).toBe(0);
      it.isBack();
      expect(await shop.buy(reference, offers)).toMatchObject({ ok: true });
      expect(it.sold()).toBe(1);
    });

    test("has what it sold when the connection dropped, and sells it once", async () => {
      const offers = await shop.quote([it.drops()], none);
      const failed = shop.buy(reference, offers);
      await expect(failed).rejects.toBeInstanceOf(Error);
      await expect(failed).rejects.not.toBeInstanceOf(CarrierUnreachable);
      const bought = await shop.buy(reference, offers);
      expect(bought.ok && numbersOf(bought.bought)).toEqual(numbersOf(offers));
      expect(it.sold()).toBe(1);
    });

    test("never sells another number than the one offered, where that one is gone", async () => {
      const offers = await shop.quote([slipping], none);
      it.slips(offers);
      const bought = await shop.buy(reference, offers);
      expect(bought.ok ? bought.bought : []).toEqual([]);
      expect(it.sold()).toBe(0);
    });

    test("takes a number back, once and again without harm", async () => {
      const offers = await shop.quote(["+12125550101", "+12125550102"], none);
      const sold = await shop.buy(reference, offers);
      const [first] = sold.ok ? sold.bought : [];
      if (!first) throw new Error("nothing was bought");
      await shop.release(first);
      await shop.release(first);
      expect([it.sold(), it.rented()]).toEqual([2, 1]);
      expect(numbersOf(await shop.bought(reference))).not.toContain(first.number);
    });
  });
};
