import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { cardLines, messageLines } from "../../../adapters/terminal/render.ts";
import { styleOf } from "../../../adapters/terminal/style.ts";
import type { Card, Message, Part } from "../../../src/core/message.ts";
import { choices, fileRequest, secretRequest, sid } from "./fake-assistant.ts";

const screen = (width: number, colour = false) => ({ width, style: styleOf(colour) });
const lines = (parts: Part[], width = 60, more: Partial<Message> = {}) =>
  messageLines({ parts, ...more }, screen(width));

const rows: [string, Part[], string[]][] = [
  ["text", [{ type: "text", text: "Hello.\nAnd hello." }], ["Hello.", "And hello."]],
  [
    "text that is too wide",
    [{ type: "text", text: "The quick brown fox jumps over the lazy dog and then it sleeps." }],
    ["The quick brown fox jumps over the lazy dog and then it", "sleeps."],
  ],
  [
    "a list",
    [{ type: "list", items: ["one", "two words that go on and on and on until the line is full, more"] }],
    ["- one", "- two words that go on and on and on until the line is full,", "  more"],
  ],
  ["an ordered list", [{ type: "list", items: ["one", "two"], ordered: true }], ["1. one", "2. two"]],
  [
    "facts",
    [
      { type: "text", text: "So far:" },
      {
        type: "facts",
        title: "Account",
        facts: [
          { label: "Name", value: "Riverside" },
          { label: "Account number", value: "•••• 2204" },
        ],
      },
    ],
    ["So far:", "", "Account", "  Name:            Riverside", "  Account number:  •••• 2204"],
  ],
  [
    "facts with a label wider than usual",
    [
      {
        type: "facts",
        facts: [
          { label: "Allowed by the account holder", value: "Yes" },
          { label: "Service street", value: "120 W 45th St" },
        ],
      },
    ],
    ["  Allowed by the account holder:  Yes", "  Service street:                 120 W 45th St"],
  ],
  [
    "facts with a label that would leave no room for the values",
    [
      {
        type: "facts",
        facts: [
          { label: "BTN (the main billing number of it all)", value: "(212) 555-0174" },
          { label: "Account number", value: "•••• 7730; the bill says so" },
        ],
      },
    ],
    [
      "  BTN (the main billing number of it all):",
      "                                (212) 555-0174",
      "  Account number:               •••• 7730; the bill says so",
    ],
  ],
  [
    "facts with a label that costs the values more lines than it saves",
    [
      {
        type: "facts",
        facts: [
          { label: "Allowed by the account holder", value: "Yes" },
          { label: "Street", value: "120 West 45th Street NY" },
          { label: "Other", value: "120 West 45th Street NY 1234" },
          { label: "Third", value: "120 West 45th Street NY 1334" },
        ],
      },
    ],
    [
      "  Allowed by the account holder:",
      "                                Yes",
      "  Street:                       120 West 45th Street NY",
      "  Other:                        120 West 45th Street NY 1234",
      "  Third:                        120 West 45th Street NY 1334",
    ],
  ],
  ["choices in a row", [choices("Yes", "No")], ["1) Yes   2) No"]],
  [
    "choices that are long",
    [choices("Move all of the numbers on this account", "Leave some of them there")],
    ["1) Move all of the numbers on this account", "2) Leave some of them there"],
  ],
  ["choices of two parts, numbered through", [choices("A", "B"), choices("C")], ["1) A   2) B", "3) C"]],
  [
    "a secret",
    [secretRequest],
    ['Transfer PIN: it is not shown while you type. "help" and', '"skip" work here too.'],
  ],
  [
    "a file",
    [fileRequest],
    [
      "Drop the file on this window or type its path, then press",
      "Enter. Pictures of several pages go on one line, in their",
      "order.",
    ],
  ],
];

describe("a message", () => {
  test.each(rows)("%s", (_name, parts, expected) => {
    expect(lines(parts)).toEqual(expected);
  });

  test("says where one is, and that it is only the sandbox, once", () => {
    const progress = { step: 3, of: 5, title: "Contact", left: 1 };
    const parts: Part[] = [
      { type: "text", text: "Who?" },
      { type: "text", text: "Name?" },
    ];
    expect(lines(parts, 60, { progress, test: true })).toEqual([
      "Who?",
      "Name?",
      "Step 3 of 5 · Contact · 1 field left · [sandbox]",
    ]);
    expect(lines(parts, 60, { test: true }).at(-1)).toBe("[sandbox]");
  });

  test("a letter stands in a frame of its own", () => {
    const letter: Part = {
      type: "letter",
      title: "Letter of Authorization",
      paragraphs: ["I allow it.", "Dana"],
    };
    expect(lines([letter], 40, { test: true })).toEqual([
      "┌─ [sandbox] ───────────────────────────",
      "│ Letter of Authorization",
      "│",
      "│ I allow it.",
      "│",
      "│ Dana",
      "└───────────────────────────────────────",
    ]);
  });

  test("says the same without bold and dim", () => {
    const parts: Part[] = [
      { type: "facts", title: "Account", facts: [{ label: "Name", value: "R" }] },
      secretRequest,
    ];
    const styled = messageLines({ parts, test: true }, screen(60, true)).join("\n");
    expect(styled).toContain("\u001b[1mAccount\u001b[22m");
    expect(styled).toContain("\u001b[2m[sandbox]\u001b[22m");
    const bare = stripVTControlCharacters(styled);
    expect(bare).toBe(lines(parts, 60, { test: true }).join("\n"));
  });

  test("values and labels of others cannot steer the terminal", () => {
    const printed = lines([
      {
        type: "facts",
        title: "A\u001b[31m\nB",
        facts: [{ label: "C\nD\u0007", value: "E\u001b]0;F\u0007\nG" }],
      },
      choices("H\nI"),
    ]);
    expect(printed).toEqual(["A B", "  C D:  E", "        G", "1) H I"]);
  });
});

describe("a card", () => {
  const card: Card = {
    sid,
    title: "Main line",
    status: "With the carrier",
    facts: [{ label: "Numbers", value: "2" }],
    choices: [
      { label: "History", action: { text: "history", sid } },
      { label: "Cancel the port", action: { text: "withdraw", sid } },
    ],
    test: true,
  };

  test("is one line with its status, and TEST when it is one", () => {
    expect(cardLines(card, screen(60))).toEqual(["── PR-7K3M-9Q2X · Main line · With the carrier · TEST"]);
  });

  test("names the request once", () => {
    const lines = cardLines({ ...card, title: `Port ${sid}`, test: false }, screen(60));
    expect(lines).toEqual([`── Port ${sid} · With the carrier`]);
  });
});
