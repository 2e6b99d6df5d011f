import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { secretsIn } from "../support/planted-secrets.ts";
import { type Ran, runOperator } from "./operator-process.ts";
import { formulaName, preparedFolder, saidText, sids } from "./prepared-folder.ts";

/** The records of RFC 4180. */
const recordsOf = (csv: string): string[][] => {
  const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const records: string[][] = [[]];
  for (const [, inQuotes, plain = "", end] of cells) {
    records.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
};

describe("the operator's command line while the bot holds the folder", () => {
  let data: Awaited<ReturnType<typeof preparedFolder>>;
  let elsewhere: ReturnType<typeof dataFolder>;
  const everything: Ran[] = [];
  const run = async (...words: string[]): Promise<Ran> => {
    const ran = await runOperator(data.folder, words);
    everything.push(ran);
    return ran;
  };
  const json = async (...words: string[]) => {
    const { code, out, errors } = await run(...words, "--json");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    return JSON.parse(out);
  };

  beforeAll(async () => {
    data = await preparedFolder();
    elsewhere = dataFolder();
  });
  afterAll(async () => {
    await data.store.close();
    data.remove();
    elsewhere.remove();
  });

  test("list is a table, newest first, with the agency because there are two", async () => {
    const { code, out, errors } = await run("list");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out.split("\n")).toEqual([
      expect.stringMatching(
        /^SID {11}AGENCY {2}STATUS {14}CREATED {15}NUMBERS {2}CARRIER {2}NAME +REQUESTER$/,
      ),
      expect.stringMatching(
        /^PR-0000-0002 {2}zeta {4}draft {15}2026-01-05 10:01 EST {8}0 {2}sandbox {2}Lobby +Ben \[31m Jo$/,
      ),
      expect.stringMatching(
        /^PR-0000-0001 {2}acme {4}action-required {5}2026-01-05 10:00 EST {8}2 {2}sandbox {2}=HYPER/,
      ),
      expect.stringMatching(
        /^PR-0000-0003 {2}acme {4}completed {11}2026-01-04 10:00 EST {5}1000 {2}sandbox {2}Head office/,
      ),
      "",
    ]);
  });

  test("list narrows by agency, status, openness and count", async () => {
    const [open, one] = await Promise.all([
      json("list", "--open"),
      json("list", "--agency", "acme", "--status", "Action needed", "--limit", "1"),
    ]);
    expect(open.map(({ sid }: { sid: string }) => sid)).toEqual([sids.draft, sids.rejected]);
    expect(one).toMatchObject([
      { sid: sids.rejected, numbers: 2, created: "2026-01-05T15:00:00.000Z", requester: { id: "ana" } },
    ]);
  });

  test("show tells all of a request and masks what is sealed, wherever it was repeated", async () => {
    const { code, out } = await run("show", "pr 0000 0001");
    expect(code).toBe(0);
    for (const line of [
      /^ {2}Status +Action needed \(action-required\)$/m,
      /^ {2}Created +2026-01-05 10:00 EST$/m,
      /^ {2}Account number +•••• 7719$/m,
      /^ {2}PIN for \(212\) 555-0150 +••••$/m,
      /^ {2}\(212\) 555-0150 +rejected +mobile +Bell +2026-01-15 +pin$/m,
      /^ {2}PR-0000-0001\/1 +account-number +Account •••• does not match, PIN is ••••; call 212-555-0100$/m,
      /^ {2}repair +2026-01-05 11:00 EST$/m,
      /^ {2}\d+ +send-mail +0 +2026-01-05 10:00 EST +waits$/m,
    ])
      expect(out).toMatch(line);
  });

  test("show for machines holds the same", async () => {
    const document = await json("show", sids.rejected);
    expect(document).toMatchObject({
      sid: sids.rejected,
      status: "action-required",
      portDate: "2026-01-14",
      numbers: [{ number: "+12125550100" }, { number: "+12125550150", status: "rejected", needs: "pin" }],
      timers: [{ reminder: "repair", due: "2026-01-05T16:00:00.000Z" }],
      effects: [{ type: "send-mail", attempts: 0, dead: false }],
    });
    const shown = document.answers.map(({ label, shown }: Record<string, string>) => [label, shown]);
    expect(shown).toContainEqual(["Account number", "•••• 7719"]);
    expect(shown).toContainEqual(["leftover", "••••"]);
  });

  test("a wrong SID names those one slip away, and ends with 1", async () => {
    const [people, machine] = await Promise.all([
      run("show", "PR-0000-0009"),
      run("history", "PR-0000-0009", "--json"),
    ]);
    expect(people).toMatchObject({ code: 1, out: "" });
    expect(people.errors).toMatch(
      /^There is no request PR-0000-0009\. Did you mean:\n {2}PR-0000-0002 {2}draft {2}Lobby\n {2}PR-0000-0001 {2}action-required {2}=HYPER/,
    );
    expect(machine.code).toBe(1);
    expect(JSON.parse(machine.out).near.map(({ sid }: { sid: string }) => sid)).toContain(sids.rejected);
  });

  test("history tells who did what, oldest first", async () => {
    const { out } = await run("history", sids.rejected);
    expect(out.split("\n").slice(2)).toEqual([
      "WHEN                  WHO      WHAT      DETAILS",
      "2026-01-05 10:00 EST  Ana      answered  Account number: •••• 7719",
      "2026-01-05 10:00 EST  carrier  rejected  account-number Account •••• does not match, PIN is ••••; call 212-555-0100",
      "",
    ]);
    expect(await json("history", sids.rejected)).toMatchObject({
      sid: sids.rejected,
      history: [{ by: "Ana", type: "answered", at: "2026-01-05T15:00:00.000Z" }, { type: "rejected" }],
    });
  });

  test("dead shows what was given up and why, but not what it says; replay makes it due", async () => {
    const [letter] = await json("dead");
    expect(letter).toMatchObject({
      id: data.deadId,
      lane: "conversation terminal:1",
      type: "say",
      size: expect.any(Number),
      attempts: 0,
      error: expect.stringMatching(/^504 from the platform at 10\.0\.0\.7:443: Account •••• does not match/),
    });
    const { out } = await run("dead");
    expect(out).toMatch(
      /^ *ID +LANE +TYPE +SIZE +TRIES +AGE +ERROR\n *\d+ +conversation terminal:1 +say +\d+ B +0 +/,
    );

    const replayed = await run("replay", String(data.deadId));
    expect(replayed).toMatchObject({ code: 0, errors: "" });
    expect(replayed.out).toContain("If Portside is running, it tries it again within seconds");
    const due = await data.store.dueEffects(Date.now(), [], 10);
    expect(due.map(({ id }) => id)).toContain(data.deadId);
    expect(await data.store.deadEffects()).toEqual([]);
  });

  test("replay of something else says so, and ends with 1", async () => {
    const [waiting] = await data.store.dueEffects(Date.parse("2026-01-05T15:00:00Z"), [], 10);
    const [unknown, alive] = await Promise.all([
      run("replay", "999", "--json"),
      run("replay", String(waiting?.id)),
    ]);
    expect(unknown.code).toBe(1);
    expect(JSON.parse(unknown.out)).toEqual({
      error: expect.stringContaining("There is no dead letter 999."),
    });
    expect(alive).toMatchObject({
      code: 1,
      errors: expect.stringContaining("is not a dead letter: it waits"),
    });
  });

  test("export is RFC 4180, a row for each number, and no cell is a formula", async () => {
    const { code, out } = await run("export");
    expect(code).toBe(0);
    const [titles, ...rows] = recordsOf(out);
    expect(titles?.join()).toBe(
      "SID,agency,status,number,number status,carrier,port date,created,submitted,completed,name,losing carrier",
    );
    expect(rows).toHaveLength(1002);
    expect(rows[1]).toEqual([
      sids.rejected,
      "acme",
      "action-required",
      "+12125550150",
      "rejected",
      "sandbox",
      "2026-01-15",
      "2026-01-05T15:00:00.000Z",
      "2026-01-05T15:00:00.000Z",
      "",
      `'${formulaName}`,
      "Bell",
    ]);
    expect(rows.flat().filter((cell) => /^[=@\t\r-]|^\+(?!\d+$)/.test(cell))).toEqual([]);
  });

  test("numbers is a row for each number there is, with whose it is and its request", async () => {
    const { code, out } = await run("numbers");
    const [head, ...rows] = recordsOf(out);
    expect(code).toBe(0);
    expect(head?.slice(0, 6)).toEqual(["agency", "number", "source", "status", "person", "e-mail"]);
    const counts = await data.store.numberCounts("acme");
    const total = Object.values(counts).reduce((sum, each) => sum + each.total, 0);
    expect(rows).toHaveLength(total);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["acme", "+12125550100", "ported", "pending", ""],
      ["acme", "+12125550150", "ported", "failed", ""],
      ["acme", "+13125550142", "claimed", "assigned", "'=1+1, Sam"],
    ]);
    expect(rows[0]?.slice(7)).toEqual([
      sids.rejected,
      `'${formulaName}`,
      "action-required",
      "2026-01-14",
      "Bell",
    ]);
    expect(await json("numbers", "--agency", "zeta")).toEqual([]);
    expect((await json("numbers"))[2]).toMatchObject({
      agency: "acme",
      person: { email: "sam@acme.example" },
    });
    const path = join(elsewhere.folder, "numbers.csv");
    expect((await run("numbers", "--out", path)).out).toBe(`3 numbers written to ${path}.\n`);
  });

  test("export writes a file that only its owner reads, and nothing into the data folder", async () => {
    const path = join(elsewhere.folder, "ports.json");
    writeFileSync(path, "old");
    const [written, inside] = await Promise.all([
      json("export", "--status", "action-required", "--out", path),
      run("export", "--out", join(data.folder, "portside.db")),
    ]);
    expect(written).toEqual({ rows: 2, file: path });
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject([
      { number: "+12125550100", name: formulaName },
      { number: "+12125550150", numberStatus: "rejected", portDate: "2026-01-15" },
    ]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(inside).toMatchObject({ code: 1, errors: expect.stringContaining("is in the data folder") });
  });

  test("a reader that stops early ends it quietly", async () => {
    const { code, errors } = await runOperator(data.folder, ["export"], (out) => out.length > 0);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
  });

  test("nothing that was printed holds a secret, a sealed token, an account number or a message", () => {
    const printed = everything.map(({ out, errors }) => out + errors).join("\n");
    expect(everything.length).toBeGreaterThan(15);
    expect(secretsIn(printed)).toEqual([]);
    expect(printed).not.toMatch(/v1\.test\.|sealed/);
    expect(printed).not.toContain(saidText);
    expect(printed).not.toContain("\u001b");
    expect(printed).not.toContain("\u202e");
  });
});
