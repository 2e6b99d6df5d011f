const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu;

/** Characters that are read of one text; Slack takes no longer message, and a thousand numbers fit. */
export const mostTyped = 40_000;

/** Blank as nobody leaves it, and one character as often as nobody types it: patterns take long to see where it ends. */
const blank = /\s{20,}/g;
const again = /(\S)\1{59,}/gu;

const shortRuns = (text: string): string =>
  text
    .replace(blank, (run) => (run.includes("\n") ? "\n\n" : "\t"))
    .replace(again, (run) => run.slice(0, 60));

/** Text from a person, carrier or file without control, format and direction characters; line breaks stay. */
export const cleanText = (text: string): string =>
  shortRuns(
    text
      .replace(/\r\n?/g, "\n")
      .replace(controls, (character) =>
        character === "\n" || character === "\t" || character === "\u200d" ? character : " ",
      )
      .replace(/[^\S\n\t]+/g, " ")
      .trim(),
  );

/** Text of others, made one line and cut, so that it can stand inside a sentence of ours. */
export const quoted = (text: string, most = 120): string => {
  const line = cleanText(text).replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};
