import type { NumberFilter, NumberShow, NumbersAsk } from "../../src/core/numbers-ask.ts";
import { readNumbers } from "../../src/core/values/number-list.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";
import { numberTokens } from "./number-tokens.ts";
import { type Assignments, readAssignments } from "./read-assignments.ts";
import { type Named, readPerson } from "./read-person.ts";
import { tidied } from "./tidy.ts";

/** What a text wants of the agency's numbers, or of the link people are sent with theirs. */
export type NumbersSaid =
  | { type: "ask"; ask: NumbersAsk; strangers?: Assignments["strangers"] }
  | { type: "form" }
  | { type: "set-up-link"; link: string | null }
  | { type: "which-set-up-link" };

/** Numbers taken from one text. */
const most = 20_000;

const shows: [RegExp, NumberShow][] = [
  [
    /\b(?:unassigned|not assigned|without (?:a |any )?(?:person|owner|user|anybody)|nobody(?:'s)?|not given|have nobody|has nobody|no owner)\b/,
    "unassigned",
  ],
  [/\b(?:assigned|given out|in use|taken)\b/, "assigned"],
  [/\b(?:pending|on (?:the|their|its) way|being ported|in progress|moving|porting|outstanding)\b/, "pending"],
  [/\b(?:failed|rejected|not ported|did not (?:port|come|move)|refused)\b/, "failed"],
  [/\b(?:ported|arrived|moved|completed|done)\b/, "ported"],
  [/\b(?:free|available|unused|spare|left|open)\b/, "free"],
  [/\b(?:temporary|temp|stand-?in|interim)\b/, "temporary"],
  [/\b(?:claimed|brought in|our own|added)\b/, "claimed"],
  [/\b(?:released|given back|returned)\b/, "released"],
];

const filler =
  /\b(?:show|list|see|view|display|give|get|find|me|us|all|the|our|any|every|of|my|phone|telephone|numbers?|inventory|which|what|are|is|that|do|we|have|still|there|now|ones?|yet|currently|how|many|a|us|report|overview|number list|with|were|was|been|got)\b/g;

const showIn = (words: string): { show: NumberShow; rest: string } => {
  for (const [pattern, show] of shows)
    if (pattern.test(words)) return { show, rest: words.replace(pattern, " ") };
  return { show: "all", rest: words };
};

/** Whom a text names, and the request that is talked about. */
type Here = Named & { here: Sid | null };

const onPage = /,? (?:on )?page (\d{1,4})$/;
const asFile = /\b(?:csv|as (?:a )?(?:csv|file|spreadsheet|excel)|export|download|spreadsheet)\b/;

/** "of this request": the one talked about, where there is one. */
const ofThis =
  /\b(?:of|for|in|from|with) (?:(?:this|that|the|my|our) (?:request|port|port-in|order|transfer|one)|it|this)$/;

const filterIn = (asked: string, { here, ...named }: Here): NumberFilter | null => {
  const said = here === null ? asked : asked.replace(ofThis, `of ${here.toLowerCase()}`);
  const sid = /\b(?:of|for|in|from|with) (pr-?[0-9a-z]{4}-?[0-9a-z]{4})$/.exec(said);
  const who = /\b(?:of|for|assigned to|that belong to|belonging to|given to) ([@\p{L}][^?]{0,80})$/u.exec(
    said,
  );
  const has = /^(?:what|which) numbers? (?:does|do|has|have) (.{1,60}?)(?: have| use| got)?$/.exec(said);
  const read = sid?.[1] ? readSid(sid[1]) : null;
  if (sid && !read) return null;
  const words = read ? said.slice(0, sid?.index) : has ? "numbers" : who ? said.slice(0, who.index) : said;
  const { show, rest } = showIn(words);
  if (rest.replace(filler, " ").trim() !== "") return null;
  const base: NumberFilter = { show, ...(read ? { sid: read } : {}) };
  const name = read ? undefined : (has?.[1] ?? who?.[1]);
  if (name === undefined) return /\bmy\b/.test(words) ? { ...base, mine: true } : base;
  if (/^(?:we|you|they|us|our company)$/.test(name)) return base;
  if (/^(?:me|i|myself)$/.test(name)) return { ...base, mine: true };
  const person = readPerson(name, named);
  return person.ok ? { ...base, named: person.person.email ?? person.person.name } : null;
};

/** Texts that begin like a question about numbers. */
const aboutNumbers = /\b(?:numbers?|inventory)\b/;

/** "What are temporary numbers?" is a question about porting; "what are our temporary numbers?" is not. */
const asksMeaning = /^what (?:is|are) (?!(?:my|our|the|all)\b)/;

/** While a port is filled in, "all numbers" is an answer. */
const clearly =
  /^(?:show|list|see|view|display|which|what|how many|export|download|inventory|numbers|my numbers)\b/;

const listAsk = (said: string, { filling, ...named }: Here & { filling: boolean }): NumbersAsk | null => {
  if (asksMeaning.test(said)) return null;
  if (
    said.length > 120 ||
    !aboutNumbers.test(said) ||
    /\d{3}/.test(said.replace(/pr-?[0-9a-z]{4}-?[0-9a-z]{4}|page \d+/g, ""))
  )
    return null;
  const page = Number(onPage.exec(said)?.[1] ?? 1);
  const unpaged = said.replace(onPage, "");
  const isFile = asFile.test(unpaged);
  const filter = filterIn(
    unpaged
      .replace(new RegExp(asFile, "g"), " ")
      .replace(/\b(?:to|in|into|as) (?:a )?$/, " ")
      .replace(/\s+/g, " ")
      .trim(),
    named,
  );
  if (!filter) return null;
  if (filling && filter.show === "all" && !isFile && !clearly.test(unpaged)) return null;
  return isFile ? { type: "export", filter } : { type: "list", filter, page: Math.max(1, page) };
};

const whoAsk = (said: string): NumbersAsk | null => {
  const found =
    /^(?:who(?:'s| is| has| have| uses| owns| got| gets| is using| is on| does)?|whose(?: number| phone| line)?(?: is)?|to whom does|who is the owner of)(?: got| assigned to| the number| number| phone| extension| ending in| that ends in| belonging to| for| has| on| using| the one ending in)* ?((?:\+?1[\s.-]?)?\(?[\d][\d\s().-]{1,16})(?: belong to| for| assigned to| belong(?:s)?(?: to)?| it)?$/.exec(
      said,
    );
  const digits = found?.[1]?.replace(/\D/g, "") ?? "";
  return digits.length >= 3 && digits.length <= 11
    ? { type: "who", digits: digits.replace(/^1(?=\d{10}$)/, "") }
    : null;
};

const claim =
  /^(?:numbers?,? (?:add|claim|bring in|import)\b|claim (?:the |these |this |our )?(?:numbers?\b)?|(?:these|those|the following) are (?:also )?(?:our|my) numbers\b|(?:this|that) is (?:also )?(?:our|my|one of our) numbers?\b)[\s:,]*/;
const claimTo =
  /^(?:add|put|bring)\b(.*)\b(?:to|in|into) (?:our|the|my) (?:inventory|pool|numbers|number pool|number list)$/s;
const drop = /^(?:numbers?,? (?:remove|drop|delete|take out|forget)\b|unclaim\b)[\s:,]*/;
const dropFrom =
  /^(?:remove|drop|delete|take)\b(.*)\b(?:from|out of) (?:our|the|my) (?:inventory|pool|numbers|number pool|number list)$/s;

const assign =
  /^(?:numbers?,? )?(re-?assign|assign|allocate|give|hand)(?: out)?\b[\s:,]*(?:(?:the|these|this) )?(?:(?:phone )?numbers?\b)?[\s:,]*/;
const unassign =
  /^(?:numbers?,? )?(?:unassign|un-assign|deassign|free up|release from its person|take away|take)\b[\s:,]*/;
const isFor = /^[\s\S]*?\b(?:is|are|goes?|belongs?|should go) (?:for|to)\b/;

const setUp = /\bset-?\s?up (?:link|page|address|url|guide)\b/;

const original = (text: string, rest: string): string => text.trim().slice(text.trim().length - rest.length);

/** What follows the words at the start of a text, as it was typed. */
const after = (pattern: RegExp, text: string): string | null => {
  const plain = text
    .replace(/^\s*\/port\b\s*/i, "")
    .replace(/^(?:please|ok|okay|hey|hi)[\s,]+/i, "")
    .trim();
  const match = pattern.exec(plain.toLowerCase());
  return match && match.index === 0 ? original(plain, plain.slice(match[0].length)) : null;
};

const claiming = (text: string, said: string, fictional: boolean): NumbersAsk | null => {
  const list = after(claim, text) ?? claimTo.exec(said)?.[1];
  if (list === undefined || list === null || !/\d{3}/.test(list)) return null;
  const read = readNumbers(list, { fictional, limit: most });
  if (read.numbers.length === 0 && read.refused.length === 0) return null;
  return {
    type: "claim",
    numbers: read.numbers,
    refused: read.refused.slice(0, 10).map(({ sentence }) => sentence),
  };
};

const digitsIn = (text: string): string[] => numberTokens(text).map(({ digits }) => digits);

const assigning = (text: string, said: string, named: Named): NumbersSaid | null => {
  const rest = after(assign, text);
  const verb = assign.exec(tidied(text).slice(0, 40))?.[1] ?? "";
  const isClear = /^(?:re-?)?assign|^allocate/.test(verb);
  if (rest === null && !(isFor.test(said) && numberTokens(text).length > 0 && /@/.test(text))) return null;
  const given = rest ?? text;
  if (numberTokens(given).length === 0) {
    if (!isClear) return null;
    return given.trim() === "" ||
      /^(?:a |some |the )?(?:numbers?|phones?)?(?: to (?:people|somebody|someone|users?))?$/i.test(
        given.trim(),
      )
      ? { type: "form" }
      : null;
  }
  const { pairs, bad, strangers } = readAssignments(given, named);
  const isNamed = pairs.some(({ person }) => !person.id.startsWith("name:")) || isClear;
  if (pairs.length === 0 && strangers.length === 0 && bad.length === 0)
    return isClear ? { type: "form" } : null;
  if (!isNamed && strangers.length === 0) return null;
  return {
    type: "ask",
    ask: { type: "assign", pairs: pairs.slice(0, most), sure: /^re-?assign/.test(verb), bad },
    ...(strangers.length > 0 ? { strangers } : {}),
  };
};

const unassigning = (text: string, named: Named): NumbersAsk | null => {
  const rest = after(unassign, text);
  if (rest === null) return null;
  const digits = digitsIn(rest);
  const who = /\b(?:from|of) ([^\d]{2,60}|@\d+)$/i.exec(rest.replace(/[?.!\s]+$/, ""))?.[1];
  const isClear = /^\s*(?:\/port )?(?:numbers?,? )?(?:unassign|un-assign|deassign|free up)/i.test(text);
  const person = who === undefined ? null : readPerson(who, named);
  if (digits.length === 0 || (!isClear && !(person?.ok && !person.person.id.startsWith("name:"))))
    return null;
  return { type: "unassign", digits, ...(person?.ok ? { from: person.person } : {}) };
};

const linkIn = (text: string, said: string): NumbersSaid | null => {
  if (!setUp.test(said) || said.length > 700) return null;
  const link = /https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)+\/\S*/i.exec(text)?.[0].replace(/[>.,)]+$/, "");
  if (link) return { type: "set-up-link", link };
  if (/\b(?:no|none|remove|delete|clear|forget|without)\b/.test(said))
    return { type: "set-up-link", link: null };
  return /^(?:what|which|show|where|our|the|set-?\s?up)/.test(said) ? { type: "which-set-up-link" } : null;
};

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe =
  /\bwho|numbers?\b|inventory|pool|claim|assign|allocate|\bgive|\bhand|\btake|\bfree up|\brelease|set-?\s?up|@/i;

/**
 * Reads what is wanted of numbers, in ordinary words; null where a text is about something else. `fictional` allows the
 * 555-01XX numbers; `filling` is true while a text may be the answer to a question.
 */
export const readNumbersSaid = (
  text: string,
  { fictional, filling, ...named }: Here & { fictional: boolean; filling: boolean },
): NumbersSaid | null => {
  if (!mayBe.test(text)) return null;
  const said = tidied(text);
  const asked =
    whoAsk(said) ??
    claiming(text, said, fictional) ??
    unassigning(text, named) ??
    listAsk(said, { ...named, filling });
  if (asked) return { type: "ask", ask: asked };
  const out = after(drop, text) ?? dropFrom.exec(said)?.[1];
  if (out && digitsIn(out).length > 0) return { type: "ask", ask: { type: "drop", digits: digitsIn(out) } };
  return linkIn(text, said) ?? assigning(text, said, named);
};
