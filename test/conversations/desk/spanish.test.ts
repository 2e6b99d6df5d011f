import { describe, expect, test } from "@jest/globals";
import { answers } from "../../../conversations/desk/answers.ts";
import { answerTo } from "../../../conversations/desk/faq.ts";
import { termIn } from "../../../conversations/desk/glossary.ts";
import { meanings } from "../../../conversations/desk/meanings.ts";
import { deskWords } from "../../../conversations/desk/words.ts";
import { languageWords } from "../../../conversations/desk/words-language.ts";
import { speaking } from "../../../src/core/language.ts";
import { createWorld } from "../../../src/world.ts";
import { spanishFaults } from "../../support/spanish-check.ts";
import { styleFaults } from "../plain-style.ts";

const both = <T extends object>(words: T): [T, T] => [
  speaking("en", () => ({ ...words })),
  speaking("es", () => ({ ...words })),
];

/** Terms that everybody uses in English, also when speaking Spanish. */
const kept = [
  "My Verizon",
  "Firm order commitment",
  "firm order commitment",
  "Account telephone number",
  "Local service request",
  "(toll-free)",
  "RespOrg",
];

/** Abbreviations and names that are the same. */
const same = [
  "ATN",
  "SID",
  "PIN",
  "SSN4",
  "NPAC",
  "RespOrg",
  "E911",
  "10DLC",
  "CNAM",
  "DSL",
  "Centrex",
  "LSR",
];

describe("Spanish answers", () => {
  test("every question is answered in Spanish, with the same numbers", () => {
    expect(spanishFaults(...both(answers), { kept })).toEqual([]);
  });

  test("every term is explained in Spanish", () => {
    const named = [...same, "sandbox"].map((term) => `${term}.name`);
    expect(spanishFaults(...both(meanings), { kept, same: named })).toEqual([]);
  });

  test("what is said besides them is Spanish", () => {
    expect(spanishFaults(...both(deskWords))).toEqual([]);
    expect(spanishFaults(...both(languageWords), { same: ["english", "spanish"] })).toEqual([]);
  });

  test("they are plain", () => {
    const said = speaking("es", () => [
      ...Object.entries(answers),
      ...Object.entries(deskWords),
      ...Object.entries(meanings).map(([term, { meaning }]) => [term, meaning] as const),
    ]);
    expect(said.flatMap(([id, text]) => styleFaults(id, text))).toEqual([]);
  });

  test("a Spanish name of a term finds it", () => {
    for (const [asked, term] of [
      ["what is portabilidad", "porting"],
      ["número principal?", "BTN"],
      ["what is carta de autorizacion", "LOA"],
      ["what is a operador actual", "losing carrier"],
      ["bloqueo?", "port-out lock"],
    ] as const)
      expect(termIn(asked)?.term).toBe(term);
  });
});

describe("the language of an answer", () => {
  const { aside } = createWorld([], "");

  test("is the one spoken, also where the same was asked in the other one before", () => {
    const asked = "how long does it take?";
    const english = aside.answer(asked, true);
    const spanish = speaking("es", () => aside.answer(asked, true));
    expect(english).toBe(answerTo(asked)?.answer);
    expect(spanish).toMatch(/^La mayoría de las portabilidades/);
    expect(aside.answer(asked, true)).toBe(english);
  });

  test("is kept where there is no answer, and where a term is explained", () => {
    expect(speaking("es", () => aside.answer("what is the weather like?", true))).toBe(
      speaking("es", () => deskWords.noAnswer),
    );
    expect(speaking("es", () => aside.answer("what is a losing carrier?", true))).toMatch(
      /^operador actual: La compañía telefónica/,
    );
    expect(aside.answer("what is a losing carrier?", true)).toMatch(/^losing carrier: The phone company/);
  });
});
