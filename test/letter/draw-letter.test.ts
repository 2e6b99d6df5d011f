import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { drawLetter } from "../../src/letter/draw-letter.ts";
import { aLetter } from "../support/any-letter.ts";
import { pageTexts, pdfTool, textOf } from "../support/pdf-tools.ts";

const numbersIn = (text: string): string[] => text.match(/\(\d{3}\) \d{3}-\d{4}/g) ?? [];

const distinct = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `(${201 + Math.floor(index / 100)}) 555-0${100 + (index % 100)}`,
  );

describe("what stands on a letter", () => {
  test("every fact, every sentence, who signs, and room for the signature", async () => {
    const letter = aLetter();
    const text = textOf(await drawLetter(letter));
    const expected = [
      letter.title,
      letter.version,
      ...letter.facts.flatMap(({ label, value }) => [label, value]),
      ...letter.sentences,
      ...Object.values(letter.signer),
      "Signature",
      "Printed name",
      "Date",
    ];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  });

  test.each([
    [1, 2],
    [25, 2],
    [1000, 7],
  ])("%i numbers: counted on page 1, each listed once in Attachment A", async (count, pages) => {
    const numbers = distinct(count);
    const [first = "", ...attachment] = pageTexts(await drawLetter(aLetter({ numbers })));
    expect(attachment).toHaveLength(pages - 1);
    expect(first).toContain(numbers[0]);
    expect(first).toContain(numbers.at(-1));
    expect(first).toContain("Attachment A");
    if (count > 1) expect(first).toContain(count.toLocaleString("en-US"));
    expect(numbersIn(attachment.join("")).sort()).toEqual([...numbers].sort());
  });

  test("numbers that stay are named apart from those that move", async () => {
    const staying = ["(646) 555-0190", "(646) 555-0191"];
    const [first, attachment = ""] = pageTexts(await drawLetter(aLetter({ staying })));
    expect(first).toMatch(/Numbers that stay +2 /);
    const [moving = "", left = ""] = attachment.split("that stay");
    expect(numbersIn(moving)).toHaveLength(25);
    expect(numbersIn(left)).toEqual(staying);
  });

  test("the reference and the page number stand on every page", async () => {
    const pages = pageTexts(await drawLetter(aLetter({}, 1000)));
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(
        new RegExp(`PR-7K3M-9Q2X/1 +· +LOA-2026-11 +Page ${index + 1} of ${pages.length}`),
      );
    }
  });

  test("a test is marked on every page, and nothing else is", async () => {
    const marks = async (isTest: boolean): Promise<boolean[]> =>
      pageTexts(await drawLetter(aLetter({ test: isTest }, 1000))).map((page) =>
        page.includes("TEST — NOTHING MOVES"),
      );
    expect(await marks(true)).toEqual(Array(7).fill(true));
    expect(await marks(false)).toEqual(Array(7).fill(false));
  });

  test("there is no offer and no advertisement on it, not even our name", async () => {
    expect(textOf(await drawLetter(aLetter()))).not.toMatch(/portside|https?:|www\./i);
  });
});

const drawOnce = fileURLToPath(new URL("../support/draw-once.ts", import.meta.url));

describe("the file", () => {
  test("is sound, tagged, titled, in a language, with its fonts in it", async () => {
    const bytes = await drawLetter(aLetter({ test: true }));
    expect(pdfTool("qpdf", bytes, ["--check", "{}"])).toMatchObject({
      code: 0,
      text: expect.not.stringMatching(/WARNING/),
    });
    const about = pdfTool("pdfinfo", bytes).text;
    expect(about).toMatch(/Title: +Letter of Authorization PR-7K3M-9Q2X\/1/);
    expect(about).toMatch(/Tagged: +yes/);
    const [, , ...fonts] = pdfTool("pdffonts", bytes).text.trim().split("\n");
    expect(fonts.map((font) => font.match(/Identity-H +(\w+)/)?.[1])).toEqual(["yes", "yes"]);
    const plain = pdfTool("qpdf", bytes, ["--qdf", "{}", "-"]).stdout.toString("latin1");
    expect(plain).toContain("/DisplayDocTitle true");
    expect(plain).toMatch(/\/Lang <feff0065006e002d00550053>|\/Lang \(en-US\)/i);
  });

  test("can be read out in order", async () => {
    const bytes = await drawLetter(aLetter({ test: true }));
    const tree = pdfTool("pdfinfo", bytes, ["-struct-text", "{}"]).text;
    const order = [
      "TEST",
      "Letter of Authorization",
      "Billing name",
      "I designate",
      "Signature",
      "numbers covered by",
    ];
    const places = order.map((text) => tree.indexOf(text));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    for (const role of ["H1", "H2", "TH", "TD", "LI"]) expect(tree).toContain(`  ${role}`);
  });

  test("is the same to the byte wherever and whenever it is drawn", () => {
    const zones = ["Pacific/Auckland", "America/New_York"];
    const hashes = zones.map((TZ) =>
      execFileSync(process.execPath, [drawOnce], {
        env: { TZ, LANG: "de_DE.UTF-8" },
      }).toString(),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  test("is another one when anything printed is another", async () => {
    const one = Buffer.from(await drawLetter(aLetter()));
    expect(one.equals(await drawLetter(aLetter({ version: "LOA-2026-12" })))).toBe(false);
  });
});
