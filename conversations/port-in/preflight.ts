import type { Context, Item, Question } from "../../src/core/item.ts";
import { answerOf, textOf } from "../../src/core/port-request.ts";
import { listed } from "../../src/core/values/listed.ts";
import { waitingDate, yesNoItem } from "./kinds.ts";
import { type PreflightWords, preflightWords as words } from "./words-preflight.ts";

const kinds: [keyof PreflightWords["services"], RegExp][] = [
  ["DSL or bundled internet", /\b(dsl|internet|broadband|fiber|fibre|wi-?fi|bundle[sd]?|cable)\b/i],
  ["alarm line", /\b(alarm|security (line|system)|elevator)\b/i],
  ["hunt group or distinctive ring", /\b(hunt|hunting|distinctive|centrex|ring(ing)? group)\b/i],
  ["freeze or port-out lock", /\b(freeze|frozen|lock|locked|pic)\b/i],
  ["open order", /\b(open order|pending|order open|change order|move order)\b/i],
];

/** "no DSL, no alarm": what is denied by name. */
const denied = new RegExp(
  `\\b(?:no|not|nor|without|neither)\\s+(?:an?\\s+|any\\s+)?(?:${kinds.map(([, pattern]) => pattern.source).join("|")})(?:\\s+(?:lines?|locks?))?`,
  "gi",
);

/** "No" and "none", but not "no PIN" or "no idea", which say nothing of these services. */
const deniesAll =
  /^(?:none|nope|nothing|not any|n\/a|0|no(?!\s+(?:an?\s+|the\s+)?(?:pin|passcode|ssn|bill|statement|invoice|btn|account|acct|address|letter|name|e-?mail|idea|clue|way|wait|hurry|rush)\b)(?![\s,]+(?:wait|hold on|stop|put|actually|sorry|not yet|espere?a?)\b))\b/i;

/** True when one of them is named that is not denied. */
const namesAny = (text: string): boolean => kinds.some(([, pattern]) => pattern.test(text));

const presentIn = (context: Context): string[] => {
  const value = answerOf(context.request, "services");
  return Array.isArray(value) ? value.map(String) : [];
};

const noService = (): { label: string; value: string } => ({ label: words.noneOfThese, value: "none" });

/** Names of what is kept, as they are said; a name that is kept no more is said as it is. */
const namesIn = (value: unknown, names: Record<string, string>): string[] =>
  Array.isArray(value) ? value.map((each) => names[String(each)] ?? String(each)) : [];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const services: Item = {
  key: "services",
  label: () => words.servicesLabel,
  names: ["services", "special services"],
  kind: "many",
  ask: () => words.servicesAsk,
  example: () => words.servicesExample,
  help: () => words.servicesHelp,
  read: (text) => {
    const said = text.trim().replace(/^.*\b(?:but|except|only|just)\b/i, "");
    const named = said.replace(/\b(?:no|not|without|neither|nor)\s+(?:an?\s+)?[\w-]+/gi, "");
    const present = kinds.filter(([, pattern]) => pattern.test(named)).map(([name]) => name);
    if (deniesAll.test(text.trim()) && present.length === 0) return { ok: true, value: [] };
    return present.length > 0 ? { ok: true, value: present } : { ok: false, problem: words.servicesAgain };
  },
  spot: (text) => {
    const without = text.replace(denied, "");
    if (without !== text && !namesAny(without))
      return { value: [], rest: without.replace(/^(?:[\s,;.]|and\b|or\b)+/i, "").trim() };
    const match = /\b(none( of (them|these|those|the others))?|nothing)\b/i.exec(text);
    return match &&
      !namesAny(text) &&
      !/^[^,.;]*\b(?:but|except|other than|only|just)\b/i.test(text.slice(match.index))
      ? {
          value: [],
          rest: text
            .replace(match[0], "")
            .replace(/^[\s,;.]+/, "")
            .trim(),
        }
      : null;
  },
  show: (value) => listed(namesIn(value, words.services)) || words.none,
  typed: (value) => namesIn(value, words.services).join(", ") || words.typedNone,
  choices: () => [noService()],
  options: () => [
    ...kinds.map(([name]) => ({ label: capitalised(words.services[name]), value: name })),
    noService(),
  ],
};

const there = (context: Context): boolean => presentIn(context).length > 0;

const internetAccepted: Item = {
  key: "internetAccepted",
  label: () => words.internetLabel,
  names: [],
  kind: "line",
  applies: (context) => presentIn(context).includes("DSL or bundled internet"),
  ask: () => words.internetElse,
  example: () => words.internetExample,
  reading: () => [words.internetWarning],
  help: () => words.internetHelp,
  read: (text) =>
    /\b(internet|dsl)\b.*\b(may end|can end|will end|ends|sorted|separate|moved|off|cancel)/i.test(text) &&
    !/\b(not|no|never)\b|n't\b|\?/i.test(text)
      ? { ok: true, value: "internet may end" }
      : { ok: false, problem: words.internetAgain },
  show: () => words.internetShown,
  typed: () => words.internetExample,
};

