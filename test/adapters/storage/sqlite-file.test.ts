import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqlite } from "../../../adapters/storage/sqlite.ts";
import { openSecret } from "../../../src/core/secret.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { answersOf, aRequest, aTurn, making, say } from "../../support/turns.ts";

describe("what SQLite leaves on the disk", () => {
  let data: ReturnType<typeof dataFolder>;
  beforeEach(() => {
    data = dataFolder();
  });
  afterEach(() => data.remove());

  const allBytes = (): string =>
    readdirSync(data.folder)
      .map((name) => readFileSync(join(data.folder, name), "latin1"))
      .join("\n");

  test("no secret is readable in any of its files, while open and after", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const answers = answersOf({
      name: "Planted marker",
      accountNumber: openSecret("SECRETACCOUNT8891", "•••• 8891"),
      "pin:+12125550101": openSecret("SECRETPIN4821", "••••"),
    });
    const undo = answersOf({ "pin:+12125550101": openSecret("SECRETOLDPIN77", "••••") });
    await store.commit({
      ...making(aRequest({ answers, undo })),
      effects: [say("terminal:1", "Thank you.")],
    });
    await store.commit(
      aTurn({
        request: { state: aRequest({ rev: 2, answers, undo: null, status: "submitting" }), loadedRev: 1 },
      }),
    );
    expect(allBytes()).toContain("Planted marker");
    expect(allBytes()).not.toContain("SECRET");
    await store.close();
    expect(allBytes()).toContain("Planted marker");
    expect(allBytes()).not.toContain("SECRET");
  });

  test("a destroyed secret leaves not even its sealed form in the closed database", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const longBefore = answersOf({ note: "long ".repeat(8000), pin: openSecret("4821", "••••") });
    await store.commit(making(aRequest({ answers: longBefore })));
    const sealed = (await store.request("acme", aRequest().sid))?.answers.pin?.value;
    const token = JSON.stringify(sealed).match(/v1\.[\w.-]+/)?.[0] ?? "no token";
    const answers = answersOf({ pin: { type: "destroyed", at: 5 } });
    await store.commit(aTurn({ request: { state: aRequest({ rev: 2, answers }), loadedRev: 1 } }));
    await store.close();
    expect(allBytes()).not.toContain(token);
  });

  test("a lease that a process took and never gave back holds nobody up who starts after it", async () => {
    const first = await openSqlite(data.folder, testKeyring());
    expect(await first.lease("following telnyx", "one", 0, 120_000)).toBe(true);
    await first.close();
    const second = await openSqlite(data.folder, testKeyring());
    expect(await second.lease("following telnyx", "two", 1, 120_000)).toBe(true);
    await second.close();
  });

  test("the database is set up to survive a power cut, and is whole", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    await store.commit(making(aRequest()));
    await store.close();
    expect(readdirSync(data.folder)).toEqual(["portside.db", "portside.lock"]);
    const database = new DatabaseSync(join(data.folder, "portside.db"));
    expect(database.prepare("pragma journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    database.close();
  });

  test("a file that is no database is refused with its name, and the folder is free again", async () => {
    writeFileSync(join(data.folder, "portside.db"), "this is not a database, ".repeat(100));
    const opening = () => openSqlite(data.folder, testKeyring());
    await expect(opening()).rejects.toThrow(/portside\.db could not be opened/);
    await expect(opening()).rejects.toThrow(/portside\.db could not be opened/);
  });

  test("a database of a newer version is refused, and nothing in it is changed", async () => {
    await (await openSqlite(data.folder, testKeyring())).close();
    const database = new DatabaseSync(join(data.folder, "portside.db"));
    database.exec("insert into kysely_migration values ('9999-later', '2031-01-01T00:00:00Z')");
    database.close();
    const opening = () => openSqlite(data.folder, testKeyring());
    await expect(opening()).rejects.toThrow(
      "written by a newer Portside. Use that version here; nothing was changed.",
    );
    await expect(opening()).rejects.toThrow(
      "written by a newer Portside. Use that version here; nothing was changed.",
    );
  });
});
