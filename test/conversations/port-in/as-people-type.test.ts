import { describe, expect, test } from "@jest/globals";
import type { Language } from "../../../src/core/language.ts";
import { Story } from "../../support/story.ts";
import { answersNow, type Place, storyAt } from "../../support/story-at.ts";

type Row = [language: Language, place: Place, text: string, answers: Record<string, unknown>];

const storyIn = (language: Language, place: Place): Story => {
  const story = storyAt(place);
  story.person = { ...story.person, language };
  return story;
};

const changed = (story: Story, before: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answersNow(story)).filter(
      ([item, value]) => JSON.stringify(value) !== JSON.stringify(before[item]),
    ),
  );

/** What answers something else than what is asked: it is kept. */
const kept: Row[] = [
  ["en", "preflight", "its with sandbox bell", { carrier: "sandbox bell" }],
  ["en", "preflight", "we're with Lumen now", { carrier: "Lumen" }],
  ["en", "account", "it's with sandbox bell", { carrier: "Sandbox Bell" }],
  ["en", "preflight", "asap", { date: "soonest" }],
  ["es", "preflight", "cuanto antes", { date: "soonest" }],
  ["en", "preflight", "residential", { customerType: "residential" }],
  ["en", "account", "business", { customerType: "business" }],
  ["es", "account", "empresa", { customerType: "business" }],
  ["en", "bill", "partial", { portType: "partial" }],
  ["en", "bill", "it's partial - the fax 718-555-0103 stays with them", { portType: "partial" }],
  ["es", "bill", "es parcial", { portType: "partial" }],
  ["en", "account", "Dana Reyes, Owner, dana@acme.com", { repName: "Dana Reyes", repEmail: "dana@acme.com" }],
  ["es", "account", "soy Ana Ruiz, ana@sol.example", { repName: "Ana Ruiz", repEmail: "ana@sol.example" }],
  ["en", "account", "Acme Plumbing, info@acme.com", { repEmail: "info@acme.com" }],
  [
    "en",
    "preflight",
    "i live at 9 orchard st apt 3b new york ny 10002",
    {
      serviceStreet: "9 orchard st",
      serviceUnit: "apt 3b",
      serviceCity: "new york",
      serviceState: "ny",
      serviceZip: "10002",
    },
  ],
  [
    "en",
    "preflight",
    "hi, I want to move 646 555 0100 and 646-555-0101",
    { numbers: ["+16465550100", "+16465550101"] },
  ],
  [
    "es",
    "preflight",
    "hola, quiero pasar (305) 555-0100 y 305-555-0101",
    { numbers: ["+13055550100", "+13055550101"] },
  ],
  [
    "en",
    "preflight",
    "Brooklyn office: 718-555-0100 718-555-0101",
    { numbers: ["+17185550100", "+17185550101"] },
  ],
  ["en", "account", "oops take 0102 out, the fax stays", { numbers: ["+12125550100", "+12125550101"] }],
  ["en", "account", "acct# is 8812-44", { accountNumber: "8812-44" }],
  [
    "en",
    "holder",
    "oh its Acme Plumbing Company LLC",
    { customerType: "business", accountName: "Acme Plumbing Company LLC" },
  ],
  [
    "es",
    "holder",
    "es una empresa se llama Panadería Sol LLC",
    { customerType: "business", accountName: "Panadería Sol LLC" },
  ],
  ["en", "representative", "It's Dana Reyes", { repName: "Dana Reyes" }],
  [
    "es",
    "representative",
    "me llamo Ana Ruiz y mi correo es ana@sol.example",
    { repName: "Ana Ruiz", repEmail: "ana@sol.example" },
  ],
  ["es", "preflight", "estoy con sandbox bell", { carrier: "sandbox bell" }],
  [
    "es",
    "service",
    "estamos en 500 Calle Ocho, Miami FL 33135, la misma",
    {
      serviceStreet: "500 Calle Ocho",
      serviceCity: "Miami",
      serviceState: "FL",
      serviceZip: "33135",
      billingSame: "yes",
    },
  ],
  ["es", "same", "perdón es 510 Calle Ocho", { serviceStreet: "510 Calle Ocho" }],
  ["en", "account", "0102 is the main number", { btn: "+12125550102" }],
  ["en", "account", "the one ending in 0101", { btn: "+12125550101" }],
  ["en", "bill", "and make it partial", { portType: "partial" }],
  [
    "en",
    "account",
    "its a business called Kings County Roofing Co.",
    { customerType: "business", accountName: "Kings County Roofing Co." },
  ],
  ["en", "account", "Business Telecom LLC", { carrier: "Business Telecom LLC" }],
  [
    "en",
    "account",
    "Dana Reyes signs, dana@acme.com. She is the office manager",
    { repName: "Dana Reyes", repEmail: "dana@acme.com" },
  ],
  ["en", "account", "and Lou Ferris will sign for us", { repName: "Lou Ferris" }],
  ["en", "representative", "Lou Ferris signs", { repName: "Lou Ferris" }],
  [
    "en",
    "representative",
    "Lou Ferris is going to sign it, lou@acme.com",
    { repName: "Lou Ferris", repEmail: "lou@acme.com" },
  ],
  ["es", "representative", "Firma Ana Ruiz", { repName: "Ana Ruiz" }],
  ["es", "representative", "Ana Ruiz va a firmar", { repName: "Ana Ruiz" }],
  ["es", "account", "la que firma es Ana Ruiz", { repName: "Ana Ruiz" }],
  ["es", "account", "Ana Ruiz firma, ana@sol.example", { repName: "Ana Ruiz", repEmail: "ana@sol.example" }],
  ["en", "representative", "my boss Lou Ferris", { repName: "Lou Ferris" }],
  ["en", "review", "postpone by a week", { date: "2026-12-10" }],
  ["en", "account", "can you push it back two weeks?", { date: "2026-12-17" }],
  ["es", "review", "posponer una semana", { date: "2026-12-10" }],
  [
    "en",
    "service",
    "120 W 45th St, NYC 10036",
    { serviceStreet: "120 W 45th St", serviceCity: "New York", serviceState: "NY", serviceZip: "10036" },
  ],
  ["en", "service", "NYC", { serviceCity: "New York", serviceState: "NY" }],
  [
    "en",
    "service",
    "88 Market St, SF CA 94105",
    { serviceStreet: "88 Market St", serviceCity: "San Francisco", serviceState: "CA", serviceZip: "94105" },
  ],
  ["en", "account", "yes thanks", { carrier: "Sandbox Bell" }],
  ["en", "account", "yes yes 55-8812-9", { carrier: "Sandbox Bell", accountNumber: "55-8812-9" }],
  [
    "en",
    "holder",
    "name on bill is Kings County Roofing Co.",
    { customerType: "business", accountName: "Kings County Roofing Co." },
  ],
];

