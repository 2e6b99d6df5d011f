import { type Kysely, type Selectable, sql } from "kysely";
import type { Order } from "../../src/core/carrier.ts";
import type { Filing, Filings, Listed } from "../../src/runtime/filing-ports.ts";
import type { Executor } from "./compiled-query.ts";
import { inTransaction } from "./in-transaction.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

type Row = Selectable<Tables["filings"]>;

/** Rows written, and ids asked about, in one statement. */
const batch = 200;

const filingOf = (row: Row): Filing => ({
  reference: row.reference,
  numbers: JSON.parse(row.numbers) as string[],
  documents: row.document === "" ? [] : row.document.split(" "),
  begun: Number(row.begun),
  sid: row.sid,
  asked: Number(row.asked) === 1,
  replaced: Number(row.replaced) === 1,
  line: row.line,
  report: row.report === null ? null : (JSON.parse(row.report) as Order),
});

const listedOf = (row: Pick<Row, "id" | "reference" | "sid" | "line">): Listed => ({
  id: Number(row.id),
  reference: row.reference,
  sid: row.sid ?? "",
  line: row.line,
});

const contentOf = ({ changed: _changed, ...content }: Order): string => JSON.stringify(content);

/** Longer than any answer takes; what was read further ahead was read by a clock that was wrong. Milliseconds. */
const longest = 60_000;

/** Whether somebody else read it after this was asked for. */
const isOvertaken = (asked: number, read: number): boolean => read > asked && read < asked + longest;

const batches = <T>(all: T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, at) => all.slice(at * batch, (at + 1) * batch));

