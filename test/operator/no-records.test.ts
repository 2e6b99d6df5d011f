import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqlite } from "../../adapters/storage/sqlite.ts";
import { verbNames, verbs } from "../../src/operator/verbs.ts";
import { dataFolder } from "../support/data-folder.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { runOperator } from "./operator-process.ts";

describe("the operator's command line without records", () => {
  let data: ReturnType<typeof dataFolder>;
  beforeEach(() => {
    data = dataFolder();
  });
  afterEach(() => data.remove());

  test("help shows every verb with an example, for people and machines", async () => {
    const folder = join(data.folder, "none");
    const [people, machine] = await Promise.all([
      runOperator(folder, ["help"]),
      runOperator(folder, ["list", "--help", "--json"]),
    ]);
    expect(people).toMatchObject({ code: 0, errors: "" });
    for (const name of verbNames) expect(people.out).toContain(`portside -- ${verbs[name].example}\n`);
    expect(JSON.parse(machine.out).verbs.map(({ verb }: { verb: string }) => verb)).toEqual(verbNames);
    expect(readdirSync(data.folder)).toEqual([]);
  });

  test("a command that is not understood is told why, with the help, and ends with 2", async () => {
    const [verb, option] = await Promise.all([
      runOperator(data.folder, ["lits"]),
      runOperator(data.folder, ["list", "--colour", "--json"]),
    ]);
    expect(verb).toMatchObject({ code: 2, out: "" });
    expect(verb.errors).toMatch(/^"lits" is not something I can do\.\n\nWhat an operator can do/);
    expect(option.code).toBe(2);
    expect(JSON.parse(option.out)).toEqual({ error: "Unknown option '--colour'." });
  });

  test("a folder that is missing or empty is named, and nothing is made", async () => {
    const missing = join(data.folder, "missing");
    const empty = join(data.folder, "empty");
    mkdirSync(empty);
    const [first, second] = await Promise.all([
      runOperator(missing, ["list"]),
      runOperator(empty, ["replay", "1"]),
    ]);
    expect(first).toEqual({
      code: 1,
      out: "",
      errors: `There is no data folder ${missing}. Set DATA_DIR to the one Portside uses.\n`,
    });
    expect(second.code).toBe(1);
    expect(second.errors).toContain(`There is no portside.db in ${empty}.`);
    expect(readdirSync(data.folder)).toEqual(["empty"]);
    expect(readdirSync(empty)).toEqual([]);
  });

  test("records of a newer version are left alone", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    await store.close();
    const database = new DatabaseSync(join(data.folder, "portside.db"));
    database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '')");
    database.close();
    const ran = await runOperator(data.folder, ["replay", "1"]);
    expect(ran).toMatchObject({ code: 1, errors: expect.stringContaining("written by a newer Portside") });
  });

  test("works when nothing runs, and says that there is nothing", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    await store.close();
    expect(await runOperator(data.folder, ["list"])).toEqual({
      code: 0,
      out: "There are no requests yet.\n",
      errors: "",
    });
  });
});
