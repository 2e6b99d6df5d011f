import { describe, expect, test } from "@jest/globals";
import { namesOf, termIn } from "../../../conversations/desk/glossary.ts";
import { terms } from "../../../conversations/desk/glossary-terms.ts";
import { meanings } from "../../../conversations/desk/meanings.ts";
import { styleFaults } from "../plain-style.ts";
import { ordinaryAnswers } from "./ordinary-answers.ts";

const needed = [
  "LOA",
  "FOC",
  "BTN",
  "ATN",
  "CSR",
  "SID",
  "PIN",
  "SSN4",
  "losing carrier",
  "gaining carrier",
  "NPAC",
  "RespOrg",
  "rate centre",
  "port-out lock",
  "wireless",
  "toll-free",
  "porting",
  "E911",
  "10DLC",
  "CNAM",
  "DSL",
  "hunt group",
  "partial port",
  "authorised representative",
];

const asked: [string, string][] = [
  ["what is a BTN", "BTN"],
  ["btn?", "BTN"],
  ["BTN ?", "BTN"],
  ["whats foc mean", "FOC"],
  ["what's an FOC date?", "FOC"],
  ["explain loa", "LOA"],
  ["please explain the letter of authorization", "LOA"],
  ["what does CSR stand for?", "CSR"],
  ["What are resp orgs?", "RespOrg"],
  ["sorry, what is a rate center?", "rate centre"],
  ["can you explain what a hunt group is?", "hunt group"],
  ["tell me what NPAC means", "NPAC"],
  ["define toll free", "toll-free"],
  ["meaning of 10 DLC", "10DLC"],
  ["what is e-911", "E911"],
  ["I don't know what a BTN is", "BTN"],
  ["what is an authorized representitive?", "authorised representative"],
  ["what is porting?", "porting"],
  ["what's a transfer PIN", "PIN"],
  ["freeze?", "port-out lock"],
  ["what is dsl again?", "DSL"],
  ["losing carrier?", "losing carrier"],
];

describe("explaining a term", () => {
  test("the words people meet are all there, each once", () => {
    const names = terms.map(({ term }) => term);
    expect(names).toEqual(expect.arrayContaining(needed));
    expect(new Set(names).size).toBe(names.length);
  });

  test("every meaning is plain", () => {
    expect(terms.flatMap(({ term }) => styleFaults(term, meanings[term].meaning))).toEqual([]);
  });

  test("each has a meaning, and no other has one", () => {
    expect(Object.keys(meanings).sort()).toEqual(terms.map(({ term }) => term).sort());
  });

  test("no two terms share a name", () => {
    const names = terms.flatMap(namesOf).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(terms.map(({ term }) => term))("what is %s", (term) => {
    expect(termIn(`what is ${term}`)?.term).toBe(term);
    expect(termIn(`${term}?`)?.term).toBe(term);
  });

  test.each(asked)("%s", (text, term) => {
    expect(termIn(text)?.term).toBe(term);
  });

  test.each([
    "btn",
    "PIN",
    "wireless",
    "partial",
    "what is the status",
    "what is my account balance",
    "",
    "?",
    "what is it?",
  ])("%p is not about a term", (text) => {
    expect(termIn(text)).toBeNull();
  });

  test("ordinary answers are not about terms", () => {
    expect(ordinaryAnswers.filter((text) => termIn(text) !== null)).toEqual([]);
  });
});
