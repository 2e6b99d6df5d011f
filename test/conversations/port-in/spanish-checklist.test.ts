import { describe, expect, test } from "@jest/globals";
import { portIn } from "../../../conversations/port-in/port-in.ts";
import { spanish as agreementSpanish } from "../../../conversations/port-in/words-agreement.es.ts";
import { agreementWords } from "../../../conversations/port-in/words-agreement.ts";
import { spanish as accountSpanish } from "../../../conversations/port-in/words-carrier-account.es.ts";
import { carrierAccountWords } from "../../../conversations/port-in/words-carrier-account.ts";
import { spanish as numbersSpanish } from "../../../conversations/port-in/words-numbers.es.ts";
import { numbersWords } from "../../../conversations/port-in/words-numbers.ts";
import { spanish as optionsSpanish } from "../../../conversations/port-in/words-options.es.ts";
import { optionsWords } from "../../../conversations/port-in/words-options.ts";
import { spanish as preflightSpanish } from "../../../conversations/port-in/words-preflight.es.ts";
import { preflightWords } from "../../../conversations/port-in/words-preflight.ts";
import { spanish as saidSpanish } from "../../../conversations/port-in/words-said.es.ts";
import { saidWords } from "../../../conversations/port-in/words-said.ts";
import { askLabel } from "../../../src/core/asks.ts";
import { everyItem, exampleOf } from "../../../src/core/item.ts";
import { speaking } from "../../../src/core/language.ts";
import { nameOf } from "../../../src/core/port-request.ts";
import type { World } from "../../../src/core/turn.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";
import { contextWith, letterTo } from "../../support/spanish-context.ts";
import { Story, world } from "../../support/story.ts";

const number = "(212) 555-0100";

test("the six points and what is said of them", () => {
  const given: Given<typeof agreementWords> = { left: [[["A.", "B."]]] };
  expect(spanishFaults(agreementWords, agreementSpanish, { given, same: ["version"] })).toEqual([]);
});

test("what is asked before a port starts", () => {
  const services = ["DSL", "VoIP"];
  const given: Given<typeof preflightWords> = {
    offAsk: [[services]],
    readyTyped: [[[]], [["PIN"]]],
    readyShown: [[[]], [["PIN"]]],
    readyRemind: [[["PIN"]]],
  };
  const same = ["things.PIN", "doneExample"];
  expect(spanishFaults(preflightWords, preflightSpanish, { given, same })).toEqual([]);
});

test("what is asked of the numbers and the account", () => {
  const numbers: Given<typeof numbersWords> = {
    duplicates: [[1], [3]],
    tooMany: [[120_000, 100_000]],
    listNow: [[12]],
    moreRefused: [[12]],
  };
  expect(spanishFaults(numbersWords, numbersSpanish, { given: numbers, same: ["quoted"] })).toEqual([]);
  const account: Given<typeof carrierAccountWords> = {
    carrierFound: [
      ["Lumen", { all: true, count: 1, one: number }],
      ["Lumen", { all: false, count: 1, one: number }],
      ["Lumen", { all: true, count: 3, one: "" }],
      ["Lumen", { all: false, count: 1200, one: "" }],
    ],
    pinLabel: [[number]],
    samePinLabel: [[""], ["Lumen"]],
    samePinAsk: [
      [1, "", true],
      [1200, "Lumen", false],
    ],
  };
  const same = ["carrierExample", "numberExample"];
  expect(spanishFaults(carrierAccountWords, accountSpanish, { given: account, same })).toEqual([]);
});

