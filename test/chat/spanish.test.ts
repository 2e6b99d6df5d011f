import { expect, test } from "@jest/globals";
import { edgeWords } from "../../src/chat/edge-words.ts";
import { tooHasty } from "../../src/chat/haste.ts";
import type { Subscription } from "../../src/chat/subscription.ts";
import { subscriptionWords } from "../../src/chat/subscription-words.ts";
import { speaking } from "../../src/core/language.ts";
import { inBoth } from "../support/in-both.ts";
import { spanishFaults } from "../support/spanish-check.ts";

const all: Subscription = { alerts: "all", mine: true, carriers: ["Verizon", "Vonage"], tags: ["chicago"] };
const subscriptions: Subscription[] = [
  all,
  { ...all, alerts: "milestones", mine: false },
  { ...all, alerts: "action", carriers: [], tags: [] },
  { alerts: "done", mine: false, carriers: [], tags: [] },
  { alerts: "none", mine: false, carriers: [], tags: [] },
];

const plain = (text: string): string => text;

test("what chat adapters say alike is said in Spanish", () => {
  expect(spanishFaults(...inBoth(edgeWords), { given: { tooMuch: [[120]] } })).toEqual([]);
});

test("what is said of subscriptions is said in Spanish", () => {
  const words = subscriptionWords((typed) => `\`/port ${typed}\``, plain);
  const given = subscriptions.map((each): [Subscription, string] => [each, "<@U0DANA>"]);
  expect(spanishFaults(...inBoth(words), { given: { hears: given, subscribed: given } })).toEqual([]);
});

test("the language is that of the moment in which something is said", () => {
  const words = subscriptionWords((typed) => typed, plain);
  expect(words.unsubscribed).toContain("any more");
  expect(speaking("es", () => words.unsubscribed)).toContain("ya no");
  expect(speaking("es", () => tooHasty("too much", 120).sentence)).toContain("120 mensajes");
});
