import type { LanguageWords } from "../../src/core/language-words.ts";

export const spanish: LanguageWords = {
  fromNow:
    "Desde ahora le hablo en español, en todas nuestras conversaciones. Con «inglés» vuelvo a hablarle en inglés.",
  which: "Le hablo en español. ¿Qué idioma prefiere?",
  english: "English",
  spanish: "Español",
};
