import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { documentsOn } from "../../adapters/storage/files.ts";
import { openPostgres } from "../../adapters/storage/postgres.ts";
import { folderShelf } from "../../adapters/storage/shelf.ts";
import { openSqlite } from "../../adapters/storage/sqlite.ts";
import { readConfig } from "../../src/config.ts";
import { newNumber } from "../../src/core/inventory.ts";
import { openSealKey } from "../../src/letter/open-seal-key.ts";
import { openRecords } from "../../src/records.ts";
import { keyring } from "../../src/runtime/keyring.ts";
import { anEntry } from "../support/any-evidence.ts";
import { dataFolder } from "../support/data-folder.ts";
import { keptLog } from "../support/open-runtime.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { aConversation, anOrder, answersOf, aRequest, aTurn, say, sidOf } from "../support/turns.ts";
import { runOperator } from "./operator-process.ts";

let server: PostgresServer;
const data = dataFolder();
const noPictures = () => Promise.reject(new Error("Nothing is joined here."));
const letter = Buffer.from("%PDF-1.7 a letter");
let hash = "";

const request = aRequest({
  answers: answersOf({ name: "Élan – 東京", numbers: ["+12125550101", "+12125550102"] }),
  orders: [anOrder()],
});

beforeAll(async () => {
  server = await startPostgres();
  const store = await openSqlite(data.folder, testKeyring());
  const history = [{ at: 1, by: "ana", type: "made", text: "line\nbreak" }];
  await store.commit(
    aTurn({
      conversation: aConversation({ sid: request.sid, rev: 1 }),
      request: { state: request, loadedRev: null },
      history,
      effects: [
        say("terminal:1", "waits"),
        { type: "remind", sid: request.sid, reminder: "r", due: 5 },
        { type: "keep-numbers", numbers: [newNumber("+12125550103", { until: 9_000_000_000_000 })] },
      ],
    }),
  );
  for (let number = 2; number <= 450; number += 1) {
    const state = aRequest({ sid: sidOf(number), created: number });
    await store.commit(aTurn({ request: { state, loadedRev: null }, history }));
  }
  await store.addEvidence("acme", request.sid, anEntry());
  await store.setNote("acme", "settings", { enabled: true });
  await store.setCursor("sandbox", "7");
  await store.filingsOf("twilio").begin("PR-0000-0001/1", ["+12125550101"], "RD1", 5);
  await store.close();
  hash = (
    await documentsOn(folderShelf(data.folder), testKeyring(), noPictures).keep(
      "l.pdf",
      "application/pdf",
      letter,
    )
  ).hash;
  await openSealKey(data.folder, testKeyring(), 0);
}, 60_000);
afterAll(async () => {
  await server.stop();
  data.remove();
});

const move = (url: string) => runOperator(data.folder, ["move", "--to", url]);

