import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-options.es.ts";

const english = {
  steps: {
    agreement: "Agreement",
    numbers: "Numbers and account",
    contact: "Contact and addresses",
    documents: "Billing statement",
    review: "Review and submit",
  },

  nameLabel: "Request name",
  nameAsk: "What should this request be called? It is only for finding it again.",
  nameExample: "Acme main lines",
  nameHelp: "A name you will recognise in the list. Without one it is named after the carrier and the count.",

  typeLabel: "Full or partial port",
  typeAsk: "Are these all the numbers on that account (a full port), or do some stay (a partial port)?",
  typeExample: "full",
  typeHelp:
    "In a full port every number leaves and the old account closes. In a partial port some stay, and the account needs a main number among those.",
  typeAgain: 'Please say "full" (all numbers leave) or "partial" (some stay).',
  typeShown: {
    full: "Full: all numbers on the account",
    partial: "Partial: other numbers stay with the old carrier",
  },
  typeChoices: { full: "Full: all numbers leave", partial: "Partial: some stay" },
  typeTyped: { full: "full", partial: "partial" },

  stayLabel: "Numbers that stay",
  stayAsk:
    "What becomes of the numbers that stay: keep them in service with the old carrier, or have it disconnect them?",
  stayExample: "keep",
  stayHelp:
    "Kept numbers go on with the old carrier as they are. Disconnected ones are given up for good when the others move, and cannot be had back.",
  stayAgain: 'Please say "keep" or "disconnect".',
  stayShown: {
    keep: "Kept with the old carrier",
    disconnect: "Disconnected by the old carrier, for good",
  },
  stayChoices: { keep: "Keep them", disconnect: "Disconnect them" },
  stayTyped: { keep: "keep", disconnect: "disconnect" },

  newBtnLabel: "New billing number for what stays",
  newBtnAsk:
    "The account's main number leaves. Which of the numbers that stay becomes the new billing number?",
  newBtnHelp:
    "A number on the same account that stays behind. The old carrier files the account under it from then on.",
  newBtnAgain: "Please give one phone number with ten digits that stays on the account.",
  newBtnLeaves: (number: string): string => `${number} is leaving with this request. Name one that stays.`,

  dateLabel: "Requested date",
  dateAsk: (first: string): string =>
    `Which day should the numbers move? The first possible is ${first}. It is a request; the old carrier sets the date.`,
  dateExample: "as soon as possible",
  dateHelp:
    "A business day. The old carrier answers with the agreed date, called FOC (firm order commitment).",
  dateEarly: (date: string, first: string): string =>
    `${date} is too early for the carrier. The first possible day is ${first}.`,
  dateClosed: (date: string, next: string): string =>
    `${date} is not a business day. The next one is ${next}.`,
  dateSoonest: "As soon as possible",
  dateLost: (date: string, first: string): string =>
    `${date} can no longer be reached. The first possible day is ${first}.`,

  informedLabel: "Kept informed",
  informedAsk: 'Who else should be kept informed? Names or e-mail addresses, or "nobody else".',
  informedHelp:
    'Everything that happens is told here. Up to five people whose e-mail address you give get the numbers by mail when the port is submitted, then the date, when it moves, and the end. Names alone are only kept with the request; to tell somebody in the chat, say "keep … informed" and mention them.',
  informedYou: "You, in this conversation",
  informedAlso: (others: string): string => `You, and ${others}`,
};

export type OptionsWords = typeof english;

/** The steps of the checklist, and what has a sensible preset and is changed at review. */
export const optionsWords = spoken<OptionsWords>({ en: english, es: spanish });
