import type { Context, Item, Read } from "../../src/core/item.ts";
import { addDays, daysBetween, showDate } from "../../src/core/values/local-date.ts";
import { readDate } from "../../src/core/values/read-date.ts";
import { kindWords as words } from "./words-kinds.ts";

const yes =
  /^(?:yes|y|yep|yeah|yup|sure|ok|okay|correct|right|true|confirmed?|that'?s (?:right|correct|true)|of course|absolutely|definitely)\b/i;
const no = /^(?:no|n|nope|nah|not|false|wrong|neither|never|none|cannot|can'?t|don'?t|isn'?t|aren'?t)\b/i;
/** "They can", "it is": a yes when nothing else follows that could turn it round. */
const affirming =
  /^(?:i|we|they|he|she|it|both|all of (?:them|us)|that)\s*(?:do|does|are|is|am|can|could|have|has|will|'re|'m|'ve)?\b\s*(.*)$/i;
const harmless =
  /^(?:(?:the )?same|(?:is |are )?(?:correct|right|true|allowed|authori[sz]ed|ordered|off|done|gone)|so|it|that|them|open|read|access|see|check|now|already|yes|please|thanks|thank you|the mailbox|that mailbox|address|too|as well|of (?:them|us)|both|all|[\s,.!])*$/i;
const negation = /\b(?:not|no|never|neither|different|another|other|cannot|nobody)\b|n't\b/i;

/** Begins with a no and says none: "no idea", "no PIN yet", and the same in Spanish. */
const noAnswer =
  /^no (?:(?:an? |the |my )?(?:problem|worries|doubt|idea|clue|pin|bill|btn|account number|acct)\b|(?:tengo|tenemos|encuentro) (?:el|la|los|las|mi|una?) \p{L})|^not yet:|^(?:i|we) (?:do not|don'?t) have (?:an? |the |my |our )?(?:pin|bill|btn|account|acct)\b/iu;

/** Yes, no, or neither of them: what could be turned round by the words behind it is asked again. */
export const readYesNo = (text: string): "yes" | "no" | null => {
  const said = text.trim().replaceAll("’", "'");
  if (noAnswer.test(said)) return null;
  if (no.test(said)) return "no";
  if (yes.test(said)) return negation.test(said) ? null : "yes";
  const rest = affirming.exec(said)?.[1];
  if (rest === undefined || /\?/.test(said)) return null;
  if (negation.test(said)) return "no";
  return harmless.test(rest) && /\s/.test(said) ? "yes" : said.toLowerCase() === "both" ? "yes" : null;
};

type Basics = Pick<Item, "key" | "label" | "names" | "ask" | "help" | "example"> & Partial<Item>;

/** An item that is answered yes or no. `refuse` says why no cannot be taken. */
export const yesNoItem = (
  item: Omit<Basics, "example"> & { refuse?: () => string; again: () => string },
): Item => {
  const { refuse, again, ...rest } = item;
  return {
    kind: "choice",
    example: () => words.exampleYes,
    read: (text): Read => {
      const answer = readYesNo(text);
      if (answer === null) return { ok: false, problem: again() };
      return answer === "no" && refuse ? { ok: false, problem: refuse() } : { ok: true, value: answer };
    },
    show: (value) => (value === "yes" ? words.yes : words.no),
    typed: String,
    choices: () => [
      { label: words.yes, value: "yes" },
      { label: words.no, value: "no" },
    ],
    ...rest,
  };
};

/** A long number between commas is an answer to something else, such as an account number that went astray. */
export const hasStrayNumber = (text: string): boolean =>
  /(?:^|[,;])\s*\d(?:[\s-]?\d){5,}\s*(?:[,;]|$)/.test(text);

/** An item that is one line of text, kept as it is spelled. `check` returns what is wrong with it. */
export const lineItem = (
  item: Basics & { most: number; check?(text: string, context: Context): string | null },
): Item => {
  const { most, check, ...rest } = item;
  return {
    kind: "line",
    read: (text, context): Read => {
      const line = text.replace(/\s+/g, " ").trim();
      if (line.length > most) return { ok: false, problem: words.tooLong(most) };
      const problem = check?.(line, context) ?? (hasStrayNumber(line) ? words.strayNumber : null);
      return problem ? { ok: false, problem } : { ok: true, value: line };
    },
    show: (value) => (typeof value === "string" ? value : ""),
    typed: String,
    ...rest,
  };
};

/** A date that may have passed ("finished on …"): the nearest one, up to 300 days back. */
const readPastOrFuture = (text: string, context: Context): Read => {
  const said = text.trim().toLowerCase();
  if (/\byesterday\b/.test(said)) return { ok: true, value: addDays(context.today, -1) };
  if (/\b(today|now|already|done)\b/.test(said)) return { ok: true, value: context.today };
  const base = /\b(tomorrow|next|this|in \w+ (day|week|month)s?)\b/.test(said)
    ? context.today
    : addDays(context.today, -300);
  const read = readDate(text, base);
  return read.ok ? { ok: true, value: read.date } : read;
};

/** An item that is a date which may have passed. */
const dateItem = (item: Basics): Item => ({
  kind: "date",
  read: readPastOrFuture,
  show: (value) => (typeof value === "string" && /^\d{4}-/.test(value) ? showDate(value) : String(value)),
  typed: String,
  ...item,
});

/** An item that is a date before which nothing is filed. Until then the rest goes on, and that day it is asked about. */
export const waitingDate = (item: Basics): Item => ({
  ...dateItem(item),
  waits: true,
  doubt: (value, { today }) =>
    typeof value === "string" && value > today ? words.waits(showDate(value)) : null,
  remind: {
    days: (value, { today }) => (typeof value === "string" ? daysBetween(today, value) : 0),
    text: (value, { today }) =>
      typeof value === "string" && value <= today
        ? words.due(item.label(), showDate(value), item.names[0] ?? "")
        : null,
  },
});
