import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { openPostgres, type SharedRecords } from "../../adapters/storage/postgres.ts";
import { folderShelf } from "../../adapters/storage/shelf.ts";
import { openForOperator, openSqlite } from "../../adapters/storage/sqlite.ts";
import { openSecret } from "../../src/core/secret.ts";
import { rotateKeys } from "../../src/operator/rotate-keys.ts";
import { readKeyFile } from "../../src/runtime/key-file.ts";
import { createKeyPresence } from "../../src/runtime/key-presence.ts";
import { keyring } from "../../src/runtime/keyring.ts";
import { livingKeyring } from "../../src/runtime/living-keyring.ts";
import { loadKeys } from "../../src/runtime/load-keys.ts";
import type { Store } from "../../src/runtime/ports.ts";
import { anEntry } from "../support/any-evidence.ts";
import { dataFolder } from "../support/data-folder.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { answersOf, aRequest, making, sidOf } from "../support/turns.ts";
import { runOperator } from "./operator-process.ts";
import { keyLine, openEverything, sealEverything, writeKeys } from "./sealed-folder.ts";

const clock = { now: () => Date.now() };
const given = (text: string) => loadKeys(text, "nowhere");

/** Requests made one after another while something else goes on, as by a bot that runs. */
const busy = (store: Store, tick: () => Promise<void>, from: number) => {
  let going = true;
  let made = from;
  const work = (async () => {
    while (going) {
      await tick();
      const answers = answersOf({ accountNumber: openSecret(`9000${made}`, "••••") });
      await store.commit(making(aRequest({ sid: sidOf(made), answers })));
      made += 1;
      await wait(20);
    }
  })();
  return {
    stop: async (): Promise<number> => {
      going = false;
      await work;
      return made - from;
    },
  };
};

