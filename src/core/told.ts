import { languageNow, speaking } from "./language.ts";

/** A sentence that is told later, by whoever speaks with the person then: in English, and in Spanish where it has that. */
export type Told = { sentence: string; spanish?: string };

/** A sentence for later. `say` says it in the language spoken. */
export const toldLater = (say: () => string): Told => {
  const [sentence, spanish] = [speaking("en", say), speaking("es", say)];
  return spanish === sentence ? { sentence } : { sentence, spanish };
};

/** Such a sentence in the language spoken now. */
export const toldNow = ({ sentence, spanish }: Told): string =>
  languageNow() === "es" ? (spanish ?? sentence) : sentence;
