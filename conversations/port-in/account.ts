import type { Context, Item, Question } from "../../src/core/item.ts";
import { languageNow } from "../../src/core/language.ts";
import { mainCarrier } from "../../src/core/moves/checking.ts";
import { numbersOfAccount } from "../../src/core/parts.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { isSecret, lastFour, openSecret, showSecret } from "../../src/core/secret.ts";
import { readNumber, showNumber } from "../../src/core/values/phone.ts";
import { heldAgainstBill } from "./bill-doubt.ts";
import { hasStrayNumber, readYesNo } from "./kinds.ts";
import { btn } from "./numbers.ts";
import { carrierAccountWords as words } from "./words-carrier-account.ts";
import { kindWords } from "./words-kinds.ts";

const detected = ({ request }: Context): string | null => request.losing ?? mainCarrier(request.numbers);

const notACarrier =
  /^(?:on|in|see|as|same|the same|whoever|whatever|my|our|not|don'?t|that|this|it|they|somebody|someone|who|which|what|you|just|take|remove|drop|add|hurry|forget|give|tell|let|can (?:you|we|i)|could|would|please|pls|idk|dunno|u+m+|hm+)\b|\b(?:bill|statement|invoice|accounts?|acct|btn|pin|you|your|are|why|how|when|signs?|signing)\b|\s(?:is|isn't|don'?t|doesn'?t|can'?t|won'?t)\s|\d{4}|[?¿¡]/i;

/** What answers another question: the kind of account, a day, one of the numbers. */
const otherAnswer =
  /^(?:(?:an? |the )?(?:business|residential|personal|company|full|partial)(?: account| port)?|asap|ready|none|nothing|(?:the )?(?:main|first|second|third|last|other)(?: one| number| line)?)[.!]?$/i;

const notASpanishCarrier =
  /^(?:quit(?:ar|a|e|en)|quiero|necesito|yo|usted(?:es)?|qu[eé]|c[oó]mo|por qu[eé]|no s[eé]|agreg(?:ar|a|ue|uen)|el principal)(?!\p{L})|(?<!\p{L})(?:es|son|est[aá]n?|cuenta|factura)(?!\p{L})/iu;

