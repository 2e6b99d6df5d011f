import { expect, test } from "@jest/globals";
import { indexOf } from "../../adapters/storage/request-index.ts";
import { speaking } from "../../src/core/language.ts";
import { portFactsOf } from "../../src/core/numbers-ask.ts";
import { portEvent } from "../../src/core/port-event.ts";
import { nameOf } from "../../src/core/port-request.ts";
import { nameWords } from "../../src/core/request-name.ts";
import { spanishFaults } from "../support/spanish-check.ts";
import { Story } from "../support/story.ts";

test("a request nobody named is called by its carrier and its numbers, in the language spoken", () => {
  const { request } = new Story().fillAll();
  expect(nameOf(request)).toBe("Sandbox Bell, 3 numbers");
  expect(speaking("es", () => nameOf(request))).toBe("Sandbox Bell, 3 números");
  expect(speaking("es", () => nameOf({ ...request, answers: {} }))).toBe("Portabilidad nueva");
  const [numbers] = Object.keys(request.numbers);
  const one = { ...request.answers.numbers, value: [numbers] } as never;
  const single = { ...request, answers: { ...request.answers, numbers: one } };
  expect([nameOf(single), speaking("es", () => nameOf(single))]).toEqual([
    "Sandbox Bell, 1 number",
    "Sandbox Bell, 1 número",
  ]);
});

test("what is stored, looked up and sent to programs has one name, whoever was spoken to", () => {
  const { request } = new Story().fileAll();
  const name = "Sandbox Bell, 3 numbers";
  speaking("es", () => {
    expect(portEvent(null, request, true).name).toBe(name);
    expect(portFactsOf(request).name).toBe(name);
    expect(indexOf(request).name).toBe(name.toLowerCase());
  });
});

test("a name says the same in Spanish", () => {
  const [en, es] = (["en", "es"] as const).map((language) => speaking(language, () => ({ ...nameWords })));
  expect(en && es && spanishFaults(en, es, { given: { numbers: [[1], [3]] } })).toEqual([]);
});
