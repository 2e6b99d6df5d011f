import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-contact.es.ts";

const english = {
  type: {
    label: "Residential or business",
    ask: "Is the account residential or business?",
    askWithName:
      'Is the account residential or business? For a business, add the company name exactly as on the bill, like "business, Acme Plumbing LLC".',
    example: "business",
    help: "As the old carrier has it on file: a business account carries a company name on the bill, a residential one a person's name.",
    unclear: 'Please say "residential" or "business", as on the bill.',
    business: "Business",
    residential: "Residential",
  },
  company: {
    label: "Company name",
    ask: "What is the company name, exactly as on the bill?",
    help: "The legal name on the bill, with LLC or Inc. if it stands there. Carriers compare it letter by letter; a brand name gets rejected.",
    number: "That is a number. Please give the company's name as on the bill.",
    email: "That is an e-mail address. Please give the company's name as on the bill.",
    nameless: "Please give the company's name as on the bill.",
    introduced: (name: string, typed: string): string =>
      `Is the company called "${quoted(name, 80)}", or does its name begin as in "${quoted(typed, 80)}"?`,
  },
  rep: {
    label: "Authorised representative",
    ask: "Who may sign for the account? First and last name as the old carrier has it.",
    help: "The authorised representative is the account owner or someone the owner lets act for the account. They sign the Letter of Authorization (LOA). Write the name as on the bill, middle initial included if it is there.",
    ownName: "Please type your first and last name as on the bill.",
    digits: "Please give a first and a last name, without digits.",
    person: "Please give the first and the last name of the person, as on the bill.",
    both: "Please give the first and the last name, as on the bill.",
  },
  email: {
    label: "Representative's e-mail",
    ask: "And their e-mail address? The letter to sign goes there.",
    help: "The Letter of Authorization is sent to this address, so it must be a mailbox the representative opens. You can change it later; the old link then stops working.",
    didYouMean: (email: string, suggestion: string): string =>
      `You wrote ${email}. Did you mean ${suggestion}?`,
  },
  mailbox: {
    label: "Can open that mailbox",
    ask: "Can they open that mailbox?",
    help: "If nobody opens the letter, nobody signs it, and the port stops there.",
    refuse:
      'The letter goes to that address, so they must be able to open it. Give another with "the email is …", or say yes once they can.',
    again: "Please answer yes or no: can they open that mailbox?",
  },
  attest: {
    label: "Allowed by the account holder",
    ask: "Are you allowed by the account holder to ask for this port?",
    help: "Only the account holder, or someone they allow, may move numbers. Your yes is kept with your name and the time.",
    refuse:
      "Then please let the account holder, or someone they allow, ask for it. The draft waits; say yes once you are allowed.",
    again: "Please answer yes or no: does the account holder allow you to ask for this?",
  },
};

export type ContactWords = typeof english;

/** Whose account it is and who may sign for it. */
export const contactWords = spoken<ContactWords>({ en: english, es: spanish });
