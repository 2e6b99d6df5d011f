import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AdaptiveCard } from "../../../adapters/teams/card-json.ts";
import { isPlain } from "../../../adapters/teams/card-text.ts";
import { limits } from "../../../adapters/teams/limits.ts";
import { readInput } from "../../../adapters/teams/read-input.ts";
import { renderCard, renderMessage } from "../../../adapters/teams/render.ts";
import { type Language, speaking } from "../../../src/core/language.ts";
import type { Card, Message, Part } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";
import { anyText } from "../slack/any-message.ts";
import { buttonsOf, elementsOf, executesOf, inputsOf, sentBack, textsOf } from "./cards-of.ts";
import { checkCard } from "./check-card.ts";

const sid = sidOf(1);

const cardsOf = (parts: Part[], rest: Partial<Message> = {}, personal = false): AdaptiveCard[] =>
  renderMessage({ parts, ...rest }, { personal }).map(({ card }) => card);

const cardOf = (parts: Part[], rest: Partial<Message> = {}, personal = false): AdaptiveCard => {
  const cards = cardsOf(parts, rest, personal);
  expect(cards).toHaveLength(1);
  expect(checkCard(cards[0]!)).toEqual([]);
  return cards[0]!;
};

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

/** What Markdown, HTML or Adaptive Cards would make something of. */
const hostile = [
  "*bold* _under_ **both** ~~struck~~ `code`",
  "[click](https://a.com) https://a.com <https://b.com>",
  "<at>Everyone</at> <b>bold</b> <script>alert(1)</script>",
  "# heading",
  "- item",
  "1. first",
  "3) third",
  "> quoted",
  "| a | b |",
  "&lt;b&gt; &#42;",
  "\\*not escaped\\*",
  "{{DATE(2026-11-30T00:00:00Z, SHORT)}}",
];

