const opening =
  /^(?:(?:sorry|oops|actually|wait|hold on|correction|my mistake|please|thanks|thank you|hmm+|um+|uh+)\b[\s,.:;!–-]*|(?:oh|ah|yeah)(?=\s+(?:it'?s|its|it is|no|sorry|wait|actually|i meant?)\b|\s*,)[\s,]*|(?:hi|hello|hey|ok|okay|so|well|right|great|sure|fine|good|alright)\s*[,.:;!]+\s*|i (?:meant|mean)\b[\s,:]*)+/i;
const polite = "\\b(?:please|pls|plz|thanks|thank you|sorry|thx|ty|cheers)\\b";
/** One word, and more behind a gap each: a gap that two words could both claim doubles the ways to read a text. */
const ending = new RegExp(`[\\s,.;!]*${polite}(?:[\\s,.;!]*${polite})*[\\s,.;!]*$`, "i");
const introducing =
  /^(?:it'?s|it is|it should be|that'?s|that is|that should be|make (?:it|that)|should be)\s+(?=\S)/i;
const alone =
  /^(?:hi|hello|hey|hi there|hello there|hey there|good (?:morning|afternoon|evening|day)|ok|okay|k|great|good|cool|fine|nice|perfect|super|awesome|hmm+|um+|uh+|ah|oh|lol|haha|thanks|thank you|thx|cheers|thanks a lot|thank you very much|sorry|oops|wait|hold on|one (?:moment|second|sec|minute)|just a (?:moment|second|sec|minute)|hang on|brb|test|asdf|\p{P}+|(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*)+)[\s,.!]*$/iu;

/** True for a text that is only politeness or hesitation. It answers nothing and is no failed try either. */
export const isChatter = (text: string): boolean => alone.test(text.trim());

/** A text without the politeness and hesitation around what it says: "sorry, Lumen, thanks" is "Lumen". */
export const withoutChatter = (text: string): string => {
  const bare = text.trim().replace(opening, "").replace(ending, "").trim();
  return bare === "" ? text.trim() : bare;
};

const correcting =
  /^(?:((?:no|nope)(?=\s*[,.:;!–-]|\s+(?:it|that|sorry|wait|i (?:meant|mean)|make)\b|\s+\d)|not that|wrong|that'?s wrong|incorrect)|sorry|oops|wait|actually|correction|i meant|i mean|my mistake|(?=make (?:that|it)\b))[\s,.:;!–-]+/i;

/**
 * What stands behind the words that announce a correction ("no, it's 10013"), or null when there are none. `denies`
 * when it begins with a no, which may as well answer a question.
 */
export const correctionIn = (text: string): { rest: string; denies: boolean } | null => {
  const match = correcting.exec(text.trim());
  if (!match) return null;
  const rest = withoutChatter(text.trim().slice(match[0].length)).replace(introducing, "").trim();
  return rest === "" ? null : { rest, denies: match[1] !== undefined };
};
