/** Control, format and direction characters, and the separators that break lines. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/**
 * A carrier's own words on one line, without control or direction characters, at most `longest` characters.
 * Markup stays as it is: whoever shows the text escapes it for the place where it is shown.
 */
export const cleanText = (text: string, longest: number): string => {
  const characters = [...text.replace(unprintable, " ").replace(/\s+/g, " ").trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
};
