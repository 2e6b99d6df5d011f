import { spoken } from "../../src/core/language.ts";
import type { LanguageWords } from "../../src/core/language-words.ts";
import { spanish } from "./words-language.es.ts";

const english: LanguageWords = {
  fromNow: "I speak English with you from now on, wherever we talk. «español» changes it back.",
  which: "I speak English with you. Which language would you like?",
  english: "English",
  spanish: "Español",
};

export const languageWords = spoken({ en: english, es: spanish });
