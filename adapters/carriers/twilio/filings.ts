import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Order } from "../../../src/core/carrier.ts";
import type { ReadOrder } from "./read-order.ts";
import { isOver } from "./statuses.ts";

const schema = `
  create table if not exists filings (
    reference text primary key, numbers text not null, document text not null, begun integer not null,
    sid text unique, asked integer not null default 0, replaced integer not null default 0,
    over integer not null default 0, line text not null default '', read integer not null default 0,
    seen integer, report text, due integer not null default 0
  );
  create index if not exists filings_seen on filings (seen);
`;

/** Open ones by when they are to be read again. Files made before it was known when that is get the column. */
const bringUpToDate = (database: DatabaseSync): void => {
  database.exec(schema);
  const columns = database.prepare("pragma table_info (filings)").all();
  if (!columns.some(({ name }) => name === "due"))
    database.exec("alter table filings add column due integer not null default 0");
  database.exec("create index if not exists filings_due on filings (over, replaced, due)");
};

/**
 * One filing of ours. `document` is the SID of the bill uploaded for it alone, `sid` the request at Twilio once it is
 * known, `asked` whether its cancellation was asked for, `replaced` whether a correction took its place: it stays as
 * it was then. `line` is what the list said of it last.
 */
export type Filing = {
  reference: string;
  numbers: string[];
  document: string;
  begun: number;
  sid: string | null;
  asked: boolean;
  replaced: boolean;
  line: string;
  report: Order | null;
};

type Row = Record<string, unknown>;

const filingOf = (row: Row): Filing => ({
  reference: String(row.reference),
  numbers: JSON.parse(String(row.numbers)) as string[],
  document: String(row.document),
  begun: Number(row.begun),
  sid: row.sid === null ? null : String(row.sid),
  asked: row.asked === 1,
  replaced: row.replaced === 1,
  line: String(row.line),
  report: row.report === null ? null : (JSON.parse(String(row.report)) as Order),
});

/** What is known of a filing when its line of the list is looked at. `id` is small and stays. */
export type Listed = { id: number; reference: string; sid: string; line: string };

const listedOf = (row: Row): Listed => ({
  id: Number(row.id),
  reference: String(row.reference),
  sid: String(row.sid),
  line: String(row.line),
});

const fromOpen = "from filings where over = 0 and replaced = 0 and sid is not null";

const contentOf = ({ changed: _changed, ...content }: Order): string => JSON.stringify(content);

/**
 * What we filed at Twilio, which knows no reference of ours: `twilio.sqlite` in the folder. A filing is noted before
 * it is sent, so that after a lost answer it is known what to look for. It holds no secrets and no names.
 */