/** What answers nothing: it is no reason to store anything. */
const answersNothing: [Language, Place, string][] = [
  ["en", "preflight", "is 0101 ready?"],
  ["en", "preflight", "no idea what that means"],
  ["en", "account", "you people are useless"],
  ["es", "account", "ustedes son unos inútiles"],
  ["en", "account", "just move it already"],
  ["en", "account", "the main one"],
  ["es", "account", "el principal"],
  ["en", "preflight", "no wait, put it back"],
  ["en", "representative", "new btn"],
  ["en", "account", "After Dana Reyes signs, what happens"],
  ["en", "account", "The Owner will sign"],
  ["es", "account", "firma la carta"],
  ["es", "account", "Cuando Ana Ruiz firma, ya está"],
  ["en", "same", "no pin yet"],
  ["en", "same", "I don't have the PIN"],
  ["es", "same", "no tengo el pin"],
  ["en", "account", "0199 is the main number"],
  ["es", "preflight", "no espere, vuelva a ponerlo"],
  ["es", "account", "mándele a mi contador sam@sol.example para que mande la factura"],
  ["en", "account", "send it to my accountant sam@sol.example so she sends the bill"],
  ["en", "holder", "thx ur the best"],
  ["en", "representative", "this is ridiculous"],
  ["es", "account", "¡apúrense!"],
  ["es", "representative", "mil gracias, son los mejores"],
  ["en", "account", "btn is the main one"],
  ["es", "account", "el btn es el principal"],
  ["en", "account", "umm idk"],
  ["en", "preflight", "can we stay with you?"],
  ["en", "bill", "is it a full port?"],
];

describe("an answer to another question", () => {
  test.each(kept)("%s, at %s: %j", (language, place, text, answers) => {
    const story = storyIn(language, place);
    const before = answersNow(story);
    story.say(text);
    expect(changed(story, before)).toEqual(
      "serviceStreet" in answers ? expect.objectContaining(answers) : answers,
    );
  });
});

describe("what answers nothing", () => {
  test.each(answersNothing)("%s, at %s: %j", (language, place, text) => {
    const story = storyIn(language, place);
    const before = answersNow(story);
    story.say(text);
    expect(changed(story, before)).toEqual({});
  });
});

test("a missing PIN is one that is not at hand yet, and no word about services on the account", () => {
  const story = storyAt("preflight");
  story.say("no pin");
  expect(answersNow(story)).not.toHaveProperty("services");
  expect(answersNow(story).ready).toEqual(["PIN"]);
});

