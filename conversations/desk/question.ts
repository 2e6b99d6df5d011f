import { wordsOf } from "./match.ts";

const companyEnding = /\b(?:inc|llc|l\.l\.c|llp|lp|ltd|limited|corp|corporation|co|company|pllc|gmbh)\.?$/i;

const politeness =
  /^(?:(?:hey|hi|hello|ok|okay|so|um|hmm|well|but|and|also|wait|sorry|please|thanks|actually|one more thing|quick question|question|by the way|btw)(?:\s+there)?[\s,:;.!-]+)+/i;

const people = "i we you they he she";
const things = `${people} it there this that my our your the a an these those someone anyone all`;

/** What may follow each interrogative. Anything else is more likely a name: "Where Food Comes From", "Will Smith". */
const openings = new Map(
  Object.entries({
    what: "is are was does do did if happens happened about kind kinds sort type document documents bill bills number numbers date day time name address pin account information info should can will would must may counts causes it the_point",
    why: "is are was were do does did would should can will must may my i the was",
    how: "quick recent old is are do does did can could should would will long much many old big soon often far to fast quickly come about late early i we safe",
    when: "is are do does did can could should would will must may my i we the it",
    where: "is are do does did can could should would will must may i we",
    which:
      "is are one ones document documents bill number numbers date address name pin account carrier carriers file kind lines statement of company",
    who: "is are can may must should does do did will would has signs needs gets sees",
    whose: "name address signature number account email bill turn",
    do: `${people} my the these all`,
    does: things,
    did: things,
    is: things,
    are: `${things} texts there`,
    was: things,
    can: `${things} texts numbers cell wireless mobile landlines people users clients`,
    could: things,
    should: `${things} both`,
    would: things,
    will: `${things} texts calls porting`,
    must: things,
    may: "i we someone",
    has: things,
    have: people,
    am: "i",
  }),
);

const requests =
  /^(?:(?:can|could|would|will) you (?:please )?(?:tell|explain)|tell me|explain|describe|define|i(?: would|'d|d)? (?:want|like) to (?:know|understand)|i (?:was )?wonder(?:ing)?|wondering|any idea)\b/i;

/** A name written as names are: every longer word with a capital, or three words and more with capitals throughout. */
const isTitle = (text: string): boolean => {
  if (/^\p{Lu}+$/u.test(text.replace(/\W/g, ""))) return false;
  const words = text.split(/\s+/);
  const long = words.filter((word) => word.replace(/\W/g, "").length > 3);
  const capitals = (some: string[]): boolean => some.every((word) => /^\W*\p{Lu}/u.test(word));
  return (long.length > 1 && capitals(long)) || (words.length > 2 && capitals(words));
};

/** The first words of questions without their mark, and of `requests`. */
const openers = new Set([
  ...openings.keys(),
  ..."tell explain describe define i id wondering any".split(" "),
]);

const opens = (sentence: string): boolean => {
  if (requests.test(sentence)) return true;
  const [first = "", second = "", third = ""] = wordsOf(sentence);
  if (second === "") return ["what", "why", "how", "where", "which"].includes(first);
  const allowed = (openings.get(first) ?? "").split(" ");
  if (!allowed.includes(second)) return false;
  return !(second === "is" && ["up", "who"].includes(third));
};

/**
 * True when a text asks something: it ends in a question mark, or opens as questions do. Names that only look so
 * ("Who's Who Inc", "What's Up Plumbing LLC", "Will Smith") are not questions unless they carry the mark.
 */
export const isQuestion = (text: string): boolean => {
  const said = text.trim().replace(politeness, "");
  if (said === "" || said.length > 400 || !/\p{L}/u.test(said)) return false;
  if (/\?[\s?!"'”’).]*$/u.test(said)) return true;
  if (!openers.has(wordsOf(said)[0] ?? "")) return false;
  const [sentence = ""] = said.split(/(?<=[?!])\s+|(?<=[^.\s]{3}\.)\s+|\n/);
  if (companyEnding.test(sentence) || companyEnding.test(said) || isTitle(sentence)) return false;
  return opens(sentence);
};
