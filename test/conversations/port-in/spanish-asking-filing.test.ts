import { expect, test } from "@jest/globals";
import { words } from "../../../conversations/port-in/words.ts";
import { spanish as askingSpanish } from "../../../conversations/port-in/words-asking.es.ts";
import { askingWords } from "../../../conversations/port-in/words-asking.ts";
import { spanish as companySpanish } from "../../../conversations/port-in/words-company.es.ts";
import { companyWords } from "../../../conversations/port-in/words-company.ts";
import { spanish as deskSpanish } from "../../../conversations/port-in/words-desk.es.ts";
import { deskWords } from "../../../conversations/port-in/words-desk.ts";
import { spanish as filingSpanish } from "../../../conversations/port-in/words-filing.es.ts";
import { filingWords } from "../../../conversations/port-in/words-filing.ts";
import { spanish as kindSpanish } from "../../../conversations/port-in/words-kinds.es.ts";
import { kindWords } from "../../../conversations/port-in/words-kinds.ts";
import { spanish as lifeSpanish } from "../../../conversations/port-in/words-life.es.ts";
import { lifeWords } from "../../../conversations/port-in/words-life.ts";
import { speaking } from "../../../src/core/language.ts";
import { statuses } from "../../../src/core/port-request.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";
import { contextWith } from "../../support/spanish-context.ts";

const bill = "Factura";
const both = ["Número de cuenta", bill];
const sid = "PR-7K3M-9Q2X";
const until = Date.parse("2026-12-22T15:00:00Z");
const numbers = ["+12125550100", "+12125550101"];
const answers = {
  numbers,
  carrier: "Lumen",
  accountName: "Acme Plumbing LLC",
  customerType: "business",
  repName: "Dana Vega",
};
const draft = contextWith(answers);
const dated = contextWith(answers, { date: "2026-12-18", attempt: 1, status: "date-set" });
const requests = statuses.map((status) => [contextWith(answers, { status }).request]) as [
  typeof draft.request,
][];

test("what the chat says around questions", () => {
  const change = { label: bill, before: "48213", now: "48214" };
  const given: Given<typeof askingWords> = {
    keptAsFiled: [[both]],
    formTaken: [[[]], [both]],
    formLater: [[both]],
    answeredMeanwhile: [
      ["Alex Mora", "48213"],
      [null, ""],
    ],
    editedAsk: [[[]], [[change]], [[change, { label: "PIN", before: "••••", now: "••••" }]]],
    editedUnclear: [["Faltan 3 dígitos.", both]],
    editedSensitive: [[both]],
    editedLate: [[both]],
    deletedAsk: [[[change]], [[change, { label: "PIN", now: "••••" }]]],
    deletedKept: [[both]],
    deletedLate: [[both]],
    forgotten: [[both]],
    undone: [[both]],
    parkedIsLast: [[[bill]], [both]],
    skipped: [
      [both, true],
      [[bill], false],
    ],
    editWhat: [[both]],
    tooLong: [[20000]],
  };
  expect(spanishFaults(askingWords, askingSpanish, { given, same: ["taken"] })).toEqual([]);
});

test("what the chat says of drafts, of companies and of a desk", () => {
  const life: Given<typeof lifeWords> = {
    welcomeBack: [[sid]],
    whereWeWere: [
      ["Acme", 2, 5, 3],
      ["", 1, 5, 1],
      ["Acme", 5, 5, 0],
    ],
    notADraft: [[sid]],
    notFromHere: [[draft.request]],
    draftIsOver: requests,
    whichDraft: [[1], [4]],
    draftLabel: [
      ["Acme", sid],
      ["", sid],
    ],
    leaveAsk: [[until]],
    leftKept: [[sid, until]],
    draftExpired: [
      ["Acme", sid],
      ["", sid],
    ],
    draftNudge: [
      ["Acme", sid, 0, until],
      ["", sid, 1, until],
      ["Acme", sid, 5, until],
    ],
  };
  expect(spanishFaults(lifeWords, lifeSpanish, { given: life, same: ["draftLabel(1)"] })).toEqual([]);
  const company: Given<typeof companyWords> = { offer: [["Acme", sid, "lun, 12 oct 2026"]] };
  expect(spanishFaults(companyWords, companySpanish, { given: company, same: ["companyLabel"] })).toEqual([]);
  const desk: Given<typeof deskWords> = {
    hasIt: [
      [{ address: "desk@lumen.example", byFile: true }],
      [{ address: "desk@lumen.example", byFile: false }],
    ],
  };
  expect(spanishFaults(deskWords, deskSpanish, { given: desk })).toEqual([]);
  const kinds: Given<typeof kindWords> = { due: [["Fecha", "lun, 12 oct 2026", "fecha"]] };
  expect(spanishFaults(kindWords, kindSpanish, { given: kinds, same: ["no"] })).toEqual([]);
});

