import { AsyncLocalStorage } from "node:async_hooks";
import type { Language, LanguageCarrier } from "../core/language.ts";

const under = new AsyncLocalStorage<{ language: Language }>();

/** Keeps the language of each piece of work apart from that of others which go on at the same time. */
export const carryingLanguage: LanguageCarrier = {
  now: () => under.getStore()?.language ?? null,
  along: (language, work) => under.run({ language }, work),
  change: (language) => {
    const store = under.getStore();
    if (store) store.language = language;
  },
};