describe("what people and carriers say", () => {
  test.each(hostile)("is shown as it is: %s", (text) => {
    const card = cardOf([
      { type: "text", text },
      { type: "facts", title: text, facts: [{ label: text, value: text }] },
      { type: "list", items: [text] },
      { type: "choices", choices: [{ label: text, action: { text: "yes" } }] },
    ]);
    const shown = textsOf(card).join("\n").replaceAll("\u2060", "");
    expect(shown.split(text)).toHaveLength(7);
    const formatted = [
      ...elementsOf(card, "TextBlock").map((block) => block.text),
      ...elementsOf(card, "FactSet").flatMap(({ facts }) =>
        facts.flatMap(({ title, value }) => [title, value]),
      ),
    ];
    expect(
      formatted.filter((each) => /[\\`*_[\]<>~|]|https?:|&[#\w]+;|^\s*(?:[-+#>]|\d+[.)])/m.test(each)),
    ).toEqual([]);
  });

  test("is text without meaning wherever Markdown is read, whatever it is", () => {
    fc.assert(
      fc.property(anyText(600), (text) => {
        const card: Card = {
          sid,
          title: text,
          status: text,
          facts: [{ label: text, value: text }],
          choices: [],
          test: false,
        };
        const all = [...cardsOf([{ type: "text", text }]), renderCard(card).card];
        const read = all.flatMap((each) => [
          ...elementsOf(each, "TextBlock").map((block) => block.text),
          ...elementsOf(each, "FactSet").flatMap(({ facts }) =>
            facts.flatMap(({ title, value }) => [title, value]),
          ),
        ]);
        expect(read.filter((each) => !isPlain(each))).toEqual([]);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test("calls nobody but who is to be called", () => {
    const options = { personal: false, mention: { id: "29:1abc", name: "Dana </at><at>Everyone</at> *R*" } };
    const [page] = renderMessage({ parts: [{ type: "text", text: "<at>Everyone</at> look" }] }, options);
    const [first] = page?.card.body ?? [];
    const name = "Dana /at at Everyone /at R";
    expect(first).toMatchObject({ type: "TextBlock", text: `<at>${name}</at>` });
    expect(page?.card.msteams.entities).toEqual([
      { type: "mention", text: `<at>${name}</at>`, mentioned: { id: "29:1abc", name } },
    ]);
  });
});

describe("a message", () => {
  test("has one text for notifications and one for the ear, marked as a test", () => {
    const message: Message = { parts: [{ type: "text", text: "Filed.\nThank you." }], test: true };
    const [page] = renderMessage(message, { personal: false });
    expect(page?.summary).toBe("TEST · Filed. · Thank you.");
    expect(page?.card.speak).toBe("TEST · Filed.\nThank you.");
    expect(page?.card.fallbackText).toBe(page?.summary);
    expect(textsOf(page!.card).at(-1)).toBe("TEST: nothing really moves");
  });

  test("of many lines goes on in further cards, and at last counts the rest", () => {
    const cards = cardsOf([{ type: "list", items: numbered(4000) }], { test: true });
    expect(cards).toHaveLength(limits.card.pages);
    const shown = cards.flatMap(textsOf);
    const left = Number(/… and ([\d,]+) more/.exec(shown.join("\n"))?.[1]?.replace(",", ""));
    expect(shown.filter((text) => text.startsWith("• ")).length + left).toBe(4000);
    expect(shown.filter((text) => /^Part \d of 4$/.test(text))).toEqual([
      "Part 1 of 4",
      "Part 2 of 4",
      "Part 3 of 4",
    ]);
    expect(shown.filter((text) => text.startsWith("TEST"))).toHaveLength(4);
    expect(cards.flatMap(checkCard)).toEqual([]);
  });

  test("never loses buttons and the step, however much is in it", () => {
    const cards = cardsOf(
      [
        { type: "list", items: numbered(4000) },
        { type: "choices", choices: numbered(12).map((label) => ({ label, action: { text: label } })) },
      ],
      { progress: { step: 2, of: 5, title: "Numbers", left: 3 } },
    );
    expect(cards.flatMap(buttonsOf).map(({ title }) => title)).toEqual(numbered(12));
    const rows = elementsOf(cards.at(-1)!, "ActionSet").map(({ actions }) => actions.length);
    expect(Math.max(...rows)).toBeLessThanOrEqual(limits.actionSet.actions);
    expect(textsOf(cards.at(-1)!).at(-1)).toBe("Step 2 of 5 · Numbers · 3 fields left");
  });

  test("counts no fields where none is left, in either language", () => {
    const stepOf = (language: Language, left: number) =>
      speaking(language, () =>
        textsOf(
          cardOf([{ type: "text", text: "a" }], { progress: { step: 5, of: 5, title: "Review", left } }),
        ).at(-1),
      );
    expect([stepOf("en", 0), stepOf("es", 0)]).toEqual(["Step 5 of 5 · Review", "Paso 5 de 5 · Review"]);
    expect(stepOf("es", 1)).toBe("Paso 5 de 5 · Review · falta 1 dato");
  });

  test("has air between facts and what is said below them", () => {
    const card = cardOf([
      { type: "facts", facts: [{ label: "Name", value: "Acme" }] },
      { type: "text", text: "Next?" },
    ]);
    expect(card.body.at(-1)).toMatchObject({ type: "TextBlock", spacing: "Medium" });
  });

  test("begins a row for choices about something else", () => {
    const choosing = (label: string): Part => ({
      type: "choices",
      choices: [{ label, action: { text: label } }],
    });
    const rows = elementsOf(cardOf([choosing("Mine"), choosing("Start")]), "ActionSet");
    expect(rows.map(({ actions }) => actions.map(({ title }) => title))).toEqual([["Mine"], ["Start"]]);
  });

  test("says once how long several documents can be had", () => {
    const file = (name: string): Part => ({
      type: "file",
      title: name,
      document: { hash: name, kind: "text/csv", bytes: 9, name: `${name}.csv` },
    });
    const handed = Object.fromEntries(
      ["a", "b"].map((name) => [name, { url: `https://a.example/${name}`, picture: null }]),
    );
    const [page] = renderMessage({ parts: [file("a"), file("b")] }, { personal: false, handed });
    expect(textsOf(page!.card)).toEqual([
      "a: a.csv",
      "[Open: a]",
      "b: b.csv",
      "[Open: b]",
      "Each link works for a day. Ask again for new ones.",
    ]);
  });

  test("that says nothing still says so", () => {
    expect(textsOf(cardOf([]))).toEqual(["Nothing to show."]);
  });

  test("has facts that follow each other in one column", () => {
    const facts = numbered(30).map((value) => ({ label: "Line", value }));
    const card = cardOf([{ type: "facts", title: "All lines", facts }]);
    expect(card.body.map(({ type }) => type)).toEqual(["TextBlock", "FactSet"]);
    expect(card.body[0]).toMatchObject({ style: "heading", text: "All lines" });
  });
});

describe("limits", () => {
  const choice = (text: string) => [
    { type: "choices" as const, choices: [{ label: "Go", action: { text } }] },
  ];

  test("a button holds so much, and what is longer is to be typed", () => {
    const room =
      limits.button.data -
      Buffer.byteLength(JSON.stringify({ portside: { type: "action", action: { text: "" } } }));
    expect(buttonsOf(cardOf(choice("x".repeat(room))))).toHaveLength(1);
    const longer = cardOf(choice("x".repeat(room + 1)));
    expect(buttonsOf(longer)).toEqual([]);
    expect(textsOf(longer)[0]).toMatch(/^You can also answer: “xxx/);
  });

  test("a title of a button is cut", () => {
    const titleOf = (length: number) =>
      buttonsOf(
        cardOf([{ type: "choices", choices: [{ label: "x".repeat(length), action: { text: "a" } }] }]),
      )[0]?.title;
    expect(titleOf(limits.button.title)).toBe("x".repeat(limits.button.title));
    expect(titleOf(limits.button.title + 1)).toBe(`${"x".repeat(limits.button.title - 1)}…`);
  });

  test("a row holds so many buttons", () => {
    const rowsOf = (...labels: string[]) =>
      elementsOf(
        cardOf([{ type: "choices", choices: labels.map((label) => ({ label, action: { text: label } })) }]),
        "ActionSet",
      ).map(({ actions }) => actions.map(({ title }) => title));
    const short = ["1", "2", "3", "4", "5", "6"];
    expect(rowsOf(...short)).toEqual([short.slice(0, 5), ["6"]]);
    expect(rowsOf("Correct it now", "Show the history", "Hand it over", "Cancel")).toEqual([
      ["Correct it now", "Show the history"],
      ["Hand it over", "Cancel"],
    ]);
    expect(rowsOf("Business", "Residential", "Fill in the form")).toHaveLength(2);
    expect(rowsOf("x".repeat(limits.button.title), "Next")).toHaveLength(2);
  });

  test("a fact that is longer than a column stands as a paragraph", () => {
    const typeOf = (label: number, value: number) =>
      cardOf([{ type: "facts", facts: [{ label: "l".repeat(label), value: "v".repeat(value) }] }]).body[0]
        ?.type;
    const { title, value } = limits.fact;
    expect([typeOf(title, value), typeOf(title + 1, value), typeOf(title, value + 1)]).toEqual([
      "FactSet",
      "RichTextBlock",
      "RichTextBlock",
    ]);
  });

  test("the text of a notification is cut", () => {
    const summaryOf = (length: number) =>
      renderMessage({ parts: [{ type: "text", text: "x".repeat(length) }] }, { personal: false })[0]?.summary
        .length;
    expect([summaryOf(limits.summary), summaryOf(limits.summary + 1)]).toEqual([
      limits.summary,
      limits.summary,
    ]);
  });

  test("a heading is cut", () => {
    const headingOf = (length: number) =>
      textsOf(cardOf([{ type: "facts", title: "x".repeat(length), facts: [] }]))[0];
    expect(headingOf(limits.heading)).toBe("x".repeat(limits.heading));
    expect(headingOf(limits.heading + 1)).toBe(`${"x".repeat(limits.heading - 1)}…`);
  });
});

describe("a letter", () => {
  const letter = (count: number): Part => ({
    type: "letter",
    title: "Letter of Authorization",
    paragraphs: ["I authorise it.", ...numbered(count).map((line) => `${line} ${"word ".repeat(100)}`)],
  });

  test("stands alone on its card, marked when it is a test", () => {
    const card = cardOf([{ type: "text", text: "An offer!" }, letter(0), { type: "choices", choices: [] }], {
      test: true,
      progress: { step: 1, of: 2, title: "", left: 1 },
    });
    expect(textsOf(card)).toEqual([
      "Letter of Authorization",
      "I authorise it.",
      "TEST: nothing really moves",
    ]);
  });

  test("has as many pages as it needs, and all of it", () => {
    const cards = cardsOf([letter(400)]);
    expect(cards.length).toBeGreaterThan(limits.card.pages);
    expect(cards.flatMap(checkCard)).toEqual([]);
    const shown = cards.flatMap(textsOf);
    expect(shown.filter((text) => text.startsWith("line "))).toHaveLength(400);
    expect(shown[0]).toBe(`Letter of Authorization (page 1 of ${cards.length})`);
  });
});

describe("secrets and files", () => {
  const secret: Part = { type: "secret-request", item: "pin:+12125550150", label: "PIN for (212) 555-0150" };
  const second: Part = { ...secret, item: "pin:+12125550151", label: "PIN for (212) 555-0151" };
  const bill: Part = {
    type: "file-request",
    item: "bill",
    accept: ["application/pdf", "image/png"],
    most: 10 * 1024 * 1024,
  };

  test("are never asked in a card that others see", () => {
    const card = cardOf([secret, bill], { sid });
    expect(inputsOf(card)).toEqual([]);
    expect(executesOf(card).map(({ data }) => readInput(data))).toEqual([
      { type: "secret", item: "pin:+12125550150", label: "PIN for (212) 555-0150", sid },
      { type: "file", item: "bill", accept: ["application/pdf", "image/png"], most: 10 * 1024 * 1024, sid },
    ]);
    expect(buttonsOf(cardOf([secret, second], { sid })).map(({ title }) => title)).toEqual([
      "PIN for (212) 555-0150 (private)",
      "PIN for (212) 555-0151 (private)",
    ]);
  });

  test("are given on a page where there is one", () => {
    const pages = { "pin:+12125550150": "https://a.com/s/1", bill: "https://a.com/u/2" };
    const [page] = renderMessage({ parts: [secret, bill], sid }, { personal: false, pages });
    expect(buttonsOf(page!.card)).toEqual([
      { type: "Action.OpenUrl", title: "Answer in private", url: "https://a.com/s/1", style: "positive" },
      { type: "Action.OpenUrl", title: "Send the bill", url: "https://a.com/u/2", style: "positive" },
    ]);
  });

  test("are typed in personal chat, masked, or attached there", () => {
    const card = cardOf([{ type: "text", text: "The PIN, please." }, secret], { sid }, true);
    expect(inputsOf(card)).toEqual([expect.objectContaining({ style: "Password", isRequired: true })]);
    expect(JSON.stringify(card)).not.toContain('"value"');
    expect(readInput(sentBack(card, { "text:pin:+12125550150": "4471" }))).toMatchObject({
      form: "secret",
      values: { "pin:+12125550150": "4471" },
    });
    expect(textsOf(cardOf([bill], { sid }, true))).toEqual([
      "Attach it here with the paperclip: PDF, PNG, at most 10 MB.",
      "[Send it on a page instead]",
    ]);
  });

  test("of several numbers can be sent one by one, each asked once", () => {
    const card = cardOf([secret, { type: "text", text: "And:" }, second, secret], { sid }, true);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(["text:pin:+12125550150", "text:pin:+12125550151"]);
    expect(inputsOf(card).filter((input) => "isRequired" in input)).toEqual([]);
  });

  test("do not hold up the other buttons of their card", () => {
    const skip: Part = {
      type: "choices",
      choices: [{ label: "I don't know", action: { text: "I don't know" } }],
    };
    const card = cardOf([secret, skip], { sid }, true);
    expect(
      executesOf(card).map(({ title, associatedInputs, fallback }) => [
        title,
        associatedInputs,
        fallback.associatedInputs,
      ]),
    ).toEqual([
      ["Send", undefined, undefined],
      ["I don't know", "none", "none"],
    ]);
  });
});

describe("the card of a request", () => {
  test("shows what it is about, and who asked for it", () => {
    const { card, summary } = renderCard(
      {
        sid,
        title: "Acme main lines",
        status: "With the carrier",
        facts: [{ label: "Request SID", value: sid }],
        choices: [{ label: "Cancel", action: { text: "cancel", sid }, style: "danger" }],
        test: true,
      },
      { id: "29:1abc", name: "Dana Reyes" },
    );
    expect(checkCard(card)).toEqual([]);
    expect(summary).toBe(`TEST · Acme main lines · With the carrier · Request SID: ${sid}`);
    expect(textsOf(card)).toEqual([
      "Acme main lines",
      "With the carrier",
      `Request SID: ${sid}`,
      "[Cancel]",
      "Requested by <at>Dana Reyes</at>",
      "TEST: nothing really moves",
    ]);
    expect(buttonsOf(card)[0]).toMatchObject({ style: "destructive" });
  });
});
