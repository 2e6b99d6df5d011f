import { expect, test } from "@jest/globals";
import type { TableReading } from "../../../src/core/table-reading.ts";
import { answersNow, storyAt } from "../../support/story-at.ts";

const csv = { hash: "e".repeat(64), kind: "text/csv", bytes: 900, name: "numbers.csv" };

const found: TableReading = {
  ok: true,
  text: "212-555-0100 to 0102\n212-555-0100\n212-555-99",
  header: "DID",
  aside: ["Contact phone"],
};

const sends = (begins: Parameters<typeof storyAt>[0], reading: TableReading = found) => {
  const story = storyAt(begins);
  const said = story.happens({ type: "file-received", item: "bill", document: csv });
  const [effect] = story.did("read-numbers");
  if (!effect) return { story, said, read: "" };
  const { sid } = effect;
  return { story, said, read: story.happens({ type: "numbers-read", sid, reading }, effect.by) };
};

test("a spreadsheet is the list of numbers, whatever file was meant, and its column is named", () => {
  const { story, said, read } = sends("numbers");
  expect(said).toContain('I am reading the numbers in "numbers.csv".');
  expect(read).toContain('I took the numbers from the column "DID" and left "Contact phone" alone.');
  expect(read).toContain("One was there twice and counts once.");
  expect(read).toContain("212-555-99");
  expect(answersNow(story).numbers).toEqual(["+12125550100", "+12125550101", "+12125550102"]);
  expect(story.request.answers.bill).toBeUndefined();
  expect(story.request.answers.numbers?.by).toBe("local");
});

test("while the bill is asked for it is still the list, and is added to what is there", () => {
  const { story } = sends("bill", { ...found, text: "646-555-0142" });
  expect(answersNow(story).numbers).toEqual(["+12125550100", "+12125550101", "+12125550102", "+16465550142"]);
});

test("one that cannot be read says why, and the numbers are asked for again", () => {
  const { story, read } = sends("numbers", { ok: false, sentence: "That list is damaged." });
  expect(read).toContain("That list is damaged.");
  expect(read).toContain("Which numbers do you want to move?");
  expect(story.request.answers.numbers).toBeUndefined();
});

test("before the agreement, and once it is filed, no list is taken", () => {
  expect(sends("agreement").story.did("read-numbers")).toEqual([]);
  const { story } = sends("numbers");
  story.say("cancel");
  expect(story.did("read-numbers")).toHaveLength(1);
});
