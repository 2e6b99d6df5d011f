import type { BoughtNumber, NumberOffer } from "../../../src/core/temporary-offer.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import type { NumberShop, Purchase } from "../../../src/runtime/shop-ports.ts";
import { centsOf } from "../cents.ts";
import { findOffers, type Place, type Sale } from "../find-offers.ts";
import { type TwilioClient, TwilioRefusal } from "./client.ts";
import type { TwilioOptions } from "./options.ts";
import { readWire, type WireOwned, wire } from "./wire.ts";
import { words } from "./words.ts";

const mostPerPage = 1000;
const mostPages = 50;

/** A number that somebody else has, or that was bought by us already. */
const notAvailable = [21422, 21450];

const isGone = (error: unknown): boolean => error instanceof TwilioRefusal && error.status === 404;

const boughtOf = ({ sid, phone_number }: WireOwned): BoughtNumber => ({
  number: phone_number,
  carrierId: sid,
});

/**
 * Numbers for rent at Twilio. It has no key against doubles, but a number can be bought only once, and it carries our
 * reference as its name: what is missing under the reference is bought by itself, one number a call.
 */
export const openShop = (client: TwilioClient, options: TwilioOptions): NumberShop => {
  const { call } = client;
  const account = `/2010-04-01/Accounts/${options.accountSid}`;
  const api = (path: string, query: Record<string, string> = {}): URL =>
    client.at(options.accountUrl, account + path, query);

  const price = async (): Promise<number> => {
    const url = client.at(options.pricingUrl, "/v1/PhoneNumbers/Countries/US");
    const { phone_number_prices: prices, price_unit: unit } = readWire(
      wire.prices,
      await call({ method: "GET", url }),
    );
    const local = prices.find(({ number_type: type }) => type === "local");
    const cents = centsOf(local?.current_price ?? local?.base_price);
    if (cents === null || (unit ?? "USD").toUpperCase() !== "USD")
      throw new Error("Twilio names no price in US dollars for local numbers.");
    return cents;
  };

  const search = async (place: Place, most: number, monthly: number): Promise<Sale[]> => {
    const query = {
      ...("area" in place ? { AreaCode: place.area } : { InRegion: place.state }),
      VoiceEnabled: "true",
      ExcludeAllAddressRequired: "true",
      PageSize: String(Math.min(most, mostPerPage)),
    };
    try {
      const url = api("/AvailablePhoneNumbers/US/Local.json", query);
      const { available_phone_numbers: found } = readWire(wire.available, await call({ method: "GET", url }));
      return found.map(({ phone_number: number }) => ({ number, monthly, once: 0 }));
    } catch (error) {
      if (isGone(error)) return [];
      throw error;
    }
  };

  const owned = async (filter: Record<string, string>): Promise<WireOwned[]> => {
    const all: WireOwned[] = [];
    let url = api("/IncomingPhoneNumbers.json", { ...filter, PageSize: String(mostPerPage) });
    for (let pages = 0; pages < mostPages; pages += 1) {
      const read = readWire(wire.owned, await call({ method: "GET", url }));
      all.push(...read.incoming_phone_numbers);
      if (!read.next_page_uri) return all;
      url = new URL(read.next_page_uri, options.accountUrl);
    }
    throw new Error("Twilio's list of numbers does not end.");
  };

  const bought = async (reference: string): Promise<BoughtNumber[]> =>
    (await owned({ FriendlyName: reference }))
      .filter(({ friendly_name: name }) => name === reference)
      .map(boughtOf);

  /** Null where it is sold to somebody else. A number that our list did not show yet is looked for by itself. */
  const buyOne = async (reference: string, number: E164): Promise<BoughtNumber | null> => {
    const fields = new URLSearchParams({ PhoneNumber: number, FriendlyName: reference });
    try {
      const answer = await call({ method: "POST", url: api("/IncomingPhoneNumbers.json"), fields });
      return boughtOf(readWire(wire.number, answer));
    } catch (error) {
      if (!(error instanceof TwilioRefusal && notAvailable.includes(error.code))) throw error;
      const ours = (await owned({ PhoneNumber: number })).find(
        ({ friendly_name: name }) => name === reference,
      );
      return ours ? boughtOf(ours) : null;
    }
  };

  return {
    quote: async (standsFor, except) => {
      const monthly = await price();
      return findOffers(standsFor, except, (place, most) => search(place, most, monthly));
    },
    bought,
    buy: async (reference, offers: NumberOffer[]): Promise<Purchase> => {
      const had = await bought(reference);
      const left = offers.filter(({ number }) => !had.some((each) => each.number === number));
      if (left.length === 0) return { ok: true, bought: had };
      const now = await price();
      if (left.some(({ monthly }) => monthly < now))
        return had.length > 0 ? { ok: true, bought: had } : { ok: false, dearer: true, ...words.dearer };
      for (const { number } of left) {
        try {
          const one = await buyOne(reference, number);
          if (one) had.push(one);
        } catch (error) {
          if (!(error instanceof TwilioRefusal)) throw error;
          const refused = words.refused(0, error.message);
          return had.length > 0 ? { ok: true, bought: had } : { ok: false, ...refused };
        }
      }
      return { ok: true, bought: had };
    },
    release: async ({ carrierId }) => {
      try {
        const url = api(`/IncomingPhoneNumbers/${encodeURIComponent(carrierId)}.json`);
        await call({ method: "DELETE", url });
      } catch (error) {
        if (!isGone(error)) throw error;
      }
    },
  };
};