export const openFilings = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, "twilio.sqlite"));
  database.exec(
    "pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;",
  );
  bringUpToDate(database);
  const all = (sql: string, ...values: (string | number | null)[]): Row[] =>
    database.prepare(sql).all(...values);
  const one = (sql: string, ...values: (string | number | null)[]): Row | undefined => all(sql, ...values)[0];
  const filing = (row: Row | undefined): Filing | null => (row ? filingOf(row) : null);

  return {
    get: (reference: string): Filing | null =>
      filing(one("select * from filings where reference = ?", reference)),
    /** Other filings of the same request that reached Twilio. */
    others: (reference: string): Filing[] =>
      all(
        "select * from filings where substr(reference, 1, ?) = ? and reference <> ? and sid is not null order by begun",
        reference.lastIndexOf("/") + 1,
        reference.slice(0, reference.lastIndexOf("/") + 1),
        reference,
      ).map(filingOf),
    ofSid: (sid: string): Filing | null => filing(one("select * from filings where sid = ?", sid)),

    /** Before it is sent. Beginning again takes the document that goes with the new try. */
    begin: (reference: string, numbers: string[], document: string, now: number): void => {
      one(
        "insert into filings (reference, numbers, document, begun) values (?, ?, ?, ?) on conflict (reference) do update set numbers = excluded.numbers, document = excluded.document, begun = excluded.begun",
        reference,
        JSON.stringify(numbers),
        document,
        now,
      );
    },
    /** A request that was created elsewhere is ours from now on; one that is already stays as it is. */
    adopt: (reference: string, numbers: string[], sid: string, created: number): void => {
      one(
        "insert into filings (reference, numbers, document, begun, sid) values (?, ?, '', ?, ?) on conflict do nothing",
        reference,
        JSON.stringify(numbers),
        created,
        sid,
      );
    },
    /** Twilio said no: there is nothing to look for. */
    drop: (reference: string): void => {
      one("delete from filings where reference = ? and sid is null", reference);
    },
    taken: (reference: string, sid: string): void => {
      one("update filings set sid = ? where reference = ?", sid, reference);
    },
    ask: (reference: string): void => {
      one("update filings set asked = 1 where reference = ?", reference);
    },
    replace: (reference: string): void => {
      one("update filings set replaced = 1 where reference = ?", reference);
    },
    lineSeen: (reference: string, line: string): void => {
      one("update filings set line = ? where reference = ?", line, reference);
    },

    /** Those whose answer is still awaited. */
    unanswered: (): Filing[] => all("select * from filings where sid is null").map(filingOf),
    /** How many can still change, and when the first of them was filed. */
    open: (): { count: number; since: number } => {
      const row = one(`select count(*) as count, min(begun) as since ${fromOpen}`);
      return { count: Number(row?.count), since: Number(row?.since ?? 0) };
    },
    /**
     * Of requests at Twilio those that are ours and can still change, with what the list said of them last. They are
     * found by their SIDs (a plus keeps SQLite from going through all open ones).
     */
    openAmong: (sids: string[]): Listed[] =>
      all(
        `select rowid as id, reference, sid, line from filings where +over = 0 and +replaced = 0 and sid in (${sids.map(() => "?").join(", ")})`,
        ...sids,
      ).map(listedOf),
    /** All that can still change, one at a time. */
    openOnes: function* (): Generator<Listed> {
      const rows = database.prepare(`select rowid as id, reference, sid, line ${fromOpen}`).iterate();
      for (const row of rows) yield listedOf(row);
    },
    /** Those to be read again by `until`, the most urgent first. */
    due: (until: number, most: number): Listed[] =>
      all(
        `select rowid as id, reference, sid, line ${fromOpen} and due <= ? order by due, begun limit ?`,
        until,
        most,
      ).map(listedOf),
    lookAgain: (reference: string, due: number): void => {
      one("update filings set due = ? where reference = ?", due, reference);
    },

    /**
     * Keeps an order as it was read at `now`, and gives it with the time of its change: Twilio's own where it moves on,
     * because some changes come without one. `stamp` is Twilio's, in milliseconds.
     */
    observe: (reference: string, read: ReadOrder, stamp: number, now: number): Order => {
      const former = filing(one("select * from filings where reference = ?", reference))?.report ?? null;
      const order: Order = { reference, ...read, changed: stamp };
      const over = Object.values(read.numbers).every(isOver) && Object.keys(read.numbers).length > 0 ? 1 : 0;
      if (former && contentOf(former) === contentOf(order)) {
        one("update filings set read = ?, over = ? where reference = ?", now, over, reference);
        return former;
      }
      const report = { ...order, changed: former ? Math.max(stamp, former.changed + 1) : stamp };
      one(
        "update filings set read = ?, over = ?, report = ?, seen = (select coalesce(max(seen), 0) + 1 from filings) where reference = ?",
        now,
        over,
        JSON.stringify(report),
        reference,
      );
      return report;
    },

    /** Orders whose newest report came after `seq`, at most so many, and the number of the last one. */
    after: (seq: number, most: number): { orders: Order[]; last: number } => {
      const rows = all(
        "select * from filings where seen > ? and replaced = 0 order by seen limit ?",
        seq,
        most,
      );
      return {
        orders: rows.flatMap((row) => filingOf(row).report ?? []),
        last: Number(rows.at(-1)?.seen ?? seq),
      };
    },

    close: (): void => database.close(),
  };
};

export type Filings = ReturnType<typeof openFilings>;
