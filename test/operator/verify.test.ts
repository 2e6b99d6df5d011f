import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { letterDesk } from "../../src/letter/letter-desk.ts";
import { openSealKey } from "../../src/letter/open-seal-key.ts";
import { aLetter } from "../support/any-letter.ts";
import { aMark } from "../support/any-mark.ts";
import { dataFolder } from "../support/data-folder.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { runOperator } from "./operator-process.ts";

describe("checking a letter from the command line", () => {
  const [files, other] = [dataFolder(), dataFolder()];
  const at = (name: string): string => join(files.folder, name);
  const run = (...words: string[]) => runOperator(at("no-data"), ["verify", ...words]);

  beforeAll(async () => {
    const desk = letterDesk(() => openSealKey(files.folder, testKeyring(), Date.UTC(2026, 0, 1)));
    await openSealKey(other.folder, testKeyring(), Date.UTC(2026, 0, 1));
    const sealed = Buffer.from(await desk.sign(aLetter(), aMark(), "c3".repeat(32), []));
    writeFileSync(at("letter.pdf"), sealed);
    writeFileSync(at("longer.pdf"), Buffer.concat([sealed, Buffer.from("\n")]));
    sealed[100] = (sealed[100] ?? 0) ^ 1;
    writeFileSync(at("changed.pdf"), sealed);
  });
  afterAll(() => {
    files.remove();
    other.remove();
  });

  test("a letter as it was sealed: when, by whom, and with which certificate", async () => {
    const { code, out, errors } = await run(at("letter.pdf"), "--certificate", at("seal.pem"));
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toMatch(/is to the byte what was sealed/);
    expect(out).toMatch(/Sealed +2026-11-18T15:04:05\.000Z/);
    expect(out).toMatch(/Certificate +[0-9a-f]{64}/);
    expect(existsSync(at("no-data"))).toBe(false);
  });

  test("without a certificate to compare with, it says what is not proved", async () => {
    expect((await run(at("letter.pdf"))).out).toContain("Anybody can make a certificate with that name");
    expect(JSON.parse((await run(at("letter.pdf"), "--json")).out)).toMatchObject({
      valid: true,
      signer: "Portside seal",
      selfMade: true,
    });
  });

  test("a changed, a longer, and another's letter are told apart, and the exit code is 1", async () => {
    const cases: [words: string[], problem: string][] = [
      [[at("changed.pdf")], "The document was changed after it was sealed."],
      [[at("longer.pdf")], "Something was added after it was sealed."],
      [
        [at("letter.pdf"), "--certificate", join(other.folder, "seal.pem")],
        "It was sealed with another certificate.",
      ],
    ];
    for (const [words, problem] of cases) {
      const [plain, json] = [await run(...words), await run(...words, "--json")];
      expect(plain).toMatchObject({ code: 1, out: "", errors: expect.stringContaining(problem) });
      expect(json).toMatchObject({ code: 1, errors: expect.stringContaining(problem) });
      expect(JSON.parse(json.out)).toEqual({ valid: false, problem });
    }
  });

  test("a file that is not there, and one that is no certificate, are named", async () => {
    expect(await run(at("none.pdf"))).toMatchObject({ code: 1, errors: expect.stringContaining("ENOENT") });
    const none = await run(at("letter.pdf"), "--certificate", at("letter.pdf"));
    expect(none).toMatchObject({ code: 1, errors: expect.stringMatching(/is no certificate|larger than/) });
  });
});
