import { describe, expect, test } from "@jest/globals";
import { type Message, plain } from "../../src/core/message.ts";
import type { World } from "../../src/core/turn.ts";
import { Story, world } from "../support/story.ts";

/** Words that Spanish does not have. */
const english =
  /\b(?:the|your|you|is|are|was|with|and|type|please|not|this|that|will|have|from|when|which|there|it|to|for|or|of|by|say|yes|none|back|help|numbers?|carrier|request)\b/i;

/** Names, what a carrier wrote, and the letter, which is in English for everybody. */
const kept = [
  /«[^»]*»/g,
  /Sandbox (?:Bell|carrier)|Acme Plumbing LLC|Dana Reyes|New York|\bW 45th St\b|[\w.]+@[\w.]+|bill\.pdf/g,
];

const isLetter = (said: string): boolean => said.startsWith("Letter of Authorization");

/** The sentences said that hold an English word. */
const englishIn = (messages: Message[]): string[] =>
  messages
    .flatMap((message) => plain(message).split(/\n+---\n+/))
    .filter((said) => !isLetter(said))
    .flatMap((said) => said.split("\n"))
    .filter((line) => english.test(kept.reduce((rest, each) => rest.replace(each, " "), line)));

const spanishStory = (): Story => {
  const story = new Story();
  story.person = { ...story.person, language: "es" };
  return story;
};

test("a port from the first word to completion, typed in Spanish, in which no English is said", () => {
  const story = spanishStory();
  expect(story.say("quiero portar mis números")).toContain("seis puntos");
  story.say("ayuda");
  story.say("acepto todo");
  story.say("ninguno, listo");
  expect(story.say("212-555-0100 al 0102")).toContain("(212) 555-0100 a 0102");
  expect(story.say("¿cuánto tarda?")).toContain("de una a tres semanas");
  story.say("sí, el primero, 8841-22-7730");
  story.say("atrás");
  story.say("conservar");
  story.say("empresa, Acme Plumbing LLC");
  expect(story.request.answers.accountName?.value).toBe("Acme Plumbing LLC");
  expect(story.say("¿qué es el BTN?")).toContain("BTN");
  story.say("Dana Reyes, dana@acme.com, sí, sí");
  story.say("120 W 45th St, Apt 4B, New York, NY 10035, la misma");
  expect(story.say("no, es 10036")).toContain("10035 pasa a ser 10036");
  story.sendBill();
  story.say("la fecha es el 10 de diciembre");
  expect(story.request.answers.date?.value).toBe("2026-12-10");
  story.say("enviar");
  expect(story.say("sí, presentarla")).toContain("Está enviada.");
  story.carrierTakes();
  story.reports("rejected", {
    refusals: [{ family: "R01", code: "account", words: "Account number mismatch", numbers: [] }],
  });
  expect(story.say("el número de cuenta es 8841-22-7731")).toContain("•••• 7731");
  story.say("enviar");
  story.say("sí");
  story.carrierTakes();
  expect(story.say(`estado de ${story.request.sid}`)).toContain("Estado: En revisión");
  story.reports("date-set", { date: "2026-12-10" });
  expect(story.say("¿cuándo se cambian mis números?")).toContain("10 dic 2026");
  story.reports("completed");
  expect(story.request.status).toBe("completed");
  expect(story.say("hecho E911")).toContain("Dirección E911");
  story.say("lista");
  expect(englishIn(story.messages)).toEqual([]);
});

describe("an answer is what was typed, to the letter", () => {
  const given = (key: string, ...lines: string[]): unknown => {
    const story = spanishStory();
    for (const line of ["/port", "acepto", "ninguno, listo", "212-555-0100", ...lines]) story.say(line);
    return story.request.answers[key]?.value;
  };
  const account = "sí, sí, 8841-22-7730";

  test.each(["La Lista LLC", "Empresa Eléctrica LLC", "Servicios a Domicilio, Inc.", "Sí Señor LLC"])(
    "the company %s",
    (name) => {
      expect(given("accountName", account, "empresa", name)).toBe(name);
    },
  );

  test.each(["Dolores Atrás", "María José Núñez Peña", "Ángel Bueno"])("the person %s", (name) => {
    expect(given("repName", account, "residencial", `${name}, ana@acme.com, sí, sí`)).toBe(name);
  });

  test("the street", () => {
    const lines = [account, "residencial", "Dana Reyes, dana@acme.com, sí, sí"];
    expect(given("serviceStreet", ...lines, "Calle Sí 12, Miami, FL 33101, igual")).toBe("Calle Sí 12");
  });
});

describe("whoever is spoken to in English", () => {
  const untouched: World = {
    ...world,
    understood: (text) => {
      throw new Error(`"${text}" was read as Spanish.`);
    },
  };

  test("has nothing read as Spanish, from the first word to the last", () => {
    const story = new Story(untouched).fileAll();
    story.reports("completed");
    expect(story.request.status).toBe("completed");
  });

  test.each(["atrás", "omitir", "deshacer", "listo"])("gives «%s» as the answer it looks like", (text) => {
    const story = new Story();
    for (const line of ["/port", "agree", "none, ready", "212-555-0100", text]) story.say(line);
    expect(story.request.answers.carrier?.value).toBe(text);
  });
});
