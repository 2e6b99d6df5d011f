import { spoken } from "../language.ts";
import { spanish } from "./email-words.es.ts";

const example = "name@company.com";

const english = {
  none: `I could not find an e-mail address in that. Please write it like ${example}.`,
  spaced: (address: string): string =>
    `I see a space beside the @. Please write it in one piece, like ${address}.`,
  strange: (character: string): string =>
    `The address has the character "${character}", which many mail systems cannot take. Please give one written with plain letters a to z.`,
  tooLong: (length: number, most: number): string =>
    `That address has ${length} characters; mail systems take at most ${most}. Is there a shorter one?`,
  manySigns: (address: string): string =>
    `I see more than one @ in ${address}. Please write it like ${example}.`,
  longBefore: (length: number, most: number): string =>
    `The part before the @ has ${length} characters; mail systems take at most ${most}. Is there a shorter one?`,
  stopsEarly: (address: string): string =>
    `${address} seems to stop early: after the @ it needs a name with a dot, as in ${example}. What is the whole address?`,
  unread: (address: string): string =>
    `I could not read ${address} as an e-mail address. Please write it like ${example}.`,
  longText: "That is a long text. Please send just the e-mail address.",
  invisible: "There is an invisible character in that. Please type the address instead of pasting it.",
  two: (one: string, other: string): string =>
    `I see two addresses, ${one} and ${other}. Which one should I use?`,
};

export type EmailWords = typeof english;

/** What is said of a text that is no e-mail address. */
export const emailWords = spoken<EmailWords>({ en: english, es: spanish });
