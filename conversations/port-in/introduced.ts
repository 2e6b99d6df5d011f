import { languageNow } from "../../src/core/language.ts";

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

/** Typed in passing, with no capital, it is no part of a name: "its Acme Plumbing LLC". */
const passing = /^(?:o+h|a+h|ok|yeah|so)?[\s,]*(?:its|it['’]s|it is|that['’]s|we['’]re)\s+(?=[\p{Lu}\d])/u;
const spanish =
  /^(?:[Ss]e llama|[Ee]s|[Ss]omos|[Nn]os llamamos|(?:[Ll]a (?:empresa|compañía)|[Ee]l negocio) (?:es|se llama))\s+(?=[\p{Lu}\d])/u;

/** A company's name without the words it is introduced with: "we're called Lakeside Dental" is "Lakeside Dental". */
export const withoutIntroduction = (text: string): string => {
  const name = text.trim().replace(spoken, "").replace(bare, "").replace(passing, "");
  return languageNow() === "es" ? name.replace(spanish, "") : name;
};

/** "It's Acme LLC" is a name with words before it, or a name that begins so; null for any other. */
export const perhapsIntroduced = (name: string): string | null =>
  /^(?:It['’]?s|It is|That['’]s)\s+(?=[\p{Lu}\d])/u.test(name)
    ? name.replace(/^(?:It['’]?s|It is|That['’]s)\s+/u, "")
    : null;

const role = "(?:owner|co-?owner|boss|manager|office manager|president|ceo|account holder|signer|director)";
const before = new RegExp(`^(?:(?:the|our|my)\\s+)?${role}(?:'s name)?\\s*(?:\\bis\\b|:)\\s*`, "i");
/** "My boss Lou Ferris" */
const beside = new RegExp(`^(?:[Tt]he|[Oo]ur|[Mm]y)\\s+${role}\\s+(?=\\p{Lu})`, "u");
const after = new RegExp(
  `(?:,|\\s+(?:is|who is)|\\s*[-–—(])\\s*(?:(?:the|our|my|a)\\s+)?${role}\\s*\\)?$`,
  "i",
);

const signsEnglish =
  "(?:(?:will|shall|can|may|should|would) sign|signs|is (?:signing|(?:going|allowed|the one) to sign))(?: (?:it|this|that|the (?:letter|loa)))?(?: (?:for|on behalf of) (?:us|me|it|them|the (?:account|company)))?";
const signsSpanish =
  "(?:va a firmar(?:la)?|firmará|firma|puede firmar(?:la)?|es (?:quien|la que|el que) firma)(?: (?:la carta|por (?:nosotros|la empresa|la compañía)))?";

/** "Dana Reyes will sign it": where a person's name ends and it is said that they sign. */
export const signing = new RegExp(`\\s+(?:${signsEnglish}|${signsSpanish})(?=\\s*(?:$|[,;.!\\n]))`, "iu");

/** A person's name without what else is said of them, and without the marks that set it off. */
export const withoutRole = (text: string): string =>
  text
    .trim()
    .replace(before, "")
    .replace(beside, "")
    .replace(after, "")
    .replace(signing, "")
    .replace(/^[\s/|,;:–—-]+|[\s/|,;:–—-]+$/g, "");
