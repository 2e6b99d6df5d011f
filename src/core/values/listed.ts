import { languageNow } from "../language.ts";

/** "y" and "o" give way before a word that begins with their sound: "Ana e Inés", "siete u ocho". */
const spanishJoints = {
  and: (next: string): string => (/^h?[ií](?![aeo])/iu.test(next) ? "e" : "y"),
  or: (next: string): string => (/^h?[oó]/iu.test(next) ? "u" : "o"),
};

/** Words joined as in a sentence, in the language spoken: "a, b and c". */
export const listed = (words: string[], joint: "and" | "or" = "and"): string => {
  const last = words.at(-1) ?? "";
  if (words.length < 2) return last;
  const joined = languageNow() === "es" ? spanishJoints[joint](last) : joint;
  return `${words.slice(0, -1).join(", ")} ${joined} ${last}`;
};

/** The first few of many, and how many more: "a, b and 3 more". One more than `most` is still said. */
export const fewListed = (words: string[], most: number, joint: "and" | "or" = "and"): string => {
  if (words.length <= most + 1) return listed(words, joint);
  const left = words.length - most;
  return languageNow() === "es"
    ? `${words.slice(0, most).join(", ")} y ${left} más`
    : `${words.slice(0, most).join(", ")} and ${left} more`;
};