describe("keys of a data folder", () => {
  let data: ReturnType<typeof dataFolder>;
  const run = (...words: string[]) => runOperator(data.folder, ["keys", ...words]);
  const path = (): string => join(data.folder, "portside.key");
  const fileRing = () => keyring(readKeyFile(path()));

  const filled = async (): Promise<string> => {
    writeKeys(data.folder, keyLine("k1", 1));
    const store = await openSqlite(data.folder, fileRing());
    const hash = await sealEverything(data.folder, store, folderShelf(data.folder), fileRing());
    await store.close();
    return hash;
  };
  const opened = async (hash: string) => {
    const store = await openSqlite(data.folder, fileRing());
    const all = await openEverything(data.folder, store, folderShelf(data.folder), fileRing(), hash);
    await store.close();
    return all;
  };

  beforeEach(() => {
    data = dataFolder();
  });
  afterEach(() => data.remove());

  test("rotate goes from a key with a name of its own to a new one, never back to an older one", async () => {
    const hash = await filled();
    writeKeys(data.folder, `${keyLine("mine", 4)},${keyLine("k1", 1)}`);
    expect(await run("rotate")).toMatchObject({ code: 0, out: expect.stringMatching(/mine +active/) });
    expect(readKeyFile(path()).active).toBe("mine");
    expect(await run("rotate")).toMatchObject({ code: 0, out: expect.stringMatching(/k2 +active/) });
    expect(Buffer.from(readKeyFile(path()).keys.k1 ?? [])).toEqual(Buffer.alloc(32, 1));
    expect(await opened(hash)).toMatchObject({ account: "77120042" });
  });

  test("of two who change keys the one who waited too long goes no further", async () => {
    await filled();
    const records = await openForOperator(data.folder, "write");
    await records.lease("keys of somebody:k1", "somebody", Date.now(), 60_000);
    const other = async (): Promise<void> => {
      const database = new DatabaseSync(join(data.folder, "portside.db"));
      database.exec("update leases set token = 'other' where name = 'keys being changed'");
      database.close();
      await records.release("keys of somebody:k1", "somebody");
    };
    const work = { records, dataFolder: data.folder, shelf: folderShelf(data.folder) };
    const load = () => ({ ...readKeyFile(path()), path: path() });
    await expect(rotateKeys(work, { load, wait: other })).rejects.toThrow(
      "Somebody else began to change keys",
    );
    expect(readKeyFile(path()).active).toBe("k1");
    await records.close();
  });

  test("rotate seals everything anew, and the old key goes only when nothing needs it", async () => {
    const hash = await filled();
    const before = await opened(hash);
    expect(before).toMatchObject({ account: "77120042", undo: "77120042", pin: "4821", slack: "hello" });
    const early = await run("drop", "k1");
    expect(early).toMatchObject({ code: 1, errors: expect.stringMatching(/k1 is the active key/) });

    const rotated = await run("rotate");
    expect({ ...rotated, out: "" }).toEqual({ code: 0, errors: "", out: "" });
    expect(rotated.out).toMatch(/The new key is k2, in .*portside\.key\. Back that file up now/);
    expect(rotated.out).toMatch(/k2 +active +\d\d +1 +0 +and the key that seals letters\n/);
    expect(rotated.out).toMatch(/k1 +unused +0 +0 +0\n/);
    expect(readKeyFile(path())).toMatchObject({ active: "k2" });

    expect(await run("drop", "k1")).toMatchObject({ code: 0, errors: "" });
    expect(Object.keys(readKeyFile(path()).keys)).toEqual(["k2"]);
    expect(await opened(hash)).toEqual({ ...before, signed: ["k2", "k2", "k2"] });
    const evidence = await runOperator(data.folder, ["evidence", sidOf(1)]);
    expect(evidence).toMatchObject({ code: 0, out: expect.stringContaining("whole and its end is signed") });
    expect((await run("rotate")).out).toContain("The new key is k3");
  }, 60_000);

  test("a key that is still needed stays, and what was not sealed here is named and left as it is", async () => {
    await filled();
    writeKeys(data.folder, keyLine("k2", 2), keyLine("k1", 1));
    const needed = await run("drop", "k1");
    expect(needed).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^k1 is still needed: for \d\d values/),
    });
    const store = await openSqlite(data.folder, fileRing());
    const foreign = keyring({ keys: { k1: Buffer.alloc(32, 1) }, active: "k1" }).seal("moved", "elsewhere");
    await store.setNote("acme", "moved", { sealed: foreign });
    await store.close();
    const rotated = await run("rotate");
    expect(rotated).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/stay as they are:\n {2}notes acme moved/),
    });
    expect(Object.keys(readKeyFile(path()).keys)).toEqual(["k2", "k1"]);
    expect(await run("drop", "k1")).toMatchObject({ code: 1 });
    expect((await run("list")).out).toMatch(/k1 +opens what is older +1 +0/);
  }, 60_000);

  test("a running process takes the new key up by itself, goes on sealing, and nothing is lost", async () => {
    const hash = await filled();
    const ring = livingKeyring(() => readKeyFile(path()));
    const store = await openSqlite(data.folder, ring);
    const presence = createKeyPresence({ store, keyring: ring, refresh: ring.refresh, clock });
    await presence.say();
    const work = busy(store, presence.say, 100);
    const rotated = await run("rotate");
    expect({ code: rotated.code, errors: rotated.errors }).toEqual({ code: 0, errors: "" });
    expect(rotated.out).toMatch(/k2 +active +\d+ +1 +1/);
    expect(ring.ids()).toEqual(["k2", "k1"]);
    expect((await run("rotate")).out).toContain("The new key is k3");
    expect(await work.stop()).toBeGreaterThan(5);
    for (const id of ["k1", "k2"]) expect(await run("drop", id)).toMatchObject({ code: 0 });
    await presence.leave();
    await store.close();
    expect(await opened(hash)).toMatchObject({ account: "77120042", token: "xoxb-made-up" });
    expect(await run("list", "--json")).toMatchObject({ code: 0, out: expect.stringContaining('"k3"') });
  }, 90_000);

  test("killed half-way, the next run finishes it with the same key", async () => {
    const hash = await filled();
    const before = await opened(hash);
    const child = spawn(process.execPath, ["src/operator.ts", "keys", "rotate"], {
      env: { PATH: process.env.PATH, DATA_DIR: data.folder },
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    while (!readFileSync(path(), "utf8").includes("k2:")) await wait(1);
    child.kill("SIGKILL");
    await ended;
    // The next start of the bot ends what the killed one held, as half a minute does.
    await (await openSqlite(data.folder, fileRing())).close();
    const rotated = await run("rotate");
    expect({ code: rotated.code, errors: rotated.errors }).toEqual({ code: 0, errors: "" });
    expect(Object.keys(readKeyFile(path()).keys).toSorted()).toEqual(["k1", "k2"]);
    expect(await run("drop", "k1")).toMatchObject({ code: 0 });
    expect(await opened(hash)).toEqual({ ...before, signed: ["k2", "k2", "k2"] });
    expect(existsSync(`${path()}.part`)).toBe(false);
  }, 90_000);

  test("an end of evidence that somebody else signed is not made good by a new signature", async () => {
    await filled();
    const store = await openSqlite(data.folder, fileRing());
    const stranger = keyring({ keys: { k1: Buffer.alloc(32, 9) }, active: "k1" });
    await store.close();
    const forged = await openSqlite(data.folder, stranger);
    const { anEntry } = await import("../support/any-evidence.ts");
    await forged.addEvidence("acme", sidOf(1), anEntry({ event: "viewed" }));
    await forged.close();
    const rotated = await run("rotate");
    expect(rotated).toMatchObject({ code: 1, errors: expect.stringContaining(`evidence of ${sidOf(1)}`) });
    expect((await runOperator(data.folder, ["evidence", sidOf(1)])).code).toBe(1);
  }, 60_000);
});

