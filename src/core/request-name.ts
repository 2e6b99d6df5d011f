import { spoken } from "./language.ts";

type NameWords = { numbers(count: number): string; unnamed: string };

/** What a request is called by while nobody has given it a name. */
export const nameWords: NameWords = spoken<NameWords>({
  en: {
    numbers: (count) => (count === 1 ? "1 number" : `${count} numbers`),
    unnamed: "New port-in",
  },
  es: {
    numbers: (count) => (count === 1 ? "1 número" : `${count} números`),
    unnamed: "Portabilidad nueva",
  },
});
