import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Letter } from "../../src/core/letter.ts";
import { cleaned } from "../../src/letter/cleaned.ts";
import { drawLetter } from "../../src/letter/draw-letter.ts";
import { missingCharacters } from "../../src/letter/missing-characters.ts";
import { wrapText } from "../../src/letter/wrap-text.ts";
import { aLetter } from "../support/any-letter.ts";
import { textOf, type WordBox, wordBoxes } from "../support/pdf-tools.ts";

const letters = fc.constantFrom(..."WWMmilj.,-'&ŁễüßøΩЖ");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 120 });
const line = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(" "));
const number = fc.oneof(fc.constant("(212) 555-0100"), line(2));

const anyLetter: fc.Arbitrary<Letter> = fc.record({
  reference: fc.oneof(fc.constant("PR-7K3M-9Q2X/1"), word),
  version: fc.constant("LOA-2026-11"),
  title: fc.oneof(fc.constant("Letter of Authorization"), line(3)),
  facts: fc.array(fc.record({ label: line(2), value: line(12) }), { maxLength: 30 }),
  numbers: fc.array(number, { minLength: 1, maxLength: 90 }),
  staying: fc.array(number, { maxLength: 20 }),
  sentences: fc.array(line(30), { maxLength: 8 }),
  signer: fc.record({ name: line(6), title: line(4), email: word }),
  test: fc.boolean(),
});

const slack = 0.6;
const outside = ({ x, y, right, bottom }: WordBox): boolean =>
  x < 60 - slack || right > 552 + slack || y < 28 || bottom > 792 - 12;

const overlap = (one: WordBox, other: WordBox): boolean =>
  one.page === other.page &&
  one.x < other.right - slack &&
  other.x < one.right - slack &&
  one.y < other.bottom - 2.2 &&
  other.y < one.bottom - 2.2;

test("however long the values are, words stay within the margins and never lie upon each other", async () => {
  await fc.assert(
    fc.asyncProperty(anyLetter, async (letter) => {
      const boxes = wordBoxes(await drawLetter(letter));
      expect(boxes.filter(outside)).toEqual([]);
      const pairs = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => overlap(one, other)),
      );
      expect(pairs).toEqual([]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

test("a value of forty lines is printed whole", async () => {
  const value = Array.from({ length: 500 }, (_, index) => `word${index}`).join(" ");
  const text = textOf(await drawLetter(aLetter({ facts: [{ label: "Billing name", value }] })));
  expect(text).toContain("word499");
});

test("lines are no wider than asked, and are the text again when joined", () => {
  const measure = (text: string): number => [...text].length;
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (given, width) => {
      const text = cleaned(given);
      const lines = wrapText(text, width, measure);
      expect(lines.join("")).toBe(text);
      for (const each of lines) expect(measure(each.trimEnd())).toBeLessThanOrEqual(width);
    }),
  );
});

test("any text at all is either drawn or named as missing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), async (name) => {
      const letter = aLetter({ signer: { name, title: "", email: "a@example.com" } });
      const drawing = drawLetter(letter);
      if (missingCharacters(letter).length > 0) await expect(drawing).rejects.toThrow("Latin spelling");
      else expect((await drawing).length).toBeGreaterThan(1000);
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
