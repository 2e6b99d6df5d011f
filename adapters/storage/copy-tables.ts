import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Executor } from "./compiled-query.ts";
import { inTransaction } from "./in-transaction.ts";
import type { Tables } from "./schema.ts";
import { tableRows } from "./table-rows.ts";

type Table = Exclude<keyof Tables, "documents" | "leases">;

/** Every table with the columns that order it, those others refer to first; leases end with their processes. */
const tables: Record<Table, string[]> = {
  erasures: ["sid"],
  conversations: ["id"],
  requests: ["sid"],
  request_counts: ["agency", "requester", "open"],
  request_numbers: ["sid", "number"],
  request_documents: ["sid", "hash"],
  carrier_orders: ["reference"],
  filings: ["id"],
  inventory: ["agency", "number"],
  history: ["id"],
  inbox: ["source", "event_id"],
  effects: ["id"],
  timers: ["sid", "reminder"],
  cursors: ["name"],
  notes: ["agency", "key"],
  listeners: ["agency", "place"],
  languages: ["agency", "person"],
  lent_documents: ["hash"],
  page_links: ["hash"],
  evidence: ["agency", "sid", "sequence"],
  evidence_heads: ["agency", "sid"],
};

/** Those that hand out ids, which must go on after the ones handed out before, also where their rows are gone. */
const counted: Table[] = ["history", "effects", "filings"];

/** What processes note for each other on a shared database, beside what was moved there. */
const ofProcesses = "shared";
const notesOfProcesses = ["key check", "seal key"];

/** Rows read and written at a time. */
const batch = 200;

type Row = Record<string, string | number | null>;

/** How many rows a table has, and a hash over all of them in the order of their keys. */
export type Tally = { table: Table; rows: number; digest: string };

const isOfProcesses = (table: Table, row: Row): boolean =>
  (table === "inbox" && row.source === ofProcesses) ||
  (table === "notes" && row.agency === "" && notesOfProcesses.includes(String(row.key)));

/** Numbers are text in one engine and numbers in the other. */
const line = (row: Row): string =>
  JSON.stringify(
    Object.keys(row)
      .toSorted()
      .map((column) => [column, row[column] === null ? null : String(row[column])]),
  );

const tallyOf = async (
  on: Executor,
  db: Kysely<Tables>,
  table: Table,
  copy: (rows: Row[]) => Promise<void> = async () => undefined,
): Promise<Tally> => {
  const hash = createHash("sha256");
  let count = 0;
  for await (const page of tableRows(on, db, table, tables[table], batch)) {
    const rows = page.filter((row) => !isOfProcesses(table, row));
    for (const row of rows) hash.update(`${line(row)}\n`);
    count += rows.length;
    if (rows.length > 0) await copy(rows);
  }
  return { table, rows: count, digest: hash.digest("hex") };
};

const each = async <T>(work: (table: Table) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (const table of Object.keys(tables) as Table[]) results.push(await work(table));
  return results;
};

const differing = (one: Tally[], other: Tally[]): Table[] =>
  one
    .filter(({ rows, digest }, at) => rows !== other[at]?.rows || digest !== other[at]?.digest)
    .map(({ table }) => table);

/** A Portside that was started there first noted which keys it has; what comes now was sealed with others, perhaps. */
const forgetProcesses = async (target: Executor, to: Kysely<Tables>): Promise<void> => {
  await target.executeQuery(
    to.deleteFrom("notes").where("agency", "=", "").where("key", "in", notesOfProcesses).compile(),
  );
  await target.executeQuery(to.deleteFrom("inbox").where("source", "=", ofProcesses).compile());
};

/** The last id each table handed out (sqlite.org/autoinc.html); none for a table that never had a row. */
const lastIds = async (source: Executor, from: Kysely<Tables>): Promise<Map<string, number>> => {
  const asked = sql<{ name: string; seq: number }>`select name, seq from sqlite_sequence`;
  const { rows } = await source.executeQuery<{ name: string; seq: number }>(asked.compile(from));
  return new Map(rows.map(({ name, seq }) => [name, Number(seq)]));
};

/** What came of copying: every table compared, or which hold something else already. */
export type Copied =
  | { ok: true; before: "empty" | "the same"; tallies: Tally[] }
  | { ok: false; different: Table[] };

/**
 * Copies every row into tables that are empty, in one transaction, and compares both sides before it is stored. Tables
 * that hold the same already are left as they are; tables that hold anything else are left alone, too, and named. What
 * the rows name is brought there by `first`, before any row and only where none is of anybody else.
 */
export const copyTables = (
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  first: (before: "empty" | "the same") => Promise<void>,
): Promise<Copied> =>
  from.getExecutor().provideConnection((source) =>
    inTransaction(to, async (target): Promise<Copied> => {
      const there = await each((table) => tallyOf(target, to, table));
      if (there.some(({ rows }) => rows > 0)) {
        const here = await each((table) => tallyOf(source, from, table));
        const different = differing(here, there);
        if (different.length > 0) return { ok: false, different };
        await first("the same");
        return { ok: true, before: "the same", tallies: there };
      }
      await first("empty");
      await forgetProcesses(target, to);
      const copied = await each((table) =>
        tallyOf(source, from, table, async (rows) => {
          await target.executeQuery(
            to
              .insertInto(table)
              .values(rows as never)
              .compile(),
          );
        }),
      );
      const last = await lastIds(source, from);
      for (const table of counted)
        await target.executeQuery(
          sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${last.get(table) ?? 1})`.compile(to),
        );
      const arrived = await each((table) => tallyOf(target, to, table));
      const different = differing(copied, arrived);
      if (different.length > 0)
        throw new Error(`What arrived in ${different.join(", ")} is not what was sent; nothing was moved.`);
      return { ok: true, before: "empty", tallies: arrived };
    }),
  );
