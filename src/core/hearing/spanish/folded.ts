/** A text in lower case without accents, and for each of its characters the place of the one it came from. */
export type Folded = { plain: string; at: number[] };

const straight: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "´": "'",
  "\u00a0": " ",
  "\n": " ",
  "\t": " ",
};

const foldedOf = (character: string): string => {
  if (character >= " " && character <= "~") return character.toLowerCase();
  return straight[character] ?? character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
};

/** Folds a text, so that it can be compared with what people may have typed without accents and in capitals. */
export const folded = (text: string): Folded => {
  let plain = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letters = foldedOf(text[index] ?? "");
    plain += letters;
    for (let letter = 0; letter < letters.length; letter += 1) at.push(index);
  }
  at.push(text.length);
  return { plain, at };
};

/** What a stretch of the folded text was before it was folded, to the letter. */
export const original = (text: string, { at }: Folded, from: number, to: number): string =>
  text.slice(at[from] ?? text.length, at[to] ?? text.length);
