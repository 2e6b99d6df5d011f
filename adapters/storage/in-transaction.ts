import { CompiledQuery, type Kysely } from "kysely";
import type { Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

const begin = CompiledQuery.raw("begin");
const commit = CompiledQuery.raw("commit");
const rollback = CompiledQuery.raw("rollback");

/**
 * Runs the work on one connection, in one transaction, undone when it throws. Kysely's own transaction asks for its
 * connection anew before every statement, which takes longer than SQLite takes to run one.
 */
export const inTransaction = <T>(db: Kysely<Tables>, work: (on: Executor) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection(async (connection) => {
    await connection.executeQuery(begin);
    try {
      const result = await work(connection);
      await connection.executeQuery(commit);
      return result;
    } catch (error) {
      await connection.executeQuery(rollback);
      throw error;
    }
  });
