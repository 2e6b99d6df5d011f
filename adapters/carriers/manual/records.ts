import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Order } from "../../../src/core/carrier.ts";

const schema = `
  create table if not exists orders (
    reference text primary key, agency text not null, mail text not null, sent integer not null default 0,
    replaced integer not null default 0, seen integer, report text not null
  );
  create index if not exists orders_seen on orders (seen);
  create table if not exists answers (id text primary key, reference text not null);
`;

/**
 * One order for the desk. `mail` is the stored document that its mail is made of, `sent` whether the mail server took
 * it, `replaced` whether a correction took its place: it stays as it was then.
 */
export type DeskOrder = {
  reference: string;
  agency: string;
  mail: string;
  sent: boolean;
  replaced: boolean;
  report: Order;
};

type Row = Record<string, unknown>;
type Given = string | number | null;

const orderOf = (row: Row): DeskOrder => ({
  reference: String(row.reference),
  agency: String(row.agency),
  mail: String(row.mail),
  sent: row.sent === 1,
  replaced: row.replaced === 1,
  report: JSON.parse(String(row.report)) as Order,
});

const contentOf = ({ changed: _changed, ...content }: Order): string => JSON.stringify(content);

/**
 * What was given to the desk and what it said: `manual.sqlite` in the folder. An order is noted before its mail is
 * sent, so that after a lost answer it is known what to send again. It holds numbers and states; what the mails say is
 * among the sealed documents, and account numbers and PINs are nowhere in it.
 */
export const openRecords = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, "manual.sqlite"));
  database.exec("pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;");
  database.exec(schema);
  const all = (sql: string, ...values: Given[]): Row[] => database.prepare(sql).all(...values);
  const one = (sql: string, ...values: Given[]): Row | undefined => all(sql, ...values)[0];
  const get = (reference: string): DeskOrder | null => {
    const row = one("select * from orders where reference = ?", reference);
    return row ? orderOf(row) : null;
  };

  /** Keeps what changed, with a time after that of every other change. */
  const observe = (reference: string, order: Order, now: number): Order => {
    const former = get(reference);
    if (former?.sent && contentOf(former.report) === contentOf(order)) return former.report;
    const last = one(
      "select max(json_extract(report, '$.changed')) as last from orders where sent = 1",
    )?.last;
    const report = { ...order, changed: Math.max(now, Number(last ?? 0) + 1) };
    one(
      "update orders set report = ?, sent = 1, seen = (select coalesce(max(seen), 0) + 1 from orders) where reference = ?",
      JSON.stringify(report),
      reference,
    );
    return report;
  };

  return {
    get,
    observe,
    /** Before its mail is sent. */
    begin: (reference: string, agency: string, mail: string, report: Order): void => {
      one(
        "insert into orders (reference, agency, mail, report) values (?, ?, ?, ?) on conflict (reference) do nothing",
        reference,
        agency,
        mail,
        JSON.stringify(report),
      );
    },
    /** Its mail was surely not taken: there is nothing to look for. */
    drop: (reference: string): void => {
      one("delete from orders where reference = ? and sent = 0", reference);
    },
    replace: (reference: string): void => {
      one("update orders set replaced = 1 where reference = ?", reference);
    },
    /** True for the first time of this id. */
    isNew: (id: string, reference: string): boolean => {
      if (one("select 1 from answers where id = ?", id)) return false;
      one("insert into answers values (?, ?)", id, reference);
      return true;
    },
    /** Everything within is stored, or nothing is. */
    transaction<T>(work: () => T): T {
      database.exec("begin immediate");
      try {
        const result = work();
        database.exec("commit");
        return result;
      } catch (error) {
        database.exec("rollback");
        throw error;
      }
    },
    /** Orders whose newest state came after `seq`, at most so many, and the number of the last one. */
    after: (seq: number, most: number): { orders: Order[]; last: number } => {
      const rows = all(
        "select * from orders where seen > ? and replaced = 0 order by seen limit ?",
        seq,
        most,
      );
      return {
        orders: rows.map((row) => orderOf(row).report),
        last: Number(rows.at(-1)?.seen ?? seq),
      };
    },
    close: (): void => database.close(),
  };
};

export type Records = ReturnType<typeof openRecords>;
