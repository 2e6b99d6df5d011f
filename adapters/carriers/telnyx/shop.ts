import type { BoughtNumber, NumberOffer } from "../../../src/core/temporary-offer.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import type { NumberShop, Purchase } from "../../../src/runtime/shop-ports.ts";
import { centsOf } from "../cents.ts";
import { findOffers, type Place, type Sale } from "../find-offers.ts";
import type { Client } from "./client.ts";
import { allPages, readOut } from "./orders.ts";
import { e164 } from "./read-order.ts";
import { anyAnswer, availableAnswer, numberOrderAnswer, numberOrdersAnswer, ownedAnswer } from "./wire.ts";
import { words } from "./words.ts";

/** What Telnyx lists of a search at most. */
const mostListed = 250;

/** Numbers of one order that were not sold stay in it with such a status. */
const notSold = ["failure", "cancelled", "deleted"];

/**
 * Numbers for rent at Telnyx, ordered together under our reference. An order is looked for by it before another one is
 * made, and a number can be bought only once.
 */
export const openShop = (client: Client): NumberShop => {
  const search = async (place: Place, most: number): Promise<Sale[]> => {
    const answered = await client({
      method: "GET",
      path: "/available_phone_numbers",
      query: {
        "filter[country_code]": "US",
        "filter[phone_number_type]": "local",
        "filter[features][]": "voice",
        "filter[limit]": String(Math.min(most, mostListed)),
        ...("area" in place
          ? { "filter[national_destination_code]": place.area }
          : { "filter[administrative_area]": place.state }),
      },
      answer: availableAnswer,
    });
    return readOut(answered).data.flatMap(({ phone_number, cost_information: cost }) => {
      const monthly = centsOf(cost?.monthly_cost);
      if (monthly === null || (cost?.currency ?? "USD").toUpperCase() !== "USD") return [];
      return [{ number: e164(phone_number), monthly, once: centsOf(cost?.upfront_cost) ?? 0 }];
    });
  };

  const idOf = async (number: E164): Promise<string | null> => {
    const { data } = readOut(
      await client({
        method: "GET",
        path: "/phone_numbers",
        query: { "filter[phone_number]": number },
        answer: ownedAnswer,
      }),
    );
    return data.find((each) => e164(each.phone_number) === number)?.id ?? null;
  };

  const ordered = async (reference: string) =>
    (
      await allPages(async (page) =>
        readOut(
          await client({
            method: "GET",
            path: "/number_orders",
            query: { "filter[customer_reference]": reference, ...page },
            answer: numberOrdersAnswer,
          }),
        ),
      )
    ).filter(({ customer_reference: theirs }) => theirs === reference);

  /** Telnyx gives a number an id of its own once it is ours; until then the number stands for it. */
  const boughtOf = (orders: Awaited<ReturnType<typeof ordered>>): BoughtNumber[] =>
    orders
      .flatMap(({ phone_numbers: numbers }) => numbers ?? [])
      .filter(({ status }) => !notSold.includes(status ?? ""))
      .map(({ phone_number }) => ({ number: e164(phone_number), carrierId: e164(phone_number) }));

  /** True where a number costs more now than was agreed. What is not listed any more is decided by the order. */
  const isDearer = async (offers: NumberOffer[]): Promise<boolean> => {
    const places = new Set(offers.map(({ number }) => number.slice(2, 5)));
    for (const area of places) {
      const now = new Map((await search({ area }, mostListed)).map((sale) => [sale.number, sale]));
      const risen = offers.some(({ number, monthly, once }) => {
        const sale = now.get(number);
        return sale !== undefined && (sale.monthly > monthly || sale.once > once);
      });
      if (risen) return true;
    }
    return false;
  };

  return {
    quote: (standsFor, except) => findOffers(standsFor, except, search),
    bought: async (reference) => {
      const found = boughtOf(await ordered(reference));
      const ids = await Promise.all(found.map(({ number }) => idOf(number)));
      return found.filter((_, index) => ids[index] !== null);
    },
    buy: async (reference, offers): Promise<Purchase> => {
      const earlier = await ordered(reference);
      if (earlier.length > 0) return { ok: true, bought: boughtOf(earlier) };
      if (await isDearer(offers)) return { ok: false, dearer: true, ...words.dearer };
      const answered = await client({
        method: "POST",
        path: "/number_orders",
        body: {
          phone_numbers: offers.map(({ number }) => ({ phone_number: number })),
          customer_reference: reference,
        },
        answer: numberOrderAnswer,
      });
      if (!answered.ok) return { ok: false, ...words.notSold(answered.reason) };
      return { ok: true, bought: boughtOf([answered.answer.data]) };
    },
    release: async ({ number }) => {
      const id = await idOf(number);
      if (id === null) return;
      const answered = await client({
        method: "DELETE",
        path: `/phone_numbers/${encodeURIComponent(id)}`,
        answer: anyAnswer,
      });
      if (!answered.ok && answered.status !== 404) readOut(answered);
    },
  };
};
