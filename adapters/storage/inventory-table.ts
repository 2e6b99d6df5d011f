import { type Kysely, sql } from "kysely";
import { numbersOfRequest } from "../../src/core/numbers-of-request.ts";
import { openState } from "../../src/core/version.ts";
import { digestOfNumbers, tailOf } from "./inventory-index.ts";
import type { Tables } from "./schema.ts";
import type { StorageDialect } from "./storage-dialect.ts";

/** Requests read and numbers written at a time. */
const batch = 200;

const indexes = [["status", "number"], ["person_id", "number"], ["sid"], ["tail", "number"], ["stands_for"]];

const createTable = async (db: Kysely<unknown>, { text }: StorageDialect): Promise<void> => {
  await db.schema
    .createTable("inventory")
    .addColumn("agency", text, (column) => column.notNull())
    .addColumn("number", text, (column) => column.notNull())
    .addColumn("tail", text, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("status", text, (column) => column.notNull())
    .addColumn("person_id", text)
    .addColumn("person_name", text)
    .addColumn("person_email", text)
    .addColumn("sid", text)
    .addColumn("stands_for", text)
    .addColumn("carrier", text)
    .addColumn("carrier_id", text)
    .addColumn("until", "bigint")
    .addColumn("rev", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("inventory_key", ["agency", "number"])
    .execute();
  for (const columns of indexes)
    await db.schema
      .createIndex(`inventory_by_${columns.join("_")}`)
      .on("inventory")
      .columns(["agency", ...columns])
      .execute();
  await db.schema
    .alterTable("requests")
    .addColumn("inventory_digest", text, (column) => column.notNull().defaultTo(""))
    .execute();
};

type StoredRequest = Pick<Tables["requests"], "sid" | "agency" | "created" | "state">;

const fillFrom = async (db: Kysely<Tables>, { sid, agency, state }: StoredRequest): Promise<void> => {
  const numbers = numbersOfRequest(openState(state));
  if (!numbers) return;
  for (let from = 0; from < numbers.length; from += batch) {
    const rows = numbers.slice(from, from + batch).map(([number, status]) => ({
      agency,
      number,
      tail: tailOf(number),
      source: "ported",
      status,
      sid,
      rev: 1,
    }));
    await db
      .insertInto("inventory")
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(["agency", "number"]).doUpdateSet((row) => ({
          status: row.ref("excluded.status"),
          sid: row.ref("excluded.sid"),
        })),
      )
      .execute();
  }
  await db
    .updateTable("requests")
    .set({ inventory_digest: digestOfNumbers(numbers) })
    .where("sid", "=", sid)
    .execute();
};

/** The table of numbers, filled from the requests there are: oldest first, so that a number is of its newest request. */
export const inventoryTable = async (db: Kysely<Tables>, dialect: StorageDialect): Promise<void> => {
  await createTable(db as Kysely<unknown>, dialect);
  let last: StoredRequest | undefined;
  for (;;) {
    let page = db.selectFrom("requests").select(["sid", "agency", "created", "state"]);
    if (last) page = page.where(sql<boolean>`(created, sid) > (${last.created}, ${last.sid})`);
    const rows = await page.orderBy("created").orderBy("sid").limit(batch).execute();
    for (const row of rows) await fillFrom(db, row);
    if (rows.length < batch) return;
    last = rows.at(-1);
  }
};
