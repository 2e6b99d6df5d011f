import { spoken } from "../language.ts";
import type { AddressPart } from "./address.ts";
import { spanish } from "./address-words.es.ts";
import { listed } from "./listed.ts";

const howToWrite = "Please write it in one line, like 120 W 45th St, Apt 4B, New York, NY 10013.";

const names: Record<AddressPart, string> = {
  street: "the street",
  unit: "the unit",
  city: "the city",
  state: "the state",
  zip: "the ZIP code",
};

const english = {
  none: `I could not find an address in that. ${howToWrite}`,
  tooLong: (length: number, most: number): string =>
    `That has ${length} characters, and an address fits in ${most}. ${howToWrite}`,
  abroad: "That looks like an address outside the US. Which US address is the service at?",
  military:
    "That is a military mail address, and a phone line is installed at a street. Which street address is the service at?",
  outside: (place: string): string =>
    `That address is in ${place}. I can move numbers in the 50 states and Washington, DC only. Which address there is the service at?`,
  /** `known` is "" where nothing is known yet; `zipIn` says which state the ZIP is in, where that is missing. */
  missing: (known: string, parts: AddressPart[], zipIn: { zip: string; state: string } | null): string => {
    const wanted = parts.map((part) =>
      part === "state" && zipIn ? `${names.state} (ZIP ${zipIn.zip} is in ${zipIn.state})` : names[part],
    );
    return `${known === "" ? "" : `I have ${known}. `}Still missing: ${listed(wanted)}. Please write it as the bill has it.`;
  },
  /** A sentence of these without what was typed: it may be an account number that went astray. */
  withoutTyped: (problem: string): string =>
    problem.replace(/^I have .*\. (?=Still missing)/s, "").replace(/"[^"]*"/g, "that"),
  whichCity: (typed: string): string =>
    `Which part of "${typed}" is the city? Please put a comma between street and city.`,
  unitNumber: (word: string): string => `What is the number after "${word}"?`,
  noState: (typed: string): string => `I do not know "${typed}" as a US state. How does the bill write it?`,
  noHouseNumber: (street: string): string =>
    `"${street}" has no house number, and the carrier needs one. What is the street with its number?`,
  fiveDigits: (typed: string): string =>
    `A ZIP has five digits, and "${typed}" does not. Which ZIP is on the bill?`,
  noZip: (start: string): string => `I know no ZIP that starts with ${start}. Which ZIP is on the bill?`,
  zipElsewhere: (zip: string, zipState: string, state: string): string =>
    `ZIP ${zip} is in ${zipState}, and the state given is ${state}. Which one is on the bill?`,
  /** Places that have no name of their own in another language are missing here. */
  places: {} as Readonly<Record<string, string>>,
};

export type AddressWords = typeof english;

/** What is said of a text that is no whole US address. */
export const addressWords = spoken<AddressWords>({ en: english, es: spanish });