test("what the chat says from the check of the numbers to the end", () => {
  const [first = "", second = ""] = numbers;
  const given: Given<typeof filingWords> = {
    checkingStep: [
      [0, 1, "Twilio"],
      [2, 1200, "Twilio"],
      [3, 3, "Twilio"],
    ],
    listColumn: [
      ["", []],
      ["Line", []],
      ["Line", ["Fax", "Cell"]],
    ],
    readingStep: [[{ type: "page", page: 1, of: 3 }]],
    billNote: [[1], [4], [4, 2]],
    standsAsGiven: [[both]],
    numberTaken: [[first, sid]],
    secondLook: [
      [[first], null],
      [numbers, { name: "Rae Kim", address: "rae@acme.example" }],
    ],
    numberNotPortable: [[first, "NO_COVERAGE"]],
    checkedNote: [[2, 1]],
    stillMissing: [[both]],
    confirmSubmit: [[draft], [dated]],
    filedNote: [[["FPT-204816"]]],
    filingDelayed: [[draft, until]],
    othersGoOn: [[sid]],
    oldAndNew: [
      ["", "48213"],
      ["48213", "48213"],
      ["48213", "48214"],
    ],
    cannotWithdraw: requests,
    withdrawAsk: [
      [draft, []],
      [dated, [first]],
      [contextWith(answers, { date: "2026-11-23" }), []],
    ],
    whichToCancel: [[numbers]],
    cancelsAllOnly: [[draft]],
    numbersNotMoving: [[numbers]],
    someWithdrawn: [
      [draft.request, [first]],
      [draft.request, numbers],
      [contextWith(answers, { numbers: { [second]: { status: "cancelling" } } }).request, [second]],
      [contextWith(answers, { numbers: { [second]: { status: "cancelling" } } }).request, numbers],
    ],
    withdrawn: requests,
    withdrawalRefused: [["ORDER_LOCKED", dated]],
    dateIsPast: requests,
    dateNotHere: [[draft], [dated]],
    dateTooLate: [[dated]],
    dateWhich: [[draft], [dated]],
    dateAsk: [
      [draft, "2026-12-21"],
      [dated, "2026-12-21"],
    ],
    dateAsked: [
      [draft, "2026-12-21"],
      [dated, "2026-12-21"],
      [dated, "2026-12-18"],
    ],
    dateRefused: [["ORDER_LOCKED", dated]],
    restarted: [[sid]],
    cannotRestart: requests,
  };
  const same = ["oldAndNew(1)", "oldAndNew(3)", "useOffer"];
  expect(spanishFaults(filingWords, filingSpanish, { given, same })).toEqual([]);
  expect(speaking("es", () => filingWords.cannotWithdraw(dated.request))).toBe(
    "Acme Plumbing tiene fecha, así que no hay nada que cancelar.",
  );
});

test("the words of all files are those of the language spoken", () => {
  expect([words.submit, words.welcome.split(",")[0]]).toEqual(["Submit", "Hello"]);
  expect(speaking("es", () => [words.submit, words.letterBeingMade !== "", words.keepIt])).toEqual([
    "Enviar",
    true,
    "Diga «conservar» para dejarlo como está.",
  ]);
});