test("what has a preset, and what is said when it is on its way", () => {
  expect(spanishFaults(optionsWords, optionsSpanish)).toEqual([]);
  const given: Given<typeof saidWords> = {
    kinds: [
      [1, 1, 1],
      [2, 2, 2],
      [0, 0, 0],
    ],
    checked: [
      [number, 1, ""],
      [number, 2, "2 VoIP"],
      [number, 5, ""],
    ],
    moreLeftOut: [[12]],
    pins: [[1], [3]],
    otherCarriers: [["Lumen", ["AT&T", "Verizon"]]],
    numbersLabel: [[3]],
    severalOrders: [["Twilio", 3]],
    countOf: [
      [1, "local"],
      [2, "mobile"],
      [1200, "toll-free"],
      [1, null],
    ],
    orderLine: [
      ["2", "", "", number],
      ["2", "Lumen", "CHICAGO", number],
    ],
    moreOrders: [[1200]],
    split: [[3, "Twilio", ["account", "type", "area", { carrier: "Twilio", limit: 1200 }]]],
    asOrders: [[3]],
    filedOf: [[1, 2, 1200, 1500]],
    notFiled: [
      [1, 1],
      [2, 1200],
    ],
  };
  expect(spanishFaults(saidWords, saidSpanish, { given, same: ["orderLine(1)"] })).toEqual([]);
});

test("no item of the checklist is asked in English where Spanish is spoken", () => {
  const context = contextWith({ numbers: ["+12125550100", "+12125550101"], services: ["alarm line"] });
  const placed = everyItem(portIn, context);
  const shown = (): Record<string, string> =>
    Object.fromEntries(
      placed.flatMap(({ item, step }) => [
        [`${item.key} label`, item.label()],
        [`${item.key} step`, step.title()],
        [`${item.key} ask`, item.ask(context)],
        [`${item.key} help`, item.help(context)],
        [`${item.key} example`, exampleOf(item, context)],
        [`${item.key} reading`, (item.reading?.(context) ?? []).join(" ")],
        ...(item.choices?.(context) ?? []).map(({ label }, at) => [`${item.key} choice ${at}`, label]),
        ...(item.options?.(context) ?? []).map(({ label }, at) => [`${item.key} option ${at}`, label]),
      ]),
    );
  const english = shown();
  const spanish = speaking("es", shown);
  expect(Object.keys(spanish).length).toBeGreaterThan(150);
  const left = /\b(?:the|your|you|is|are|with|and|type|please|not|of|which|what)\b/i;
  expect(Object.entries(spanish).filter(([, text]) => left.test(text))).toEqual([]);
  const same = Object.keys(english).filter((key) => english[key] === spanish[key] && english[key] !== "");
  expect(same.filter((key) => !/ example$| choice \d+$/.test(key))).toEqual([]);
});

/** Hears only what is said here; what people type in Spanish is understood elsewhere. */
const hearing: World = {
  ...world,
  understood: (text) => (text === "acepto" ? "agree" : text),
};

const inSpanish = (): Story => {
  const story = new Story(hearing);
  story.person = { ...story.person, language: "es" };
  return story;
};

describe("the six points in Spanish", () => {
  test("are agreed to in their own wording, whose version is kept", () => {
    const story = inSpanish();
    expect(story.say("/port")).toContain("Soy el titular de la cuenta");
    story.say("acepto");
    expect(story.request.answers.agreements?.value).toEqual({
      version: "2026-11-es",
      ticked: [1, 2, 3, 4, 5, 6],
    });
    expect(story.history.at(-1)?.text).toBe("Agreement: all six points (wording of 2026-11-es)");
  });

  test("stand where somebody goes on in English, and the other way round", () => {
    const story = inSpanish();
    story.say("/port");
    story.say("acepto");
    const { language: _spanish, ...english } = story.person;
    story.person = english;
    expect(story.say("none")).toContain("To have at hand");
    const other = new Story(hearing);
    other.say("/port");
    other.say("agree");
    other.person = { ...other.person, language: "es" };
    expect(other.say("none")).toContain("Para tener a mano");
    expect(other.request.answers.agreements?.value).toMatchObject({ version: "2026-11" });
  });

  test("ticked in part are read again in the language they are finished in", () => {
    const story = new Story(hearing);
    story.say("/port");
    expect(story.say("1, 2, 4")).toContain("Still to tick: 3.");
    story.person = { ...story.person, language: "es" };
    expect(story.say("3, 5")).toContain("Falta por marcar: 1.");
    expect(story.request.answers.agreements?.value).toEqual({ version: "2026-11-es", ticked: [3, 5] });
    story.say("acepto");
    expect(story.request.answers.agreements?.value).toEqual({
      version: "2026-11-es",
      ticked: [1, 2, 3, 4, 5, 6],
    });
  });
});

