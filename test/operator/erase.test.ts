import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { documentsOn } from "../../adapters/storage/files.ts";
import { folderShelf } from "../../adapters/storage/shelf.ts";
import { openSqlite } from "../../adapters/storage/sqlite.ts";
import { readConfig } from "../../src/config.ts";
import type { Effect } from "../../src/core/effect.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { playDemo } from "../../src/demo.ts";
import { openRecords } from "../../src/records.ts";
import { createErasing } from "../../src/runtime/erasing.ts";
import { createRetention } from "../../src/runtime/retention.ts";
import { dataFolder } from "../support/data-folder.ts";
import { keptLog } from "../support/open-runtime.ts";
import { sidIn } from "../support/port-answers.ts";
import { begin, finish } from "../support/take-effects.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { aConversation, aRequest, aTurn, making, say, sidOf } from "../support/turns.ts";
import { runOperator } from "./operator-process.ts";

/** What was typed in the demo, as it may stand anywhere. */
const planted = [
  "Acme Plumbing",
  "Dana Reyes",
  "dana@acme.com",
  "120 W 45th",
  "45th St",
  "2125550100",
  "(212) 555-0100",
  "212-555-0174",
  "0174",
  "acme.pdf",
  "7730",
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Which of the texts stand in which file, byte by byte, whatever the file is. */
const found = (folder: string, texts: string[]): string[] =>
  filesOf(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    return texts
      .filter((text) => bytes.includes(text))
      .map((text) => `${path.slice(folder.length + 1)}: ${text}`);
  });

const documentsOf = (folder: string): string[] =>
  filesOf(folder).filter((path) => path.includes("/documents/"));

describe("a port that was played to its end", () => {
  const demo = dataFolder();
  let data: ReturnType<typeof dataFolder>;
  let sid: Sid = sidOf(0);
  const run = (...words: string[]) =>
    runOperator(data.folder, words, () => false, { PORTSIDE_USER: "Robin Cole" });

  beforeAll(async () => {
    const output = new PassThrough();
    let said = "";
    output.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    await playDemo(output, false, demo.folder);
    sid = (sidIn(said) ?? sid) as Sid;
  }, 120_000);
  afterAll(() => demo.remove());
  beforeEach(() => {
    data = dataFolder();
    cpSync(demo.folder, data.folder, { recursive: true });
  });
  afterEach(() => data.remove());

  test("is erased without a trace but the note: database, journal, documents, mails and the carrier's file", async () => {
    const before = found(data.folder, planted);
    for (const file of ["portside.db", "sandbox.sqlite", "outbox/"])
      expect(before.some((each) => each.startsWith(file))).toBe(true);
    expect(documentsOf(data.folder).length).toBeGreaterThan(3);

    const erased = await run("erase", sid, "--why", "asked for by the customer", "--yes");
    expect({ code: erased.code, errors: erased.errors }).toEqual({ code: 0, errors: "" });
    expect(erased.out).toMatch(
      new RegExp(
        `^${sid} was erased on .* by Robin Cole: asked for by the customer\\.\nDocuments removed: \\d+`,
      ),
    );
    expect(erased.out).toMatch(/What was said in Slack or Teams stays there/);

    expect(found(data.folder, planted)).toEqual([]);
    expect(documentsOf(data.folder)).toEqual([]);
    expect(readdirSync(join(data.folder, "outbox"))).toEqual([]);
    expect(statSync(join(data.folder, "portside.db-wal"), { throwIfNoEntry: false })?.size ?? 0).toBe(0);

    const store = await openSqlite(data.folder, testKeyring());
    expect(await store.erasure(sid)).toEqual({
      sid,
      agency: "local",
      at: expect.any(Number),
      by: "Robin Cole",
      why: "asked for by the customer",
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await store.find("local", { type: "all" }, "local", 9)).total).toBe(0);
    await store.close();

    const shown = await run("show", sid);
    expect(shown).toMatchObject({ code: 1, errors: expect.stringMatching(/was erased on .* by Robin Cole/) });
    expect(await run("erase", sid, "--yes")).toMatchObject({ code: 0 });
  }, 60_000);

  test("is not touched without a reason and a yes, and nothing else is", async () => {
    const noWhy = await run("erase", sid, "--yes");
    expect(noWhy).toMatchObject({ code: 1, errors: expect.stringContaining("needs --why") });
    const noYes = await run("erase", sid, "--why", "cleaning up");
    expect(noYes.errors).toMatch(/^This erases PR-.* \(completed, 3 numbers, .*\) for good.*--yes/);
    expect(found(data.folder, planted)).toEqual(found(demo.folder, planted));
    expect((await run("show", sid)).code).toBe(0);
    expect((await run("erase")).code).toBe(2);
    expect((await run("erase", "--older-than", "soon", "--yes")).errors).toContain("such as 365d");
  }, 60_000);
});

