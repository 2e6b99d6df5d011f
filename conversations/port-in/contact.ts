import type { Context, Item, Question, Read } from "../../src/core/item.ts";
import { textOf } from "../../src/core/port-request.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { heldAgainstBill } from "./bill-doubt.ts";
import { lineItem, readYesNo, yesNoItem } from "./kinds.ts";

const isBusiness = ({ request }: Context): boolean => textOf(request, "customerType") === "business";

/** "Business, …" or "residential": the kind at the beginning of a text, and the rest. */
const kindAtStart = (text: string): { value: string; rest: string } | null => {
  const match = /^\s*(?:it'?s (?:an? )?)?(business|residential)\b(?: account)?[\s,;:.–-]*/i.exec(text);
  return match?.[1] ? { value: match[1].toLowerCase(), rest: text.slice(match[0].length) } : null;
};

const customerType: Item = {
  key: "customerType",
  label: () => "Residential or business",
  names: ["customer type", "account type", "type of account"],
  kind: "choice",
  ask: () => "Is the account residential or business?",
  example: "business",
  help: () =>
    "As the old carrier has it on file: a business account carries a company name on the bill, a residential one a person's name.",
  read: (text) => {
    const business = /\b(business|company|commercial|corporate|firm|office)\b/i.test(text);
    const residential = /\b(residential|residence|home|personal|private|individual|consumer)\b/i.test(text);
    if (business === residential)
      return { ok: false, problem: 'Please say "residential" or "business", as on the bill.' };
    return { ok: true, value: business ? "business" : "residential" };
  },
  spot: (text) => kindAtStart(text),
  show: (value) => (value === "business" ? "Business" : "Residential"),
  typed: String,
  printed: true,
  choices: () => [
    { label: "Business", value: "business" },
    { label: "Residential", value: "residential" },
  ],
};

const accountName = lineItem({
  key: "accountName",
  label: () => "Company name",
  names: ["company name", "company", "business name", "account name", "name on the bill"],
  applies: isBusiness,
  ask: () => "What is the company name, exactly as on the bill?",
  example: "Acme Plumbing LLC",
  help: () =>
    "The legal name on the bill, with LLC or Inc. if it stands there. Carriers compare it letter by letter; a brand name gets rejected.",
  most: 80,
  printed: true,
  check: (text) => {
    if (/^[\d\s().+-]{5,}$/.test(text))
      return "That is a number. Please give the company's name as on the bill.";
    if (/\S@\S/.test(text))
      return "That is an e-mail address. Please give the company's name as on the bill.";
    return /[\p{L}\d]/u.test(text) ? null : "Please give the company's name as on the bill.";
  },
});

const billedName = heldAgainstBill(accountName);

export const accountHolderQuestion: Question = {
  key: "account holder",
  items: () => [customerType, billedName],
  ask: (_context, open) =>
    open.length === 1 && open[0] === customerType
      ? [
          {
            type: "text",
            text: 'Is the account residential or business? For a business, add the company name exactly as on the bill, like "business, Acme Plumbing LLC".',
          },
        ]
      : undefined,
  read: (text, context, open) => {
    if (!open.includes(customerType)) return null;
    const kind = kindAtStart(text);
    if (!kind) return null;
    const name = kind.rest.replace(/^(the )?(company|business)?\s*(name\s*)?(is|:|,|called)?\s*/i, "").trim();
    const company = kind.value === "business" && name !== "" ? accountName.read(name, context) : null;
    const also = company?.ok === true ? { also: { accountName: company.value } } : {};
    return { customerType: { ok: true, value: kind.value, ...also } };
  },
};

const notAName =
  /\b(?:the|my|our|your|not|who|what|we|they|it|is|are|please|same|above|owner|boss|manager|nobody|someone|somebody|anyone|company|account)\b/i;

const repName = lineItem({
  key: "repName",
  label: () => "Authorised representative",
  names: [
    "representative's name",
    "representative name",
    "authorised representative",
    "authorized representative",
    "representative",
    "rep name",
    "rep",
    "signer name",
    "signer",
    "contact name",
    "contact",
    "name",
  ],
  ask: () => "Who may sign for the account? First and last name as the old carrier has it.",
  example: "Dana Reyes",
  help: () =>
    "The authorised representative is the account owner or someone the owner lets act for the account. They sign the Letter of Authorization (LOA). Write the name as on the bill, middle initial included if it is there.",
  most: 60,
  printed: true,
  check: (text, context) => {
    if (/^(me|myself|it'?s me|i am|i do)$/i.test(text))
      return context.request.requester.name.includes(" ")
        ? null
        : "Please type your first and last name as on the bill.";
    if (/\d|@|https?:/.test(text)) return "Please give a first and a last name, without digits.";
    if (readYesNo(text) !== null || notAName.test(text))
      return "Please give the first and the last name of the person, as on the bill.";
    return /\p{L}[\p{L}'.-]*\s+\p{L}/u.test(text)
      ? null
      : "Please give the first and the last name, as on the bill.";
  },
});

const repNameOrMe: Item = {
  ...repName,
  read: (text, context) => {
    const name = text.replace(/^(it'?s|that'?s|this is|i'?m|i am|he'?s|she'?s)\s+(?=\p{Lu})/u, "");
    const read = repName.read(name, context);
    return read.ok === true && /^(me|myself|it'?s me|i am|i do)$/i.test(name.trim())
      ? { ok: true, value: context.request.requester.name }
      : read;
  },
};

const repEmail: Item = {
  key: "repEmail",
  label: () => "Representative's e-mail",
  names: [
    "representative's e-mail",
    "representative's email",
    "rep email",
    "e-mail address",
    "email address",
    "e-mail",
    "email",
    "mail",
  ],
  kind: "email",
  ask: () => "And their e-mail address? The letter to sign goes there.",
  example: "dana@acme.com",
  help: () =>
    "The Letter of Authorization is sent to this address, so it must be a mailbox the representative opens. You can change it later; the old link then stops working.",
  read: (text): Read => {
    const read = readEmail(text);
    if (!read.ok) return { ok: false, problem: read.problem };
    return read.suggestion
      ? {
          ok: "unsure",
          question: `You wrote ${read.email}. Did you mean ${read.suggestion}?`,
          instead: read.suggestion,
          value: read.email,
        }
      : { ok: true, value: read.email };
  },
  spot: (text) => {
    const match = /[^\s<>,;:"()]+@[^\s<>,;:"()]+/.exec(text);
    if (!match) return null;
    const read = readEmail(match[0]);
    if (!read.ok || read.suggestion) return null;
    return {
      value: read.email,
      rest: `${text.slice(0, match.index)}, ${text.slice(match.index + match[0].length)}`
        .replace(/\b(e-?mail|at)\b[\s:,]*$/i, "")
        .replace(/[<>()]/g, " "),
    };
  },
  early: "open",
  show: (value) => String(value),
};

const mailbox = yesNoItem({
  key: "mailbox",
  label: () => "Can open that mailbox",
  names: ["mailbox"],
  ask: () => "Can they open that mailbox?",
  help: () => "If nobody opens the letter, nobody signs it, and the port stops there.",
  refuse: () =>
    'The letter goes to that address, so they must be able to open it. Give another with "the email is …", or say yes once they can.',
  again: () => "Please answer yes or no: can they open that mailbox?",
});

const attest = yesNoItem({
  key: "attest",
  label: () => "Allowed by the account holder",
  names: ["attestation"],
  ask: () => "Are you allowed by the account holder to ask for this port?",
  help: () =>
    "Only the account holder, or someone they allow, may move numbers. Your yes is kept with your name and the time.",
  refuse: () =>
    "Then please let the account holder, or someone they allow, ask for it. The draft waits; say yes once you are allowed.",
  again: () => "Please answer yes or no: does the account holder allow you to ask for this?",
});

/** A residential account is in the name of the person who signs. */
const billedPerson = heldAgainstBill(repNameOrMe);

export const representativeQuestion: Question = {
  key: "representative",
  items: () => [billedPerson, repEmail, mailbox, attest],
};
