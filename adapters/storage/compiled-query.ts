import type { Compilable, CompiledQuery, QueryResult } from "kysely";

class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** What a query may run on: the database, or the connection of a transaction. */
export type Executor = { executeQuery<Row>(query: CompiledQuery<Row>): Promise<QueryResult<Row>> };

/** Rows of the query, and how many it changed. */
export type Outcome<Row> = { rows: Row[]; changed: number };

/**
 * A query that is built and compiled once, with named slots where values go; building it anew takes longer than
 * SQLite takes to run it. `slot` stands for a value of any type. The record given later must fill every slot.
 */
export const compiledQuery = <Values extends Record<string, string | number | null>, Row = unknown>(
  build: (slot: (name: keyof Values & string) => never) => Compilable<Row>,
): ((on: Executor, values: Values) => Promise<Outcome<Row>>) => {
  const template: CompiledQuery<Row> = build((name) => new Slot(name) as never).compile();
  return async (on, values) => {
    const parameters = template.parameters.map((each) => (each instanceof Slot ? values[each.name] : each));
    const result = await on.executeQuery<Row>({ ...template, parameters });
    return { rows: result.rows, changed: Number(result.numAffectedRows ?? 0) };
  };
};
