import { ask } from "../moves/asking.ts";
import { sayingText, type Turn, type World } from "../turn.ts";
import { hear } from "./talking.ts";
import { mostTyped } from "./typed-text.ts";

/** What is said to hand a file over. */
const handing = new Set(
  `a an and are as asked attached attaching attachment bill billing bills copy current document documents enclosed
   file files find first front back go got have here here's hi hello i i've invoice invoices is it last latest me month
   my new newest next of ok one other our page pages paper pdf phone photo photos picture pictures please remaining
   requested rest scan scans second see send sending sent side sides statement statements thank thanks that the their
   there these they third this three two wanted you your`.split(/\s+/),
);

/** "page 2 of 3", "pp. 1-2": which page it is. */
const pages = /\bp(?:ages?|p?\.)?\s*(?:no\.?\s*|#\s*)?\d{1,2}(?:\s*(?:-|–|to|and|&|of|\/)\s*\d{1,2})*\b/g;

/** "for September", "from Lumen": which bill it is. */
const which = /\b(?:from|for|by)\s+(?:[a-z]+\s*){1,2}/g;

/** True for words that only hand a file over: "here is the bill from Lumen". They answer nothing. */
const isCaption = (text: string): boolean =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(pages, " ")
    .replace(which, " ")
    .split(/[\s.,;:!–-]+/)
    .every((word) => word === "" || handing.has(word));

/**
 * Ends a turn in which a file was taken or refused: what was written beside the file is heard in the same turn, so
 * that both have one answer. Words that carry nothing but the file are no failed try at the question that is open.
 * While a bill is being read nothing is asked: the next question follows what it shows.
 */
export const endWithFile = (turn: Turn, world: World, text = ""): Turn => {
  const isRead = turn.request?.bill?.state === "reading";
  if (text.length > mostTyped) return ask(sayingText(turn, world.words.tooLong(mostTyped)), world);
  if (text.trim() === "" || isCaption(text)) return isRead ? turn : ask(turn, world);
  const heard = hear(text, turn, world);
  const isFailed = heard.conversation.tries > turn.conversation.tries;
  if (!isFailed || /[\d@?]/.test(text)) return heard;
  const unsaid = { ...turn, effects: heard.effects };
  return isRead ? unsaid : ask(unsaid, world);
};
