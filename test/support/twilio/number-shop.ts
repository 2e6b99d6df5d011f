import { stateOfArea } from "../../../src/core/values/area-state.ts";
import type { Given } from "./answer.ts";
import { newSid } from "./port-ins.ts";
import type { SeenRequest } from "./request-facts.ts";

export type FakeShop = {
  /** Numbers for sale. */
  stock: string[];
  /** What people have: ours, and those that somebody else bought meanwhile. */
  owned: { sid: string; number: string; name: string }[];
  monthly: string;
  /** How many were ever sold to us. */
  sold: number;
};

export const newShop = (): FakeShop => ({
  stock: ["212", "646", "907"].flatMap((area) =>
    Array.from({ length: area === "907" ? 1 : 6 }, (_, index) => `+1${area}555018${index}`),
  ),
  owned: [],
  monthly: "1.15",
  sold: 0,
});

const root = /^\/2010-04-01\/Accounts\/AC[0-9a-fA-F]{32}\//;
const pricing = "/v1/PhoneNumbers/Countries/US";

/** True for calls about numbers that are rented. */
export const isOfShop = ({ path }: SeenRequest): boolean => root.test(path) || path === pricing;

const refused = (status: number, code: number, message: string): Given => ({
  status,
  body: { code, message, status },
});

const shown = ({ sid, number, name }: FakeShop["owned"][number]) => ({
  sid,
  phone_number: number,
  friendly_name: name,
  capabilities: { voice: true, sms: true, mms: true, fax: false },
});

const buy = (shop: FakeShop, body: Record<string, string>): Given => {
  const { PhoneNumber: number = "", FriendlyName: name = "" } = body;
  if (!shop.stock.includes(number)) return refused(400, 21422, "PhoneNumber is not available");
  shop.stock = shop.stock.filter((each) => each !== number);
  const one = { sid: newSid("PN"), number, name };
  shop.owned.push(one);
  shop.sold += 1;
  return { status: 201, body: shown(one) };
};

/** What is answered about numbers for rent. */
export const answerShop = (shop: FakeShop, { method, path, query, body }: SeenRequest): Given => {
  if (path === pricing) {
    const prices = [
      { number_type: "toll free", base_price: 2.15, current_price: 2.15 },
      { number_type: "local", base_price: 1.15, current_price: Number(shop.monthly) },
    ];
    return {
      status: 200,
      body: { country: "United States", iso_country: "US", phone_number_prices: prices, price_unit: "USD" },
    };
  }
  const tail = path.replace(root, "");
  if (tail.startsWith("AvailablePhoneNumbers/")) {
    const found = shop.stock
      .filter((number) => !query.AreaCode || number.slice(2, 5) === query.AreaCode)
      .filter((number) => !query.InRegion || stateOfArea(number.slice(2, 5)) === query.InRegion);
    const listed = found.slice(0, Number(query.PageSize)).map((number) => ({ phone_number: number }));
    return { status: 200, body: { available_phone_numbers: listed } };
  }
  if (tail === "IncomingPhoneNumbers.json" && method === "POST")
    return buy(shop, body as Record<string, string>);
  if (tail === "IncomingPhoneNumbers.json") {
    const found = shop.owned
      .filter(({ name }) => !query.FriendlyName || name === query.FriendlyName)
      .filter(({ number }) => !query.PhoneNumber || number === query.PhoneNumber);
    return { status: 200, body: { incoming_phone_numbers: found.map(shown), next_page_uri: null } };
  }
  const sid = /(PN\w+)\.json$/.exec(tail)?.[1];
  if (!shop.owned.some((each) => each.sid === sid)) return refused(404, 20404, "not found");
  shop.owned = shop.owned.filter((each) => each.sid !== sid);
  return { status: 204, body: null };
};
