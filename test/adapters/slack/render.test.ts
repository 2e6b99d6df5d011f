import { describe, expect, test } from "@jest/globals";
import type { KnownBlock } from "@slack/types";
import fc from "fast-check";
import { pressOf } from "../../../adapters/slack/press.ts";
import { cardBlocks, mentionOf, messageBlocks, messagePages } from "../../../adapters/slack/render.ts";
import type { Card, Message, Part } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";
import { anyCard, anyMessage } from "./any-message.ts";
import { checkBlocks } from "./check-blocks.ts";
import { tellStories } from "./told.ts";

const sid = sidOf(1);
const shown = (parts: Part[], change: Partial<Message> = {}): KnownBlock[] =>
  messageBlocks({ parts, ...change }).blocks;
const buttonsOf = (blocks: KnownBlock[]): { value: string; text: string }[] =>
  blocks.flatMap((block) =>
    block.type === "actions"
      ? block.elements.flatMap((each) =>
          each.type === "button" ? [{ value: each.value ?? "", text: each.text.text }] : [],
        )
      : [],
  );
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe("everything the stories say fits", () => {
  const { messages, cards } = tellStories();

  test("there is much of it", () => {
    expect(messages.length).toBeGreaterThan(500);
    expect(cards.length).toBeGreaterThan(500);
    expect(messages.some(({ parts }) => parts.some(({ type }) => type === "letter"))).toBe(true);
    expect(messages.some(({ parts }) => parts.some(({ type }) => type === "secret-request"))).toBe(true);
  });

  test("messages are within every limit, and nothing of them is left out", () => {
    const pages = messages.flatMap((message) => messagePages(message));
    expect(pages.flatMap(({ blocks }) => checkBlocks(blocks, "message"))).toEqual([]);
    expect(pages.filter(({ blocks }) => /… and [\d,]+ more\./.test(JSON.stringify(blocks)))).toEqual([]);
  });

  test("cards are within every limit", () => {
    expect(cards.flatMap((card) => checkBlocks(cardBlocks(card, "U012ABC").blocks, "message"))).toEqual([]);
  });

  test("the letter of 1,000 numbers is shown whole, on pages of its own", () => {
    const letter = messages.findLast(({ parts }) => parts.some(({ type }) => type === "letter"));
    const long = messages.map((message) => messagePages(message)).find((pages) => pages.length > 1) ?? [];
    expect(letter).toBeDefined();
    expect(long.length).toBe(2);
    const text = long.map(({ blocks }) => JSON.stringify(blocks)).join("");
    expect(new Set(text.match(/\(\d{3}\) 555-\d{4}/g)).size).toBe(1000);
    expect(text).toContain("page 1 of 2");
    expect(text).toContain("Signature and date");
  });
});

