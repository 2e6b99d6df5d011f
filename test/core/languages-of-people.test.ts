import { describe, expect, test } from "@jest/globals";
import { newConversation } from "../../src/core/conversation-state.ts";
import type { Person } from "../../src/core/event.ts";
import { languageNow, spoken } from "../../src/core/language.ts";
import { text } from "../../src/core/message.ts";
import type { World } from "../../src/core/turn.ts";
import { Story, world } from "../support/story.ts";
import { storyAt } from "../support/story-at.ts";

const pair = spoken({
  en: { ask: "What do you want to call it?", moved: "It moved on.", card: "With the carrier" },
  es: { ask: "¿Cómo quiere llamarla?", moved: "Avanzó.", card: "Con la compañía" },
});

/** A world that knows a few words in both languages, whatever else is translated. */
const bilingual: World = {
  ...world,
  words: Object.create(world.words, { notForMe: { get: () => pair.ask }, mayNot: { get: () => pair.ask } }),
  announcement: () => text(pair.moved),
  card: (request, capabilities) => ({ ...world.card(request, capabilities), title: pair.card }),
};

const ana: Person = { id: "local", name: "Dana Reyes", role: "manage", language: "es" };
const bob: Person = { id: "bob", name: "Bob Roe", role: "manage" };

const said = (story: Story, words: string, by: Person): string =>
  story.happens({ type: "said", text: words }, by);

/** Effects of the story so far that are in Spanish, by their type. */
const inSpanish = (story: Story): string[] =>
  story.effects.filter(({ language }) => language === "es").map(({ type }) => type);

describe("the language of a turn", () => {
  test("is that of the person who acts, two of them in one thread each in theirs", () => {
    const story = new Story(bilingual).fileAll();
    expect(said(story, "blah blah", bob)).toBe(pair.ask);
    expect(inSpanish(story)).toEqual([]);
    expect(said(story, "blah blah", ana)).toBe("¿Cómo quiere llamarla?");
    expect(inSpanish(story)).toEqual(["say"]);
    expect(said(story, "blah blah", bob)).toBe(pair.ask);
    expect(languageNow()).toBe("en");
  });

  test("is that of who began the request where no person acts, whoever acted last", () => {
    const story = new Story(bilingual);
    story.person = ana;
    story.fileAll();
    said(story, "blah blah", bob);
    const from = story.effects.length;
    expect(story.reports("with-carrier")).toBe("Avanzó.");
    const told = story.effects.slice(from).filter(({ type }) => type === "say" || type === "update-card");
    expect(told.map(({ language }) => language)).toEqual(["es", "es"]);
  });

  test("does not change the live card, which stays in that of who began the request", () => {
    const story = new Story(bilingual).fillAll();
    const from = story.effects.length;
    const carla = { ...ana, id: "carla", name: "Carla" };
    said(story, "submit", carla);
    said(story, "yes", carla);
    expect(inSpanish(story)).toContain("say");
    const card = story.effects.slice(from).find(({ type }) => type === "update-card");
    expect(card).toMatchObject({ card: { title: "With the carrier" } });
    expect(card?.language).toBeUndefined();
  });

  test("is that of a stranger who is only told that they may not", () => {
    const story = new Story(bilingual);
    expect(said(story, "status", { ...ana, id: "x", role: "none" })).toBe("¿Cómo quiere llamarla?");
  });

  test("of an event for somebody else is theirs", () => {
    const story = new Story(bilingual);
    story.person = ana;
    story.fileAll();
    const { sid } = story.request;
    const order = { ...story.order("with-carrier"), changed: story.at };
    expect(story.happens({ type: "carrier-reported", sid, order, language: "en" })).toBe("It moved on.");
  });
});

