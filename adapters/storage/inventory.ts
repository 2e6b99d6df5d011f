import { type Kysely, type Selectable, sql } from "kysely";
import {
  type InventoryNumber,
  type InventoryStatus,
  inventoryStatuses,
  type NumberCounts,
  type NumberQuery,
  type NumberSource,
} from "../../src/core/inventory.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import type { Inventory } from "../../src/runtime/inventory-ports.ts";
import { tailOf } from "./inventory-index.ts";
import type { Tables } from "./schema.ts";

/** Numbers asked about in one statement. */
const batch = 500;

/** A row of the table as a number. */
export const numberOfRow = (row: Selectable<Tables["inventory"]>): InventoryNumber => ({
  number: row.number,
  source: row.source as NumberSource,
  status: row.status as InventoryStatus,
  person:
    row.person_id === null
      ? null
      : {
          id: row.person_id,
          name: row.person_name ?? "",
          ...(row.person_email === null ? {} : { email: row.person_email }),
        },
  sid: row.sid as Sid | null,
  standsFor: row.stands_for,
  carrier: row.carrier,
  carrierId: row.carrier_id,
  until: row.until === null ? null : Number(row.until),
  rev: Number(row.rev),
});

/** A part of the name, or the whole address, in any case. */
const isNamed = (text: string) => {
  const wanted = text.trim().toLowerCase();
  const part = `%${wanted.replace(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`(lower(person_name) like ${part} escape '\\' or lower(person_email) = ${wanted})`;
};

const queried = (db: Kysely<Tables>, agency: string, query: NumberQuery) => {
  const { statuses, source, person, someone, named, sid, tail, standsFor } = query;
  let rows = db.selectFrom("inventory").where("agency", "=", agency);
  if (statuses) rows = rows.where("status", "in", statuses);
  if (source) rows = rows.where("source", "=", source);
  if (person !== undefined)
    rows = person === null ? rows.where("person_id", "is", null) : rows.where("person_id", "=", person);
  if (someone) rows = rows.where("person_id", "is not", null);
  if (named !== undefined) rows = rows.where(isNamed(named));
  if (sid) rows = rows.where("sid", "=", sid);
  if (standsFor !== undefined)
    rows =
      standsFor === true
        ? rows.where("stands_for", "is not", null)
        : rows.where("stands_for", "=", standsFor);
  if (tail === undefined) return rows;
  const digits = tail.replace(/\D/g, "");
  const ending = rows.where("number", "like", `%${digits}`);
  return digits.length < 4 ? ending : ending.where("tail", "=", tailOf(digits));
};

/** The part of the store that reads the numbers of agencies. */
export const inventory = (db: Kysely<Tables>): Inventory => ({
  numbers: async (agency, query, limit) => {
    const rows = queried(db, agency, query);
    const skip = query.skip ?? 0;
    const page = await rows.selectAll().orderBy("number").limit(limit).offset(skip).execute();
    const numbers = page.map(numberOfRow);
    if (numbers.length < limit && (numbers.length > 0 || skip === 0))
      return { numbers, total: skip + numbers.length };
    const { total } = await rows.select((is) => is.fn.countAll().as("total")).executeTakeFirstOrThrow();
    return { numbers, total: Number(total) };
  },
  numbersAmong: async (agency, numbers) => {
    const sorted = [...new Set(numbers)].toSorted();
    const found: InventoryNumber[] = [];
    for (let start = 0; start < sorted.length; start += batch) {
      const rows = await db
        .selectFrom("inventory")
        .selectAll()
        .where("agency", "=", agency)
        .where("number", "in", sorted.slice(start, start + batch))
        .orderBy("number")
        .execute();
      found.push(...rows.map(numberOfRow));
    }
    return found;
  },
  numberCounts: async (agency) => {
    const { rows } = await sql<{ status: InventoryStatus; total: number; assigned: number }>`
      select status, count(*) as total, count(person_id) as assigned
      from inventory where agency = ${agency} group by status`.execute(db);
    const counts = Object.fromEntries(
      inventoryStatuses.map((status) => [status, { total: 0, assigned: 0 }]),
    ) as NumberCounts;
    for (const { status, total, assigned } of rows)
      counts[status] = { total: Number(total), assigned: Number(assigned) };
    return counts;
  },
});
