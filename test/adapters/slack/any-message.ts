import fc from "fast-check";
import type { Action, Card, Choice, Field, Form, Message, Part } from "../../../src/core/message.ts";
import { sidOf } from "../../support/turns.ts";

/** What people, carriers and file names may hold: markup, mentions, brackets, emoji, control characters. */
const hostile = fc.constantFrom(
  "<!channel>",
  "<!here|here>",
  "<@U012ABC>",
  "<https://example.org|click>",
  "@here",
  "*bold*",
  "_under_",
  "~struck~",
  "`code`",
  "```\nblock\n```",
  "> quoted",
  ":tada:",
  "&amp;",
  "&lt;!channel&gt;",
  "PR-7K3M-9Q2X",
  "\u202e\u0000\u0007",
  "👩‍👩‍👧‍👦",
  "\ud83d",
  "\n\n\n",
);

/** Any text, short or very long. */
export const anyText = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ maxLength: Math.min(most, 80), unit: "grapheme" }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.oneof(hostile, fc.lorem()), { maxLength: 12 })
        .map((all) => all.join(" ").slice(0, most)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(hostile, fc.integer({ min: 1, max: most }))
        .map(([text, count]) => text.repeat(count).slice(0, most)),
    },
  );

const sid = fc.constantFrom(sidOf(1), sidOf(2));

const action: fc.Arbitrary<Action> = fc.record(
  {
    text: fc.string({ minLength: 1, maxLength: 60 }),
    item: fc.constantFrom("numbers", "pin:+12125550150"),
    rev: fc.nat(),
    sid,
  },
  { requiredKeys: ["text"] },
);
const choice: fc.Arbitrary<Choice> = fc.record(
  { label: anyText(200), action, style: fc.constantFrom("primary" as const, "danger" as const) },
  { requiredKeys: ["label", "action"] },
);
const fact = fc.record({ label: anyText(300), value: anyText(6000) });
const item = fc.constantFrom("bill", "pin:+12125550150", "pin:+12125550151", "photo");

const texts: fc.Arbitrary<Part> = fc.record({ type: fc.constant("text" as const), text: anyText(20_000) });
const lists: fc.Arbitrary<Part> = fc.record(
  {
    type: fc.constant("list" as const),
    items: fc.array(anyText(4000), { maxLength: 60 }),
    ordered: fc.boolean(),
  },
  { requiredKeys: ["type", "items"] },
);
const tables: fc.Arbitrary<Part> = fc.record(
  { type: fc.constant("facts" as const), title: anyText(4000), facts: fc.array(fact, { maxLength: 60 }) },
  { requiredKeys: ["type", "facts"] },
);
const rows: fc.Arbitrary<Part> = fc.record({
  type: fc.constant("choices" as const),
  choices: fc.array(choice, { maxLength: 10 }),
});
const files: fc.Arbitrary<Part> = fc.record({
  type: fc.constant("file-request" as const),
  item,
  accept: fc.constant<string[]>(["application/pdf", "image/png"]),
  most: fc.integer({ min: 1, max: 20_000_000 }),
});
const secrets: fc.Arbitrary<Part> = fc.record({
  type: fc.constant("secret-request" as const),
  item,
  label: anyText(400),
});

/** Any part but a letter. */
const part: fc.Arbitrary<Part> = fc.oneof(texts, lists, tables, rows, files, secrets);

const progress = fc.record({ step: fc.nat(9), of: fc.nat(9), title: anyText(500), left: fc.nat(2000) });

/** Any message, some without anything in it, but none with a letter. */
export const anyMessage: fc.Arbitrary<Message> = fc.record(
  { parts: fc.array(part, { maxLength: 12 }), sid, test: fc.boolean(), milestone: fc.boolean(), progress },
  { requiredKeys: ["parts"] },
);

export const anyCard: fc.Arbitrary<Card> = fc.record({
  sid,
  title: anyText(400),
  status: anyText(4000),
  facts: fc.array(fact, { maxLength: 40 }),
  choices: fc.array(choice, { maxLength: 30 }),
  test: fc.boolean(),
});

const field: fc.Arbitrary<Field> = fc.record(
  {
    item: fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.string({ minLength: 240, maxLength: 300 })),
    label: anyText(3000),
    kind: fc.constantFrom("line", "email", "numbers", "choice", "many", "date", "secret", "file"),
    hint: anyText(3000),
    example: anyText(100),
    reading: fc.array(anyText(2000), { maxLength: 8 }),
    value: fc.oneof(
      anyText(6000),
      fc.constantFrom("Mon, Nov 30, 2026", "As soon as possible", "yes", "a, b"),
    ),
    choices: fc.array(fc.record({ label: anyText(120), value: fc.string({ maxLength: 100 }) }), {
      maxLength: 120,
    }),
    optional: fc.boolean(),
  },
  { requiredKeys: ["item", "label", "kind", "optional"] },
);

export const anyForm: fc.Arbitrary<Form> = fc.record({
  form: fc.string({ maxLength: 30 }),
  sid,
  rev: fc.nat(),
  title: anyText(60),
  fields: fc.array(field, { maxLength: 120 }),
});
