import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { RecordsUnreachable } from "../../src/runtime/ports.ts";

/** Lists of different lengths make different statements; the few that return all day stay prepared. */
const mostStatements = 300;

/** Waits this long, in milliseconds, for another tool that holds the file, such as a backup. */
const patience = 5000;

/** "own": makes the file when missing. "read" and "write": a second process beside the owner; the file must exist. */
export type Access = "own" | "read" | "write";

const settings: Record<Access, string[]> = {
  own: [
    "journal_mode = wal",
    "synchronous = full",
    `busy_timeout = ${patience}`,
    "secure_delete = on",
    "foreign_keys = on",
    "trusted_schema = off",
  ],
  read: [`busy_timeout = ${patience}`, "trusted_schema = off"],
  write: [
    `busy_timeout = ${patience}`,
    "synchronous = full",
    "secure_delete = on",
    "foreign_keys = on",
    "trusted_schema = off",
  ],
};

/** What may be otherwise in a moment, by its code (sqlite.org/rescode.html). */
const passing: Record<number, string> = {
  5: "Another program holds the records.",
  10: "The disk that holds the records cannot be read or written.",
  13: "The disk that holds the records is full.",
};

/** What SQLite says, as what it means to whoever waits for the records. Its low byte is the code, the rest says more. */
const meaningOf = (error: unknown): unknown => {
  if (!(error instanceof Error && "errcode" in error)) return error;
  const sentence = passing[Number(error.errcode) & 0xff];
  return sentence === undefined ? error : new RecordsUnreachable(sentence, { cause: error });
};

const meaning = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw meaningOf(error);
  }
};

const prepare = (database: DatabaseSync, sql: string): SqliteStatement => {
  // A turn reads before it writes: taking the lock at once spares it being refused half-way.
  const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
  // After some failures, such as a full disk, SQLite has undone the transaction by itself (sqlite.org/lang_transaction.html).
  const isDone = (): boolean => sql === "rollback" && !database.isTransaction;
  return {
    // Kysely returns no rows, without an error, from a statement that does not say it is read from.
    reader: statement.columns().length > 0,
    all: (parameters) => meaning(() => statement.all(...values(parameters))),
    run: (parameters) =>
      isDone() ? { changes: 0, lastInsertRowid: 0 } : meaning(() => statement.run(...values(parameters))),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
};

const openFile = (path: string, afterClose: () => void, access: Access): DatabaseSync => {
  try {
    const database = new DatabaseSync(path, { readOnly: access === "read" });
    for (const setting of settings[access]) database.exec(`pragma ${setting}`);
    return database;
  } catch (error) {
    afterClose();
    throw new Error(
      `${path} could not be opened as a database. Is it damaged, or may it not be ${access === "read" ? "read" : "written"}?`,
      {
        cause: error,
      },
    );
  }
};

/** node:sqlite as Kysely wants to see it, set up so that an acknowledged commit survives a power cut. */
export const sqliteDatabase = (
  path: string,
  afterClose: () => void,
  access: Access = "own",
): SqliteDatabase & { changes(): number } => {
  const database = openFile(path, afterClose, access);
  const version = database.prepare("pragma data_version");
  const prepared = new Map<string, SqliteStatement>();
  return {
    /** Another number after every commit by another connection than this one (sqlite.org/pragma.html#pragma_data_version). */
    changes: () => Number(version.get()?.data_version),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known) return known;
      if (prepared.size >= mostStatements) prepared.clear();
      const statement = prepare(database, sql);
      prepared.set(sql, statement);
      return statement;
    },
    close: () => {
      prepared.clear();
      database.close();
      afterClose();
    },
  };
};
