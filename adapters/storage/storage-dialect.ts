import type { ColumnDefinitionBuilder, Kysely } from "kysely";

/** The few things that SQLite and Postgres say differently. Everything else is the same SQL for both. */
export type StorageDialect = {
  /** A column that counts upwards by itself and never uses a number twice. */
  counter: {
    type: "integer" | "bigserial";
    column(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  };
  /** Makes the database refuse to change or delete rows of the table. */
  appendOnly(db: Kysely<unknown>, table: string): Promise<void>;
};
