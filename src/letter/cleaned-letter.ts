import type { Letter, SignatureMark } from "../core/letter.ts";
import { cleaned } from "./cleaned.ts";

/** The letter as it is printed: every text on one line, without what cannot be seen. */
export const cleanedLetter = (letter: Letter): Letter => ({
  ...letter,
  reference: cleaned(letter.reference),
  version: cleaned(letter.version),
  title: cleaned(letter.title),
  facts: letter.facts.map(({ label, value }) => ({ label: cleaned(label), value: cleaned(value) })),
  numbers: letter.numbers.map(cleaned),
  staying: letter.staying.map(cleaned),
  sentences: letter.sentences.map(cleaned),
  signer: {
    name: cleaned(letter.signer.name),
    title: cleaned(letter.signer.title),
    email: cleaned(letter.signer.email),
  },
});

export const cleanedMark = (mark: SignatureMark): SignatureMark => ({
  ...mark,
  name: cleaned(mark.name),
  title: cleaned(mark.title),
});
