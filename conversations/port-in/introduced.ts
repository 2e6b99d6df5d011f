const pronoun = "(?:it['’]?s|it is|we['’]?re|we are|they['’]?re|they are|i['’]?m|that['’]?s|this is)";
const calling =
  "(?:called|named|known as|(?:(?:filed|listed|registered) )?under (?:the name(?: of)?)?|(?:going )?by the name(?: of)?|doing business as)";
const spoken = new RegExp(
  `^(?:${pronoun}|(?:the |our )?(?:name|company|business) is)\\s+(?:(?:a |the )?(?:company|business|firm)\\s+)?${calling}\\s+(?=\\S)`,
  "i",
);
/** Without a sentence around it, the words may be a part of the name: "Called Home LLC". */
const bare = new RegExp(
  `^(?:a (?:company|business|firm) )?(?:(?:called|named)\\s+(?=\\S)|${calling}\\s+(?=[\\p{Lu}\\d]))`,
  "u",
);

/** A company's name without the words it is introduced with: "we're called Lakeside Dental" is "Lakeside Dental". */
export const withoutIntroduction = (text: string): string =>
  text.trim().replace(spoken, "").replace(bare, "");

const role = "(?:owner|co-?owner|boss|manager|office manager|president|ceo|account holder|signer|director)";
const before = new RegExp(`^(?:(?:the|our|my)\\s+)?${role}(?:'s name)?\\s*(?:\\bis\\b|:)\\s*`, "i");
const after = new RegExp(
  `(?:,|\\s+(?:is|who is)|\\s*[-–—(])\\s*(?:(?:the|our|my|a)\\s+)?${role}\\s*\\)?$`,
  "i",
);

/** A person's name without what else is said of them, and without the marks that set it off. */
export const withoutRole = (text: string): string =>
  text
    .trim()
    .replace(before, "")
    .replace(after, "")
    .replace(/^[\s/|,;:–—-]+|[\s/|,;:–—-]+$/g, "");
