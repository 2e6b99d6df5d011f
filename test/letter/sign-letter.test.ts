import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { letterDesk } from "../../src/letter/letter-desk.ts";
import { openSealKey } from "../../src/letter/open-seal-key.ts";
import { makeSealKey, readSealKey } from "../../src/letter/seal-key.ts";
import { verifyLetter } from "../../src/letter/verify-letter.ts";
import type { LetterDesk } from "../../src/runtime/letter-desk.ts";
import { aLetter } from "../support/any-letter.ts";
import { aDrawing, aMark, evidenceLine } from "../support/any-mark.ts";
import { dataFolder } from "../support/data-folder.ts";
import { inkOf, pageTexts, pdfTool, pictures, textOf } from "../support/pdf-tools.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { testSealKey } from "../support/test-seal-key.ts";

const desk: LetterDesk = letterDesk(testSealKey);
const document = "c3".repeat(32);

describe("a signed letter", () => {
  test("says who signed, how and when, and stays the same letter", async () => {
    const letter = aLetter();
    const [unsigned = "", signed = ""] = [
      pageTexts(await desk.draw(letter))[0],
      pageTexts(await desk.sign(letter, aMark({ name: "Łukasz Zażółć", title: "Owner" }), document, []))[0],
    ];
    expect(signed).toContain("Łukasz Zażółć");
    expect(signed).toContain("November 18, 2026");
    const untilSigned = (text: string): string => text.slice(0, text.indexOf("Signature"));
    expect(untilSigned(unsigned)).toContain("may charge me");
    expect(untilSigned(signed)).toBe(untilSigned(unsigned).replace("of 2", "of 3"));
  });

  test("carries a certificate with the document shown, the method and every line of evidence", async () => {
    const evidence = [
      evidenceLine(1, { event: "sent", actor: "portside", detail: "to dana.whitfield@example.com" }),
      evidenceLine(2, { event: "viewed", address: "203.0.113.99" }),
      evidenceLine(3, {
        event: "code-verified",
        at: Date.UTC(2026, 10, 18, 15, 3, 59),
        agent: "Browser 王 \u202e 1",
      }),
      evidenceLine(4, { document: "d4".repeat(32), event: "signed", digest: "e5".repeat(32) }),
    ];
    const pages = pageTexts(await desk.sign(aLetter({ test: true }), aMark(), document, evidence));
    const certificate = pages.at(-1)?.replace(/\s+/g, " ");
    for (const said of [
      "TEST — NOTHING MOVES",
      "Certificate of signature",
      "PR-7K3M-9Q2X/1",
      document,
      "Wording of the letter LOA-2026-11",
      "Signer Dana Whitfield",
      "dana.whitfield@example.com",
      "Name typed by the signer",
      "Signed 2026-11-18 15:04:05",
      "Confirmed 2026-11-18 15:03:59",
      "1. 2026-11-18 15:04:05 Link sent by portside",
      "from 203.0.113.99",
      "Browser \\u{738b} 1",
      `document ${"d4".repeat(32)}`,
      "e5".repeat(32),
    ])
      expect(certificate).toContain(said);
  });

  test("says so when no code was asked for", async () => {
    expect(textOf(await desk.sign(aLetter(), aMark(), document, []))).toContain("Not asked for");
  });

  test("a long record of events takes as many pages as it needs, whole", async () => {
    const evidence = Array.from({ length: 150 }, (_, index) =>
      evidenceLine(index + 1, { detail: `line-${index + 1}.` }),
    );
    const text = textOf(await desk.sign(aLetter(), aMark(), document, evidence));
    expect(evidence.filter(({ detail }) => !text.includes(detail))).toEqual([]);
  });

  test("the same signature gives the same bytes, sealed or not", async () => {
    const sign = () => desk.sign(aLetter(), aMark(), document, []);
    expect(Buffer.from(await sign()).equals(await sign())).toBe(true);
  });

  test("is valid for other programs", async () => {
    const bytes = await desk.sign(aLetter({ test: true }), aMark(), document, [evidenceLine(1)]);
    const seen = pdfTool("pdfsig", bytes).text;
    expect(seen).toContain("Signature is Valid");
    expect(seen).toContain("Total document signed");
    expect(seen).toContain("adbe.pkcs7.detached");
    expect(seen).toMatch(/Signing Time: Nov 18 2026/);
    expect(pdfTool("qpdf", bytes, ["--check", "{}"])).toMatchObject({ code: 0 });
    expect(pdfTool("pdfinfo", bytes).text).toMatch(/Tagged: +yes/);
  });

  test("a drawn signature leaves ink in the box, and is described for those who cannot see it", async () => {
    const mark = aMark({ method: "drawn", drawing: await aDrawing() });
    const bytes = await desk.sign(aLetter(), mark, document, []);
    const ink = (file: Uint8Array): number => inkOf(pictures(file).subarray(0, 612 * 792));
    expect(ink(bytes)).toBeGreaterThan(ink(await desk.draw(aLetter())) + 20_000);
    const described = Buffer.from("Signature drawn by Dana Whitfield", "utf16le").swap16().toString("hex");
    const plain = pdfTool("qpdf", bytes, ["--qdf", "{}", "-"]).stdout.toString("latin1");
    expect(pdfTool("pdfinfo", bytes, ["-struct", "{}"]).text).toContain("Figure");
    expect(plain.toLowerCase()).toMatch(
      new RegExp(`/alt (?:\\(signature drawn by dana whitfield\\)|<feff${described}>)`),
    );
  });

  test("a mark that cannot be printed is named before, and refused", async () => {
    const mark = aMark({ name: "Dana 王" });
    expect(desk.missingCharacters(aLetter(), mark)).toEqual(["王"]);
    await expect(desk.sign(aLetter(), mark, document, [])).rejects.toThrow("Latin spelling");
  });
});

