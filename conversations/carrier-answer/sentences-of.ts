/** Where a sentence ends: not behind an abbreviation. */
const sentenceEnd =
  /(?<!\b(?:acct|addr|no|nbr|pls|svc|auth|unauth|sr|st|ave|apt|dept|ext|inc|rej|req|a\.m|p\.m))(?<=[a-z)\d]{2})[.!](?=\s+[A-Z(\d]|\s*$)/m;

/** Before the next number that something else is said of: "0142 done, 0150 still pending". */
const nextNumber =
  /(?:\s*[,;]\s*(?:(?:and|but) )?|\s+(?:but|while|whereas)\s+)(?=\(?\+?\d{3}\)?[\s.-]?\d(?:[\d\s.()-]*\d)?\s*(?:[:-]\s*)?[a-z])/i;

/** Numbers alone belong to what follows them. */
const joined = (parts: string[]): string[] => {
  const all: string[] = [];
  let numbers = "";
  for (const part of parts) {
    const whole = numbers === "" ? part : `${numbers}, ${part}`;
    if (/[a-z]{3}/i.test(part)) {
      all.push(whole);
      numbers = "";
    } else numbers = whole;
  }
  return numbers === "" ? all : [...all, numbers];
};

/** The sentences of a text, one thing said of some numbers each. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|;|\|/)
    .flatMap((line) => line.split(sentenceEnd))
    .flatMap((sentence) => joined(sentence.split(nextNumber)))
    .map((each) => each.replace(/^[\s*•·>-]+/, "").trim())
    .filter((each) => /[\p{L}\d]/u.test(each));
