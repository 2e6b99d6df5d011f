const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** Text from a person, carrier or file without control, format and direction characters; line breaks stay. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(controls, (character) =>
      character === "\n" || character === "\t" || character === "\u200d" ? character : " ",
    )
    .replace(/[^\S\n\t]+/g, " ")
    .trim();

/** Text of others, made one line and cut, so that it can stand inside a sentence of ours. */
export const quoted = (text: string, most = 120): string => {
  const line = cleanText(text).replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};
