import { describe, expect, test } from "@jest/globals";
import { rejectionWords, repairWords } from "../../../conversations/repair/words.ts";
import { families } from "../../../src/core/rejection.ts";
import { styleFaults } from "../plain-style.ts";

const fields = ["meaning", "ask", "tell", "script"] as const;

describe("explaining rejections", () => {
  test("every family has its words, and there are no others", () => {
    expect(Object.keys(rejectionWords).sort()).toEqual(families.map(({ id }) => id).sort());
  });

  test.each(families.map(({ id }) => id))("the words of %s are complete and plain", (id) => {
    const words = repairWords(id);
    expect(words.title).toMatch(/^\p{Lu}/u);
    expect(fields.flatMap((field) => styleFaults(`${id} ${field}`, words[field]))).toEqual([]);
  });

  test("no two families say the same", () => {
    for (const field of ["title", ...fields] as const) {
      const texts = families.map(({ id }) => repairWords(id)[field]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("every script holds words to say", () => {
    expect(families.filter(({ id }) => !/"[^"]{20,}"/.test(repairWords(id).script))).toEqual([]);
  });

  test("families that reopen nothing ask for nothing", () => {
    const silent = families.filter(({ id, reopens }) => reopens.length === 0 && !["R22", "R24"].includes(id));
    expect(
      silent.map(({ id }) => repairWords(id).ask).filter((ask) => !ask.startsWith("Nothing is needed")),
    ).toEqual([]);
  });

  test("families whose correction is printed say that a new letter is signed", () => {
    for (const id of ["R03", "R04", "R06", "R07", "R10"])
      expect(repairWords(id).tell).toMatch(/new (?:letter|one)/);
  });

  test("a family nobody knows is spoken of as another reason", () => {
    expect(repairWords("R99")).toBe(repairWords("R22"));
  });
});
