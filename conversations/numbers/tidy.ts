const openings = [
  /^\/port\b\s*/,
  /^(?:hey|hi|hello|ok|okay|so|and|well|now)[\s,!.]+/,
  /^(?:please|kindly)[\s,]+/,
  /^(?:can|could|would|will) (?:you|i|we) (?:please )?(?:just )?/,
  /^(?:i|we)(?:'d| would)? (?:want|like|need) to /,
];

/** A text in one line and lower case, without greeting, politeness and closing marks; only for telling what is meant. */
export const tidied = (text: string): string => {
  let line = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s?!.,;:]+$/, "");
  for (let before = ""; before !== line; ) {
    before = line;
    for (const opening of openings) line = line.replace(opening, "");
  }
  return line.replace(/,? (?:please|pls|thanks|thank you)$/, "");
};
