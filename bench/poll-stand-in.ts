import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";
import { telnyxEvent, telnyxOrder, twilioLine, twilioPortIn } from "./poll-orders.ts";

/** Calls since the last time they were asked for: pages of the list, orders alone, and events. */
export type Counted = { lists: number; orders: number; events: number };
/** "fill": so many orders are there. "move": some move on at a time. "count": tells the calls, and begins anew. */
export type Order =
  | { type: "fill"; count: number }
  | { type: "move"; indexes: number[]; at: number }
  | { type: "count" };

let count = 0;
const moved = new Map<number, number>();
let counted: Counted = { lists: 0, orders: 0, events: 0 };

const movedOn = (index: number): number | null => moved.get(index) ?? null;

const part = <T>(start: number, size: number, of: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, each) => of(start + each));

const twilioList = (query: URLSearchParams) => {
  counted.lists += 1;
  const start = Number(query.get("Token") ?? 0);
  const size = Number(query.get("Size") ?? 20);
  const next = start + size < count ? String(start + size) : null;
  return {
    port_in_requests: part(start, size, (index) => twilioLine(index, movedOn(index))),
    meta: { next_token: next, previous_token: null },
  };
};

const telnyxPage = (
  query: URLSearchParams,
  total: number,
  of: (start: number, size: number) => unknown[],
) => {
  const size = Number(query.get("page[size]") ?? 20);
  const start = (Number(query.get("page[number]") ?? 1) - 1) * size;
  return { data: of(start, size), meta: { total_pages: Math.ceil(total / size), total_results: total } };
};

/** The order with our reference, or of a group at Telnyx. */
const telnyxNamed = (named: string) => {
  const index = named.startsWith("PR-")
    ? Number(named.slice(3, 12).replace("-", ""))
    : Number.parseInt(named.slice(3), 36);
  return { data: [telnyxOrder(index, movedOn(index))], meta: { total_pages: 1, total_results: 1 } };
};

const answer = (path: string, query: URLSearchParams): unknown => {
  if (path.endsWith("/PortInRequests")) return twilioList(query);
  if (path.includes("/PortIn/KW")) {
    counted.orders += 1;
    const index = Number.parseInt(path.split("/KW")[1] ?? "", 16);
    return twilioPortIn(index, movedOn(index));
  }
  if (path.endsWith("/porting_orders")) {
    const named = query.get("filter[customer_group_reference]") ?? query.get("filter[parent_support_key]");
    if (named !== null) counted.orders += 1;
    else counted.lists += 1;
    if (named !== null) return telnyxNamed(named);
    return telnyxPage(query, count, (start, size) =>
      part(start, size, (index) => telnyxOrder(index, movedOn(index))),
    );
  }
  if (path.endsWith("/porting/events")) {
    counted.events += 1;
    const since = Date.parse(query.get("filter[created_at][gte]") ?? "") || 0;
    const all = [...moved].filter(([, at]) => Math.floor(at / 1000) * 1000 >= since);
    return telnyxPage(query, all.length, (start, size) =>
      all.slice(start, start + size).map(([index, at]) => telnyxEvent(index, at)),
    );
  }
  return {};
};

/** The list and the orders of a carrier as Twilio and Telnyx answer, computed by their number. Tells its port. */
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(answer(pathname, searchParams)));
});

server.listen(0, () => parentPort?.postMessage((server.address() as AddressInfo).port));

parentPort?.on("message", (order: Order) => {
  if (order.type === "fill") count = order.count;
  if (order.type === "move") for (const index of order.indexes) moved.set(index, order.at);
  if (order.type !== "count") return;
  parentPort?.postMessage(counted);
  counted = { lists: 0, orders: 0, events: 0 };
});
