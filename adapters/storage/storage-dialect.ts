import type { ColumnDataType, ColumnDefinitionBuilder, Kysely, RawBuilder } from "kysely";
import type { Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

/** The few things that SQLite and Postgres say differently. Everything else is the same SQL for both. */
export type StorageDialect = {
  /** Text that is compared byte by byte, whatever language the database was made for. */
  text: ColumnDataType | RawBuilder<string>;
  /** A column that counts upwards by itself and never uses a number twice. */
  counter: {
    type: "integer" | "bigserial";
    column(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  };
  /** Makes the database refuse to change or delete rows of the table. */
  appendOnly(db: Kysely<unknown>, table: string): Promise<void>;
  /** Loosens that for rows of a request that the table of erasures names: they may be deleted. */
  onlyErased(db: Kysely<unknown>, table: string): Promise<void>;
  /** Overwrites what is left of rows that were deleted; false where somebody who reads is in the way just now. */
  overwrite(db: Kysely<Tables>): Promise<boolean>;
  /** The type of sealed documents where they are kept beside the records; null where files are. */
  bytes: "bytea" | null;
  /** Milliseconds since 1970 by the database's own clock, which every process that shares it sees alike. */
  now: RawBuilder<number>;
  /** At the end of a select within another statement: its rows locked, without those that somebody else has locked. */
  free: RawBuilder<unknown>;
  /** Until the transaction ends, nobody else gets past the same name; for what is read before it is added to. */
  oneAtATime(on: Executor, name: string): Promise<void>;
};