test("a mail that says everything at once is read sentence by sentence", () => {
  const story = storyAt("preflight");
  story.say(
    "Hi team, we want to move our numbers. Company: Brightside Dental PC, account number 55-8812-9, BTN 415-555-0110, numbers 415-555-0110, 415-555-0111, 415-555-0112. Service address 88 Market Street Suite 400, San Francisco CA 94105. Authorized person is Maria Lopez (maria@brightside.example), phone 415-555-0110. We'd like it done by Dec 18. We're with Lumen now. thx",
  );
  expect(answersNow(story)).toMatchObject({
    accountName: "Brightside Dental PC",
    accountNumber: "55-8812-9",
    btn: "+14155550110",
    numbers: ["+14155550110", "+14155550111", "+14155550112"],
    serviceStreet: "88 Market Street",
    serviceUnit: "Suite 400",
    serviceCity: "San Francisco",
    serviceState: "CA",
    serviceZip: "94105",
    repName: "Maria Lopez",
    repEmail: "maria@brightside.example",
    date: "2026-12-18",
    carrier: "Lumen",
  });
  expect(answersNow(story)).not.toHaveProperty("ready");
});

test("where several numbers could be the main one, it is asked which", () => {
  const said = storyAt("account").say("btn is the main one");
  expect(said).toContain("Which of them is the main number?");
});

test("a problem with another item is told without an example for the question that is open", () => {
  const said = storyAt("preflight").say("btn is 555");
  expect(said).toContain("The BTN is one phone number with ten digits.");
  const preflight = storyAt("preflight");
  preflight.say("ready");
  expect(preflight.say("btn is 555")).not.toContain("For example: none");
});

describe("a first message that says everything", () => {
  test.each([
    ["en", "Hi team, we want to move our numbers. Account number 55-8812-9, BTN 415-555-0110. Thanks!"],
    ["en", "move 212-555-0100 to you please"],
    ["en", "i need help moving 3 numbers from comcast: 212-555-0100, 0101, 0102"],
    ["en", "646-555-0150, 646-555-0151"],
    ["es", "quiero pasar el 305-555-0101 y el 305-555-0102 de mi oficina"],
  ] as const)("begins, and says that it is wanted again: %s, %j", (language, text) => {
    const story = new Story();
    story.person = { ...story.person, language };
    const said = story.say(text);
    expect(said).toMatch(/please send this message again|envíe otra vez este mensaje/);
    expect(said).toMatch(/six points to agree to|seis puntos que aceptar/);
  });

  test("is heard in Spanish without a number, too", () => {
    const story = new Story();
    story.person = { ...story.person, language: "es" };
    expect(story.say("necesito ayuda para cambiar mi celular a otra compañía")).toContain("seis puntos");
  });

  test("is not spoken of where there was nothing else in it", () => {
    expect(new Story().say("port pls")).not.toContain("send this message again");
  });
});

describe("a bill that is the wrong one", () => {
  test.each([
    ["en", "that's not my bill"],
    ["en", "wrong bill"],
    ["en", "remove the bill"],
    ["es", "quite la factura"],
    ["es", "esa no es mi factura"],
  ] as const)("is taken out and asked for again: %s, %s", (language, text) => {
    const story = storyIn(language, "review");
    const said = story.say(text);
    expect(answersNow(story)).not.toHaveProperty("bill");
    expect(said).toMatch(/latest billing statement|última factura/);
  });
});

test("a name that begins with It's is asked about, and taken as meant", () => {
  const story = storyAt("holder");
  story.say("business");
  expect(story.say("It's Acme Plumbing LLC")).toContain('Is the company called "Acme Plumbing LLC"');
  story.say("yes");
  expect(answersNow(story).accountName).toBe("Acme Plumbing LLC");
});

test('"delete everything" is asked about before anything is deleted', () => {
  expect(storyAt("review").say("delete everything")).toContain("Leave it for now?");
});

test("with its PIN put aside, it is asked whether one PIN covers all, and of no PIN that was not given", () => {
  const story = storyAt("numbers");
  for (const line of [
    "646-555-0150, 646-555-0151",
    "yes, 1, 8841-22-7730",
    "residential",
    "Kim Park, kim@park.example, yes, yes",
    "9 Orchard St, New York, NY 10002, same",
  ])
    story.say(line);
  story.sendBill();
  expect(story.say("skip")).toContain("Does one PIN cover the first and the other wireless number too?");
});

test("the account of another carrier is given by its name", () => {
  const story = storyAt("numbers");
  story.say("212-555-0100, 212-555-0167");
  story.say("yes, 1, 8841-22-7730");
  expect(story.say("acct for second bell is 99-17731")).toContain(
    "Account number at Second Bell: •••• 7731.",
  );
});

test("a state is no company", () => {
  const story = storyAt("holder");
  story.say("business");
  story.say("NY");
  expect(answersNow(story)).not.toHaveProperty("accountName");
});
