import { expect, test } from "@jest/globals";
import { chatCommand } from "../../src/chat/chat-command.ts";
import { edgeWords } from "../../src/chat/edge-words.ts";
import { tooHasty } from "../../src/chat/haste.ts";
import { namesPeople } from "../../src/chat/naming-people.ts";
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

const english: Record<string, string> = {
  "estado PR-7K3M-9Q2X": "status PR-7K3M-9Q2X",
  "suscribir hitos de Verizon": "subscribe milestones from Verizon",
  ajustes: "settings",
  "pídale a @1 la factura": "ask @1 for the bill",
};
const understood = (text: string): string => english[text] ?? text;

test.each([
  ["estado PR-7K3M-9Q2X", { type: "ask", text: "status of PR-7K3M-9Q2X" }],
  ["suscribir hitos de Verizon", { type: "subscribe", wanted: "milestones from Verizon" }],
  [" ajustes ", { type: "settings" }],
  ["settings", { type: "settings" }],
  ["español", { type: "ask", text: "español" }],
  ["language", { type: "ask", text: "language" }],
  ["bailar", { type: "unknown", verb: "bailar" }],
])("%s is a command", (typed, command) => {
  expect(chatCommand(typed, understood)).toEqual(command);
});

test("people are named to us in Spanish, too", () => {
  expect(namesPeople("pídale a @1 la factura", understood)).toBe(true);
  expect(namesPeople("@1 ¿viene a comer?", understood)).toBe(false);
});
