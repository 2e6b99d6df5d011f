import type { Context, Item, Question, Read } from "../../src/core/item.ts";
import { textOf } from "../../src/core/port-request.ts";
import { readEmail } from "../../src/core/values/email.ts";
import { isState } from "../../src/core/values/us-state.ts";
import { heldAgainstBill } from "./bill-doubt.ts";
import { perhapsIntroduced, withoutIntroduction } from "./introduced.ts";
import { lineItem, yesNoItem } from "./kinds.ts";
import { repName } from "./representative-name.ts";
import { contactWords as words } from "./words-contact.ts";

const isBusiness = ({ request }: Context): boolean => textOf(request, "customerType") === "business";

/** "Business, …" or "residential": the kind at the beginning of a text, and the rest. */
const kindAtStart = (text: string): { value: string; rest: string } | null => {
  const match = /^\s*(?:it'?s (?:an? )?)?(business|residential)\b(?: account)?[\s,;:.–-]*/i.exec(text);
  if (match?.[1]) return { value: match[1].toLowerCase(), rest: text.slice(match[0].length) };
  const company =
    /^\s*(?:(?:it'?s|it is|we'?re|we are) )?(?:an? )?(?:company|commercial|corporate|corporation|firm)(?: account)?(?:\s*[,;:.–-]+\s*|\s+(?=called|named)|\s*$)/i.exec(
      text,
    );
  return company ? { value: "business", rest: text.slice(company[0].length) } : null;
};

/** Nothing but a company's name: written as one, with an ending that people's names do not have. */
const companyAlone =
  /^(?!(?:yes|no|nope|ok|okay|i|we|it|it['’]s|they|our|my|the|this|that|maybe|please|sorry|residential)\b)[^,;:?\n]+,?\s+(?:inc|incorporated|llc|l\.l\.c|llp|pllc|ltd|corp|corporation)\.?$/i;

const customerType: Item = {
  key: "customerType",
  label: () => words.type.label,
  names: ["customer type", "account type", "type of account", "tipo de cuenta"],
  kind: "choice",
  ask: () => words.type.ask,
  example: () => words.type.example,
  help: () => words.type.help,
  read: (text) => {
    const business = /\b(business|company|commercial|corporate|firm|office)\b/i.test(text);
    const residential = /\b(residential|residence|home|personal|private|individual|consumer)\b/i.test(text);
    if (business === residential) return { ok: false, problem: words.type.unclear };
    return { ok: true, value: business ? "business" : "residential" };
  },
  spot: (text) => kindAtStart(text),
  early: "open",
  spotEarly: (text) => {
    const kind = /^\s*(?:it|we|an? |busi|resid|compa)/i.test(text) ? kindAtStart(text) : null;
    if (kind?.rest === "") return kind;
    const name = kind?.value === "business" ? withoutIntroduction(kind.rest) : "";
    const isTold = name !== "" && (name !== kind?.rest.trim() || /^[^,:]*[,:]/.test(text));
    return isTold && name.length <= 80 && !/\d{3}|[?@\n]/.test(name)
      ? { value: "business", also: { accountName: name }, rest: "" }
      : null;
  },
  show: (value) => (value === "business" ? words.type.business : words.type.residential),
  typed: String,
  printed: true,
  choices: () => [
    { label: words.type.business, value: "business" },
    { label: words.type.residential, value: "residential" },
  ],
};

const companyName = lineItem({
  key: "accountName",
  label: () => words.company.label,
  names: [
    "company name",
    "company",
    "business name",
    "account name",
    "name on the bill",
    "name on the account",
    "name on bill",
    "billing name",
    "nombre de la empresa",
    "empresa",
  ],
  applies: isBusiness,
  ask: () => words.company.ask,
  example: "Acme Plumbing LLC",
  help: () => words.company.help,
  most: 80,
  printed: true,
  check: (text) => {
    if (/^[a-z]{2}$/i.test(text) && isState(text.toUpperCase())) return words.company.nameless;
    if (/^[\d\s().+-]{5,}$/.test(text)) return words.company.number;
    if (/\S@\S/.test(text)) return words.company.email;
    return /[\p{L}\d]/u.test(text) ? null : words.company.nameless;
  },
});

const accountName: Item = {
  ...companyName,
  read: (text, context) => {
    const read = companyName.read(withoutIntroduction(text), context);
    const instead = read.ok === true ? perhapsIntroduced(String(read.value)) : null;
    if (read.ok === true && instead !== null)
      return {
        ok: "unsure",
        question: words.company.introduced(instead, String(read.value)),
        instead,
        value: read.value as string,
      };
    const isKnown = context.request.answers.customerType !== undefined;
    return read.ok !== true || isKnown ? read : { ...read, also: { customerType: "business" } };
  },
};

const billedName = heldAgainstBill(accountName);

export const accountHolderQuestion: Question = {
  key: "account holder",
  items: () => [customerType, billedName],
  ask: (_context, open) =>
    open.length === 1 && open[0] === customerType
      ? [{ type: "text", text: words.type.askWithName }]
      : undefined,
  read: (text, context, open) => {
    if (!open.includes(customerType)) return null;
    const isCompany = text.length <= 80 && companyAlone.test(text.trim());
    const kind = kindAtStart(text) ?? (isCompany ? { value: "business", rest: text } : null);
    if (!kind) return null;
    const name = kind.rest.replace(/^(the )?(company|business)?\s*(name\s*)?(is\b|:|,)?\s*/i, "").trim();
    const company = kind.value === "business" && name !== "" ? accountName.read(name, context) : null;
    const also = company?.ok === true ? { also: { accountName: company.value } } : {};
    return { customerType: { ok: true, value: kind.value, ...also } };
  },
};

/** An address that something is to go to, or to be had from, is not the one of who signs. */
const ofSomebodyElse =
  /\b(?:send|ask|forward|cc|copy|tell|inform|notify|share|invite|accountant|bookkeeper|assistant|lawyer|landlord|env[ií]e|m[aá]nde(?:le)?|p[ií]da(?:le)?|av[ií]se(?:le)?|contador|contadora|asistente)\b/i;

const repEmail: Item = {
  key: "repEmail",
  label: () => words.email.label,
  names: [
    "representative's e-mail",
    "representative's email",
    "rep email",
    "e-mail address",
    "email address",
    "e-mail",
    "email",
    "mail",
    "correo electrónico",
    "correo",
  ],
  kind: "email",
  ask: () => words.email.ask,
  example: "dana@acme.com",
  help: () => words.email.help,
  read: (text): Read => {
    const read = readEmail(text);
    if (!read.ok) return { ok: false, problem: read.problem };
    return read.suggestion
      ? {
          ok: "unsure",
          question: words.email.didYouMean(read.email, read.suggestion),
          instead: read.suggestion,
          value: read.email,
        }
      : { ok: true, value: read.email };
  },
  spot: (text) => {
    const match = /[^\s<>,;:"()@]{1,64}@[^\s<>,;:"()@]+/.exec(text);
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
  spotEarly: (text, context) => (ofSomebodyElse.test(text) ? null : (repEmail.spot?.(text, context) ?? null)),
  show: (value) => String(value),
};

const mailbox = yesNoItem({
  key: "mailbox",
  label: () => words.mailbox.label,
  names: ["mailbox", "buzón"],
  ask: () => words.mailbox.ask,
  help: () => words.mailbox.help,
  refuse: () => words.mailbox.refuse,
  again: () => words.mailbox.again,
});

const attest = yesNoItem({
  key: "attest",
  label: () => words.attest.label,
  names: ["attestation"],
  ask: () => words.attest.ask,
  help: () => words.attest.help,
  refuse: () => words.attest.refuse,
  again: () => words.attest.again,
});

/** A residential account is in the name of the person who signs. */
const billedPerson = heldAgainstBill(repName);

export const representativeQuestion: Question = {
  key: "representative",
  items: () => [billedPerson, repEmail, mailbox, attest],
};
