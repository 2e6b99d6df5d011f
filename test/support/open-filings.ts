import { openSqlite } from "../../adapters/storage/sqlite.ts";
import type { Filings } from "../../src/runtime/filing-ports.ts";
import { dataFolder } from "./data-folder.ts";
import { testKeyring } from "./test-keyring.ts";

/** What was filed with accounts, in records of their own, for a carrier's adapter that is tested without Portside. */
export const openFilings = async () => {
  const data = dataFolder();
  const records = await openSqlite(data.folder, testKeyring());
  return {
    filingsOf: (account: string): Filings => records.filingsOf(account),
    close: async (): Promise<void> => {
      await records.close();
      data.remove();
    },
  };
};
