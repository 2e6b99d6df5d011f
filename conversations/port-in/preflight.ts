import type { Context, Item, Question } from "../../src/core/item.ts";
import { answerOf, textOf } from "../../src/core/port-request.ts";
import { listed } from "../../src/core/values/listed.ts";
import { waitingDate, yesNoItem } from "./kinds.ts";

const kinds: [string, RegExp][] = [
  ["DSL or bundled internet", /\b(dsl|internet|broadband|fiber|fibre|wi-?fi|bundle[sd]?|cable)\b/i],
  ["alarm line", /\b(alarm|security (line|system)|elevator)\b/i],
  ["hunt group or distinctive ring", /\b(hunt|hunting|distinctive|centrex|ring(ing)? group)\b/i],
  ["freeze or port-out lock", /\b(freeze|frozen|lock|locked|pic)\b/i],
  ["open order", /\b(open order|pending|order open|change order|move order)\b/i],
];

const presentIn = (context: Context): string[] => {
  const value = answerOf(context.request, "services");
  return Array.isArray(value) ? value.map(String) : [];
};

const noService = { label: "None of these", value: "none" };

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const services: Item = {
  key: "services",
  label: () => "Services on the account",
  names: ["services", "special services"],
  kind: "many",
  ask: () =>
    'Is any of these on the account: DSL or bundled internet, an alarm line, a hunt group, a freeze or port-out lock, an open order? Say "none", or name them.',
  example: "none",
  help: () =>
    "A number that carries internet, an alarm or a hunt group can take that service down when it moves, and a freeze or an open order gets the port rejected. The bill lists them under services or features.",
  read: (text) => {
    const said = text.trim().replace(/^.*\b(?:but|except|only|just)\b/i, "");
    const named = said.replace(/\b(?:no|not|without|neither|nor)\s+(?:an?\s+)?[\w-]+/gi, "");
    const present = kinds.filter(([, pattern]) => pattern.test(named)).map(([name]) => name);
    const denied = /^(?:none|no|nope|nothing|not any|n\/a|0)\b/i.test(text.trim());
    if (denied && present.length === 0) return { ok: true, value: [] };
    return present.length > 0
      ? { ok: true, value: present }
      : {
          ok: false,
          problem: 'Say "none", or name what is there: internet, alarm, hunt group, freeze, open order.',
        };
  },
  spot: (text) => {
    const match = /\b(none( of (them|these|those))?|nothing)\b/i.exec(text);
    return match && !/\b(?:but|except|other than|only|just)\b/i.test(text)
      ? {
          value: [],
          rest: text
            .replace(match[0], "")
            .replace(/^[\s,;.]+/, "")
            .trim(),
        }
      : null;
  },
  show: (value) => (Array.isArray(value) && value.length > 0 ? listed(value.map(String)) : "none"),
  choices: () => [noService],
  options: () => [...kinds.map(([name]) => ({ label: capitalised(name), value: name })), noService],
};

const there = (context: Context): boolean => presentIn(context).length > 0;

const internetWarning =
  'Moving a number that carries DSL or bundled internet can end that internet, and sometimes closes the whole account. If you have sorted that out, type "internet may end".';

const internetAccepted: Item = {
  key: "internetAccepted",
  label: () => "Internet on the account",
  names: [],
  kind: "line",
  applies: (context) => presentIn(context).includes("DSL or bundled internet"),
  ask: () => `${internetWarning} If not, call the old carrier first; your draft waits here.`,
  example: "internet may end",
  reading: () => [internetWarning],
  help: () =>
    "Ask the old carrier to put the internet on an account or line of its own first. Then the number can leave without it.",
  read: (text) =>
    /\b(internet|dsl)\b.*\b(may end|can end|will end|ends|sorted|separate|moved|off|cancel)/i.test(text) &&
    !/\b(not|no|never)\b|n't\b|\?/i.test(text)
      ? { ok: true, value: "internet may end" }
      : {
          ok: false,
          problem:
            'To go on, name it: type "internet may end". Say "later" to come back once the old carrier has moved the internet.',
        },
  show: () => "may end, accepted by name",
  typed: String,
};

const servicesOff = yesNoItem({
  key: "servicesOff",
  label: () => "Services ordered off",
  names: ["ordered off"],
  applies: there,
  ask: (context) => `Have you asked the old carrier to take off ${listed(presentIn(context))}?`,
  help: () => "Only the old carrier can take these off, and they must be gone before the port is filed.",
  refuse: () =>
    'Please ask the old carrier to take them off first; a port filed before that is rejected. Say "later" to go on preparing meanwhile.',
  again: () => "Please answer yes or no: have they been ordered off?",
});

const servicesDone: Item = {
  ...waitingDate({
    key: "servicesDone",
    label: () => "Date that is finished",
    names: ["finished on", "finish date"],
    ask: () => "On which date is that finished, or will it be?",
    example: "Nov 3",
    help: () =>
      "An order that is still open is itself a reason for rejection, so the port is filed after this date.",
  }),
  applies: (context) => there(context) && textOf(context.request, "servicesOff") === "yes",
};

/** What should be at hand: its name, how people say it, and the item that is answered with it. */
const readyThings: [string, RegExp, string][] = [
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

const ready: Item = {
  key: "ready",
  label: () => "What is at hand",
  names: ["not yet"],
  kind: "line",
  ask: () =>
    'To have at hand: account number, billing telephone number (BTN), service address, the representative\'s name and e-mail, a bill as PDF or picture, and for wireless the transfer PIN. Say "ready", or what you do not have yet.',
  example: "ready",
  hint: () => 'ready, or what is missing: "not yet: the bill"',
  help: () =>
    "Everything but the PIN stands on the bill. You can start without: say what is missing, and I remind you tomorrow.",
  read: (text) => {
    const missing = readyThings.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    if (
      /\b(ready|have (it|them|all|everything)|all (there|here|set)|everything|yes)\b/i.test(text) &&
      !/\bnot\b|n't\b|except|but\b/i.test(text)
    )
      return { ok: true, value: [] };
    if (missing.length > 0) return { ok: true, value: missing };
    return {
      ok: false,
      problem: 'Say "ready", or name what is not at hand yet, such as "not yet: the bill".',
    };
  },
  spot: (text) => {
    const match = /\b(i'?m ready|all ready|ready|all set|have everything)\b/i.exec(text);
    return match && !/\bnot\s*$/i.test(text.slice(0, match.index))
      ? {
          value: [],
          rest: text
            .replace(match[0], "")
            .replace(/[\s,;.]+$/, "")
            .trim(),
        }
      : null;
  },
  typed: (value) => (Array.isArray(value) && value.length > 0 ? `not yet: ${value.join(", ")}` : "ready"),
  show: (value) =>
    Array.isArray(value) && value.length > 0
      ? `everything but the ${listed(value.map(String))}`
      : "everything",
  remind: {
    days: (value) => (Array.isArray(value) && value.length > 0 ? 1 : 0),
    text: (value, context) => {
      const away = stillAway(value, context);
      return away.length > 0
        ? `Yesterday you did not have this at hand: ${listed(away)}. If you have it now, we can go on where we were.`
        : null;
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
