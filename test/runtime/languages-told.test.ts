import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { numbersDialogue } from "../../conversations/numbers/dialogue.ts";
import type { Effect } from "../../src/core/effect.ts";
import { languageNow, spoken } from "../../src/core/language.ts";
import { plain, text } from "../../src/core/message.ts";
import { notesInEach } from "../../src/core/telling.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aRequest, aTurn, sidOf } from "../support/turns.ts";

const pair = spoken({
  en: { news: "It moved on", summary: "Today", arranged: "Every day at nine" },
  es: { news: "Avanzó", summary: "Hoy", arranged: "Todos los días a las nueve" },
});

let it: TestRuntime;
beforeEach(async () => {
  const { listening } = tinyWorld();
  const told = { ...listening, summary: () => text(pair.summary), arranged: () => text(pair.arranged) };
  it = await openRuntime(tinyWorld({ listening: told, first: [numbersDialogue] }));
});
afterEach(() => it.close());

type Told = { to: string; said: string; spoken: string };

/** A platform on which Sam has Spanish, and nothing is known of the others. */
const surface = (told: Told[]): Surface => ({
  holds: () => true,
  channelOf: (conversation) => conversation.replace(/\/.*$/, ""),
  directWith: async (_near, person) => `terminal:dm-${person}`,
  languageOf: async (_near, person) => (person === "sam" ? "es" : null),
  deliver: async (effect) => {
    if (effect.type !== "update-card")
      told.push({ to: effect.to, said: plain(effect.message), spoken: languageNow() });
  },
});

const chose = (person: string, chosen: "en" | "es"): Effect => ({ type: "keep-language", person, chosen });

const heard = async (): Promise<Record<string, string>> => {
  const told: Told[] = [];
  await it.again({ surfaces: [surface(told)] }).settle();
  return Object.fromEntries(told.map(({ to, said, spoken: language }) => [to, `${language}: ${said}`]));
};

test("news come to each watcher in their language: what they chose, what their platform knows, else English", async () => {
  const watcher = (id: string) => ({ type: "person" as const, id, name: id });
  const state = aRequest({
    requester: { id: "ana", name: "Ana", language: "es" },
    watchers: [
      ...["sam", "vera", "kim"].map(watcher),
      { type: "place" as const, conversation: "terminal:ports/thread" },
    ],
  });
  const message = { parts: text("It moved on") };
  const translated = { es: { parts: text("Avanzó") } };
  const inform: Effect = { type: "inform", sid: sidOf(1), urgent: false, message, translated };
  const effects = [chose("vera", "es"), chose("sam", "en"), inform];
  await it.store.commit(aTurn({ request: { state, loadedRev: null }, effects }));
  expect(await heard()).toEqual({
    "terminal:dm-sam": "en: It moved on",
    "terminal:dm-vera": "es: Avanzó",
    "terminal:dm-kim": "en: It moved on",
    "terminal:ports": "es: Avanzó",
  });
});

test("whoever is told of a number is told in their language, and mailed in English", async () => {
  const person = (id: string, email?: string) => ({ id, name: id, ...(email ? { email } : {}) });
  const mail = () => ({ subject: "Your number", text: pair.news });
  const notes = notesInEach(() =>
    [person("sam"), person("kim")].map((each) => ({
      person: each,
      message: { parts: text(pair.news) },
      mail: mail(),
    })),
  );
  expect(notes.map(({ mail: each }) => each.text)).toEqual(["It moved on", "It moved on"]);
  await it.store.commit(aTurn({ effects: [{ type: "tell-people", to: "terminal:1", notes }] }));
  expect(await heard()).toMatchObject({
    "terminal:dm-sam": "es: Avanzó",
    "terminal:dm-kim": "en: It moved on",
  });
});

test("what is said to one reader comes in the language they want when it is said", async () => {
  const message = { parts: text("It moved on") };
  const translated = { es: { parts: text("Avanzó") } };
  const say = (reader: string): Effect => ({
    type: "say",
    to: `terminal:dm-${reader}`,
    message,
    reader,
    translated,
    language: "es",
  });
  const effects = [chose("vera", "es"), say("sam"), say("vera"), say("kim")];
  await it.store.commit(aTurn({ effects }));
  expect(await heard()).toEqual({
    "terminal:dm-sam": "es: Avanzó",
    "terminal:dm-vera": "es: Avanzó",
    "terminal:dm-kim": "en: It moved on",
  });
});

test("what an effect says is said in the language it was asked for", async () => {
  const by = { id: "ana", name: "Ana", role: "manage" as const, language: "es" as const };
  const arrange: Effect = {
    type: "arrange",
    to: "terminal:1",
    by,
    whose: "me",
    change: { type: "digest", digest: { every: "day", weekday: 1, minute: 540 } },
    language: "es",
  };
  await it.store.commit(aTurn({ effects: [arrange] }));
  expect(await heard()).toEqual({ "terminal:1": "es: Todos los días a las nueve" });
  expect(languageNow()).toBe("en");
});
