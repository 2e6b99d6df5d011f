import { randomUUID } from "node:crypto";
import type { Clock } from "../../../src/runtime/ports.ts";
import type { SentRequest } from "./check-request.ts";
import { type FakeOrder, kindOf, numbersShown, orderShown } from "./fake-orders.ts";
import type { FakeTelnyx } from "./fake-telnyx.ts";

export type Answer = { status: number; content?: unknown };

type Json = Record<string, unknown>;

const refused = (detail: string): Answer => ({
  status: 422,
  content: { errors: [{ code: "10015", title: "Unprocessable entity", detail }] },
});
const notFound: Answer = { status: 404, content: { errors: [{ code: "10005", title: "Not found" }] } };
const ok = (data: unknown, status = 200): Answer => ({ status, content: { data } });

const paged = (all: unknown[], query: URLSearchParams): Answer => {
  const size = Number(query.get("page[size]") ?? 20);
  const number = Number(query.get("page[number]") ?? 1);
  return {
    status: 200,
    content: {
      data: all.slice((number - 1) * size, number * size),
      meta: {
        page_number: number,
        page_size: size,
        total_pages: Math.ceil(all.length / size),
        total_results: all.length,
      },
    },
  };
};

const listed = ({ orders }: FakeTelnyx, query: URLSearchParams): Answer => {
  const filters = ["customer_reference", "customer_group_reference", "parent_support_key"] as const;
  const found = orders
    .filter((order) => filters.every((name) => (query.get(`filter[${name}]`) ?? order[name]) === order[name]))
    .reverse();
  return paged(found.map(orderShown), query);
};

/** Only what was sent is changed; a null is a value. */
const merge = (target: Json, change: Json): void => {
  for (const [name, value] of Object.entries(change)) {
    const old = target[name];
    if (typeof value === "object" && value !== null && typeof old === "object" && old !== null)
      merge(old as Json, value as Json);
    else target[name] = value;
  }
};

const locked = ["ported", "cancelled", "cancel-pending"];

const patched = (telnyx: FakeTelnyx, order: FakeOrder, change: Json): Answer => {
  if (locked.includes(order.status.value)) return refused(`A ${order.status.value} order cannot be changed`);
  const trial = structuredClone(order);
  merge(trial as unknown as Json, change);
  if (!telnyx.link(trial)) return refused("The document does not exist");
  merge(order as unknown as Json, structuredClone(change));
  telnyx.touch(order);
  return ok(orderShown(order));
};

const acted = (telnyx: FakeTelnyx, order: FakeOrder, problem: string | null): Answer =>
  problem === null ? ok(orderShown(telnyx.order(order.id))) : refused(problem);

const checked = (numbers: string[]): Answer => {
  const odd = numbers.find((number) => !number.startsWith("+1"));
  if (odd) return refused(`${odd} cannot be read`);
  const data = numbers.map((number) => {
    const { type, carrier, portable } = kindOf(number);
    return {
      record_type: "portability_check_result",
      phone_number: number,
      portable,
      not_portable_reason: portable ? "" : "No coverage",
      fast_portable: false,
      phone_number_type: type,
      carrier_name: carrier,
    };
  });
  return ok(data, 201);
};

const onOrder = (
  telnyx: FakeTelnyx,
  order: FakeOrder,
  { method, path, query, body }: SentRequest,
): Answer => {
  const [, , , action = "", verb = ""] = path.split("/");
  if (action === "allowed_foc_windows") return ok(telnyx.windows());
  if (action === "comments" && method === "GET") return paged(order.comments, query);
  if (action === "comments") return ok(telnyx.comment(order.id, String((body as Json).body), "user"), 201);
  if (action === "actions")
    return acted(telnyx, order, verb === "confirm" ? telnyx.confirm(order.id) : telnyx.cancel(order.id));
  if (method === "PATCH") return patched(telnyx, order, body as Json);
  if (method === "DELETE") {
    const problem = telnyx.remove(order.id);
    return problem === null ? { status: 204 } : refused(problem);
  }
  return ok(orderShown(order));
};

/** What Telnyx would answer. The request was held against its description before. */
export const answerRequest = (telnyx: FakeTelnyx, clock: Clock, request: SentRequest): Answer => {
  const { method, path, query } = request;
  const body = (request.body ?? {}) as Json;
  if (path === "/portability_checks") return checked(body.phone_numbers as string[]);
  if (path === "/documents") {
    const id = randomUUID();
    const bytes = Buffer.from(String(body.file), "base64");
    telnyx.documents.set(id, { at: clock.now(), linked: false, bytes, filename: String(body.filename) });
    return ok({ id, record_type: "document", filename: body.filename });
  }
  if (path === "/porting/events") {
    const since = query.get("filter[created_at][gte]");
    const from = since ? Date.parse(since) : 0;
    return paged(
      telnyx.events.filter(({ created_at }) => Date.parse(created_at) >= from),
      query,
    );
  }
  if (path === "/porting_phone_numbers") {
    const order = telnyx.orders.find(({ id }) => id === query.get("filter[porting_order_id]"));
    return paged(order ? numbersShown(order) : [], query);
  }
  if (path === "/porting_orders" && method === "GET") return listed(telnyx, query);
  if (path === "/porting_orders") {
    const made = telnyx.create(body.phone_numbers as string[], {
      customer_reference: (body.customer_reference as string) ?? null,
      customer_group_reference: (body.customer_group_reference as string) ?? null,
    });
    return typeof made === "string" ? refused(made) : ok(made.map(orderShown), 201);
  }
  const order = telnyx.orders.find(({ id }) => id === path.split("/")[2]);
  return order ? onOrder(telnyx, order, request) : notFound;
};
