import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { answerTo, faq } from "../../conversations/desk/faq.ts";
import { spanishAsks } from "../../conversations/desk/spanish-question.ts";
import { createWorld } from "../../src/world.ts";
import { asked, untouched } from "./spanish-asked.ts";
import { phrases } from "./spanish-phrases.ts";
import { questions } from "./spanish-questions.ts";

const world = createWorld([capabilities], "sandbox");
const understood = (text: string, keys: string[] = []): string => world.understood?.(text, keys) ?? text;

describe("what is typed in Spanish", () => {
  test.each(phrases)("«%s» is read as «%s»", (said, english) => {
    expect(understood(said)).toBe(english);
  });

  test.each(phrases)("«%s» needs no accents, no marks and no small letters", (said, english) => {
    if (english.endsWith("?") || /\{|[/@]|PR-|: /.test(said)) return;
    const bare = said.normalize("NFD").replace(/\p{M}|[¿?¡!]/gu, "");
    expect(understood(bare).toLowerCase()).toBe(english.toLowerCase());
    if (/ (?:a|y) /.test(said)) return;
    expect(understood(`${bare.toUpperCase()} `).toLowerCase().trim()).toBe(english.toLowerCase());
  });

  test.each(asked)("while %s is asked, «%s» is read as «%s»", (key, said, english) => {
    expect(understood(said, [key])).toBe(english);
  });

  test.each(untouched)("«%s» stays to the letter", (said) => {
    for (const key of ["", "accountName", "repName", "serviceStreet", "carrier", "accountNumber"])
      expect(understood(said, [key])).toBe(said);
  });
});

describe("questions of the FAQ", () => {
  test.each(questions)("%s: «%s»", (id, asked) => {
    expect(answerTo(understood(asked), true)?.id).toBe(id);
  });

  test("each is asked in Spanish here", () => {
    const ids = new Set(questions.map(([id]) => id));
    expect(faq.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(spanishAsks.map(({ id, english }): [string, string] => [english, id]))(
    "«%s» is answered by %s",
    (english, id) => {
      expect(answerTo(english, true)?.id ?? answerTo(english)?.id).toBe(id);
    },
  );
});

describe("what is no phrase", () => {
  const name = fc
    .array(
      fc.constantFrom("Acme", "Dolores", "Plumbing", "García", "Peña", "Atrás", "Lista", "Núñez", "Ayuda"),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .chain((words) =>
      fc.constantFrom(`${words.join(" ")} LLC`, `Calle ${words.join(" ")} 12`, `${words.join(" ")}, Inc.`),
    );

  test("names, streets and addresses come through unchanged", () => {
    fc.assert(fc.property(name, (text) => expect(understood(text, ["accountName"])).toBe(text)));
  });

  test("a point within a word ends no word", () => {
    expect(understood("es.garcia@acme.com", ["accountNumber"])).toBe("es.garcia@acme.com");
    expect(understood("es. 8841", ["accountNumber"])).not.toContain("es");
  });

  test("numbers, mailboxes and account numbers come through unchanged", () => {
    const value = fc.oneof(
      fc.stringMatching(/^[0-9]{3}-555-01[0-9]{2}$/),
      fc.stringMatching(/^[0-9A-Z]{4}-[0-9]{2}-[0-9]{4}$/),
      fc.emailAddress(),
      fc.stringMatching(/^PR-[0-9]{4}-[0-9]{4}$/),
    );
    fc.assert(fc.property(value, (text) => expect(understood(text, ["accountNumber"])).toBe(text)));
  });

  test("a value given by name is the same to the letter", () => {
    fc.assert(
      fc.property(name, (text) =>
        expect(understood(`el nombre de la empresa es ${text}`)).toBe(`the company name is ${text}`),
      ),
    );
  });
});