const servicesOff = yesNoItem({
  key: "servicesOff",
  label: () => words.offLabel,
  names: ["ordered off"],
  applies: there,
  ask: (context) => words.offAsk(namesIn(presentIn(context), words.services)),
  help: () => words.offHelp,
  refuse: () => words.offFirst,
  again: () => words.offAgain,
});

const servicesDone: Item = {
  ...waitingDate({
    key: "servicesDone",
    label: () => words.doneLabel,
    names: ["finished on", "finish date"],
    ask: () => words.doneAsk,
    example: () => words.doneExample,
    help: () => words.doneHelp,
  }),
  applies: (context) => there(context) && textOf(context.request, "servicesOff") === "yes",
};

/** What should be at hand: its name, how people say it, and the item that is answered with it. */
const readyThings: [keyof PreflightWords["things"], RegExp, string][] = [
  ["account number", /\baccount\b/i, "accountNumber"],
  ["billing telephone number", /\b(btn|billing (telephone|phone|number))\b/i, "btn"],
  ["billing statement", /\b(bill|statement|invoice)\b/i, "bill"],
  ["PIN", /\b(pin|passcode)\b/i, ""],
  ["representative", /\b(representative|rep|signer|owner)\b/i, "repName"],
  ["address", /\baddress\b/i, "serviceStreet"],
];

/** What was not at hand and is still not answered. */
const stillAway = (value: unknown, { request }: Context): string[] =>
  (Array.isArray(value) ? value.map(String) : []).filter((name) => {
    const item = readyThings.find(([each]) => each === name)?.[2] ?? "";
    return request.answers[item] === undefined;
  });

const lacks = /\b(?:no|not|never|without|missing|lacking?|except|but|still need|waiting)\b|n't\b/i;
const has = /\b(?:i|we)(?:'ve| have|'ve got| have got| got)\b|\b(?:at|on|in) hand\b|\bis here\b/i;

const ready: Item = {
  key: "ready",
  label: () => words.readyLabel,
  names: ["not yet"],
  kind: "line",
  ask: () => words.readyAsk,
  example: () => words.readyExample,
  hint: () => words.readyHint,
  help: () => words.readyHelp,
  read: (text) => {
    const clauses = text.split(/[,;.]|\b(?=but\b|except\b|and\b)/i);
    const lacking = clauses.filter((each) => lacks.test(each));
    const said = lacking.length > 0 ? lacking.join(" ") : text;
    const missing = readyThings.filter(([, pattern]) => pattern.test(said)).map(([name]) => name);
    if (lacking.length === 0 && missing.length > 0 && has.test(text)) return { ok: true, value: [] };
    if (
      /\b(ready|(?:have|got|have got) (it|them|all|everything)|all (there|here|set)|everything|yes)\b/i.test(
        text,
      ) &&
      !/\bnot\b|n't\b|except|but\b|\?/i.test(text)
    )
      return { ok: true, value: [] };
    const isNamed = lacking.length > 0 || (text.length <= 100 && !/\d/.test(text));
    if (missing.length > 0 && isNamed) return { ok: true, value: missing };
    return { ok: false, problem: words.readyAgain };
  },
  spot: (text) => {
    const match = /\b(i'?m ready|all ready|ready|all set|have everything)\b/i.exec(text);
    return match &&
      !/^[^.!;\n]*\?/.test(text.slice(match.index)) &&
      !/\bnot\s*$/i.test(text.slice(0, match.index))
      ? {
          value: [],
          rest: text
            .replace(match[0], "")
            .replace(/[\s,;.]+$/, "")
            .trim(),
        }
      : null;
  },
  typed: (value) => words.readyTyped(namesIn(value, words.things)),
  show: (value) => words.readyShown(namesIn(value, words.things)),
  remind: {
    days: (value) => (Array.isArray(value) && value.length > 0 ? 1 : 0),
    text: (value, context) => {
      const away = stillAway(value, context);
      return away.length > 0 ? words.readyRemind(namesIn(away, words.things)) : null;
    },
  },
};

/** What can stop a port before it starts, and what should be at hand. */
export const preflightQuestion: Question = {
  key: "preflight",
  items: () => [services, ready],
};

/** A hard stop: internet on the numbers must be acknowledged by name. */
export const clearanceQuestion: Question = { key: "clearance", items: () => [internetAccepted] };
/** Whether the services were ordered off, and when that is finished. */
export const servicesQuestion: Question = {
  key: "services off",
  items: () => [servicesOff, servicesDone],
  read: (text, context, open) => {
    const match = /^\s*(?:yes|y|yep|yeah)\b[\s,.;:–-]*(\S.*)$/i.exec(text);
    if (!match?.[1] || !open.includes(servicesOff)) return null;
    const date = servicesDone.read(match[1], context);
    const also = date.ok === true ? { also: { servicesDone: date.value } } : {};
    return { servicesOff: { ok: true, value: "yes", ...also } };
  },
};
