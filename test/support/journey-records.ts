import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Effect } from "../../src/core/effect.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { dataFolder } from "./data-folder.ts";

/** What a data folder holds, as a process that starts now would find it. */
export type JourneyRecords = {
  requests: PortRequest[];
  history: { sid: string; type: string; text: string }[];
  /** Effects that are still to be carried out, or were given up. */
  effects: { id: number; effect: Effect; dead: number }[];
  /** The sandbox carrier's orders, by the reference they were filed under. */
  orders: { filing: string; reference: string }[];
  /** How often the carrier was called to file. */
  filings: number;
  /** Names of the mails. */
  mails: string[];
};

const rows = <Row>(path: string, sql: string): Row[] => {
  const database = new DatabaseSync(path);
  try {
    return database.prepare(sql).all() as Row[];
  } finally {
    database.close();
  }
};

const readCopy = (folder: string): JourneyRecords => {
  const copy = dataFolder();
  try {
    for (const name of readdirSync(folder)) {
      if (/^(?:portside\.db|sandbox\.sqlite)(?:-wal)?$/.test(name)) {
        cpSync(join(folder, name), join(copy.folder, name));
      }
    }
    const own = join(copy.folder, "portside.db");
    const theirs = join(copy.folder, "sandbox.sqlite");
    const outbox = join(folder, "outbox");
    const tables = existsSync(own) ? rows<{ name: string }>(own, "select name from sqlite_master") : [];
    if (!tables.some(({ name }) => name === "effects")) {
      return { requests: [], history: [], effects: [], orders: [], filings: 0, mails: [] };
    }
    return {
      requests: rows<{ state: string }>(own, "select state from requests order by created").map(
        ({ state }) => JSON.parse(state) as PortRequest,
      ),
      history: rows(own, "select sid, type, text from history order by id"),
      effects: rows<{ id: number; effect: string; dead: number }>(
        own,
        "select * from effects order by id",
      ).map(({ id, effect, dead }) => ({ id, dead, effect: JSON.parse(effect) as Effect })),
      orders: existsSync(theirs) ? rows(theirs, "select filing, reference from orders order by id") : [],
      filings: existsSync(theirs)
        ? rows<{ calls: number }>(theirs, "select calls from tries").reduce(
            (sum, { calls }) => sum + calls,
            0,
          )
        : 0,
      mails: existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith(".eml")) : [],
    };
  } finally {
    copy.remove();
  }
};

/** Copies that are made one after the other until one is whole. */
const mostCopies = 5;

/**
 * Reads a copy, so that the records are left exactly as a killed process left them. Where a living one writes into its
 * files while they are copied, the copy may be torn; then another one is made.
 */
export const readRecords = (folder: string): JourneyRecords => {
  for (let copies = 1; ; copies += 1) {
    try {
      return readCopy(folder);
    } catch (error) {
      const isTorn = (error as { code?: string } | null)?.code === "ERR_SQLITE_ERROR";
      if (!isTorn || copies === mostCopies) throw error;
    }
  }
};
