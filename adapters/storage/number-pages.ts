import { type Kysely, sql } from "kysely";
import type { InventoryNumber } from "../../src/core/inventory.ts";
import { numberOfRow } from "./inventory.ts";
import type { Tables } from "./schema.ts";

const pageSize = 500;

/** Numbers read page by page as they are asked for, of all agencies or of one; no lock is held between pages. */
export async function* numberPages(
  db: Kysely<Tables>,
  agency?: string,
): AsyncGenerator<{ agency: string; number: InventoryNumber }> {
  let last: { agency: string; number: string } | undefined;
  for (;;) {
    let page = db.selectFrom("inventory").selectAll().orderBy("agency").orderBy("number").limit(pageSize);
    if (agency !== undefined) page = page.where("agency", "=", agency);
    if (last) page = page.where(sql<boolean>`(agency, number) > (${last.agency}, ${last.number})`);
    const rows = await page.execute();
    for (const row of rows) yield { agency: row.agency, number: numberOfRow(row) };
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}
