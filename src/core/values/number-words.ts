import { spoken } from "../language.ts";
import { spanish } from "./number-words.es.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const digitsOf = (shown: string, digits: number): string =>
  `${shown} has ${digits} ${digits === 1 ? "digit" : "digits"}; a US number has 10.`;

const english = {
  tooLong: (shown: string, digits: number): string => `${digitsOf(shown, digits)} Check it on the bill.`,
  tooShort: (shown: string, digits: number): string => `${digitsOf(shown, digits)} Check it on the bill.`,
  noAreaCode: (shown: string, digits: number): string =>
    `${digitsOf(shown, digits)} Put the area code in front.`,
  longSpelling: (shown: string): string =>
    `${shown} has more letters than a number has digits. Write the 10 digits.`,
  openDigits: (shown: string): string =>
    `${shown} leaves digits open. Write the first and the last number, like 212-555-0100 to 0109.`,
  letters: (shown: string): string =>
    `${shown} has letters where digits belong, maybe an O for a 0. Write it with digits only.`,
  /** `code` is the country's; `country` its name, "" for one nobody knows; both null where there is no such code. */
  abroad: (shown: string, code: string | null, country: string): string =>
    `${shown} is not a US number${code === null ? "" : `: +${code} is the code for ${country || "another country"}`}. Leave it out; only US numbers can be moved here.`,
  abroadMaybe: (shown: string, code: string | null, country: string, digits: string): string =>
    `${shown} is not a US number${code === null ? "" : `: +${code} is the code for ${country || "another country"}`}. If it is a US number, write it as +1${digits} or without the plus.`,
  areaStart: (shown: string, areaCode: string): string =>
    `${shown} starts with ${areaCode}, and no area code starts with 0 or 1. Check it on the bill.`,
  areaService: (shown: string, areaCode: string): string =>
    `${shown} starts with ${areaCode}, a service code like 911, not an area code. Check it on the bill.`,
  areaAbroad: (shown: string, areaCode: string, country: string): string =>
    `${shown} is not a US number: ${areaCode} is an area code of ${country}. Leave it out; only US numbers can be moved here.`,
  territory: (shown: string, territory: string): string =>
    `${shown} is a number of ${territory}. For now only numbers of the 50 states and DC can be moved here, so leave it out.`,
  areaSpecial: (shown: string, areaCode: string, use: "government" | "premium" | "personal"): string => {
    const what = {
      government: "is kept for carriers and the government",
      premium: "is for pay-per-call lines",
      personal: "is for machines and follow-me services",
    }[use];
    return `${shown} cannot be moved: ${areaCode} ${what}. Leave it out.`;
  },
  areaUnknown: (shown: string, areaCode: string): string =>
    `${shown} starts with ${areaCode}, which is not a US area code. Check it on the bill.`,
  exchangeStart: (shown: string, exchange: string): string =>
    `${shown} has ${exchange} after the area code, and those three digits never start with 0 or 1. Check it on the bill.`,
  exchangeService: (shown: string, exchange: string): string =>
    `${shown} has ${exchange} after the area code, a service code like 911. Check it on the bill.`,
  fictional: (shown: string): string =>
    `${shown} is one of the made-up numbers kept for films and examples. Send the real one from the bill.`,
  shortened: (shown: string): string =>
    `${shown} is a number the spreadsheet shortened, so digits are missing. Format the column as text and paste it again.`,
  none: "That has no phone number in it. Write all 10 digits, like 212-555-0123.",
  otherCharacters: (shown: string): string =>
    `${shown} has other characters between its digits. Write it like 212-555-0123.`,
  oddOrder: (text: string): string =>
    `${text} has its digits in an unusual order. Write it like 212-555-0123.`,
  lonelyEnd: (text: string): string =>
    `${text} on its own line could be the end of a number or something else. If it is a number, write all 10 digits.`,
  runTogether: (text: string): string =>
    `${text} has 20 digits, like two numbers run together. Put a comma between them.`,
  backwards: (first: string, last: string): string =>
    `${first} to ${last} runs backwards. Write the lower number first, or each number in full.`,
  crossesAreas: (first: string, last: string): string =>
    `${first} to ${last} crosses area codes, so it is no range. Write each number in full.`,
  wideRange: (first: string, last: string, count: number): string =>
    `${first} to ${last} is ${counted(count)} numbers; a range can have 1,000. Check both ends, or send it as two requests.`,
  unsureEnd: (short: string, base: string): string =>
    `${short} after ${base} could be the end of another number or something else. If it is a number, write all 10 digits.`,
  again: (numbers: string): string => `${numbers}: already in the list, so counted once. Nothing to do.`,
  /** `isMore`: there are more of them than were counted. */
  beyond: (limit: number, count: number, isMore: boolean): string =>
    `One request takes ${counted(limit)} numbers, so ${counted(count)}${isMore ? " or more" : ""} ${count === 1 ? "was" : "were"} left out. Send those as a second request for now.`,
  noNumbers: "no numbers",
  range: (first: string, last: string): string => `${first} to ${last}`,
  more: (count: number): string => `and ${counted(count)} more`,
  counted: (count: number): string => `${counted(count)} ${count === 1 ? "number" : "numbers"}`,
};

export type NumberWords = typeof english;

/** How numbers are shown in sentences, and what is said of a text that is no US number. */
export const numberWords = spoken<NumberWords>({ en: english, es: spanish });
