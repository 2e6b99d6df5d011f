import { DatabaseSync } from "node:sqlite";
import { openSqlite } from "../../../adapters/storage/sqlite.ts";
import { type StoreUnderTest, storeContract } from "../../contracts/store-contract.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { testKeyring } from "../../support/test-keyring.ts";

const onSqlite = async (): Promise<StoreUnderTest> => {
  const { folder, remove } = dataFolder();
  let store = await openSqlite(folder, testKeyring());
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openSqlite(folder, testKeyring());
      return store;
    },
    tamper: async (sql) => {
      const database = new DatabaseSync(`${folder}/portside.db`);
      try {
        database.exec(sql);
      } finally {
        database.close();
      }
    },
    close: async () => {
      await store.close();
      remove();
    },
  };
};

storeContract("SQLite", onSqlite);
