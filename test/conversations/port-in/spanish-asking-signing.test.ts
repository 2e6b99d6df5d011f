import { expect, test } from "@jest/globals";
import { spanish as billSpanish } from "../../../conversations/port-in/bill-words.es.ts";
import { billWords } from "../../../conversations/port-in/bill-words.ts";
import { spanish as letterSpanish } from "../../../conversations/port-in/words-letter.es.ts";
import { letterWords } from "../../../conversations/port-in/words-letter.ts";
import { spanish as mailSpanish } from "../../../conversations/port-in/words-mail.es.ts";
import { mailWords } from "../../../conversations/port-in/words-mail.ts";
import { signingPageWords } from "../../../conversations/port-in/words-signing-page.ts";
import { spanish as togetherSpanish } from "../../../conversations/port-in/words-together.es.ts";
import { togetherWords } from "../../../conversations/port-in/words-together.ts";
import type { Ask } from "../../../src/core/asks.ts";
import { speaking } from "../../../src/core/language.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";
import { contextWith, letterTo } from "../../support/spanish-context.ts";

const asks: Ask[] = [
  {
    item: "bill",
    label: "Factura",
    person: { id: "u2", name: "Sam Poe", by: "chat" },
    from: { id: "u1", name: "Alex Mora" },
    at: 1_795_359_600_000,
    rev: 1,
    where: null,
  },
];

const bill = "Factura";
const both = ["Número de cuenta", "Factura"];

