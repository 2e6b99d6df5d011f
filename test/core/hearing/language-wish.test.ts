import { expect, test } from "@jest/globals";
import { readLanguageWish } from "../../../src/core/hearing/language-wish.ts";

test.each([
  "español",
  "Espanol!",
  "en español por favor",
  "¡Habla español!",
  "habla español",
  "¿Puede responder en español, por favor?",
  "¿puedes hablarme en español?",
  "no hablo inglés",
  "No entiendo inglés, solo español",
  "idioma español",
  "cambiar a español",
  "quiero continuar en castellano",
  "Spanish please",
  "language spanish",
  "Can you speak Spanish?",
  "do you speak spanish",
  "I don't speak English",
  "switch from English to Spanish",
])("%j asks for Spanish", (text) => {
  expect(readLanguageWish(text)).toBe("es");
});

test.each([
  "english",
  "English, please",
  "in English",
  "inglés",
  "language english",
  "idioma inglés",
  "set the language to English",
  "no, in english please",
  "prefiero inglés",
  "no hablo español",
])("%j asks for English", (text) => {
  expect(readLanguageWish(text)).toBe("en");
});

test.each(["language", "idioma", "English or Spanish?", "what languages do you speak?", "change language"])(
  "%j asks which there are",
  (text) => {
    expect(readLanguageWish(text)).toBe("which");
  },
);

test.each([
  "yes",
  "no",
  "sí",
  "hola",
  "Acme Spanish Bakery",
  "The English Company",
  "English Bay Coffee LLC",
  "123 Spanish Fork Rd, Provo, UT 84601",
  "dana@english.com",
  "what is this",
  "constructor",
  "status of PR-7K3M-9Q2X in Spanish Harlem",
  "",
])("%j is about something else", (text) => {
  expect(readLanguageWish(text)).toBeNull();
});
