import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { indexOf } from "../adapters/storage/request-index.ts";
import type { Order } from "../src/core/carrier.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { filedAt, numbersAt, sidAt } from "./poll-orders.ts";

const inOneGo = (path: string, work: (database: DatabaseSync) => void): void => {
  const database = new DatabaseSync(path);
  for (const pragma of ["synchronous = off", "foreign_keys = off"]) database.exec(`pragma ${pragma}`);
  database.exec("begin immediate");
  work(database);
  database.exec("commit");
  database.exec("pragma wal_checkpoint(truncate)");
  database.close();
};

/** A request that is with the old carrier, as it was told last. */
const requestAt = (
  { template, agency, carrier, homeAt }: Filling,
  index: number,
  order: Order,
): PortRequest => ({
  ...template,
  sid: sidAt(index),
  agency,
  carrier,
  status: "with-carrier",
  home: homeAt(index),
  created: filedAt,
  touched: filedAt,
  submitted: filedAt,
  attempt: 1,
  answers: { ...template.answers, numbers: { value: numbersAt(index), by: "dana", at: filedAt } },
  numbers: Object.fromEntries(
    numbersAt(index).map((number) => [number, { status: "with-carrier" as const }]),
  ),
  orders: [order],
});

export type Filling = {
  agency: string;
  carrier: string;
  size: number;
  template: PortRequest;
  /** Each order as the carrier has it, and where it is talked about. */
  orderAt(index: number): Order;
  homeAt(index: number): string;
};

/** Fills an empty, closed store with open requests at one carrier. */
export const fillRequests = (folder: string, filling: Filling): void =>
  inOneGo(join(folder, "portside.db"), (database) => {
    const request = database.prepare(
      "insert into requests (sid, agency, rev, status, open, requester, name, created, touched, numbers_digest, orders_digest, state) values (?, ?, 1, 'with-carrier', 1, 'dana', ?, ?, ?, ?, ?, ?)",
    );
    const number = database.prepare("insert into request_numbers (sid, number, agency) values (?, ?, ?)");
    const filed = database.prepare(
      "insert into carrier_orders (reference, carrier_id, agency, sid) values (?, ?, ?, ?)",
    );
    const { agency, size, orderAt } = filling;
    for (let index = 0; index < size; index += 1) {
      const order = orderAt(index);
      const state = { ...requestAt(filling, index, order), rev: 1 };
      const { name, numbers, numbersDigest, ordersDigest } = indexOf(state);
      const text = JSON.stringify(state);
      request.run(state.sid, agency, name, filedAt, filedAt, numbersDigest, ordersDigest, text);
      for (const each of numbers) number.run(state.sid, each, agency);
      filed.run(order.reference, order.carrierId.toLowerCase(), agency, state.sid);
    }
  });

/** Fills a store with filings at Twilio that were read before, none of them due soon. */
export const fillFilings = (
  folder: string,
  size: number,
  orderAt: (index: number) => Order,
  lineAt: (index: number) => string,
): void =>
  inOneGo(join(folder, "portside.db"), (database) => {
    const filing = database.prepare(
      "insert into filings (account, reference, numbers, document, begun, sid, line, read, due, report) values ('twilio', ?, ?, '', ?, ?, ?, ?, ?, ?)",
    );
    for (let index = 0; index < size; index += 1) {
      const order = orderAt(index);
      const numbers = JSON.stringify(Object.keys(order.numbers));
      const later = filedAt + 365 * 86_400_000;
      const report = JSON.stringify(order);
      filing.run(order.reference, numbers, filedAt, order.carrierId, lineAt(index), filedAt, later, report);
    }
  });