test("what the chat says of the bill", () => {
  const where = 'page 1, beside "Account number"';
  const given: Given<typeof billWords> = {
    nothing: [[1], [4, 1]],
    onlyRead: [[6]],
    agreed: [[9, 6]],
    partlyRead: [[3]],
    differing: [[2]],
    step: [
      [{ type: "waiting" }],
      [{ type: "opened", pages: 2 }],
      [{ type: "page", page: 1, of: 3 }],
      [{ type: "recognising", page: 2, of: 3 }],
    ],
    agrees: [["48213"], [""]],
    close: [["48213", "48213-A", where]],
    differs: [
      ["48213", "99", where],
      ["48213", null, ""],
    ],
    dated: [["2026-11-02"]],
    offered: [
      ["48213", 'page 2, under "Service address"'],
      ["48213", 'page 2, over "Total"'],
      ["48213", "page 1, in the mailing address"],
      ["48213", "page 3"],
    ],
    against: [
      [bill, "99", where, "account number", false],
      [bill, null, "", "account number", false],
    ],
    tooOld: [["2026-08-02", 112, 45]],
    riskSome: [[["A.", "B."]]],
    riskHigh: [[["A.", "B."]]],
    keptReason: [[both]],
    differsReason: [[both]],
    closeReason: [[both]],
    unreadReason: [[both]],
  };
  const same = ["close", "differs", "offered", "against(1)"];
  expect(spanishFaults(billWords, billSpanish, { given, same })).toEqual([]);
  expect(speaking("es", () => billWords.offered("48213", where))).toBe(
    "48213 (página 1, junto a «Account number»)",
  );
  const places = given.offered?.map(([, place]) => speaking("es", () => billWords.offered("A", place)));
  expect(places?.join(" ")).not.toMatch(/page|beside|under|over|mailing|"/);
  expect(speaking("es", () => billWords.against(bill, "99", where, "account number", false))).toContain(
    "Diga «como en la factura»",
  );
});

test("what the chat says where several people work on a request", () => {
  const context = contextWith();
  const given: Given<typeof togetherWords> = {
    askWho: [[[bill]], [both]],
    asking: [
      ["Sam Poe", [bill], true],
      ["Sam Poe", both, false],
    ],
    askedAlready: [[asks, ""]],
    askedInstead: [["Sam Poe", bill]],
    takenBack: [["Sam Poe", both]],
    notReached: [
      ["Sam Poe", [bill]],
      ["Sam Poe", both],
    ],
    waitingFor: [[asks, ""]],
    giveHere: [[bill]],
    answerStands: [
      [null, bill, "48213", ""],
      ["Sam Poe", bill, "", "99"],
    ],
    saidTheSame: [[null], ["Sam Poe"]],
    wasGivenBy: [
      [null, bill],
      ["Sam Poe", bill],
    ],
    approvalOfYou: [["Sam Poe", context]],
    handOfYou: [
      ["Sam Poe", context, []],
      ["Sam Poe", context, [bill]],
      ["Sam Poe", context, Array.from({ length: 14 }, () => bill)],
    ],
    askedOfYou: [
      ["Sam Poe", context, both, true],
      ["Sam Poe", context, ["Residencial o empresa"], false],
    ],
    whatYouCanSay: [[both]],
    thanks: [[both], [[bill]]],
    thanksFor: [[both]],
    notNeeded: [
      ["Sam Poe", both],
      ["Sam Poe", [bill]],
    ],
    gave: [
      ["Sam Poe", bill, ""],
      ["Sam Poe", bill, "48213"],
    ],
    hasNot: [
      ["Sam Poe", both, ""],
      ["Sam Poe", both, "no idea"],
    ],
    reminded: [["Sam Poe", both]],
    askMail: [[context, "Alex Mora", [{ label: bill, address: "https://x.example/1" }], context.at, true]],
    askLinks: [["Sam Poe", [{ label: bill, address: "https://x.example/1" }], "outbox"]],
  };
  const dates = ["askedAlready", "waitingFor"];
  const said = spanishFaults(togetherWords, togetherSpanish, { given, same: ["askMail", ...dates] });
  expect(said).toEqual([]);
  const es = <T>(work: () => T): T => speaking("es", work);
  expect(es(() => togetherWords.askWho(both))).toContain("¿Quién tiene el número de cuenta y la factura?");
  expect(es(() => togetherWords.thanks(["Números"]))).toContain("los números ya están");
  const mail = (): unknown =>
    togetherWords.askMail(context, "Alex Mora", [{ label: "Bill", address: "x" }], context.at, false);
  expect(es(mail)).toEqual(mail());
});

test("what the chat says of the letter; what is agreed to is in the letter's language", () => {
  const context = contextWith({ repName: "Dana Vega" }, { letter: letterTo() });
  const declined = contextWith({}, { letter: letterTo({ standing: "declined", reason: "Wrong number" }) });
  const signed = letterTo({ standing: "signed" });
  const over = contextWith(
    {},
    {
      letter: { ...signed, signed: { name: "Dana Vega", title: "", method: "typed", at: 0, document: null } },
    },
  );
  const one = [[context]] as [typeof context][];
  const given: Given<typeof letterWords> = {
    letterSent: [
      [context, "mail", true],
      [context, "mail", false],
      [context, "file", true],
    ],
    letterSentAgain: [
      [context, "mail", true],
      [context, "file", false],
    ],
    letterSentOften: [[context, 9]],
    letterLate: one,
    letterFailed: [
      [context, null],
      [context, "address"],
    ],
    letterNotDrawn: [[["李"]], [["李", "王"]]],
    letterViewed: one,
    letterSigned: one,
    letterDeclined: [[declined], [context]],
    letterExpired: one,
    letterGivenUp: one,
    letterReminded: one,
    letterRenewed: one,
    letterVoid: one,
    letterWaits: [[context], [declined]],
    letterOver: [[context], [declined]],
    signingLink: [[context, "https://x.example/1"]],
    noSigningLink: one,
    letterWasSigned: [[over]],
    signConsent: one,
    signOtherName: one,
    signerAsk: one,
    signerSame: one,
    codeRefused: one,
    pageCharacters: [[["李"]]],
  };
  const same = [...Object.keys(signingPageWords), "signConsent"];
  const dates = ["letterSent", "letterSentAgain", "letterReminded"];
  expect(
    spanishFaults(letterWords, letterSpanish, { given, same: [...same, ...dates], kept: ["Wrong number"] }),
  ).toEqual([]);
  const consent = letterWords.signConsent(context);
  const inSpanish = speaking("es", () => letterWords.signConsent(context));
  expect(inSpanish.slice(0, -1)).toEqual(consent);
  expect(inSpanish.at(-1)).toContain("escriba su nombre completo: Dana Vega");
});

test("what the chat says of a mail that did not go out", () => {
  const faults = [null, "address", "access", "mail"] as const;
  const given: Given<typeof mailWords> = {
    letterNotMailed: faults.map((fault) => ["dana@acme.com", fault]),
    mailFailed: faults.map((fault) => ["dana@acme.com", "Your port", fault]),
  };
  expect(spanishFaults(mailWords, mailSpanish, { given })).toEqual([]);
});
