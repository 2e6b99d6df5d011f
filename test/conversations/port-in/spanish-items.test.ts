import { expect, test } from "@jest/globals";
import { billingQuestion, serviceQuestion } from "../../../conversations/port-in/addresses.ts";
import { accountHolderQuestion, representativeQuestion } from "../../../conversations/port-in/contact.ts";
import { billQuestion } from "../../../conversations/port-in/documents.ts";
import { otherAccountsQuestion, otherBillsQuestion } from "../../../conversations/port-in/other-accounts.ts";
import { repairQuestion } from "../../../conversations/port-in/repair-items.ts";
import { temporary } from "../../../conversations/port-in/temporary.ts";
import { spanish as accountSpanish } from "../../../conversations/port-in/words-accounts.es.ts";
import { accountWords } from "../../../conversations/port-in/words-accounts.ts";
import { spanish as addressSpanish } from "../../../conversations/port-in/words-address.es.ts";
import { addressItemWords } from "../../../conversations/port-in/words-address.ts";
import { spanish as contactSpanish } from "../../../conversations/port-in/words-contact.es.ts";
import { contactWords } from "../../../conversations/port-in/words-contact.ts";
import { spanish as repairSpanish } from "../../../conversations/port-in/words-repair.es.ts";
import { repairItemWords } from "../../../conversations/port-in/words-repair.ts";
import { spanish as temporarySpanish } from "../../../conversations/port-in/words-temporary.es.ts";
import { temporaryItemWords } from "../../../conversations/port-in/words-temporary.ts";
import { exampleOf, type Item } from "../../../src/core/item.ts";
import { speaking } from "../../../src/core/language.ts";
import type { AddressPart } from "../../../src/core/values/address.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";
import { contextWith } from "../../support/spanish-context.ts";

test("whose account it is, and who signs", () => {
  const given: Given<typeof contactWords> = {
    email: { didYouMean: [["dana@gmial.com", "dana@gmail.com"]] },
  };
  expect(spanishFaults(contactWords, contactSpanish, { given })).toEqual([]);
});

test("addresses", () => {
  const parts: AddressPart[] = ["street", "unit", "city", "state", "zip"];
  const every = parts.flatMap((part): ["service" | "billing", AddressPart][] => [
    ["service", part],
    ["billing", part],
  ]);
  const given: Given<typeof addressItemWords> = { label: every, ask: every, leftOut: [["Vega Plaza"]] };
  expect(spanishFaults(addressItemWords, addressSpanish, { given })).toEqual([]);
});

test("the bill, and the accounts of other carriers", () => {
  const shown = "(212) 555-0100";
  const given: Given<typeof accountWords> = {
    other: {
      bill: [["Vega Tel"]],
      askBill: [["Vega Tel"]],
      btn: [["Vega Tel"]],
      askBtn: [
        [shown, 1, "Vega Tel", shown],
        [shown, 2, "Vega Tel", shown],
      ],
      btnHint: [[shown]],
      accountNumber: [["Vega Tel"]],
      askAccountNumber: [[shown, 2, "Vega Tel"]],
    },
  };
  expect(spanishFaults(accountWords, accountSpanish, { given })).toEqual([]);
});

test("temporary numbers", () => {
  const given: Given<typeof temporaryItemWords> = {
    ask: [["Vega Tel"], [null]],
    forAll: [[1], [2], [1200]],
    forSome: [[2, 1200, "(212) 555-0100"]],
    own: [
      [["A", "B"], 3],
      [["A"], 0],
    ],
    uneven: [[2, 3]],
  };
  expect(spanishFaults(temporaryItemWords, temporarySpanish, { given, same: ["forAll(2)"] })).toEqual([]);
});

test("what a rejection asks for", () => {
  const given: Given<typeof repairItemWords> = {
    keepNumber: { label: [["(212) 555-0100"]], ask: [["(212) 555-0100"]] },
  };
  expect(
    spanishFaults(repairItemWords, repairSpanish, { given, kept: ["Number Lock or Port Out Protection"] }),
  ).toEqual([]);
});

test("each item is called, asked and explained in the language spoken when it is said", () => {
  const repair = {
    items: ["keepNumber:+12125550100", "featureRemoved", "pendingClears", "lockRemoved", "keepWhich"],
  };
  const context = contextWith({ billingSame: "no", customerType: "business" }, { repair: repair as never });
  const items: Item[] = [
    accountHolderQuestion,
    representativeQuestion,
    serviceQuestion,
    billingQuestion,
    otherAccountsQuestion,
    otherBillsQuestion,
    billQuestion,
    repairQuestion,
  ].flatMap((question) => question.items(context));
  const said = (item: Item): string[] => [
    item.label(),
    item.ask(context),
    item.help(context),
    ...(item.choices?.(context) ?? []).map(({ label }) => label),
    ...["x1", "212-555-0100", "maybe"].map((text) => {
      const read = item.read(text, context);
      return read.ok === false ? read.problem : "";
    }),
  ];
  expect(items.length).toBeGreaterThan(15);
  for (const item of [...items, temporary]) {
    const spanish = speaking("es", () => said(item));
    expect(spanish).not.toEqual(said(item));
    const same = spanish.filter((text, index) => text !== "" && text !== "No" && text === said(item)[index]);
    expect([item.key, same]).toEqual([item.key, []]);
    expect(speaking("es", () => exampleOf(item, context))).not.toBe("");
  }
});
