import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import type { Answered, Client } from "./client.ts";
import { declaredFiling, named } from "./references.ts";
import { numbersAnswer, orderAnswer, ordersAnswer, type WireOrder } from "./wire.ts";
import { words } from "./words.ts";

export type Part = { reference: string; order: WireOrder };

/** The most that a page of a list holds. */
const pageSize = 250;
/** 250,000 orders; a list that goes on for longer is not one of ours. */
const mostPages = 1000;

/** A read that Telnyx refuses cannot be helped by whoever asked: it is asked again later. */
export const readOut = <T>(answered: Answered<T>): T => {
  if (answered.ok) return answered.answer;
  throw new CarrierUnreachable(words.refused(answered.reason));
};

type Page<T> = {
  data: T[];
  meta?:
    | { total_pages?: number | null | undefined; total_results?: number | null | undefined }
    | null
    | undefined;
};

const readPages = async <T>(
  read: (page: Record<string, string>) => Promise<Page<T>>,
): Promise<T[] | null> => {
  const all: T[] = [];
  let total: number | null = null;
  for (let number = 1; number <= mostPages; number += 1) {
    const { data, meta } = await read({ "page[number]": String(number), "page[size]": String(pageSize) });
    const now = meta?.total_results ?? null;
    if (total !== null && now !== null && now < total) return null;
    total = now;
    all.push(...data);
    if (data.length === 0 || number >= (meta?.total_pages ?? 1)) return all;
  }
  throw new Error(`Telnyx's list has over ${mostPages} pages. Narrow what is asked for.`);
};

/** Every page of a list. When entries vanish meanwhile, others slip a page, so it is read once more. */
export const allPages = async <T>(read: (page: Record<string, string>) => Promise<Page<T>>): Promise<T[]> => {
  const pages = (await readPages(read)) ?? (await readPages(read));
  if (pages === null) throw new CarrierUnreachable(words.silent);
  return pages;
};

/** Reading orders at Telnyx, and sending changes of one. */
export const createOrders = (client: Client) => {
  const list = (query: Record<string, string>): Promise<WireOrder[]> =>
    allPages(async (page) =>
      readOut(
        await client({
          method: "GET",
          path: "/porting_orders",
          query: { ...query, ...page },
          answer: ordersAnswer,
        }),
      ),
    );

  /** One page of a list, with how many pages and orders it has. */
  const page = async (number: number, query: Record<string, string>) => {
    const { data, meta } = readOut(
      await client({
        method: "GET",
        path: "/porting_orders",
        query: { ...query, "page[number]": String(number), "page[size]": String(pageSize) },
        answer: ordersAnswer,
      }),
    );
    return { data, pages: meta?.total_pages ?? 1, total: meta?.total_results ?? null };
  };

  /** Lists name an order's first 50 numbers only. */
  const whole = async (order: WireOrder): Promise<WireOrder> => {
    if ((order.porting_phone_numbers_count ?? 0) <= (order.phone_numbers?.length ?? 0)) return order;
    const numbers = await allPages(async (page) =>
      readOut(
        await client({
          method: "GET",
          path: "/porting_phone_numbers",
          query: { "filter[porting_order_id]": order.id, ...page },
          answer: numbersAnswer,
        }),
      ),
    );
    return { ...order, phone_numbers: numbers.filter((each) => each.porting_order_id === order.id) };
  };

  /** Orders that Telnyx split off and that do not say whose they are: found by the group of their siblings. */
  const foundlings = async (known: WireOrder[]): Promise<WireOrder[]> => {
    const keys = new Set(known.flatMap(({ parent_support_key: key }) => (key ? [key] : [])));
    const found: WireOrder[] = [];
    for (const key of keys) {
      const group = await list({ "filter[parent_support_key]": key });
      found.push(
        ...group.filter((order) => order.parent_support_key === key && declaredFiling(order) === null),
      );
    }
    return found;
  };

  const partsOf = async (filing: string): Promise<Part[]> => {
    const isOfFiling = (order: WireOrder): boolean => declaredFiling(order) === filing;
    const grouped = (await list({ "filter[customer_group_reference]": filing })).filter(isOfFiling);
    // One that was made elsewhere may have a group of its own.
    const declared =
      grouped.length > 0
        ? grouped
        : (await list({ "filter[customer_reference]": filing })).filter(isOfFiling);
    const all = [...declared, ...(await foundlings(declared))];
    return named(filing, await Promise.all(all.map(whole)));
  };

  const get = async (id: string): Promise<WireOrder | null> => {
    const answered = await client({
      method: "GET",
      path: `/porting_orders/${encodeURIComponent(id)}`,
      answer: orderAnswer,
    });
    if (!answered.ok && answered.status === 404) return null;
    return readOut(answered).data;
  };

  return {
    list,
    page,
    whole,
    get,
    /** Every order under a filing's reference, drafts too, each with all its numbers and under its own reference. */
    partsOf,
    patch: (id: string, body: object) =>
      client({ method: "PATCH", path: `/porting_orders/${id}`, body, answer: orderAnswer }),
    /** The filing an order belongs to, also where only its siblings say so. */
    async filingOf(id: string): Promise<string | null> {
      const order = await get(id);
      if (!order) return null;
      const own = declaredFiling(order);
      if (own !== null || !order.parent_support_key) return own;
      const group = await list({ "filter[parent_support_key]": order.parent_support_key });
      return group.map(declaredFiling).find((each) => each !== null) ?? null;
    },
  };
};

export type Orders = ReturnType<typeof createOrders>;
