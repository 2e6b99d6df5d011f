import { describe, expect, test } from "@jest/globals";
import { wordsOfFile } from "../../../adapters/storage/mail-words.ts";
import { readCommand } from "../../../src/core/hearing/command.ts";
import { mostTyped } from "../../../src/core/hearing/typed-text.ts";
import { readNumbers } from "../../../src/core/values/number-list.ts";
import { answersNow, type Place, storyAt } from "../../support/story-at.ts";

const long = (piece: string): string => piece.repeat(Math.floor((mostTyped - 40) / piece.length));

/** Texts for which a pattern may have many ways to fit a part, and look at all of them before it knows that it does not. */
const endless: [what: string, text: string][] = [
  ["politeness before another word", `my ${"please, ".repeat(60)}x`],
  ["a yes that goes on", `it is ${"all same ".repeat(60)}r`],
  ["points with gaps", `agree to all but1and${"1 1and".repeat(60)}&all but1`],
  ["a number without end to cancel", `cancel ${"56".repeat(150)}s`],
  ["columns with nothing in them", `1${"\t".repeat(900)}011${"\t".repeat(900)}\t101${"\t".repeat(900)}`],
  ["parts of addresses", `keep ${long("a@b")} informed`],
  ["parts of addresses to ask", `ask ${long("a@")} for the bill`],
  ["dashes", `yes ${long("— ")}!`],
  ["blanks", `status of ${long("\t")}x`],
  ["lines", `status of ${long("\n")}x`],
  ["one letter", long("a")],
  ["signs", `${long("!?")}x`],
  ["politeness at its longest", `my ${long("thanks ")}x`],
];

const places: Place[] = ["agreement", "numbers", "same", "review"];

describe("a text that is made to be read for hours is read at once", () => {
  test.each(endless)("%s", (_what, text) => {
    for (const language of ["english", "español"])
      for (const place of places) {
        const story = storyAt(place);
        story.say(language);
        expect(story.say(text)).not.toBe("");
      }
  });

  test("where a value is read alone, too", () => {
    for (const [, text] of endless) {
      readCommand(text);
      readNumbers(text, { fictional: true, limit: 1000 });
    }
  });

  test.each([
    ["styles that never end", "<STYLE<".repeat(140_000)],
    ["tags that never end", "<".repeat(1_000_000)],
    ["breaks that never end", "</p ".repeat(240_000)],
  ])("a mail with %s, too", async (_what, page) => {
    const mail = `From: a@b.example\nContent-Type: text/html\n\n${page}`;
    expect(await wordsOfFile("answer.eml", Buffer.from(mail))).not.toBe("");
  });
});

describe("a text that is longer than can be read", () => {
  const tooLong = "1".repeat(mostTyped + 1);

  test("says how much can be, whoever wrote it and in whatever way, and changes nothing", () => {
    const story = storyAt("numbers");
    const before = [answersNow(story), story.conversation.at];
    const told = "longer than the 40,000 characters";
    expect(story.happens({ type: "said", text: "yes", more: [{ id: "2", text: tooLong }] })).toContain(told);
    expect(
      story.happens({ type: "said", text: tooLong }, { id: "vera", name: "Vera Lee", role: "view" }),
    ).toContain(told);
    story.fill({ numbers: tooLong });
    expect(story.reply).toEqual({
      type: "form-problems",
      problems: { numbers: expect.stringContaining(told) },
    });
    expect([answersNow(story), story.conversation.at]).toEqual(before);
  });

  test("beside a file keeps the file", () => {
    const story = storyAt("bill");
    expect(story.sendBill("bill.pdf", `x ${tooLong}`)).toContain("40,000 characters");
    expect(story.request.bill).not.toBeNull();
  });
});
