import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type Row = Record<string, unknown>;
type Value = string | number | null;

/** The file `sandbox.sqlite` of a folder, with the tables of `schema`. */
export const openSandboxFile = (folder: string, schema: string) => {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, "sandbox.sqlite"));
  database.exec(
    "pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;",
  );
  database.exec(schema);
  return {
    all: (sql: string, ...values: Value[]): Row[] => database.prepare(sql).all(...values),
    /** Everything within is stored, or nothing is. */
    transaction<T>(work: () => T): T {
      database.exec("begin immediate");
      try {
        const result = work();
        database.exec("commit");
        return result;
      } catch (error) {
        database.exec("rollback");
        throw error;
      }
    },
    close: (): void => database.close(),
  };
};
