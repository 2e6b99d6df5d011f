import type { Context, Item } from "../item.ts";
import type { Reads } from "./reading.ts";
import { spotAll } from "./reading.ts";

/** Where a sentence ends. What is shorter than four letters is likelier an abbreviation: "45th St. Suite 4". */
const lineEnd = /(?<=[\p{L}\d)]{4}[.!?;]|[\d)][.!?;])\s+(?=\p{Lu})/u;
const end = new RegExp(`${lineEnd.source}|\\n+`, "u");

/** The sentences of a text; most texts are one, and are not looked at closely. */
export const sentencesIn = (text: string): string[] =>
  /[.!?;\n]\s*\S/.test(text) ? text.split(end).filter((each) => each.trim() !== "") : [text];

/** The first sentence, with all its lines, and what stands behind it. */
export const firstSentence = (text: string): [first: string, ...after: string[]] => {
  const at = /[.!?;]\s+\S/.test(text) ? text.search(lineEnd) : -1;
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at).trim()];
};

/** A number of somebody to call is none to be moved. */
const ofNumbers = /\b(?:move|port|transfer|numbers?|lines?|add|remove|drop)\b/i;

/**
 * What is recognised of items that are not asked: in the text as a whole, and then in each sentence of what is left, as
 * in a mail that says everything at once.
 */
export const spotEarly = (text: string, items: Item[], context: Context): { found: Reads; rest: string } => {
  const whole = spotAll(text, items, context, true);
  const sentences = sentencesIn(whole.rest);
  if (sentences.length < 2) return whole;
  const found = [...whole.found];
  const rest: string[] = [];
  for (const sentence of sentences) {
    const open = items.filter(
      (item) =>
        !found.some((each) => each.item === item) && (item.kind !== "numbers" || ofNumbers.test(sentence)),
    );
    const spotted = spotAll(sentence, open, context, true);
    found.push(...spotted.found);
    rest.push(spotted.rest);
  }
  return { found, rest: rest.filter((each) => each.trim() !== "").join("\n") };
};
