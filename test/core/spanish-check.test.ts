import { describe, expect, test } from "@jest/globals";
import { languageNow } from "../../src/core/language.ts";
import { type Given, spanishFaults } from "../support/spanish-check.ts";

const english = {
  hello: "Hello",
  left: (count: number): string => (count === 1 ? "1 number left" : `${count} numbers left`),
  moved: (sid: string, names: string[]): string => `${sid} moved for ${names.join(" and ")}.`,
  ask: "Is that right?",
  deep: { again: 'Say "status" once more.', parts: ["One", "Two"] },
};

const spanish: typeof english = {
  hello: "Hola",
  left: (count) => (count === 1 ? "Queda 1 número" : `Quedan ${count} números`),
  moved: (sid, names) => `${sid} se trasladó para ${names.join(" y ")}.`,
  ask: "¿Es correcto?",
  deep: { again: "Diga otra vez «estado».", parts: ["Uno", "Dos"] },
};

const given: Given<typeof english> = { left: [[1], [3]], moved: [["PR-7K3M9P", ["Acme", "Ana Ortiz"]]] };

const faults = (change: Partial<typeof english>): string[] =>
  spanishFaults(english, { ...spanish, ...change }, { given }).map((fault) => fault.split("\n")[0] ?? "");

describe("the check of Spanish words", () => {
  test("finds nothing in words that say the same", () => {
    expect(faults({})).toEqual([]);
  });

  test("finds what was left in English, wholly or in part", () => {
    expect(faults({ hello: "Hello" })).toEqual(["hello: is not translated"]);
    expect(faults({ hello: "Hola with gusto" })).toEqual(['hello: holds the English word "with"']);
    expect(faults({ deep: { again: "Diga «estado».", parts: ["Uno", "Two"] } })).toEqual([
      "deep.parts.1: is not translated",
    ]);
  });

  test("finds a number, a name or a SID that only one of them says, in any form of a sentence", () => {
    expect(faults({ left: (count) => `Quedan ${count === 1 ? 2 : count} números` })).toEqual([
      "left(1): has other numbers",
    ]);
    expect(faults({ moved: (_, names) => `Se trasladó para ${names[0]}.` })).toEqual([
      "moved: has other numbers",
      "moved: has other SIDs",
      'moved: "PR-7K3M9P" is named in one language only',
      'moved: "Ana Ortiz" is named in one language only',
    ]);
  });

  test("finds a missing sentence, the familiar form, and marks that do not belong or are not closed", () => {
    expect(faults({ hello: "" })).toEqual(["hello: is said in one language only"]);
    expect(faults({ hello: "Hola, ¿qué quieres?" })).toEqual([
      'hello: says "quieres", which is not to a "usted"',
    ]);
    expect(faults({ ask: "Es correcto?" })).toEqual(["ask: lacks the mark that opens or closes a question"]);
    expect(faults({ deep: { again: 'Diga "estado".', parts: ["Uno", "Dos"] } })).toEqual([
      "deep.again: quotes with straight marks where «» belong",
    ]);
  });

  test("excuses what is the same on purpose, and speaks English again afterwards", () => {
    const kept = spanishFaults(english, { ...spanish, hello: "Hello" }, { given, same: ["hello"] });
    expect(kept).toEqual([]);
    expect(languageNow()).toBe("en");
  });
});
