import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readingWords } from "../../src/documents/reading-words.ts";
import { readClaims } from "../../src/operator/read-claims.ts";
import { dataFolder } from "../support/data-folder.ts";
import { encryptedPdf } from "../support/documents/encrypted-pdf.ts";
import { onePage, rawPdf, written } from "../support/documents/raw-pdf.ts";
import { runOperator } from "./operator-process.ts";

const account = "0044-1188-2277";
const bill = rawPdf(
  onePage(
    written([
      "Sandbox Bell",
      `Account number: ${account}`,
      "Bill date: Nov 1, 2026",
      "Acme Plumbing LLC",
      "120 W 45th St",
      "New York, NY 10036",
    ]),
    { catalog: "/OpenAction<</S/JavaScript/JS(1)>>" },
  ),
);

describe("reading a bill from the command line", () => {
  let files: ReturnType<typeof dataFolder>;
  const at = (name: string): string => join(files.folder, name);
  const run = (...words: string[]) => runOperator(at("no-data"), ["read-bill", ...words]);

  beforeAll(() => {
    files = dataFolder();
    mkdirSync(files.folder, { recursive: true });
    writeFileSync(at("bill.pdf"), bill);
    writeFileSync(at("locked.pdf"), encryptedPdf("user", "owner"));
    writeFileSync(at("right.json"), JSON.stringify({ accountNumber: account, zip: "10036" }));
    writeFileSync(at("wrong.json"), JSON.stringify({ accountNumber: "7700-1188-9911", zip: "10063" }));
  });
  afterAll(() => files.remove());

  test("says what was read and what it shows, the account number by its end, and needs no records", async () => {
    const { code, out, errors } = await run(at("bill.pdf"));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toMatch(/Active content +javascript/);
    expect(out).toMatch(/1 +text +612 × 792 pt +6/);
    expect(out).toMatch(/account-number +•••• 2277 +page 1/);
    expect(out).toMatch(/zip +10036/);
    expect(out).not.toContain("Beside the answers");
    expect(out).not.toContain(account);
    expect(existsSync(at("no-data"))).toBe(false);
  });

  test("beside answers it says what matches, and what it shows instead", async () => {
    const [right, wrong] = await Promise.all([
      run(at("bill.pdf"), "--claims", at("right.json")),
      run(at("bill.pdf"), "--claims", at("wrong.json"), "--json"),
    ]);
    expect(right.out).toMatch(/account-number +match +•••• 2277/);
    expect(wrong.out).not.toContain(account);
    const { findings, flags } = JSON.parse(wrong.out);
    expect(flags).toEqual(["javascript"]);
    expect(findings).toContainEqual({
      subject: "account-number",
      verdict: "mismatch",
      bill: { text: "•••• 2277", page: 1, where: expect.any(String) },
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ subject: "zip", bill: expect.objectContaining({ text: "10036" }) }),
    );
  });

  test("--show hides nothing", async () => {
    const [people, machine] = await Promise.all([
      run(at("bill.pdf"), "--show"),
      run(at("bill.pdf"), "--show", "--json"),
    ]);
    expect(people.out).toContain(`Page 1 as it was read\n  Sandbox Bell\n  Account number: ${account}\n`);
    expect(JSON.parse(machine.out).pages[0].words).toContain(`Account number: ${account}`);
  });

  test("what cannot be read is told with what to do, and ends with 1", async () => {
    const [locked, missing, claims] = await Promise.all([
      run(at("locked.pdf")),
      run(at("missing.pdf"), "--json"),
      run(at("bill.pdf"), "--claims", at("bill.pdf")),
    ]);
    expect(locked).toEqual({ code: 1, out: "", errors: `${readingWords.locked}\n` });
    expect(missing.code).toBe(1);
    expect(JSON.parse(missing.out).error).toContain("missing.pdf cannot be read (ENOENT)");
    expect(claims.errors).toContain("bill.pdf is not JSON");
  });

  test("answers are taken by name, phone numbers in any spelling", async () => {
    const claims = async (value: unknown) => {
      writeFileSync(at("claims.json"), JSON.stringify(value));
      return readClaims(at("claims.json"));
    };
    expect(await claims({ btn: "(212) 555-0100", numbers: ["212.555.0101"], carrier: "AT&T" })).toEqual({
      ok: true,
      claims: { btn: "+12125550100", numbers: ["+12125550101"], carrier: "AT&T" },
    });
    expect(await claims([])).toMatchObject({ sentence: expect.stringContaining("answers by name") });
    expect(await claims({ account: "1" })).toMatchObject({
      sentence: expect.stringContaining('"account" is not one of'),
    });
    expect(await claims({ numbers: "x" })).toMatchObject({ sentence: expect.stringContaining("no list") });
    expect(await claims({ btn: "12" })).toMatchObject({
      sentence: expect.stringContaining('"12" is no US phone number'),
    });
  });
});
