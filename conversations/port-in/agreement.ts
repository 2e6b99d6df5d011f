import type { Context, Item, Question, Value } from "../../src/core/item.ts";
import { showDate } from "../../src/core/local-date.ts";
import type { Part } from "../../src/core/message.ts";
import { answerOf, textOf } from "../../src/core/port-request.ts";
import { dateItem, listed, yesNoItem } from "./kinds.ts";

/** Changes with the wording: an agreement to another version is asked again. */
export const agreementVersion = "2026-11";

/** The six points, in the words that are agreed to. */
export const agreementPoints = [
  "I am the account owner, or the owner allows me to move these numbers.",
  "The numbers are active and stay active. I will not cancel the old service until you tell me the port is complete.",
  "No order is open on the account. DSL, bundled internet, alarm lines, hunt groups and freezes are sorted out and finished.",
  "What I enter is spelled as it stands on the bill.",
  "The old carrier may charge a fee. Dates are requests, not promises, and text messages may start later than calls.",
  "The authorised representative will get a letter to sign. Nothing moves until it is signed.",
];

type Agreed = { version: string; ticked: number[] };

const agreed = (value: Value | undefined): number[] => {
  const given = value as Agreed | undefined;
  return given?.version === agreementVersion ? given.ticked : [];
};

const open = (ticked: number[]): number[] =>
  agreementPoints.map((_, index) => index + 1).filter((point) => !ticked.includes(point));