test("everything is moved, compared, and found again; once more changes nothing", async () => {
  const url = await server.database();
  const first = await move(url);
  expect({ ...first, out: "" }).toEqual({ code: 0, errors: "", out: "" });
  expect(first.out).toMatch(
    /Moved, and compared[\s\S]*requests: 450, SHA-256 [0-9a-f]{16}…[\s\S]*documents: 1/,
  );
  const second = await move(url);
  expect(second.out).toBe(first.out.replace("Moved, and compared", "It is all there already. Compared"));

  const moved = await openPostgres({ url, size: 3, onBroken: () => undefined }, testKeyring());
  const { shelf } = moved;
  expect(await moved.request("acme", request.sid)).toEqual(request);
  expect((await moved.find("acme", { type: "name", text: "東京" }, "ana", 9)).total).toBe(1);
  expect(await moved.evidence("acme", request.sid)).toHaveLength(1);
  expect((await moved.numbers("acme", {}, 9)).numbers).toEqual([
    newNumber("+12125550103", { until: 9_000_000_000_000, rev: 1 }),
  ]);
  expect(await moved.cursor("sandbox")).toBe("7");
  const filings = moved.filingsOf("twilio");
  await filings.begin("PR-0000-0002/1", ["+12125550102"], "RD2", 6);
  expect((await filings.unanswered()).map(({ documents }) => documents)).toEqual([["RD1"], ["RD2"]]);
  expect(await moved.note("", "seal key")).toEqual(expect.any(String));
  expect(Buffer.from(await documentsOn(shelf, testKeyring(), noPictures).read(hash))).toEqual(letter);
  await moved.commit(
    aTurn({
      agency: "acme",
      effects: [say("terminal:2", "new")],
      request: { state: aRequest({ ...request, rev: 2 }), loadedRev: 1 },
      history: [{ at: 2, by: "ana", type: "next", text: "" }],
    }),
  );
  expect(await moved.history("acme", request.sid)).toHaveLength(2);
  expect((await moved.pendingEffects()).count).toBe(2);
  await moved.close();

  const late = await move(url);
  expect(late).toMatchObject({ code: 1, out: "" });
  expect(late.errors).toMatch(
    /^That database holds other records \(.*requests.*\)\. Nothing there was changed\./,
  );
  expect(existsSync(join(data.folder, "portside.db"))).toBe(true);
  const listed = await runOperator(data.folder, ["list", "--limit", "2"], () => false, { DATABASE_URL: url });
  expect(listed).toMatchObject({ code: 0, errors: "" });
  expect(listed.out).toContain(request.sid);
}, 60_000);

test("ids go on after those that were handed out before, also where nothing is left of them", async () => {
  const small = dataFolder();
  const store = await openSqlite(small.folder, testKeyring());
  await store.commit(aTurn({ effects: [say("terminal:1", "one"), say("terminal:2", "two")] }));
  const handedOut = (await store.dueEffects(5000, [], 9)).map(({ id }) => id);
  await store.takeEffects({ done: handedOut, now: 5000, busy: [], limit: 0 }, () => []);
  expect(await store.pendingEffects()).toEqual({ count: 0, next: null });
  await store.close();
  const url = await server.database();
  expect(await runOperator(small.folder, ["move", "--to", url])).toMatchObject({ code: 0 });
  small.remove();
  const moved = await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring());
  await moved.commit(aTurn({ effects: [say("terminal:1", "three")] }));
  expect((await moved.firstOfLane("conversation terminal:1"))?.id).toBeGreaterThan(Math.max(...handedOut));
  await moved.close();
}, 60_000);

test("what was sealed anew where it was moved to stays so when it is moved once more", async () => {
  const small = dataFolder();
  const kept = documentsOn(folderShelf(small.folder), testKeyring(), noPictures);
  const store = await openSqlite(small.folder, testKeyring());
  await store.setCursor("sandbox", "7");
  await store.close();
  await kept.keep("l.pdf", "application/pdf", letter);
  const url = await server.database();
  const again = () => runOperator(small.folder, ["move", "--to", url]);
  expect(await again()).toMatchObject({ code: 0 });
  const moved = await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring());
  const ring = keyring({ keys: { new: Buffer.alloc(32, 3) }, active: "new" });
  const anew = documentsOn(moved.shelf, ring, noPictures);
  await anew.keep("l.pdf", "application/pdf", letter);
  expect(await again()).toMatchObject({ code: 0, out: expect.stringContaining("documents: 1") });
  expect(Buffer.from(await anew.read(hash))).toEqual(letter);
  await moved.close();
  small.remove();
}, 60_000);

test("a move that broke off is done again from the start", async () => {
  const url = await server.database();
  const client = new Client({ connectionString: url });
  const full = `create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device'; end $$;
    create trigger full_disk before insert on evidence for each row execute function full_disk()`;
  await (await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring())).close();
  await client.connect();
  await client.query(full);
  const broken = await move(url);
  expect(broken).toMatchObject({ code: 1, out: "", errors: expect.stringContaining("No space left") });
  expect((await client.query("select count(*)::int as count from requests")).rows).toEqual([{ count: 0 }]);
  await client.query("drop trigger full_disk on evidence");
  await client.end();
  expect((await move(url)).code).toBe(0);
}, 60_000);