/** "We're with Lumen now": the carrier, whatever is asked. */
const withWhom =
  /^(?:and )?(?:(?:(?:it|they|we|i)(?:['’]?(?:s|re|m)| is| are| am|)|(?:the|our|my) (?:numbers?|lines?|phones?|service) (?:is|are)) )?(?:currently |now |all )?(?:with|served by) (?!you\b|us\b|me\b|him\b|her\b|them\b)([\p{L}\d][\p{L}\d&.'’ -]{1,39}?)(?: (?:now|currently|right now|at the moment|today))?[.!]?$/iu;

const isNoCarrier = (text: string): boolean =>
  notACarrier.test(text) ||
  otherAnswer.test(text) ||
  (languageNow() === "es" && notASpanishCarrier.test(text));

const carrier: Item = {
  key: "carrier",
  label: () => words.carrierLabel,
  names: ["losing carrier", "carrier", "old carrier", "current carrier", "provider", "phone company"],
  kind: "line",
  ask: (context) => {
    const name = detected(context);
    const numbers = numbersOfAccount(context.request, "");
    const all = numbers.length === numbersOf(context.request).length;
    return name
      ? words.carrierFound(name, { all, count: numbers.length, one: showNumber(numbers[0] ?? "") })
      : words.carrierAsk;
  },
  example: (context) => (detected(context) ? kindWords.exampleYes : words.carrierExample),
  hint: (context) => {
    const name = detected(context);
    return name ? words.carrierHintFound(name) : words.carrierHint;
  },
  help: () => words.carrierHelp,
  read: (text, context) => {
    const said = text.trim();
    const answer = readYesNo(said);
    const name = detected(context);
    const rest = said
      .replace(/^(?:no|nope|yes)\b[,.;:]?\s*/i, "")
      .replace(/^(?:(?:it'?s|it is|they'?re|they are|we'?re|we are|i'?m|i am)\s+)?(?:with|at|from)\s+/i, "")
      .replace(/^(?:it'?s|it is)\s+/i, "")
      .replace(/[\s,]+(?:now|currently|right now|at the moment|today|these days)[.!]?$/i, "");
    if (answer === "yes" && name && rest === "") return { ok: true, value: name };
    if (answer !== null && rest === "") return { ok: false, problem: words.carrierWhich };
    if (
      isNoCarrier(rest) ||
      hasStrayNumber(rest) ||
      !/[a-z]{2}/i.test(rest) ||
      /\d{5}|\S@\S/.test(rest) ||
      rest.length > 60
    ) {
      return { ok: false, problem: name ? words.carrierAgainFound(name) : words.carrierAgain };
    }
    return { ok: true, value: name?.toLowerCase() === rest.toLowerCase() ? name : rest };
  },
  awaitsCheck: (text, context) =>
    context.request.checking && detected(context) === null && readYesNo(text.trim()) === "yes",
  spot: (text, context) => {
    const name = detected(context);
    const other =
      /^\s*(?:no|nope)\b[\s,.;:]+(?:(?:it'?s|it is|they are|they'?re)\s+)?(?:with\s+)?([^,;\n]+)[,;\s]*/i.exec(
        text,
      );
    const named = other?.[1] ? carrier.read(other[1], context) : null;
    if (other && named?.ok === true) return { value: named.value, rest: text.slice(other[0].length) };
    const match =
      /^\s*(?:yes|yep|yeah|y|correct|right|that'?s (?:right|correct|it))\b(?:[\s,.;]*that'?s (?:right|correct|it)\b)?[\s,.;]*(?:and\b)?[\s,]*/i.exec(
        text,
      );
    return match && name ? { value: name, rest: text.slice(match[0].length) } : null;
  },
  early: "open",
  spotEarly: (text, context) => {
    const isSaid = text.length <= 80 && !/^\s*With\b/.test(text);
    const [, name = ""] = (isSaid && withWhom.exec(text.trim())) || [];
    const read = name === "" ? null : carrier.read(name, context);
    return read?.ok === true ? { value: read.value, rest: "" } : null;
  },
  show: (value) => String(value),
  choices: (context) => {
    const name = detected(context);
    return name ? [{ label: words.carrierYes(name), value: "yes" }] : [];
  },
  options: () => [],
  printed: true,
};

/** "55-1234 with Comcast" */
const withCarrier = /^(.*\d\S*),?\s+(?:with|at|from)\s+(.*\p{L}{2}.*)$/iu;

const leading = /^(?:yes,? |it'?s |it is |number |no\.? |#|acct\.? |account )+/i;

export const accountNumber: Item = {
  key: "accountNumber",
  label: () => words.numberLabel,
  names: [
    "account number",
    "account no",
    "acct number",
    "account num",
    "acct num",
    "acct no",
    "account #",
    "account#",
    "acct #",
    "acct#",
    "acct",
    "account",
  ],
  kind: "line",
  ask: () => words.numberAsk,
  example: () => words.numberExample,
  hint: () => words.numberHint,
  help: () => words.numberHelp,
  read: (text, context) => {
    const [, account, company] = (text.length < 120 && withCarrier.exec(text)) || [];
    if (account !== undefined && company !== undefined) {
      const [read, named] = [accountNumber.read(account, context), carrier.read(company, context)];
      if (read.ok === true && named.ok === true) return { ...read, also: { carrier: named.value } };
    }
    const value = text.replace(leading, "").replace(/[.!]$/, "").trim();
    const digits = value.replace(/\D/g, "").length;
    if (!/^[A-Za-z0-9][A-Za-z0-9 ./-]*$/.test(value) || digits < 3) {
      return { ok: false, problem: words.numberAgain };
    }
    if (value.length > 30 || /[a-z]+ [a-z]+/i.test(value)) {
      return { ok: false, problem: words.numberAlone };
    }
    const phone = readNumber(value, { fictional: context.carrier.fictional });
    const note = phone.ok ? words.numberIsPhone : "";
    return { ok: true, value: openSecret(value, lastFour(value)), ...(note ? { note } : {}) };
  },
  printed: true,
  show: (value) => (isSecret(value) ? showSecret(value) : ""),
  secrecy: "sensitive",
};

const billedAccount = heldAgainstBill(accountNumber);

/** The losing carrier, confirmed or named, and how the account is known there. */
export const accountQuestion: Question = {
  key: "account",
  items: () => [carrier, btn, billedAccount],
};
