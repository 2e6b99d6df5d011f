import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

/** A column by which rows are known. */
export type KeyColumn = string;

type Row = Record<string, string | number | null>;

/** Every row of a table in the order of its key, some at a time, and no lock held between them. */
export async function* tableRows(
  on: Executor,
  db: Kysely<Tables>,
  table: keyof Tables,
  key: KeyColumn[],
  batch: number,
  only: RawBuilder<unknown> = sql`1 = 1`,
): AsyncGenerator<Row[]> {
  const place = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    const after: Row | undefined = last;
    const beyond = after
      ? sql`and (${place}) > (${sql.join(key.map((column) => after[column] ?? null))})`
      : sql``;
    const page = sql<Row>`select * from ${sql.table(table)} where ${only} ${beyond} order by ${place} limit ${sql.lit(batch)}`;
    const { rows } = await on.executeQuery<Row>(page.compile(db));
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
    last = rows.at(-1);
  }
}