describe("whatever is said", () => {
  test("a message is within the limits and every choice can be pressed or typed", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { text, blocks } = messageBlocks(message);
        expect(checkBlocks(blocks, "message")).toEqual([]);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(4000);
        expect(text).not.toMatch(/<[!@#]/);
        const pressed = new Set(buttonsOf(blocks).map(({ value }) => JSON.stringify(pressOf({ value }))));
        const typed = JSON.stringify(blocks);
        for (const part of message.parts) {
          for (const { action } of part.type === "choices" ? part.choices : []) {
            const asButton = pressed.has(
              JSON.stringify(pressOf({ value: JSON.stringify({ type: "action", action }) })),
            );
            if (!asButton) expect(typed).toContain("You can also answer");
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a card is within the limits", () => {
    fc.assert(
      fc.property(anyCard, fc.string(), (card, user) => {
        const { text, blocks } = cardBlocks(card, user);
        expect(checkBlocks(blocks, "message")).toEqual([]);
        expect(text).not.toMatch(/<[!@#]/);
      }),
      { numRuns: 80 },
    );
  });
});

describe("text is shown as it was written", () => {
  test("brackets and ampersands are escaped, so that nobody is called", () => {
    const { text, blocks } = messageBlocks({
      parts: [{ type: "text", text: "<!channel> A & B <@U012ABC>" }],
    });
    const escaped = "&lt;!channel&gt; A &amp; B &lt;@U012ABC&gt;";
    expect(text).toBe(escaped);
    expect(blocks).toEqual([
      { type: "section", expand: true, text: { type: "mrkdwn", text: escaped, verbatim: true } },
    ]);
  });

  test.each(["*Plumbing* & Sons", "a `b` c", "> not me", ":tada: LLC", "_x_"])(
    "%s is not formatted",
    (text) => {
      expect(shown([{ type: "text", text }])).toEqual([
        { type: "section", expand: true, text: { type: "plain_text", text, emoji: false } },
      ]);
      const [block] = shown([{ type: "facts", facts: [{ label: "Name", value: text }] }]);
      expect(block).toEqual({
        type: "section",
        text: { type: "plain_text", text: `Name\n${text}`, emoji: false },
      });
    },
  );

  test("a Request SID is easy to see and to copy", () => {
    const [block] = shown([{ type: "facts", facts: [{ label: "Request SID", value: sid }] }]);
    expect(JSON.stringify(block)).toContain(`*Request SID*\\n\`${sid}\``);
  });

  test("short lines follow each other, paragraphs have air, lists have marks", () => {
    const long = "A sentence that is longer than sixty characters stands as a paragraph.";
    const blocks = shown([
      { type: "text", text: "City: New York." },
      { type: "text", text: "State: NY." },
      { type: "text", text: long },
      { type: "list", items: ["a", "b"] },
      { type: "list", items: ["c", "d"], ordered: true },
    ]);
    expect(blocks).toHaveLength(1);
    expect(JSON.stringify(blocks)).toContain(
      JSON.stringify(`City: New York.\nState: NY.\n\n${long}\n• a\n• b\n1. c\n2. d`),
    );
  });

  test("titles stand above their facts, ten in a section", () => {
    const facts = numbered(12).map((value) => ({ label: "Line", value }));
    const blocks = shown([{ type: "facts", title: "All lines", facts }]);
    expect(blocks.map((block) => (block.type === "section" ? (block.fields?.length ?? 0) : -1))).toEqual([
      -1, 10, 2,
    ]);
    expect(blocks[0]).toMatchObject({ type: "header", text: { text: "All lines" } });
  });

  test("a fact that is too long for a field stands in sections below", () => {
    const blocks = shown([{ type: "facts", facts: [{ label: "Log", value: "word ".repeat(900) }] }]);
    expect(blocks).toHaveLength(2);
    expect(checkBlocks(blocks, "message")).toEqual([]);
  });
});

describe("what does not fit", () => {
  test("is counted", () => {
    const blocks = shown([{ type: "list", items: numbered(3000) }]);
    expect(checkBlocks(blocks, "message")).toEqual([]);
    expect(JSON.stringify(blocks)).toMatch(/… and [\d,]+ more\./);
    const lines = JSON.stringify(blocks).match(/line \d+/g) ?? [];
    const left = Number(/… and ([\d,]+) more/.exec(JSON.stringify(blocks))?.[1]?.replace(",", ""));
    expect(lines.length + left).toBe(3000);
  });

  test("is counted also when it is short, but too many blocks", () => {
    const blocks = shown(
      numbered(60).map((title): Part => ({ type: "facts", title, facts: [{ label: "a", value: "b" }] })),
    );
    expect(blocks).toHaveLength(50);
    expect(JSON.stringify(blocks.at(-1))).toMatch(/… and \d+ more\./);
  });

  test("never takes the buttons, the step and the mark of a test with it", () => {
    const blocks = shown(
      [
        { type: "list", items: numbered(3000) },
        { type: "choices", choices: [{ label: "Go on", action: { text: "go on" } }] },
      ],
      { test: true, progress: { step: 2, of: 5, title: "Numbers", left: 3 } },
    );
    expect(blocks.slice(-2).map(({ type }) => type)).toEqual(["actions", "context"]);
    expect(JSON.stringify(blocks.at(-1))).toContain("Step 2 of 5 · Numbers · 3 fields left");
    expect(JSON.stringify(blocks.at(-1))).toContain("TEST");
  });

  test("more than 25 choices stand in several rows", () => {
    const choices = numbered(30).map((label) => ({ label, action: { text: label } }));
    const blocks = shown([{ type: "choices", choices }]);
    expect(blocks.map(({ type }) => type)).toEqual(["actions", "actions"]);
    expect(buttonsOf(blocks).map(({ text }) => text)).toEqual(numbered(30));
  });

  test("a choice that no button can hold is named", () => {
    const choices = [{ label: "Long", action: { text: "x".repeat(2000) } }];
    expect(JSON.stringify(shown([{ type: "choices", choices }]))).toContain("You can also answer: “xxx");
  });
});

describe("buttons", () => {
  test("carry what they do, ids only, and their style", () => {
    const action = { text: "cancel request", sid, rev: 4 };
    const blocks = shown([
      { type: "text", text: "Sure?" },
      { type: "choices", choices: [{ label: "Stop it", action, style: "danger" }] },
    ]);
    expect(blocks[1]).toEqual({
      type: "actions",
      elements: [
        {
          type: "button",
          action_id: "press:0",
          text: { type: "plain_text", text: "Stop it", emoji: false },
          value: JSON.stringify({ type: "action", action }),
          style: "danger",
        },
      ],
    });
    expect(pressOf({ value: buttonsOf(blocks)[0]?.value })).toEqual({ type: "action", action });
  });

  test("ask for a secret and for the bill in private", () => {
    const blocks = shown(
      [
        { type: "secret-request", item: "pin:+12125550150", label: "PIN for (212) 555-0150" },
        { type: "file-request", item: "bill", accept: ["application/pdf"], most: 1000 },
      ],
      { sid },
    );
    expect(blocks).toHaveLength(1);
    expect(buttonsOf(blocks).map(({ text }) => text)).toEqual(["Answer in private", "Send the bill"]);
    expect(buttonsOf(blocks).map(({ value }) => pressOf({ value }))).toEqual([
      { type: "secret", item: "pin:+12125550150", label: "PIN for (212) 555-0150", sid },
      { type: "file", item: "bill", accept: ["application/pdf"], most: 1000, sid },
    ]);
  });

  test("of several secrets can be told apart", () => {
    const blocks = shown([
      { type: "secret-request", item: "a", label: "PIN of a" },
      { type: "secret-request", item: "b", label: "PIN of b" },
    ]);
    expect(buttonsOf(blocks).map(({ text }) => text)).toEqual(["PIN of a (private)", "PIN of b (private)"]);
  });
});

describe("a letter", () => {
  test("has what it names in one block, and air between its sentences", () => {
    const paragraphs = [
      "Account number: •••• 7730",
      "Current carrier: Sandbox Bell",
      "I authorise it.",
      "I understand it.",
    ];
    expect(JSON.stringify(shown([{ type: "letter", title: "Letter", paragraphs }]))).toContain(
      "Account number: •••• 7730\\nCurrent carrier: Sandbox Bell\\n\\nI authorise it.\\n\\nI understand it.",
    );
  });

  const letter: Part = { type: "letter", title: "Letter of Authorization", paragraphs: ["I authorise it."] };

  test("stands alone in its message", () => {
    const blocks = shown([{ type: "text", text: "An offer!" }, letter, { type: "choices", choices: [] }], {
      progress: { step: 1, of: 2, title: "", left: 1 },
    });
    expect(JSON.stringify(blocks)).not.toContain("offer");
    expect(blocks.map(({ type }) => type)).toEqual(["section", "section"]);
  });

  test("of a sandbox says that it is a test", () => {
    expect(JSON.stringify(shown([letter], { test: true }))).toContain("TEST");
  });
});

describe("what people copy", () => {
  const fact = { label: "Request SID", value: "PR-7K3M-9Q2X", copy: true } as const;
  const confirmed = (link: string, value: string = fact.value) =>
    messageBlocks({ parts: [{ type: "facts", facts: [{ ...fact, value }] }] }, { link }).blocks;

  test("stands alone, with a link to the conversation below", () => {
    expect(confirmed("https://acme.slack.com/archives/C1/p17")).toEqual([
      {
        type: "section",
        expand: true,
        text: { type: "mrkdwn", verbatim: true, text: "*Request SID*\n```PR-7K3M-9Q2X```" },
      },
      {
        type: "context",
        elements: [
          {
            type: "mrkdwn",
            verbatim: true,
            text: "<https://acme.slack.com/archives/C1/p17|Link to the conversation>",
          },
        ],
      },
    ]);
  });

  test("keeps its frame, whatever it is", () => {
    expect(JSON.stringify(confirmed("", "a```b <!here>"))).toContain("```a'''b &lt;!here&gt;```");
  });

  test.each(["", "javascript:alert(1)", "https://a.b/c|d>"])("has no link where %j is none", (link) => {
    expect(confirmed(link)).toHaveLength(1);
  });
});

describe("people", () => {
  test("are called by their id, and only by that", () => {
    const { blocks } = messageBlocks({ parts: [{ type: "text", text: "Look." }] }, { mention: "U012ABC" });
    expect(JSON.stringify(blocks[0])).toContain("<@U012ABC>");
    expect(mentionOf("U012ABC> <!channel")).toBe("");
    expect(mentionOf("terminal")).toBe("");
  });

  test("who began a request is named on its card", () => {
    const card: Card = { sid, title: "Move", status: "In review", facts: [], choices: [], test: true };
    const { text, blocks } = cardBlocks(card, "W012ABC");
    expect(text).toBe("TEST · Move\nIn review");
    expect(blocks.map(({ type }) => type)).toEqual(["header", "section", "context"]);
    expect(JSON.stringify(blocks)).toContain("Requested by <@W012ABC>");
  });

  test("hear something of a message without text", () => {
    expect(messageBlocks({ parts: [] })).toEqual({
      text: "Nothing to show.",
      blocks: [{ type: "section", text: { type: "plain_text", text: "Nothing to show.", emoji: false } }],
    });
  });
});

test("choices about something else begin a row, and a long fact stands across both columns", () => {
  const choosing = (label: string): Part => ({
    type: "choices",
    choices: [{ label, action: { text: label } }],
  });
  const long = "To do: register the emergency address (E911) of each number with the new carrier.";
  const blocks = shown([
    {
      type: "facts",
      facts: [
        { label: "Port date", value: "Mon, Dec 7, 2026" },
        { label: "E911 address", value: long },
        { label: "Texts", value: "done" },
      ],
    },
    choosing("Mine"),
    choosing("Start"),
  ]);
  expect(blocks.map(({ type }) => type)).toEqual(["section", "section", "actions", "actions"]);
  expect(blocks[0]).toEqual({
    type: "section",
    text: { type: "mrkdwn", text: "*Port date*\nMon, Dec 7, 2026", verbatim: true },
  });
  expect(blocks[1]).toMatchObject({ text: { text: `*E911 address*\n${long}` }, fields: [{}] });
});
