import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

type Erased = { sid: string; numbers: string[] };
type Step = (database: DatabaseSync, request: Erased) => void;

const tablesOf = (database: DatabaseSync): string[] =>
  database
    .prepare("select name from sqlite_master where type = 'table'")
    .all()
    .map(({ name }) => String(name));

/** A reference of ours begins with the SID of its request. */
const byReference =
  (table: string, column = "reference"): Step =>
  (database, { sid }) => {
    database.prepare(`delete from ${table} where instr(${column}, ?) = 1`).run(sid);
  };

const ofOrders =
  (table: string): Step =>
  (database, { sid }) => {
    database
      .prepare(`delete from ${table} where order_id in (select id from orders where instr(filing, ?) = 1)`)
      .run(sid);
  };

/** The tables of each adapter's own file, those that refer to others first. */
const steps: Record<string, Record<string, Step>> = {
  "twilio.sqlite": { filings: byReference("filings") },
  "sandbox.sqlite": {
    comments: ofOrders("comments"),
    reports: ofOrders("reports"),
    orders: byReference("orders", "filing"),
    tries: byReference("tries"),
    sold: byReference("sold"),
    purchases: byReference("purchases"),
    asked: (database, { numbers }) => {
      const forget = database.prepare("delete from asked where number = ?");
      for (const number of numbers) forget.run(number);
    },
  },
};

/** The data folder, and those of agencies with carriers of their own. */
const foldersIn = (folder: string): string[] => {
  const agencies = join(folder, "agencies");
  return [folder, ...(existsSync(agencies) ? readdirSync(agencies).map((name) => join(agencies, name)) : [])];
};

/** Takes what carriers' adapters noted of a request out of their own files, also while a process has them open. */
export const forgetFilings = (folder: string, request: Erased): void => {
  for (const each of foldersIn(folder))
    for (const [name, tables] of Object.entries(steps)) {
      const path = join(each, name);
      if (!existsSync(path)) continue;
      const database = new DatabaseSync(path);
      try {
        database.exec("pragma busy_timeout = 5000; pragma secure_delete = on; begin immediate");
        const there = tablesOf(database);
        for (const [table, step] of Object.entries(tables))
          if (there.includes(table)) step(database, request);
        database.exec("commit; pragma wal_checkpoint(truncate)");
      } finally {
        database.close();
      }
    }
};