describe("a person who asks for a language", () => {
  test("is answered in it at once, keeps it, and is asked the open question again", () => {
    const story = new Story();
    story.say("/port");
    story.say("agree");
    const asked = story.said();
    const again = story.say("english");
    expect(again).toContain("I speak English with you from now on");
    expect(asked).toContain(again.split("\n").at(-1));
    const kept = story.effects.filter(({ type }) => type === "keep-language");
    expect(kept).toEqual([{ type: "keep-language", person: "local", chosen: "en" }]);
  });

  test("hears of it in the new language, in which the card is drawn, too", () => {
    const story = new Story(bilingual).fileAll();
    const from = story.effects.length;
    expect(story.say("en español por favor")).toContain("Desde ahora le hablo en español");
    expect(story.effects.slice(from)).toMatchObject([
      { type: "keep-language", chosen: "es" },
      { type: "update-card", card: { title: "Con la compañía" }, language: "es" },
      { type: "say", language: "es" },
    ]);
  });

  test("does not outdate a button that stands: the request is the same", () => {
    const story = new Story().fillAll();
    story.say("submit");
    const before = story.request;
    story.say("español");
    expect(story.request).toEqual(before);
    story.say("yes");
    expect(story.request.submitted).not.toBeNull();
  });

  test("may be somebody who only looks, and changes nothing of the requests of others", () => {
    const story = new Story(bilingual).fileAll();
    const from = story.effects.length;
    const vera: Person = { id: "vera", name: "Vera Lee", role: "view" };
    expect(said(story, "español", vera)).toContain("Desde ahora");
    expect(story.effects.slice(from).map(({ type }) => type)).toEqual(["keep-language", "say"]);
  });

  test("by a button is the same as typing it", () => {
    const story = new Story();
    expect(story.say("language")).toContain("Which language would you like?");
    const choices = story.messages.at(-1)?.parts.at(-1);
    expect(choices).toMatchObject({ choices: [{ label: "English" }, { label: "Español" }] });
    expect(story.happens({ type: "pressed", action: { text: "language spanish" } })).toContain("Desde ahora");
  });

  test("in the middle of a burst is heard for all of it", () => {
    const story = new Story();
    const more = [{ id: "more", text: "español" }];
    expect(story.happens({ type: "said", text: "language", more })).toContain("¿Qué idioma prefiere?");
  });
});

test("a request remembers the language of who began it, and follows a change of it", () => {
  const story = new Story();
  story.person = ana;
  story.say("/port");
  expect(story.request.requester).toEqual({ id: "local", name: "Dana Reyes", language: "es" });
  said(story, "agree", { ...ana, role: "manage", id: "bob" });
  expect(story.request.requester.language).toBe("es");
  const { language: _spanish, ...english } = ana;
  story.person = english;
  story.say("none, ready");
  expect(story.request.requester).toEqual({ id: "local", name: "Dana Reyes" });
});

test("what somebody types in another language is read as English, and only theirs", () => {
  const story = new Story({ ...bilingual, understood: (typed) => (typed === "ayuda" ? "help" : typed) });
  story.fileAll();
  expect(said(story, "ayuda", ana)).toBe(said(story, "help", ana));
  expect(said(story, "ayuda", bob)).toBe(pair.ask);
});

test("somebody asked for something is asked in their language, and the thread hears of it in its own", () => {
  const story = storyAt("bill");
  const { sid } = story.request;
  const fin: Person = { id: "U-FIN", name: "Fin Ode", role: "none", language: "es" };
  const people = [{ id: fin.id, name: fin.name, role: fin.role }];
  story.happens({
    type: "said",
    text: "ask for the bill",
    addressed: { text: "ask @1 for the bill", people },
  });
  story.conversation = newConversation("terminal:U-FIN", "local");
  const person = { id: fin.id, name: fin.name, by: "chat" as const };
  const about = { type: "asked" as const, items: ["bill"], reminder: false };
  const conversation = { conversation: "terminal:U-FIN" };
  const asked = story.happens({
    type: "person-reached",
    sid,
    person,
    about,
    language: "es",
    ...conversation,
  });
  expect(asked).toMatch(/factura/i);
  expect(asked).not.toMatch(/billing statement/i);
  expect(said(story, "language english", fin)).toMatch(/I speak English.*PDF/s);
  expect(said(story, "I don't have it", fin)).toMatch(/^.*Dana Reyes/);
  const [passed] = story.did("pass-on");
  expect(passed?.news).toMatchObject({ type: "has-not", items: ["bill"] });
});
