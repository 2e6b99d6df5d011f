import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** A filing as a file of a former version has it. */
type FormerRow = { reference: string; numbers: string[]; document: string } & {
  begun?: number;
  sid?: string;
  line?: string;
  seen?: number;
  report?: object;
};

/** Writes the `twilio.sqlite` of a former version, with or without the column that came last. */
export const writeFormerFile = (folder: string, rows: FormerRow[], isOldest = false): DatabaseSync => {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(join(folder, "twilio.sqlite"));
  database.exec(`pragma journal_mode = wal; create table filings (
    reference text primary key, numbers text not null, document text not null, begun integer not null,
    sid text unique, asked integer not null default 0, replaced integer not null default 0,
    over integer not null default 0, line text not null default '', read integer not null default 0,
    seen integer, report text ${isOldest ? "" : ", due integer not null default 0"})`);
  const insert = database.prepare(
    "insert into filings (reference, numbers, document, begun, sid, line, seen, report) values (?, ?, ?, ?, ?, ?, ?, ?)",
  );
  for (const { reference, numbers, document, begun = 1, sid, line = "", seen, report } of rows)
    insert.run(
      reference,
      JSON.stringify(numbers),
      document,
      begun,
      sid ?? null,
      line,
      seen ?? null,
      report ? JSON.stringify(report) : null,
    );
  return database;
};
