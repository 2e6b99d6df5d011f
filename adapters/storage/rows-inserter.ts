import type { Insertable, Kysely } from "kysely";
import { compiledQuery, type Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

/** Rows of one statement; well below the number of parameters either engine takes. */
const batch = 500;

/** Statements of up to so many rows stay compiled: a turn rarely writes more, and SQLite is asked once for all of them. */
const fewRows = 12;

type Value = string | number | null;
type Values = Record<string, Value>;
type Statement = (on: Executor, values: Values) => Promise<unknown>;

/** Writes rows into a table, in their order, with as few statements as it takes. */
export const rowsInserter = <
  Table extends keyof Tables & string,
  Column extends keyof Tables[Table] & string,
>(
  db: Kysely<Tables>,
  table: Table,
  columns: readonly Column[],
): ((on: Executor, rows: Record<Column, Value>[]) => Promise<void>) => {
  const known = new Map<number, Statement>();
  const statementOf = (count: number): Statement =>
    compiledQuery<Values>((slot) =>
      db
        .insertInto(table)
        .values(
          Array.from({ length: count }, (_, row) =>
            Object.fromEntries(columns.map((column) => [column, slot(`${column} ${row}`)])),
          ) as unknown as Insertable<Tables[Table]>[],
        ),
    );
  const statementFor = (count: number): Statement => {
    const statement = known.get(count) ?? statementOf(count);
    if (count <= fewRows) known.set(count, statement);
    return statement;
  };
  return async (on, rows) => {
    for (let from = 0; from < rows.length; from += batch) {
      const some = rows.slice(from, from + batch);
      const values: Values = {};
      for (const [index, row] of some.entries())
        for (const column of columns) values[`${column} ${index}`] = row[column];
      await statementFor(some.length)(on, values);
    }
  };
};
