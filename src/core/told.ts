import { languageNow, speaking } from "./language.ts";

/** A sentence that is told later, by whoever speaks with the person then: in English, and in Spanish where it has that. */
export type Told = { sentence: string; spanish?: string };

/** A sentence for later. `say` says it in the language spoken. */
export const toldLater = (say: () => string): Told => {
  const [sentence, spanish] = [speaking("en", say), speaking("es", say)];
  return spanish === sentence ? { sentence } : { sentence, spanish };
};

type ToldWords<T> = {
  [K in keyof T]: T[K] extends (...given: infer A) => string ? (...given: A) => Told : Told;
};

/** Words whose sentences are told later: each property, or what it returns, is such a sentence. */
export const toldWords = <T extends Record<string, string | ((...given: never[]) => string)>>(
  words: T,
): ToldWords<T> => {
  const told = {};
  for (const key of Object.keys(words))
    Object.defineProperty(told, key, {
      enumerable: true,
      get: () => {
        const said = words[key];
        return typeof said === "function"
          ? (...given: never[]) => toldLater(() => (words[key] as typeof said)(...given))
          : toldLater(() => words[key] as string);
      },
    });
  return told as ToldWords<T>;
};

/** The same as a reason: what is said of a number, or of a carrier that does not answer. */
export const reasonOf = ({ sentence: reason, ...rest }: Told): { reason: string; spanish?: string } => ({
  reason,
  ...rest,
});

/** The sentence alone of what has more to it. */
export const toldOf = ({ sentence, spanish }: Told): Told =>
  spanish === undefined ? { sentence } : { sentence, spanish };

/** Such a sentence in the language spoken now. */
export const toldNow = ({ sentence, spanish }: Told): string =>
  languageNow() === "es" ? (spanish ?? sentence) : sentence;
