import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqlite } from "../../adapters/storage/sqlite.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { anEntry } from "../support/any-evidence.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { runOperator } from "./operator-process.ts";
import { preparedFolder, sids } from "./prepared-folder.ts";

describe("the evidence of a request from the command line", () => {
  let data: Awaited<ReturnType<typeof preparedFolder>>;
  const sid = sids.rejected as Sid;
  const keyFile = (): string => join(data.folder, "portside.key");
  const run = (...words: string[]) => runOperator(data.folder, ["evidence", ...words]);
  const tamper = (sql: string): void => {
    const database = new DatabaseSync(join(data.folder, "portside.db"));
    database.exec("drop trigger evidence_refuses_update; drop trigger evidence_refuses_delete");
    database.exec(sql);
    database.close();
  };

  beforeEach(async () => {
    data = await preparedFolder();
    await data.store.close();
    writeFileSync(keyFile(), `test:${Buffer.alloc(32, 7).toString("base64")}\n`);
    const store = await openSqlite(data.folder, testKeyring());
    for (const event of ["drawn", "sent", "viewed"] as const)
      await store.addEvidence("acme", sid, anEntry({ event, detail: "\u001b[31mred" }));
    await store.close();
  });
  afterEach(() => data.remove());

  test("every line, and that the record is whole", async () => {
    const { code, out, errors } = await run(sid);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toMatch(/ 1 {2}2026-11-18 15:04:05 +drawn +Dana Whitfield +203\.0\.113\.7 +/);
    expect(out).toMatch(/whole and its end is signed: 3 lines, the last one [0-9a-f]{64}\./);
    expect(out).not.toContain("\u001b");
    expect(JSON.parse((await run(sid, "--json")).out)).toMatchObject({
      whole: true,
      evidence: [{ sequence: 1, at: "2026-11-18T15:04:05.000Z" }, {}, {}],
    });
  });

  test("a changed line is named, and the exit code is 1", async () => {
    tamper("update evidence set actor = 'Somebody' where sequence = 2");
    const { code, out, errors } = await run(sid);
    expect(code).toBe(1);
    expect(errors).toContain("Line 2 was changed");
    expect(out).not.toContain("whole");
    const json = await run(sid, "--json");
    expect(JSON.parse(json.out)).toMatchObject({ whole: false, fault: { type: "edited", sequence: 2 } });
    expect(json.code).toBe(1);
  });

  test("lines missing at the end are counted", async () => {
    tamper("delete from evidence where sequence > 1");
    expect(await run(sid)).toMatchObject({
      code: 1,
      errors: expect.stringContaining("3 were signed, 1 are left"),
    });
  });

  test("a request without a letter says so", async () => {
    expect(await run(sids.draft)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Nothing has happened"),
    });
  });

  test("without its keys nothing is called whole, and none are made", async () => {
    rmSync(keyFile());
    expect(await run(sid)).toMatchObject({
      code: 1,
      errors: expect.stringContaining("Put the key file back"),
    });
    expect(existsSync(keyFile())).toBe(false);
  });
});
