import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Order } from "../../../src/core/carrier.ts";
import type { Filings, FormerFiling } from "../../../src/runtime/filing-ports.ts";
import type { TwilioLog } from "./options.ts";

type Row = Record<string, unknown>;

/** Files of different ages lack columns, which then have what a new filing has. */
const filingOf = (row: Row): FormerFiling => ({
  reference: String(row.reference),
  numbers: JSON.parse(String(row.numbers)) as string[],
  documents: [String(row.document)].filter((each) => each !== ""),
  begun: Number(row.begun),
  sid: row.sid === null ? null : String(row.sid),
  asked: row.asked === 1,
  replaced: row.replaced === 1,
  over: row.over === 1,
  line: String(row.line ?? ""),
  read: Number(row.read ?? 0),
  seen: row.seen === null ? null : Number(row.seen),
  report: row.report === null ? null : (JSON.parse(String(row.report)) as Order),
  due: Number(row.due ?? 0),
});

const readAll = (path: string): FormerFiling[] => {
  const database = new DatabaseSync(path);
  try {
    database.exec("pragma busy_timeout = 5000");
    return database.prepare("select * from filings order by rowid").all().map(filingOf);
  } finally {
    database.close();
  }
};

/**
 * Filings, once those of the file in which former versions kept them are taken over: before anything else is done with
 * them, and then the file is gone. Where that fails it is tried again with the next thing that is done.
 */
export const withFormerFile = (folder: string, filings: Filings, log: TwilioLog): Filings => {
  const path = join(folder, "twilio.sqlite");
  if (!existsSync(path)) return filings;
  let taking: Promise<void> | null = null;

  const takeOver = async (): Promise<void> => {
    const former = readAll(path);
    await filings.takeOver(former);
    for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    log.info({ filings: former.length }, "what was filed at Twilio stands in the records from now on");
  };
  const taken = (): Promise<void> => {
    taking ??= existsSync(path) ? takeOver() : Promise.resolve();
    taking.catch(() => {
      taking = null;
    });
    return taking;
  };

  return Object.fromEntries(
    Object.entries(filings).map(([name, work]) => [
      name,
      async (...given: never[]) => {
        await taken();
        return (work as (...all: never[]) => Promise<unknown>)(...given);
      },
    ]),
  ) as Filings;
};
