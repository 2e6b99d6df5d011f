import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";
import { moves, telnyxEvent, telnyxOrder, twilioLine, twilioPortIn } from "./poll-orders.ts";

/** Calls since the last time they were asked for: pages of the list, orders alone, and events. */
export type Counted = { lists: number; orders: number; events: number };
/** "fill": so many orders are there. "move": one in a hundred moves on. "count": tells the calls, and begins anew. */
export type Order = { type: "fill"; count: number } | { type: "move" } | { type: "count" };

let count = 0;
let moved = false;
let counted: Counted = { lists: 0, orders: 0, events: 0 };

const isMoved = (index: number): boolean => moved && moves(index);

const part = <T>(start: number, size: number, of: (index: number) => T): T[] =>
  Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, each) => of(start + each));

const twilioList = (query: URLSearchParams) => {
  counted.lists += 1;
  const start = Number(query.get("Token") ?? 0);
  const size = Number(query.get("Size") ?? 20);
  const next = start + size < count ? String(start + size) : null;
  return {
    port_in_requests: part(start, size, (index) => twilioLine(index, isMoved(index))),
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
  return { data: [telnyxOrder(index, isMoved(index))], meta: { total_pages: 1, total_results: 1 } };
};

const answer = (path: string, query: URLSearchParams): unknown => {
  if (path.endsWith("/PortInRequests")) return twilioList(query);
  if (path.includes("/PortIn/KW")) {
    counted.orders += 1;
    const index = Number.parseInt(path.split("/KW")[1] ?? "", 16);
    return twilioPortIn(index, isMoved(index));
  }
  if (path.endsWith("/porting_orders")) {
    const named = query.get("filter[customer_group_reference]") ?? query.get("filter[parent_support_key]");
    if (named !== null) counted.orders += 1;
    else counted.lists += 1;
    if (named !== null) return telnyxNamed(named);
    return telnyxPage(query, count, (start, size) =>
      part(start, size, (index) => telnyxOrder(index, isMoved(index))),
    );
  }
  if (path.endsWith("/porting/events")) {
    counted.events += 1;
    const all = moved ? Math.floor(count / 100) : 0;
    return telnyxPage(query, all, (start, size) =>
      Array.from({ length: Math.max(0, Math.min(size, all - start)) }, (_, each) =>
        telnyxEvent((start + each) * 100 + 7),
      ),
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
  if (order.type !== "count") moved = order.type === "move";
  else parentPort?.postMessage(counted);
  counted = { lists: 0, orders: 0, events: 0 };
});