/** What was filed with one account. */
export const filingsIn = (
  db: Kysely<Tables>,
  { oneAtATime }: Pick<StorageDialect, "oneAtATime">,
  account: string,
): Filings => {
  const ours = db.selectFrom("filings").where("account", "=", account);
  const open = ours.where("over", "=", 0).where("replaced", "=", 0).where("sid", "is not", null);
  const listed = ["id", "reference", "sid", "line"] as const;
  const newest = ours.select((is) => is.fn.max("seen").as("seen"));

  const changed = (reference: string, values: Partial<Row>) =>
    db.updateTable("filings").set(values).where("account", "=", account).where("reference", "=", reference);
  const change = async (reference: string, values: Partial<Row>): Promise<void> => {
    await changed(reference, values).execute();
  };

  /** Work in a transaction in which nobody else hands out numbers of what was seen; `last` is the greatest one. */
  const numbering = <T>(work: (on: Executor, last: number) => Promise<T>): Promise<T> =>
    inTransaction(db, async (on) => {
      await oneAtATime(on, `filings ${account}`);
      const [row] = (await on.executeQuery(newest.compile())).rows;
      return work(on, Number(row?.seen ?? 0));
    });

  return {
    get: async (reference) => {
      const row = await ours.selectAll().where("reference", "=", reference).executeTakeFirst();
      return row ? filingOf(row) : null;
    },
    others: async (reference) => {
      const request = reference.slice(0, reference.lastIndexOf("/") + 1);
      const rows = await ours
        .selectAll()
        .where("reference", "like", `${request}%`)
        .where("reference", "<>", reference)
        .where("sid", "is not", null)
        .orderBy("begun")
        .orderBy("id")
        .execute();
      return rows.map(filingOf);
    },
    ofSid: async (sid) => {
      const row = await ours.selectAll().where("sid", "=", sid).executeTakeFirst();
      return row ? filingOf(row) : null;
    },

    begin: async (reference, numbers, document, begun) => {
      await db
        .insertInto("filings")
        .values({ account, reference, numbers: JSON.stringify(numbers), document, begun })
        .onConflict((conflict) =>
          conflict.columns(["account", "reference"]).doUpdateSet({
            numbers: (row) => row.ref("excluded.numbers"),
            document: sql`filings.document || ' ' || excluded.document`,
          }),
        )
        .execute();
    },
    adopt: async (reference, numbers, sid, begun) => {
      await db
        .insertInto("filings")
        .values({ account, reference, numbers: JSON.stringify(numbers), document: "", begun, sid })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    drop: async (reference) => {
      await db
        .deleteFrom("filings")
        .where("account", "=", account)
        .where("reference", "=", reference)
        .where("sid", "is", null)
        .execute();
    },
    taken: async (reference, sid) => {
      await changed(reference, { sid }).where("sid", "is", null).execute();
      const row = await ours.select("sid").where("reference", "=", reference).executeTakeFirst();
      return row?.sid ?? sid;
    },
    ask: (reference) => change(reference, { asked: 1 }),
    replace: (reference) => change(reference, { replaced: 1 }),
    lineSeen: (reference, line) => change(reference, { line }),

    unanswered: async () => (await ours.selectAll().where("sid", "is", null).execute()).map(filingOf),
    open: async () => {
      const row = await open
        .select((is) => [is.fn.countAll().as("count"), is.fn.min("begun").as("since")])
        .executeTakeFirstOrThrow();
      return { count: Number(row.count), since: Number(row.since ?? 0) };
    },
    openAmong: async (sids) => {
      const found: Listed[] = [];
      for (const some of batches(sids)) {
        const rows = await ours
          .select([...listed, "over", "replaced"])
          .where("sid", "in", some)
          .execute();
        found.push(
          ...rows.filter((row) => Number(row.over) === 0 && Number(row.replaced) === 0).map(listedOf),
        );
      }
      return found;
    },
    openAfter: async (id, most) =>
      (await open.select(listed).where("id", ">", id).orderBy("id").limit(most).execute()).map(listedOf),
    due: async (until, most) => {
      const rows = await open
        .select(listed)
        .where("due", "<=", until)
        .orderBy("due")
        .orderBy("begun")
        .limit(most)
        .execute();
      return rows.map(listedOf);
    },
    lookAgain: (reference, due) => change(reference, { due }),

    observe: (order, isOver, now) =>
      numbering(async (on, last) => {
        const { reference } = order;
        const read = { read: now, over: isOver ? 1 : 0 };
        const stored = ours.select(["report", "read"]).where("reference", "=", reference);
        const [row] = (await on.executeQuery(stored.compile())).rows;
        const former = row?.report ? (JSON.parse(row.report) as Order) : null;
        if (former && isOvertaken(now, Number(row?.read))) return former;
        if (former && contentOf(former) === contentOf(order)) {
          await on.executeQuery(changed(reference, read).compile());
          return former;
        }
        const moved = former ? Math.max(order.changed, former.changed + 1) : order.changed;
        const report = { ...order, changed: moved };
        const values = { ...read, report: JSON.stringify(report), seen: last + 1 };
        await on.executeQuery(changed(reference, values).compile());
        return report;
      }),
    after: async (seq, most) => {
      const rows = await ours
        .selectAll()
        .where("seen", ">", seq)
        .where("replaced", "=", 0)
        .orderBy("seen")
        .limit(most)
        .execute();
      return {
        orders: rows.flatMap((row) => filingOf(row).report ?? []),
        last: Number(rows.at(-1)?.seen ?? seq),
      };
    },

    takeOver: (former) =>
      numbering(async (on, last) => {
        const rows = former.map(({ report, asked, replaced, over, numbers, documents, seen, ...rest }) => ({
          ...rest,
          document: documents.join(" "),
          account,
          numbers: JSON.stringify(numbers),
          asked: asked ? 1 : 0,
          replaced: replaced ? 1 : 0,
          over: over ? 1 : 0,
          seen: seen === null ? null : last + seen,
          report: report && JSON.stringify(report),
        }));
        for (const some of batches(rows))
          await on.executeQuery(
            db
              .insertInto("filings")
              .values(some)
              .onConflict((conflict) => conflict.doNothing())
              .compile(),
          );
      }),
  };
};
