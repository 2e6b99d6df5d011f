import type { Compilable, Kysely, RawBuilder } from "kysely";
import { compiledQuery, type Executor, type Outcome } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

type Scalar = string | number;

/** A length that lists are made up to, so that few statements do for all of them. */
const roundLength = (length: number): number => (length === 0 ? 0 : 2 ** Math.ceil(Math.log2(length)));

/**
 * A query about a list of values, built and compiled once for lists of 1, 2, 4, 8 … of them; one in between repeats its
 * last value, so the query must not mind a value that stands there twice.
 */
export const listQuery = <Values extends Record<string, Scalar>, Value extends Scalar, Row = unknown>(
  db: Kysely<Tables>,
  build: (slot: (name: keyof Values & string) => never, list: never[]) => Compilable<Row> | RawBuilder<Row>,
): ((on: Executor, values: Values, list: Value[]) => Promise<Outcome<Row>>) => {
  type Filled = Values & Record<`each ${number}`, Value>;
  type Query = ReturnType<typeof compiledQuery<Filled, Row>>;
  const known = new Map<number, Query>();
  const queryOf = (length: number): Query => {
    const ready = known.get(length);
    if (ready) return ready;
    const made = compiledQuery<Filled, Row>((slot) => {
      const list = Array.from({ length }, (_, index) => slot(`each ${index}` as keyof Filled & string));
      const query = build(slot, list);
      return "isRawBuilder" in query ? { compile: () => query.compile(db) } : query;
    });
    known.set(length, made);
    return made;
  };
  return (on, values, list) => {
    const length = roundLength(list.length);
    const filled: Record<string, Scalar> = { ...values };
    for (let index = 0; index < length; index += 1)
      filled[`each ${index}`] = list[Math.min(index, list.length - 1)] as Value;
    return queryOf(length)(on, filled as Filled);
  };
};
