import { describe, expect, test } from "@jest/globals";
import { languageNow, speaking, spoken } from "../../src/core/language.ts";

const words = spoken({
  en: { hello: "Hello", left: (count: number) => `${count} left` },
  es: { hello: "Hola", left: (count: number) => `faltan ${count}` },
});

describe("languages", () => {
  test("words are those of the language spoken when they are said", () => {
    expect([words.hello, words.left(2)]).toEqual(["Hello", "2 left"]);
    expect(speaking("es", () => [words.hello, words.left(2)])).toEqual(["Hola", "faltan 2"]);
    expect(words.hello).toBe("Hello");
  });

  test("one within another returns to the one around it, also after a failure", () => {
    speaking("es", () => {
      expect(speaking("en", () => words.hello)).toBe("Hello");
      expect(() =>
        speaking("en", () => {
          throw new Error("on purpose");
        }),
      ).toThrow("on purpose");
      expect(words.hello).toBe("Hola");
    });
    expect(languageNow()).toBe("en");
  });
});