const readPoints = (text: string): number[] | null => {
  const said = text.toLowerCase().trim();
  const all = agreementPoints.map((_, index) => index + 1);
  if (/\b(don'?t|do not|disagree|not) agree\b|^no\b/.test(said)) return null;
  const range =
    /^(?:i agree (?:to|with) |agree (?:to|with) |tick |points? )?([1-6])\s*(?:-|–|to|through)\s*([1-6])\.?$/.exec(
      said,
    );
  if (range) return all.filter((point) => point >= Number(range[1]) && point <= Number(range[2]));
  const digits = said.match(/\b[1-6]\b/g);
  if (digits && !/\d{2}/.test(said) && /^[\d\s,.;&and+]*$|agree|tick|point|yes|ok/.test(said))
    return digits.map(Number);
  return /^(i )?(agree|accept)|^(yes|ok|okay|all|sure|agreed|accepted|tick all|confirm)\b/.test(said)
    ? all
    : null;
};

const agreements: Item = {
  key: "agreements",
  label: "Agreement",
  names: [],
  kind: "many",
  ask: () => 'Reply "agree" to tick all six, or the numbers of those you can tick now.',
  example: "agree",
  help: () =>
    "These six points are what carriers reject ports for most often, and what the law wants confirmed. Who agreed and when is kept with the request.",
  read: (text, { request }) => {
    const points = readPoints(text);
    if (points === null)
      return {
        ok: false,
        problem:
          'All six points have to be ticked before anything else is asked. Reply "agree", or the numbers you can tick.',
      };
    const ticked = [...new Set([...agreed(answerOf(request, "agreements")), ...points])].sort();
    return { ok: true, value: { version: agreementVersion, ticked } };
  },
  show: (value) => `${agreed(value).length} of 6 points ticked (wording of ${agreementVersion})`,
  choices: () => [{ label: "Agree to all six", value: "agree" }],
  doubt: (value) => {
    const left = open(agreed(value));
    if (left.length === 0) return null;
    return `Still to tick: ${left.map((point) => `${point}. ${agreementPoints[point - 1]}`).join(" ")}`;
  },
};

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

const services: Item = {
  key: "services",
  label: "Services on the account",
  names: ["services", "special services"],
  kind: "many",
  ask: () =>
    'Is any of these on the account: DSL or bundled internet, an alarm line, a hunt group, a freeze or port-out lock, an open order? Say "none", or name them.',
  example: "none",
  help: () =>
    "A number that carries internet, an alarm or a hunt group can take that service down when it moves, and a freeze or an open order gets the port rejected. The bill lists them under services or features.",
  read: (text) => {
    if (/^(none|no|nope|nothing|none of (them|these|those)|no such thing|n\/a|0)\b/i.test(text.trim()))
      return { ok: true, value: [] };
    const present = kinds.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    return present.length > 0
      ? { ok: true, value: present }
      : {
          ok: false,
          problem: 'Say "none", or name what is there: internet, alarm, hunt group, freeze, open order.',
        };
  },
  spot: (text) => {
    const match = /\b(none( of (them|these|those))?|nothing)\b/i.exec(text);
    return match
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
  choices: () => [{ label: "None of these", value: "none" }],
};

const there = (context: Context): boolean => presentIn(context).length > 0;

const internetAccepted: Item = {
  key: "internetAccepted",
  label: "Internet may end",
  names: [],
  kind: "line",
  applies: (context) => presentIn(context).includes("DSL or bundled internet"),
  ask: () =>
    'Moving a number that carries DSL or bundled internet can end that internet, and sometimes closes the whole account. If you have sorted that out, type "internet may end". If not, call the old carrier first; your draft waits here.',
  example: "internet may end",
  help: () =>
    "Ask the old carrier to put the internet on an account or line of its own first. Then the number can leave without it.",
  read: (text) =>
    /\binternet\b.*\b(end|ends|sorted|separate|moved|off|cancel)/i.test(text)
      ? { ok: true, value: "internet may end" }
      : {
          ok: false,
          problem:
            'To go on, name it: type "internet may end". Say "later" to come back once the old carrier has moved the internet.',
        },
  show: () => "Accepted by name",
};

const servicesOff = yesNoItem({
  key: "servicesOff",
  label: "Ordered off",
  names: ["ordered off"],
  applies: there,
  ask: (context) => `Have you asked the old carrier to take off ${listed(presentIn(context))}?`,
  help: () => "Only the old carrier can take these off, and they must be gone before the port is filed.",
  refuse:
    'Please ask the old carrier to take them off first; a port filed before that is rejected. Say "later" to go on preparing meanwhile.',
  again: "Please answer yes or no: have they been ordered off?",
});

const servicesDone: Item = {
  ...dateItem({
    key: "servicesDone",
    label: "Finished on",
    names: ["finished on", "finish date"],
    ask: () => "On which date is that finished, or will it be?",
    example: "Nov 3",
    help: () =>
      "An order that is still open is itself a reason for rejection, so the port is filed after this date.",
  }),
  applies: (context) => there(context) && textOf(context.request, "servicesOff") === "yes",
  waits: true,
  doubt: (value, { today }) =>
    typeof value === "string" && value > today
      ? `That is finished on ${showDate(value)}. Carriers reject a port while such an order is open, so come back on that day; everything else is kept.`
      : null,
};

const readyThings: [string, RegExp][] = [
  ["account number", /\baccount\b/i],
  ["billing telephone number", /\b(btn|billing (telephone|phone|number))\b/i],
  ["billing statement", /\b(bill|statement|invoice)\b/i],
  ["PIN", /\b(pin|passcode)\b/i],
  ["representative", /\b(representative|rep|signer|owner)\b/i],
  ["address", /\baddress\b/i],
];

const ready: Item = {
  key: "ready",
  label: "At hand",
  names: ["not yet"],
  kind: "line",
  ask: () =>
    'To have at hand: account number, billing telephone number (BTN), service address, the representative\'s name and e-mail, a bill as PDF or picture, and for wireless the transfer PIN. Say "ready", or what you do not have yet.',
  example: "ready",
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
  show: (value) =>
    Array.isArray(value) && value.length > 0
      ? `everything but the ${listed(value.map(String))}`
      : "everything",
  remind: {
    days: 1,
    text: (value) =>
      Array.isArray(value) && value.length > 0
        ? `Yesterday you did not have everything at hand: ${listed(value.map(String))}. If you have it now, we can go on where we were.`
        : null,
  },
};

/** The six points first, alone; nothing else is asked before all are ticked. */
export const agreementQuestion: Question = {
  key: "agreement",
  items: () => [agreements],
  ask: (context): Part[] =>
    agreed(answerOf(context.request, "agreements")).length > 0
      ? [{ type: "text", text: agreements.ask(context) }]
      : [
          { type: "text", text: "Before we start, six points to agree to:" },
          { type: "list", ordered: true, items: agreementPoints },
          { type: "text", text: agreements.ask(context) },
        ],
};

export const preflightQuestion: Question = {
  key: "preflight",
  items: () => [services, ready],
  example: "none, ready",
};

export const clearanceQuestion: Question = { key: "clearance", items: () => [internetAccepted] };
export const servicesQuestion: Question = {
  key: "services off",
  items: () => [servicesOff, servicesDone],
  example: "yes, Nov 3",
};
