import { describe, expect, test } from "@jest/globals";
import { drawLetter, type Signed } from "../../src/letter/draw-letter.ts";
import { missingCharacters, missingIn } from "../../src/letter/missing-characters.ts";
import { aLetter } from "../support/any-letter.ts";
import { inkOf, pictures } from "../support/pdf-tools.ts";

const signedBy = (name: string): Signed => ({
  mark: { method: "typed", name, title: "Owner", at: Date.UTC(2026, 10, 18, 15, 4, 5), drawing: null },
  drawing: null,
  document: "a1".repeat(32),
  evidence: [],
  seal: { name: "Portside", at: Date.UTC(2026, 10, 18, 15, 4, 5), reason: "Sealed against change" },
});

describe("every letter of the alphabet leaves its ink", () => {
  test.each([
    ["Łukasz Nguyễn-Müller"],
    ["Dana Whitfield"],
    ["Σοφία Παπαδοπούλου"],
    ["Дарья Щёголева"],
    ["ABCDEFGHIJKLM NOPQRSTUVWXYZ abcdefghijklm nopqrstuvwxyz"],
    ["0123456789 & ' - . , / # ( ) @ Ñ Ç Å Ø Ð Þ ß œ"],
  ])("%s: as with the whole fonts in the file", async (name) => {
    const letter = aLetter({ signer: { name, title: name, email: "someone@example.com" }, test: true });
    const [subset, whole] = [
      pictures(await drawLetter(letter, signedBy(name))),
      pictures(await drawLetter(letter, signedBy(name), false)),
    ];
    expect(inkOf(whole)).toBeGreaterThan(1e6);
    expect(subset.equals(whole)).toBe(true);
  });
});

describe("what cannot be printed is named", () => {
  test.each([
    ["Dana Whitfield", []],
    ["Łukasz Nguyễn-Müller", []],
    ["Nguye\u0302\u0303n", []],
    ["Harbor & Vine® — №5 €", []],
    ["王小明", ["王", "小", "明"]],
    ["Dana 🙂🙂", ["🙂"]],
    ["דנה", ["ד", "נ", "ה"]],
    ["نادية", ["ن", "ا", "د", "ي", "ة"]],
    ["सीता", ["स", "ी", "त", "ा"]],
    ["x\u0302\u0304", ["\u0302", "\u0304"]],
  ])("%s: %j", (text, missing) => {
    expect(missingIn(text)).toEqual(missing);
  });

  test("wherever it stands in the letter, once", () => {
    const letter = aLetter({ facts: [{ label: "Billing name", value: "王 王" }], sentences: ["明"] });
    expect(missingCharacters(letter)).toEqual(["王", "明"]);
    expect(missingCharacters(aLetter())).toEqual([]);
  });

  test("control and direction characters are left out, not asked about", async () => {
    const name = "Dana\u202e\u2066 \u0007Whit\u200bfield\ufeff\r\n";
    const letter = aLetter({ signer: { ...aLetter().signer, name } });
    expect(missingCharacters(letter)).toEqual([]);
    expect(Buffer.from(await drawLetter(letter)).equals(await drawLetter(aLetter()))).toBe(true);
  });
});