describe("among other requests", () => {
  let data: ReturnType<typeof dataFolder>;
  const run = (...words: string[]) =>
    runOperator(data.folder, ["erase", ...words, "--why", "asked", "--yes"]);
  beforeEach(() => {
    data = dataFolder();
  });
  afterEach(() => data.remove());

  test("open ones are refused, with what to do", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    await store.commit(making(aRequest({ status: "with-carrier" })));
    await store.close();
    expect(await run(sidOf(1))).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/is still open: something may yet happen.*Cancel it in the chat/),
    });
    expect(await run(sidOf(2))).toMatchObject({ code: 1, errors: expect.stringContaining("no request") });
  });

  test("the others keep their history, messages, conversations and counts, also while Portside runs", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const history = [{ at: 1, by: "ana", type: "made", text: "a line" }];
    for (const number of [1, 2]) {
      const sid = sidOf(number);
      const conversation = aConversation({
        id: `terminal:${number}`,
        sid,
        problem: `typed ${number}`,
        rev: 1,
      });
      const state = aRequest({ sid, status: "cancelled", home: `terminal:${number}` });
      const effects = [say(`terminal:${number}`, `about ${sid}`)];
      await store.commit(aTurn({ request: { state, loadedRev: null }, history, conversation, effects }));
      await store.setNote("acme", `card/terminal:${number}/${sid}`, "m1");
      await store.setNote("acme", `numbers/terminal:${number}`, { id: "1", text: "212-555-0100" });
    }
    await store.setNote("acme", "settings", { last: sidOf(1) });
    const lost = [say("terminal:1", "Acme Plumbing moves"), say("terminal:1", `about ${sidOf(2)}`)];
    await store.commit(aTurn({ effects: lost }));
    for (;;) {
      const first = await store.firstOfLane("conversation terminal:1");
      if (!first) break;
      await store.failEffect(first.id, "gone", null);
    }
    expect((await run(sidOf(1))).code).toBe(0);

    expect(await store.request("acme", sidOf(1))).toBeNull();
    expect(await store.request("acme", sidOf(2))).not.toBeNull();
    expect(await store.history("acme", sidOf(2))).toHaveLength(1);
    expect((await store.find("acme", { type: "all" }, "ana", 9)).total).toBe(1);
    expect(await store.conversation("terminal:1")).toMatchObject({ sid: null, problem: null, rev: 2 });
    expect(await store.conversation("terminal:2")).toMatchObject({ sid: sidOf(2), problem: "typed 2" });
    expect((await store.notes("acme", "")).map(({ key }) => key)).toEqual([
      `card/terminal:2/${sidOf(2)}`,
      "numbers/terminal:2",
      "settings",
    ]);
    expect((await store.pendingEffects()).count).toBe(1);
    expect((await store.deadEffects()).map(({ effect }) => JSON.stringify(effect))).toEqual([
      expect.stringContaining(`about ${sidOf(2)}`),
    ]);
    const late = aTurn({ conversation: aConversation({ sid: sidOf(1), rev: 2 }) });
    expect(await store.commit(late)).toBe("changed meanwhile");
    await store.close();
  });

  test("what was made for it goes, also where nothing ever came to name it", async () => {
    const read = readConfig({ DATA_DIR: data.folder });
    if (!read.ok) throw new Error(read.problems.join(" "));
    const { store, documents } = await openRecords({
      config: read.config,
      ring: testKeyring(),
      join: () => Promise.reject(new Error("Nothing is joined here.")),
      clock: { now: () => 5000 },
      log: keptLog().log,
    });
    const request = aRequest({ status: "cancelled" });
    await store.commit(making(request));
    await documents.keep(
      "letter.pdf",
      "application/pdf",
      Buffer.from("a letter that was voided"),
      request.sid,
    );
    await store.close();
    expect(documentsOf(data.folder)).toHaveLength(1);
    expect((await run(request.sid)).out).toContain("Documents removed: 1.");
    expect(documentsOf(data.folder)).toEqual([]);
  });

  test("what the terminal handed out of it goes, and nothing else", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    for (const sid of [sidOf(1), sidOf(2)])
      await store.commit(making(aRequest({ sid, status: "cancelled" })));
    await store.close();
    const hand = (name: string, text: string): void => {
      const own = join(data.folder, "handed-out", name.slice(0, 3));
      mkdirSync(own, { recursive: true });
      writeFileSync(join(own, name), text);
    };
    hand("a list.csv", `number,whose,request\n+12125550101,Dana Reyes,${sidOf(1)}\n`);
    hand(`b temporary-numbers-${sidOf(1)}.pdf`, "%PDF Dana Reyes");
    hand("c list.csv", `number,whose,request\n+12125550102,Ana,${sidOf(2)}\n`);
    expect(await run(sidOf(1))).toMatchObject({ code: 0, errors: "" });
    expect(readdirSync(join(data.folder, "handed-out"))).toEqual(["c l"]);
  });

  test("one for which something is being done waits", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const state = aRequest({ status: "cancelled" });
    await store.commit(
      aTurn({ request: { state, loadedRev: null }, effects: [say("terminal:1", sidOf(1))] }),
    );
    const [effect] = await store.dueEffects(2000, [], 1);
    await begin(store, effect?.id ?? 0);
    expect((await run(sidOf(1))).errors).toMatch(/being done for .* just now/);
    await store.close();
  });

  test("those that were left alone for long go together, open ones and a document of another stay", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const noPictures = () => Promise.reject(new Error("Nothing is joined here."));
    const documents = documentsOn(folderShelf(data.folder), testKeyring(), noPictures);
    const keep = (text: string) => documents.keep("b.pdf", "application/pdf", Buffer.from(text));
    const [shared, own, former] = [await keep("shared"), await keep("own"), await keep("former")];
    const naming = (sid: Sid, ...names: { hash: string }[]): Effect[] =>
      names.map(({ hash }) => ({ type: "read-bill", sid, document: hash }));
    const old = aRequest({ status: "completed" });
    await store.commit({ ...making(old), effects: naming(old.sid, former, shared) });
    await store.commit(
      aTurn({ request: { state: { ...old, rev: 2 }, loadedRev: 1 }, effects: naming(old.sid, own) }),
    );
    await finish(store, ...(await store.dueEffects(5000, [], 9)).map(({ id }) => id));
    const open = aRequest({ sid: sidOf(2) });
    await store.commit({ ...making(open), effects: naming(open.sid, shared) });
    await store.commit(making(aRequest({ sid: sidOf(3), status: "completed", touched: Date.now() })));
    await store.commit(making(aRequest({ sid: sidOf(4), agency: "zeta", status: "cancelled" })));

    const asked = await runOperator(data.folder, ["erase", "--older-than", "365d"]);
    expect(asked.errors).toMatch(/^This erases 2 requests that are over.*for 365 days/);
    const erased = await runOperator(data.folder, ["erase", "--older-than", "365 days", "--yes", "--json"]);
    expect(JSON.parse(erased.out)).toMatchObject({
      documents: 2,
      erasures: [
        { sid: sidOf(1), why: "older than 365 days" },
        { sid: sidOf(4), agency: "zeta" },
      ],
    });
    expect(await store.unfinished(9)).toEqual([]);
    expect(documentsOf(data.folder).map((path) => path.slice(-64))).toEqual([shared.hash]);
    expect(await store.request("acme", sidOf(2))).not.toBeNull();
    expect(await store.request("acme", sidOf(3))).not.toBeNull();
    await store.close();
  });

  test("what was left when an erasure broke off goes with the next one", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const noPictures = () => Promise.reject(new Error("Nothing is joined here."));
    const documents = documentsOn(folderShelf(data.folder), testKeyring(), noPictures);
    const { hash } = await documents.keep("b.pdf", "application/pdf", Buffer.from("a bill"));
    const effects: Effect[] = [{ type: "read-bill", sid: sidOf(1), document: hash }];
    await store.commit({ ...making(aRequest({ status: "cancelled" })), effects });
    await store.erase({ sid: sidOf(1), at: 1, by: "dana", why: "asked" });
    expect(await store.unfinished(9)).toEqual([sidOf(1)]);
    expect(documentsOf(data.folder)).toHaveLength(1);
    const log = {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
    };
    const clock = { now: () => 400 * 86_400_000 };
    const erasing = createErasing({
      records: store,
      documents: folderShelf(data.folder),
      clock,
      forgetMails: async () => 0,
      forgetFiles: async () => undefined,
      forgetFilings: () => undefined,
    });
    for (const sid of [sidOf(2), sidOf(3)])
      await store.commit(
        making(aRequest({ sid, status: "completed", touched: sid === sidOf(3) ? clock.now() : 1 })),
      );
    const never = createRetention({ records: store, store, erasing, clock, days: null, log });
    await never.keep();
    expect(await store.request("acme", sidOf(2))).not.toBeNull();
    const retention = createRetention({ records: store, store, erasing, clock, days: 365, log });
    await retention.keep();
    expect(documentsOf(data.folder)).toEqual([]);
    expect(await store.unfinished(9)).toEqual([]);
    expect(await store.request("acme", sidOf(2))).toBeNull();
    expect(await store.request("acme", sidOf(3))).not.toBeNull();
    expect(await store.erasure(sidOf(2))).toMatchObject({
      by: "the retention setting",
      why: "older than 365 days",
    });
    const other = createRetention({ records: store, store, erasing, clock, days: 1, log });
    await other.keep();
    expect(await store.request("acme", sidOf(3))).not.toBeNull();
    await store.close();
  });
});