test("what is stored while a Spanish-speaking person acts is English, and so are the letter and its mails", () => {
  const story = inSpanish().fileAll();
  expect(story.request.status).not.toBe("draft");
  const left = /[áéíóúñ¿¡«»]|\b(?:el|la|los|las|por|número|todos|sí)\b/i;
  expect(story.history.map(({ text }) => text).filter((text) => left.test(text))).toEqual([]);
  expect(story.history.map(({ text }) => text)).toContain("Services on the account: none");
  const letters = story.messages.flatMap(({ parts }) => parts.filter(({ type }) => type === "letter"));
  expect(letters).not.toEqual([]);
  expect(JSON.stringify(letters)).not.toMatch(left);
  const mails = story.effects.filter(({ type }) => type === "send-mail");
  expect(JSON.stringify(mails)).not.toMatch(left);
});

test("what somebody is asked for is called in the language of whom it is said to", () => {
  const story = inSpanish();
  story.say("/port");
  story.say("acepto");
  const asked = story.say("ask sam@acme.com for the account number");
  expect(asked).toContain("el número de cuenta");
  expect(story.history.at(-1)?.text).toBe("sam@acme.com: Account number");
  expect(story.request.asks?.map(askLabel)).toEqual(["Account number"]);
  expect(speaking("es", () => story.request.asks?.map(askLabel))).toEqual(["Número de cuenta"]);
});

test("a request without a name is called in the language spoken", () => {
  const { request } = contextWith({ name: "", numbers: ["+12125550100", "+12125550101"], carrier: "Lumen" });
  expect(nameOf(request)).toBe("Lumen, 2 numbers");
  expect(speaking("es", () => nameOf(request))).toBe("Lumen, 2 números");
  expect(speaking("es", () => nameOf({ ...request, answers: {} }))).toBe("Portabilidad nueva");
});

test("the letter, mails, calendars and shared pages are in English, whoever is spoken to", () => {
  const numbers = ["+12125550100", "+12125550101", "+12125550102"];
  const answers = { numbers, date: "2026-12-18", carrier: "Lumen", repName: "Dana Vega", portType: "full" };
  const context = contextWith({ ...answers, name: "" }, { letter: letterTo(), date: "2026-12-18" });
  const share = { id: 1, by: "Alex Mora", at: context.at, expires: context.at, to: "sam@acme.com" };
  const made: Record<string, () => unknown> = {
    letter: () => world.letterScreen(world.letter(context)),
    carrierSigns: () => world.mails.carrierSigns(context),
    sign: () => world.mails.sign(context, "https://portside.example/sign", true),
    code: () => world.mails.code(context, "123456"),
    signed: () => world.mails.signed(context),
    submitted: () => world.mails.submitted(context),
    stop: () => world.mails.stop("https://portside.example/stop"),
    news: () => world.news.mail(context, { type: "date-set", dates: ["2026-12-18"] }),
    entry: () => world.news.entry(context),
    page: () => world.shared.page(context, share),
    shared: () => world.shared.mail(context, share, "https://portside.example/shared"),
    escalation: () => world.waiting.escalation(context, null).mail,
  };
  expect(JSON.stringify(made.letter?.())).toContain("Dec 18, 2026");
  for (const [what, make] of Object.entries(made))
    expect([what, speaking("es", make)]).toEqual([what, make()]);
});
