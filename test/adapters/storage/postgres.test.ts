import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Client } from "pg";
import { openPostgres } from "../../../adapters/storage/postgres.ts";
import { type StoreUnderTest, storeContract } from "../../contracts/store-contract.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres-server.ts";
import { begin } from "../../support/take-effects.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { aConversation, aRequest, aTurn, making, say } from "../../support/turns.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const openOn = (url: string, size = 5) =>
  openPostgres({ url, size, onBroken: () => undefined }, testKeyring());

/** SQLite knows a trigger by its name alone, Postgres by its table, too. */
const inPostgres = (text: string): string => text.replaceAll(/drop trigger (\w+?)_refuses_\w+/g, "$& on $1");

const runOn = async (url: string, text: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
};

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
    tamper: (text) => runOn(url, inPostgres(text)),
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

test("more turns at once than there are connections wait for one, and the server never has more of ours", async () => {
  const url = await server.database();
  const store = await openOn(url, 3);
  const client = new Client({ connectionString: url });
  await client.connect();
  const ours = async (): Promise<number> => {
    const counted = await client.query(
      "select count(*)::int as ours from pg_stat_activity where datname = current_database() and application_name = 'portside'",
    );
    return counted.rows[0].ours;
  };
  let over = false;
  const seen: number[] = [];
  const watching = (async () => {
    while (!over) seen.push(await ours());
  })();
  const results = await Promise.all(Array.from({ length: 300 }, () => store.commit(aTurn())));
  over = true;
  await watching;
  expect(results).toEqual(results.map(() => "applied"));
  expect(Math.max(...seen)).toBe(3);
  await client.end();
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

test("a language that one process was told is spoken by every other from the next turn on", async () => {
  const url = await server.database();
  const [one, other] = [await openOn(url), await openOn(url)];
  const state = aRequest();
  await one.commit(making(state));
  expect((await other.opening("terminal:1", "acme", "ana")).language).toBeNull();
  expect((await other.request("acme", state.sid))?.requester.language).toBeUndefined();
  await one.commit(aTurn({ effects: [{ type: "keep-language", person: "ana", chosen: "es" }] }));
  expect((await other.opening("terminal:1", "acme", "ana")).language).toBe("es");
  expect(await other.languageOf("acme", "ana")).toBe("es");
  expect((await other.request("acme", state.sid))?.requester.language).toBe("es");
  await Promise.all([one.close(), other.close()]);
});

describe("two processes on one database", () => {
  const open = async () => {
    const url = await server.database();
    const [one, two] = await Promise.all([openOn(url), openOn(url)]);
    if (!one || !two) throw new Error("There are two.");
    const close = () => Promise.all([one.close(), two.close()]);
    return { one, two, url, tamper: (text: string) => runOn(url, text), close };
  };

  test("what one has begun is not due for the other, and its lane waits, until it is given back", async () => {
    const { one, two, close } = await open();
    await one.commit(aTurn({ effects: [say("a", "a1"), say("a", "a2")] }));
    const [first] = await one.dueEffects(1000, [], 9);
    expect(await two.dueEffects(1000, [], 9)).toEqual([first]);
    const { id = 0 } = first ?? {};
    expect(await begin(one, id)).toBe(true);
    expect(await two.dueEffects(1000, [], 9)).toEqual([]);
    expect(await begin(two, id)).toBe(false);
    await two.failEffect(id, "not mine", null);
    expect(await one.dueEffects(1000, [], 9)).toHaveLength(1);
    await one.failEffect(id, "busy", 2000);
    expect(await two.dueEffects(2000, [], 9)).toMatchObject([{ id, attempts: 1, error: "busy" }]);
    await close();
  });

  test("what one is beginning just now is passed over by the other, not waited for", async () => {
    const { one, two, url, close } = await open();
    await one.commit(aTurn({ effects: [say("a", "a1"), say("b", "b1")] }));
    const [first, second] = await two.dueEffects(1000, [], 9);
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("begin");
    await client.query("select id from effects where id = $1 for update", [first?.id]);
    expect(await begin(two, first?.id ?? 0)).toBe(false);
    expect(await begin(two, second?.id ?? 0)).toBe(true);
    await client.query("commit");
    await client.end();
    expect(await begin(two, first?.id ?? 0)).toBe(true);
    await close();
  });

  test("of two that see the same effects each is begun by one of them", async () => {
    const { one, two, close } = await open();
    const lanes = Array.from({ length: 40 }, (_, index) => `lane ${index}`);
    await one.commit(aTurn({ effects: lanes.map((lane) => say(lane, lane)) }));
    const look = { done: [], now: 1000, busy: [], limit: 40 };
    const all = (await one.dueEffects(1000, [], 40)).map(({ id }) => id);
    const begun = await Promise.all([one.takeEffects(look, () => all), two.takeEffects(look, () => all)]);
    expect(begun.flat().toSorted((a, b) => a - b)).toEqual(all);
    await close();
  });

  test("what a process that died had begun is taken over when its time is over, and not before", async () => {
    const { one, two, tamper, close } = await open();
    await one.commit(aTurn({ effects: [say("a", "a1")] }));
    const [{ id } = { id: 0 }] = await one.dueEffects(1000, [], 9);
    await begin(one, id);
    await tamper("update effects set held_until = held_until - 19000");
    expect(await two.dueEffects(1000, [], 9)).toEqual([]);
    expect(await one.holdEffects([id])).toEqual([id]);
    expect(await two.holdEffects([id])).toEqual([]);
    await tamper("update effects set held_until = held_until - 19000");
    expect(await two.dueEffects(1000, [], 9)).toEqual([]);
    // Whoever saw it as free a moment ago does not begin what was held anew since.
    expect(await begin(two, id)).toBe(false);
    await tamper("update effects set held_until = held_until - 2000");
    expect(await two.dueEffects(1000, [], 9)).toMatchObject([{ id, attempts: 1 }]);
    expect(await begin(two, id)).toBe(true);
    expect(await one.holdEffects([id])).toEqual([]);
    await one.failEffect(id, "late", null);
    expect(await two.deadEffects()).toEqual([]);
    await close();
  });

  test("of two turns that began with the same conversation the second is worked out again", async () => {
    const { one, two, close } = await open();
    const turn = (rev: number, tries: number) => aTurn({ conversation: aConversation({ rev, tries }) });
    expect(await one.commit(turn(1, 1))).toBe("applied");
    expect(await two.commit(turn(1, 2))).toBe("changed meanwhile");
    const results = await Promise.all([one.commit(turn(2, 3)), two.commit(turn(2, 4))]);
    expect(results.toSorted()).toEqual(["applied", "changed meanwhile"]);
    expect(await one.conversation("terminal:1")).toMatchObject({
      rev: 2,
      tries: results[0] === "applied" ? 3 : 4,
    });
    await close();
  });
});
