import type { Kysely } from "kysely";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

/** Whose request it is and whether it is open: what the lists are counted by. */
export type Counted = { agency: string; requester: string; open: number };

/** The row that counts for everybody of an agency; no person has this id. */
const everybody = "";

const countQueries = (db: Kysely<Tables>) => ({
  add: compiledQuery<Tables["request_counts"]>((slot) =>
    db
      .insertInto("request_counts")
      .values({
        agency: slot("agency"),
        requester: slot("requester"),
        open: slot("open"),
        total: slot("total"),
      })
      .onConflict((conflict) =>
        conflict.columns(["agency", "requester", "open"]).doUpdateSet((row) => ({
          total: row("request_counts.total", "+", row.ref("excluded.total")),
        })),
      ),
  ),
});

const rowsOf = ({ agency, requester, open }: Counted, total: number): Tables["request_counts"][] =>
  [requester, everybody].map((each) => ({ agency, requester: each, open, total }));

const key = ({ agency, requester, open }: Tables["request_counts"]): string =>
  `${agency}\n${requester}\n${open}`;

/**
 * Keeps how many requests there are, per person and for everybody, so that a list of a million says its length without
 * reading it. Rows are changed in one order, so that two turns at once do not wait for each other for ever.
 */
export const requestCounter = (db: Kysely<Tables>) => {
  const queries = countQueries(db);
  return async (on: Executor, before: Counted | null, after: Counted | null): Promise<void> => {
    if (before && after && before.requester === after.requester && before.open === after.open) return;
    const changes = [...(before ? rowsOf(before, -1) : []), ...(after ? rowsOf(after, 1) : [])];
    for (const change of changes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)))
      await queries.add(on, change);
  };
};

/** How many requests a person has, or everybody together where `person` is null. */
export const countedRequests = async (
  db: Kysely<Tables>,
  agency: string,
  person: string | null,
  open: boolean,
): Promise<number> => {
  const counts = db
    .selectFrom("request_counts")
    .select((is) => is.fn.sum("total").as("total"))
    .where("agency", "=", agency)
    .where("requester", "=", person ?? everybody);
  const { total } = await (open ? counts.where("open", "=", 1) : counts).executeTakeFirstOrThrow();
  return Number(total ?? 0);
};
