import { CompiledQuery, type Kysely } from "kysely";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";
import type { Executor } from "./compiled-query.ts";
import type { Tables } from "./schema.ts";

const begin = CompiledQuery.raw("begin");
const commit = CompiledQuery.raw("commit");
const rollback = CompiledQuery.raw("rollback");

/**
 * Codes of Postgres after which the same work is done again: it was in the way of another transaction, or a statement
 * was prepared before the tables changed. https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
const passing = ["40001", "40P01", "0A000"];
const mostTries = 5;

const isPassing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && passing.includes(String(error.code));

const undo = async (connection: Executor, because: unknown): Promise<void> => {
  try {
    await connection.executeQuery(rollback);
  } catch (error) {
    throw new RecordsUnreachable(`The connection broke, and the server undoes the transaction: ${because}`, {
      cause: error,
    });
  }
};

/** Postgres answers a commit with a rollback where a statement before it had failed. */
const finish = async (connection: Executor): Promise<void> => {
  const { rows } = await connection.executeQuery<{ command?: string }>(commit);
  if (rows[0]?.command === "ROLLBACK") throw new Error("A transaction was undone instead of stored.");
};

/**
 * Runs the work on one connection, in one transaction, undone when it throws. Kysely's own transaction asks for its
 * connection anew before every statement, which takes longer than SQLite takes to run one.
 */
const once = <T>(db: Kysely<Tables>, work: (on: Executor) => Promise<T>): Promise<T> =>
  db.getExecutor().provideConnection(async (connection) => {
    await connection.executeQuery(begin);
    try {
      const result = await work(connection);
      await finish(connection);
      return result;
    } catch (error) {
      await undo(connection, error);
      throw error;
    }
  });

/** The same, and again from the start where the database asks for that. Work must change nothing but the records. */
export const inTransaction = async <T>(
  db: Kysely<Tables>,
  work: (on: Executor) => Promise<T>,
): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await once(db, work);
    } catch (error) {
      if (tries >= mostTries || !isPassing(error)) throw error;
    }
  }
};
