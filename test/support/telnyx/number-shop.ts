import { randomUUID } from "node:crypto";
import { stateOfArea } from "../../../src/core/values/area-state.ts";
import type { Answer } from "./answer-request.ts";
import type { SentRequest } from "./check-request.ts";

type FakeNumberOrder = {
  id: string;
  customer_reference: string | null;
  phone_numbers: { phone_number: string; status: string }[];
};

export type FakeShop = {
  /** Numbers for sale. */
  stock: string[];
  orders: FakeNumberOrder[];
  /** The numbers that are ours now. */
  owned: { id: string; phone_number: string }[];
  monthly: string;
  /** How many were ever sold to us. */
  sold: number;
};

export const newShop = (): FakeShop => ({
  stock: ["212", "646", "907"].flatMap((area) =>
    Array.from({ length: area === "907" ? 1 : 6 }, (_, index) => `+1${area}555018${index}`),
  ),
  orders: [],
  owned: [],
  monthly: "1.00",
  sold: 0,
});

/** True for calls about numbers that are rented. */
export const isOfShop = ({ path }: SentRequest): boolean =>
  /^\/(?:available_phone_numbers|number_orders|phone_numbers)(?:\/|$)/.test(path);

const listed = (data: unknown[]): Answer => ({
  status: 200,
  content: { data, meta: { page_number: 1, page_size: 250, total_pages: 1, total_results: data.length } },
});

const order = (shop: FakeShop, body: Record<string, unknown>): Answer => {
  const wanted = (body.phone_numbers as { phone_number: string }[]).map((each) => each.phone_number);
  const gone = wanted.find((number) => !shop.stock.includes(number));
  if (gone)
    return {
      status: 422,
      content: {
        errors: [{ code: "10015", title: "Number unavailable", detail: `${gone} is not available` }],
      },
    };
  shop.stock = shop.stock.filter((each) => !wanted.includes(each));
  shop.owned.push(...wanted.map((phone_number) => ({ id: randomUUID(), phone_number })));
  shop.sold += wanted.length;
  const made = {
    id: randomUUID(),
    record_type: "number_order",
    customer_reference: (body.customer_reference as string) ?? null,
    phone_numbers: wanted.map((phone_number) => ({ phone_number, status: "pending" })),
  };
  shop.orders.push(made);
  return { status: 200, content: { data: made } };
};

/** What is answered about numbers for rent. */
export const answerShop = (shop: FakeShop, { method, path, query, body }: SentRequest): Answer => {
  if (path === "/available_phone_numbers") {
    const [area, state] = [
      query.get("filter[national_destination_code]"),
      query.get("filter[administrative_area]"),
    ];
    const found = shop.stock
      .filter((number) => area === null || number.slice(2, 5) === area)
      .filter((number) => state === null || stateOfArea(number.slice(2, 5)) === state)
      .slice(0, Number(query.get("filter[limit]")));
    return listed(
      found.map((phone_number) => ({
        phone_number,
        cost_information: { upfront_cost: "1.00", monthly_cost: shop.monthly, currency: "USD" },
      })),
    );
  }
  if (path === "/number_orders" && method === "POST") return order(shop, body as Record<string, unknown>);
  if (path === "/number_orders") {
    const reference = query.get("filter[customer_reference]");
    return listed(shop.orders.filter((each) => each.customer_reference === reference));
  }
  if (method === "GET")
    return listed(shop.owned.filter((each) => each.phone_number === query.get("filter[phone_number]")));
  const id = path.split("/")[2];
  const found = shop.owned.find((each) => each.id === id);
  if (!found) return { status: 404, content: { errors: [{ code: "10005", title: "Not found" }] } };
  shop.owned = shop.owned.filter((each) => each.id !== id);
  return { status: 200, content: { data: found } };
};
