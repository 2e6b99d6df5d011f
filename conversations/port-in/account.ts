import type { Context, Item, Question } from "../../src/core/item.ts";
import { mainCarrier } from "../../src/core/moves/checking.ts";
import { numbersOfAccount } from "../../src/core/parts.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { isSecret, lastFour, openSecret, showSecret } from "../../src/core/secret.ts";
import { readNumber, showNumber } from "../../src/core/values/phone.ts";
import { heldAgainstBill } from "./bill-doubt.ts";
import { hasStrayNumber, readYesNo } from "./kinds.ts";
import { btn } from "./numbers.ts";

const detected = ({ request }: Context): string | null => request.losing ?? mainCarrier(request.numbers);

const notACarrier =
  /^(?:on|in|see|as|same|the same|whoever|whatever|my|our|not|don'?t|that|this|it|they|somebody|someone|who|which)\b|\b(?:bill|statement|invoice)\b/i;

const carrier: Item = {
  key: "carrier",
  label: () => "Losing carrier",
  names: ["losing carrier", "carrier", "old carrier", "current carrier", "provider", "phone company"],
  kind: "line",
  ask: (context) => {
    const name = detected(context);
    const numbers = numbersOfAccount(context.request, "");
    const isAll = numbers.length === numbersOf(context.request).length;
    const them =
      numbers.length === 1
        ? `${isAll ? "The number" : showNumber(numbers[0] ?? "")} is`
        : `${isAll ? "The numbers" : `${numbers.length.toLocaleString("en-US")} of the numbers`} are`;
    return name
      ? `${them} with ${name}. Is that the company that sends the bill? Say "yes", or its name.`
      : "Which company is the service with now? The name stands at the top of the bill.";
  },
  example: (context) => (detected(context) ? "yes" : "Lumen"),
  hint: (context) => {
    const name = detected(context);
    return name ? `yes for ${name}, or the name on the bill` : "AT&T, as it stands at the top of the bill";
  },
  help: () =>
    "The company that sends the bill for these numbers. If you bought the service from a reseller, it is the reseller's name that counts here.",
  read: (text, context) => {
    const said = text.trim();
    const answer = readYesNo(said);
    const name = detected(context);
    const rest = said
      .replace(/^(?:no|nope|yes)\b[,.;:]?\s*/i, "")
      .replace(/^(?:(?:it'?s|it is|they'?re|they are|we'?re|we are|i'?m|i am)\s+)?(?:with|at|from)\s+/i, "")
      .replace(/^(?:it'?s|it is)\s+/i, "");
    if (answer === "yes" && name && rest === "") return { ok: true, value: name };
    if (answer !== null && rest === "")
      return {
        ok: false,
        problem: "Which company sends the bill for these numbers? Type its name as it stands on the bill.",
      };
    if (
      notACarrier.test(rest) ||
      hasStrayNumber(rest) ||
      !/[a-z]{2}/i.test(rest) ||
      /\d{5}|\S@\S/.test(rest) ||
      rest.length > 60
    ) {
      return {
        ok: false,
        problem: name
          ? `Say "yes" for ${name}, or type the company's name.`
          : "Type the company's name as it stands on the bill, such as AT&T or Lumen.",
      };
    }
    return { ok: true, value: rest };
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
    const match = /^\s*(yes|yep|yeah|y|correct|right)\b[\s,.;]*(and\b)?[\s,]*/i.exec(text);
    return match && name ? { value: name, rest: text.slice(match[0].length) } : null;
  },
  show: (value) => String(value),
  choices: (context) => (detected(context) ? [{ label: `Yes, ${detected(context)}`, value: "yes" }] : []),
  options: () => [],
  printed: true,
};

const words = /^(?:it'?s |it is |number |no\.? |#|acct\.? |account )+/i;

export const accountNumber: Item = {
  key: "accountNumber",
  label: () => "Account number",
  names: ["account number", "account no", "acct number", "acct", "account #", "account"],
  kind: "line",
  ask: () => "What is the account number with them? It is kept sealed, and only its last four are shown.",
  example: "8841-22-7730",
  hint: () => "8841-22-7730, from the first page of the bill",
  help: () =>
    "It is on the first page of the bill, near the top, and is usually not the phone number. Wireless accounts show it in the carrier's app under the profile.",
  read: (text, context) => {
    const value = text.replace(words, "").replace(/[.!]$/, "").trim();
    const digits = value.replace(/\D/g, "").length;
    if (!/^[A-Za-z0-9][A-Za-z0-9 ./-]*$/.test(value) || digits < 3) {
      return {
        ok: false,
        problem:
          "An account number has digits, sometimes letters and dashes, as it stands on the bill's first page.",
      };
    }
    if (value.length > 30 || /[a-z]+ [a-z]+/i.test(value)) {
      return {
        ok: false,
        problem: "Please send just the account number, at most 30 characters, as it stands on the bill.",
      };
    }
    const phone = readNumber(value, { fictional: context.carrier.fictional });
    const note = phone.ok
      ? "It looks like a phone number. Some carriers do that; check it against the bill."
      : "";
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