describe("the seal key", () => {
  test("is made once, kept sealed, and there again after a restart", async () => {
    const data = dataFolder();
    try {
      const first = await letterDesk(() =>
        openSealKey(data.folder, testKeyring(), Date.UTC(2026, 0, 1)),
      ).sign(aLetter(), aMark(), document, []);
      const kept = readFileSync(join(data.folder, "seal.key"));
      expect(kept.includes("PRIVATE")).toBe(false);
      expect(statSync(join(data.folder, "seal.key")).mode & 0o077).toBe(0);
      expect(readFileSync(join(data.folder, "seal.pem"), "utf8")).toMatch(/^-----BEGIN CERTIFICATE/);
      expect(existsSync(join(data.folder, "seal.key.part"))).toBe(false);
      const again = await letterDesk(() => openSealKey(data.folder, testKeyring(), 0)).sign(
        aLetter(),
        aMark(),
        document,
        [],
      );
      expect(Buffer.from(again).equals(first)).toBe(true);
      expect(verifyLetter(again)).toMatchObject({ ok: true });
    } finally {
      data.remove();
    }
  });

  test("what is no seal key is refused", async () => {
    const [one, other] = [await makeSealKey(0), await makeSealKey(0)];
    const [key = "", certificate = ""] = [one, other].map(
      (pem, index) => pem.split(/(?=-----BEGIN C)/)[index],
    );
    for (const pem of ["nothing", key, certificate, `${key}${certificate}`])
      expect(() => readSealKey(pem)).toThrow("and then its certificate");
  });

  test("a key that could not be opened is asked for again", async () => {
    let tries = 0;
    const opening = letterDesk(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("The disk is full.")) : testSealKey();
    });
    await expect(opening.sign(aLetter(), aMark(), document, [])).rejects.toThrow("The disk is full.");
    expect(verifyLetter(await opening.sign(aLetter(), aMark(), document, [])).ok).toBe(true);
  });
});