test("a move that is killed in the middle leaves nothing there, and is done again", async () => {
  const url = await server.database();
  await (await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring())).close();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create function wait_here() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock(7); return new; end $$;
    create trigger wait_here before insert on evidence for each row execute function wait_here()`);
  await client.query("select pg_advisory_lock(7)");
  const killed = new AbortController();
  const moving = runOperator(data.folder, ["move", "--to", url], () => false, {}, killed.signal);
  const rows = async (sql: string) => (await client.query(sql)).rows;
  const writing =
    "select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory' and query like 'insert into%evidence%'";
  while ((await rows(writing)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  killed.abort();
  expect(await moving).toMatchObject({ code: null, out: "" });
  await client.query("select pg_advisory_unlock(7)");
  while ((await rows("select 1 from pg_locks where relation = 'requests'::regclass")).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await rows("select count(*)::int as count from requests")).toEqual([{ count: 0 }]);
  const again = await move(url);
  expect(again).toMatchObject({ code: 0, errors: "" });
  expect(again.out).toMatch(/^Moved, and compared on both sides:[\s\S]*requests: 450,/);
  await client.end();
}, 60_000);

test("where Portside was started first, with keys of its own, it goes on with those of the folder", async () => {
  const url = await server.database();
  const opened = (id: string, fill: number) => {
    const key = `${id}:${Buffer.alloc(32, fill).toString("base64")}`;
    const read = readConfig({ DATABASE_URL: url, PORTSIDE_KEYS: key, DATA_DIR: data.folder });
    if (!read.ok) throw new Error(read.problems.join(" "));
    return openRecords({
      config: read.config,
      ring: keyring({ keys: { [id]: Buffer.alloc(32, fill) }, active: id }),
      join: noPictures,
      clock: { now: () => Date.now() },
      log: keptLog().log,
    });
  };
  const early = await opened("k1", 1);
  await early.sealKey?.keep(Buffer.from("sealed with k1"));
  await early.store.close();
  expect((await move(url)).code).toBe(0);
  const later = await opened("test", 7);
  expect((await later.store.request("acme", request.sid))?.sid).toBe(request.sid);
  expect(Buffer.from((await later.sealKey?.read()) ?? "")).toEqual(
    readFileSync(join(data.folder, "seal.key")),
  );
  await later.store.close();
  await expect(opened("k1", 1)).rejects.toThrow("The records in this database were sealed with another key.");
}, 60_000);

test("nothing is moved to a database that a Portside is at work on, and that is said", async () => {
  const url = await server.database();
  const running = await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring());
  const theirs = aRequest({ sid: sidOf(7), agency: "other" });
  await running.commit({ ...aTurn({ request: { state: theirs, loadedRev: null } }), agency: "other" });
  const own = documentsOn(
    running.shelf,
    keyring({ keys: { own: Buffer.alloc(32, 3) }, active: "own" }),
    noPictures,
  );
  expect((await own.keep("l.pdf", "application/pdf", letter)).hash).toBe(hash);
  const refused = await move(url);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.errors).toMatch(
    /^That database holds other records \(.*requests.*\)\. Nothing there was changed\. Use an empty database;/,
  );
  expect(await running.request("other", theirs.sid)).toEqual(theirs);
  expect(Buffer.from(await own.read(hash))).toEqual(letter);
  await running.close();
}, 60_000);

test("nothing is moved from a folder that is in use, and nothing to what is no database", async () => {
  const store = await openSqlite(data.folder, testKeyring());
  const inUse = await move(await server.database());
  await store.close();
  expect(inUse).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^Another Portside is already using/),
  });
  const nowhere = await move("mysql://localhost/portside");
  expect(nowhere).toMatchObject({ code: 1, errors: expect.stringMatching(/needs --to postgres:/) });
  expect(readdirSync(data.folder)).toContain("portside.db");
}, 60_000);
