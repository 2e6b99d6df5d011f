import type { CarrierComment } from "../../../src/core/carrier.ts";
import type { ClockBase } from "./carrier-time.ts";
import { openSandboxFile, type Row } from "./sandbox-file.ts";
import { reached, type SandboxOrder, type Step, type Timeline } from "./timeline.ts";

const schema = `
  create table if not exists orders (
    id integer primary key, filing text not null, reference text not null unique, attempt integer not null,
    numbers text not null, steps text not null, reported integer not null default 0, next integer
  );
  create index if not exists orders_of_filing on orders (filing);
  create index if not exists orders_due on orders (next);
  create table if not exists reports (
    seq integer primary key autoincrement, order_id integer not null references orders, step integer not null
  );
  create table if not exists comments (
    id integer primary key, order_id integer not null references orders, at integer not null, body text not null,
    ours integer not null, reported integer not null
  );
  create table if not exists tries (reference text primary key, first integer not null, calls integer not null);
  create table if not exists asked (number text primary key);
  create table if not exists heard (id integer primary key check (id = 1), real integer not null, sandbox integer not null);
`;

/** Orders from this id on were filed elsewhere. */
export const firstElsewhere = 900_000;

/** An order as stored. `filing` is the reference it was filed under, `reported` how many steps were told. */
export type StoredOrder = SandboxOrder & { filing: string; reported: number };

const orderOf = (row: Row): StoredOrder => ({
  id: Number(row.id),
  filing: String(row.filing),
  reference: String(row.reference),
  attempt: Number(row.attempt),
  numbers: JSON.parse(String(row.numbers)) as string[],
  steps: JSON.parse(String(row.steps)) as Step[],
  reported: Number(row.reported),
});

/**
 * The sandbox carrier's own records, `sandbox.sqlite` in the folder, apart from ours so that its orders outlive a
 * crash of Portside and can be counted without it. It never sees account numbers or secrets.
 */
export const openOrderFile = (folder: string) => {
  const { all, transaction, close } = openSandboxFile(folder, schema);
  const one = (sql: string, ...values: (string | number | null)[]): Row | undefined => all(sql, ...values)[0];

  return {
    transaction,

    /** `id` is given to an order that was filed elsewhere; others are counted from 1. */
    add(
      filing: string,
      attempt: number,
      { reference, numbers, steps }: Timeline,
      id: number | null = null,
    ): void {
      one(
        "insert into orders (id, filing, reference, attempt, numbers, steps, next) values (coalesce(?, (select coalesce(max(id), 0) + 1 from orders where id < ?)), ?, ?, ?, ?, ?, ?)",
        id,
        firstElsewhere,
        filing,
        reference,
        attempt,
        JSON.stringify(numbers),
        JSON.stringify(steps),
        steps[0]?.at ?? null,
      );
    },

    /** Orders filed under a reference, or the one that has it. */
    ordersOf: (reference: string): StoredOrder[] =>
      all("select * from orders where filing = ? or reference = ? order by id", reference, reference).map(
        orderOf,
      ),

    order: (id: number): StoredOrder | null => {
      const row = one("select * from orders where id = ?", id);
      return row ? orderOf(row) : null;
    },

    orders: (): StoredOrder[] => all("select * from orders order by id").map(orderOf),

    turn(order: StoredOrder, steps: Step[]): void {
      const next = steps[order.reported]?.at ?? null;
      one("update orders set steps = ?, next = ? where id = ?", JSON.stringify(steps), next, order.id);
    },

    /** Numbers the steps reached by now that were not yet told, in the order in which they happened. */
    report(now: number): void {
      const due = all("select * from orders where next <= ?", now).map(orderOf);
      const steps = due.flatMap((order) =>
        order.steps
          .map(({ at }, step) => ({ at, step, order: order.id }))
          .slice(order.reported, reached(order.steps, now)),
      );
      steps.sort((a, b) => a.at - b.at || a.order - b.order || a.step - b.step);
      for (const { order, step } of steps) {
        one("insert into reports (order_id, step) values (?, ?)", order, step);
      }
      for (const { id, order_id } of all("select * from comments where reported = 0 and at <= ?", now)) {
        one("insert into reports (order_id, step) values (?, ?)", Number(order_id), -Number(id));
        one("update comments set reported = 1 where id = ?", Number(id));
      }
      for (const order of due) {
        const reported = Math.max(order.reported, reached(order.steps, now));
        const next = order.steps[reported]?.at ?? null;
        one("update orders set reported = ?, next = ? where id = ?", reported, next, order.id);
      }
    },

    /** Steps and comments that were told after a report, in that order. */
    reportsAfter: (
      seq: number,
    ): { seq: number; order: StoredOrder; step: Step | null; comment: CarrierComment | null }[] =>
      all("select * from reports join orders on orders.id = order_id where seq > ? order by seq", seq).map(
        (row) => {
          const order = orderOf(row);
          const comment = one("select * from comments where id = ?", -Number(row.step));
          return {
            seq: Number(row.seq),
            order,
            step: order.steps[Number(row.step)] ?? null,
            comment: comment
              ? { id: String(comment.id), at: Number(comment.at), text: String(comment.body) }
              : null,
          };
        },
      ),

    /** Notes a comment: one of ours at once, one of the carrier's desk once its time has come. */
    comment(order: StoredOrder, at: number, body: string, ours: boolean): void {
      one(
        "insert into comments (order_id, at, body, ours, reported) values (?, ?, ?, ?, ?)",
        order.id,
        at,
        body,
        ours ? 1 : 0,
        ours ? 1 : 0,
      );
    },

    isWritten: (order: StoredOrder, mark: string): boolean =>
      one("select 1 from comments where order_id = ? and ours = 1 and instr(body, ?) > 0", order.id, mark) !==
      undefined,

    /** Counts a call to file, or to look; gives when the first one for this reference was. */
    tried(reference: string, now: number): number {
      one(
        "insert into tries values (?, ?, 1) on conflict (reference) do update set calls = calls + 1",
        reference,
        now,
      );
      return Number(one("select first from tries where reference = ?", reference)?.first);
    },

    calls: (reference: string): number =>
      Number(one("select calls from tries where reference = ?", reference)?.calls ?? 0),

    /** True when the number was asked about before; from now on it was. */
    asked(number: string): boolean {
      const before = one("select 1 from asked where number = ?", number) !== undefined;
      one("insert into asked values (?) on conflict do nothing", number);
      return before;
    },

    heard(): ClockBase | null {
      const row = one("select * from heard");
      return row ? { real: Number(row.real), sandbox: Number(row.sandbox) } : null;
    },

    hear({ real, sandbox }: ClockBase): void {
      one(
        "insert into heard values (1, ?, ?) on conflict (id) do update set real = excluded.real, sandbox = excluded.sandbox",
        real,
        sandbox,
      );
    },

    close,
  };
};

export type OrderFile = ReturnType<typeof openOrderFile>;