describe("keys of several processes on Postgres", () => {
  let server: PostgresServer;
  let data: ReturnType<typeof dataFolder>;
  const open: SharedRecords[] = [];
  beforeAll(async () => {
    server = await startPostgres();
    data = dataFolder();
  });
  afterAll(async () => {
    for (const each of open) await each.close();
    await server.stop();
    data.remove();
  });

  test("where a command is given no keys it makes none, and says which it needs", async () => {
    const url = await server.database();
    const store = await openPostgres(
      { url, size: 2, onBroken: () => undefined },
      keyring(given(keyLine("k1", 1))),
    );
    const request = aRequest({});
    await store.commit(making(request));
    await store.addEvidence("acme", request.sid, anEntry());
    await store.close();
    const ways = [
      ["evidence", request.sid],
      ["keys", "list"],
      ["keys", "rotate"],
    ];
    for (const words of ways)
      expect(await runOperator(data.folder, words, () => false, { DATABASE_URL: url })).toEqual({
        code: 1,
        out: "",
        errors: expect.stringMatching(
          /^There are no keys here\. Set PORTSIDE_KEYS to those that Portside runs with/,
        ),
      });
    expect(readdirSync(data.folder)).toEqual([]);
  }, 60_000);

  test("nothing is sealed anew before every process has the key; then all of it, while they work", async () => {
    const url = await server.database();
    const [one, two] = [keyLine("k1", 1), keyLine("k2", 2)];
    const process_ = async (keys: string) => {
      const ring = keyring(given(keys));
      const store = await openPostgres({ url, size: 3, onBroken: () => undefined }, ring);
      open.push(store);
      const presence = createKeyPresence({ store, keyring: ring, refresh: () => undefined, clock });
      await presence.say();
      return { ring, store, presence };
    };
    const run = (keys: string, ...words: string[]) =>
      runOperator(data.folder, ["keys", ...words], () => false, { DATABASE_URL: url, PORTSIDE_KEYS: keys });

    const first = await process_(one);
    const hash = await sealEverything(data.folder, first.store, first.store.shelf, first.ring);
    await first.store.setNote("", "seal key", null);
    expect((await run(one, "rotate")).errors).toMatch(/^Everything is sealed with k1.*add one at the end/);
    const unaware = await run(`${two},${one}`, "rotate");
    expect(unaware).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^1 running process cannot open/),
    });
    await first.presence.leave();

    const [a, b] = [await process_(`${two},${one}`), await process_(`${one},${two}`)];
    expect((await run(`${two},${one}`, "rotate")).errors).toMatch(/^1 running process still seals/);
    await b.presence.leave();
    const c = await process_(`${two},${one}`);
    const work = [busy(a.store, a.presence.say, 1000), busy(c.store, c.presence.say, 5000)];
    const rotated = await run(`${two},${one}`, "rotate");
    const made = await Promise.all(work.map((each) => each.stop()));
    expect({ code: rotated.code, errors: rotated.errors }).toEqual({ code: 0, errors: "" });
    expect(Math.min(...made)).toBeGreaterThan(3);
    expect(rotated.out).toMatch(/k2 +active +\d+ +1 +2/);
    expect((await run(`${two},${one}`, "drop", "k1")).out).toMatch(/Take it out of PORTSIDE_KEYS/);

    const only = await process_(two);
    const all = await openEverything(data.folder, only.store, only.store.shelf, only.ring, hash);
    expect(all).toMatchObject({ account: "77120042", slack: "hello", signed: ["k2", "k2", "k2"] });
  }, 120_000);
});
