import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { openPostgres } from "../../../adapters/storage/postgres.ts";
import { type StoreUnderTest, storeContract } from "../../contracts/store-contract.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { aTurn, say } from "../../support/turns.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const openOn = (url: string, size = 5) =>
  openPostgres({ url, size, onBroken: () => undefined }, testKeyring());

/** SQLite knows a trigger by its name alone, Postgres by its table, too. */
const inPostgres = (text: string): string => text.replaceAll(/drop trigger (\w+?)_refuses_\w+/g, "$& on $1");

const onPostgres = async (): Promise<StoreUnderTest> => {
  const url = await server.database();
  const open = () => openOn(url);
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await open();
      return store;
    },
    tamper: async (text) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(inPostgres(text));
      } finally {
        await client.end();
      }
    },
    close: () => store.close(),
  };
};

storeContract("Postgres", onPostgres);

test("of several processes that start at once on an empty database each finds its tables", async () => {
  const url = await server.database();
  const stores = await Promise.all([1, 2, 3, 4].map(() => openOn(url)));
  for (const [index, store] of stores.entries()) await store.setCursor(`c${index}`, "here");
  expect(await stores[0]?.cursor("c3")).toBe("here");
  await Promise.all(stores.map((store) => store.close()));
});

test("more turns at once than there are connections wait for one", async () => {
  const store = await openOn(await server.database(), 2);
  const results = await Promise.all(Array.from({ length: 60 }, () => store.commit(aTurn())));
  expect(results).toEqual(results.map(() => "applied"));
  await store.close();
});

test("a restart of the server fails what was under way, and nothing after it", async () => {
  const store = await openOn(await server.database(), 3);
  const turns = Array.from({ length: 200 }, () => aTurn({ effects: [say("terminal:1", "hello")] }));
  const restarted = server.restart();
  const results = await Promise.allSettled(turns.map((turn) => store.commit(turn)));
  await restarted;
  for (const [index, turn] of turns.entries()) {
    const result = results[index];
    const again = await store.commit(turn);
    if (result?.status === "fulfilled") expect(again).toBe("seen before");
  }
  expect((await store.pendingEffects()).count).toBe(turns.length);
  await store.close();
});
