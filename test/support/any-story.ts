import fc from "fast-check";
import type { NumberStatus } from "../../src/core/carrier.ts";

/** Planted in texts and forms; nothing that is stored or sent may hold them. */
export const planted = { pin: "482193", ssn: "6789", account: "5512-90-4471" };

/** One thing that happens in a story, as data, so that a failing story can be shown and made shorter. */
export type Step =
  | { type: "say"; text: string; by: "dana" | "sam" | "vera" | "nobody" }
  /** One of the last messages is changed, or deleted where `text` is null. */
  | { type: "edit"; back: number; text: string | null }
  | { type: "press"; which: number }
  | { type: "fill"; values: Record<string, string> }
  | { type: "bill"; item: string }
  | { type: "carrier"; status: NumberStatus; family: string; ago: number; some: boolean }
  | { type: "taken" }
  | { type: "refused" }
  | { type: "checked"; portable: boolean }
  | { type: "withdrawn"; ok: boolean }
  | { type: "timer"; reminder: string }
  | { type: "wait"; hours: number }
  /** Something happens to a letter: of the round now when `stale` is false. */
  | {
      type: "letter";
      what: "viewed" | "signed" | "declined" | "failed" | "sealed" | "misnamed";
      stale: boolean;
    }
  | { type: "again" };

const answers = [
  "agree",
  "1-3",
  "none, ready",
  "DSL, not yet: the bill",
  "internet may end",
  "yes, Nov 20",
  "yes, Dec 20",
  "212-555-0100, 212-555-0101",
  "212-555-0150 and 212-555-0164",
  "212-555-0155",
  "add 646-555-0110",
  "remove 212-555-0100",
  `yes, 1, ${planted.account}`,
  `account number is ${planted.account}`,
  "Lumen, first",
  "business, Acme Plumbing LLC",
  "residential",
  "Dana Reyes, dana@acme.com, yes, yes",
  "Sam Poe, sam@gmial.com",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
  "9 Elm Rd, Albany, NJ 12207",
  "PO Box 12, Albany, NY 12207",
  "no, 9 Elm Rd, Albany, NY 12207",
  "yes",
  "no",
  "10013",
  "the zip is 10013",
  "no, it's Sam Poe",
  "change the company to Acme Inc",
  "the requested date is Dec 14",
  "the port type is partial",
  "212-555-0149",
  "drop",
  "keep",
  "today",
];

const commands = [
  "/port",
  "new port",
  "help",
  "back",
  "undo",
  "skip",
  "I don't know",
  "review",
  "form",
  "form contact",
  "letter",
  "submit",
  "yes, file it",
  "no, not yet",
  "cancel",
  "yes, leave it",
  "delete",
  "resume",
  "restart",
  "cancel the port",
  "yes, cancel it",
  "yes, use the changed message",
  "yes, forget it",
  "status",
  "list",
  "history",
  "edit email",
  "edit numbers",
  "what is a BTN?",
  "how long does it take?",
  "say that again",
  "repair",
  "sign",
  "Dana Reyes",
  "Sam Poe",
  "resend the letter",
  "change signer",
  "the e-mail is sam@acme.com",
];

const secrets = [
  `my pin is ${planted.pin}`,
  planted.pin,
  `${planted.pin} is the PIN, and the zip is 10013`,
  `last four of my SSN are ${planted.ssn}`,
];

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...answers), weight: 8 },
  { arbitrary: fc.constantFrom(...commands), weight: 5 },
  { arbitrary: fc.constantFrom(...secrets), weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 40 }), weight: 1 },
  {
    arbitrary: fc
      .array(fc.constantFrom(...answers), { minLength: 2, maxLength: 3 })
      .map((all) => all.join(", ")),
    weight: 2,
  },
);

const ordinary = answers.filter((text) => !text.includes(planted.account));
const value = fc.oneof(fc.constantFrom(...ordinary), fc.string({ maxLength: 20 }));
const keys = [
  "agreements",
  "services",
  "numbers",
  "carrier",
  "btn",
  "customerType",
  "accountName",
  "repName",
  "repEmail",
  "serviceStreet",
  "serviceZip",
  "billingSame",
  "date",
  "bill",
  "nothing",
];
const secretFields = {
  "pin:+12125550150": planted.pin,
  "pin:+12125550155": planted.ssn,
  accountNumber: planted.account,
};

const families = Array.from({ length: 22 }, (_, index) => `R${String(index + 1).padStart(2, "0")}`);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant("say" as const),
      text,
      by: fc.constantFrom(
        "dana" as const,
        "dana" as const,
        "dana" as const,
        "sam" as const,
        "vera" as const,
        "nobody" as const,
      ),
    }),
    weight: 14,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("edit" as const),
      back: fc.nat(6),
      text: fc.option(text, { nil: null }),
    }),
    weight: 3,
  },
  { arbitrary: fc.record({ type: fc.constant("press" as const), which: fc.nat(200) }), weight: 3 },
  {
    arbitrary: fc.record({
      type: fc.constant("fill" as const),
      values: fc.oneof(
        fc.constant(secretFields),
        fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 }),
      ),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("bill" as const),
      item: fc.constantFrom("bill", "carrier", "x"),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("carrier" as const),
      status: fc.constantFrom<NumberStatus>(
        "in-review",
        "awaiting-signature",
        "with-carrier",
        "rejected",
        "rejected",
        "date-set",
        "activating",
        "completed",
        "cancelling",
        "cancelled",
        "expired",
        "unknown",
      ),
      family: fc.constantFrom(...families, "R99"),
      ago: fc.integer({ min: -3, max: 3 }),
      some: fc.boolean(),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      type: fc.constant("letter" as const),
      what: fc.constantFrom(
        "viewed" as const,
        "signed" as const,
        "signed" as const,
        "declined" as const,
        "failed" as const,
        "sealed" as const,
        "misnamed" as const,
      ),
      stale: fc.boolean(),
    }),
    weight: 2,
  },
  { arbitrary: fc.constant({ type: "taken" as const }), weight: 2 },
  { arbitrary: fc.constant({ type: "refused" as const }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant("checked" as const), portable: fc.boolean() }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant("withdrawn" as const), ok: fc.boolean() }), weight: 1 },
  {
    arbitrary: fc.record({
      type: fc.constant("timer" as const),
      reminder: fc.constantFrom("draft", "item ready", "item servicesDone", "item x", "x", "letter"),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ type: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 400 }) }),
    weight: 1,
  },
  { arbitrary: fc.constant({ type: "again" as const }), weight: 1 },
);

/** Where a story begins, and everything that then happens in it. */
export const anyStory = fc.record({
  begins: fc.constantFrom("nowhere", "filled", "filled with PINs", "submitted", "filed", "rejected"),
  steps: fc.array(step, { minLength: 1, maxLength: 40 }),
});
