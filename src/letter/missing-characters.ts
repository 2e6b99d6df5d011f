import type { Letter, SignatureMark } from "../core/letter.ts";
import { cleaned } from "./cleaned.ts";
import { charactersOf } from "./fonts.ts";

/** Scripts whose letters stand side by side from left to right; the others need a layout that is not done here. */
const settable = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;

/** Pictures, and marks that would have to be placed over the letter before them. */
const unsettable = /[\p{Emoji_Presentation}\p{M}]|(?![©®™])\p{Extended_Pictographic}/u;

const isPrinted = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  if (!settable.test(character) || unsettable.test(character)) return false;
  return charactersOf("plain").has(code) && charactersOf("bold").has(code);
};

/** The characters of a text that cannot be printed, each once, in their order. */
export const missingIn = (text: string): string[] =>
  [...new Set(cleaned(text))].filter((character) => !isPrinted(character));

/** Everything that is printed on the letter itself, and on its signature. */
const textsOf = (letter: Letter, mark: SignatureMark | null): string[] => [
  letter.reference,
  letter.version,
  letter.title,
  ...letter.facts.flatMap(({ label, value }) => [label, value]),
  ...letter.numbers,
  ...letter.staying,
  ...letter.sentences,
  ...Object.values(letter.signer),
  ...(mark ? [mark.name, mark.title] : []),
];

/** Characters of a letter, and of what the signer gave, that cannot be printed; empty when it can be drawn. */
export const missingCharacters = (letter: Letter, mark: SignatureMark | null = null): string[] =>
  missingIn(textsOf(letter, mark).join(" "));

/** A text from outside with each character that cannot be printed shown by its number, so that nothing is lost. */
export const escaped = (text: string): string =>
  [...cleaned(text)]
    .map((character) => (isPrinted(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`))
    .join("");
