import { spoken } from "../../src/core/language.ts";
import type { AddressPart } from "../../src/core/values/address.ts";
import { spanish } from "./words-address.es.ts";

const kinds = { service: "Service", billing: "Billing" };

const labelOf = (which: "service" | "billing", part: AddressPart): string =>
  `${kinds[which]} ${part === "zip" ? "ZIP code" : part}`;

const english = {
  label: labelOf,
  ask: (which: "service" | "billing", part: AddressPart): string =>
    `What is the ${labelOf(which, part).toLowerCase().replace("zip", "ZIP")}, as on the bill?`,
  help: {
    service:
      "The service address is where the phones are, exactly as the old carrier spells it on the bill. It is often not where the bill is sent.",
    billing: "The billing address is where the old carrier sends the bill. It is printed on the letter.",
  },
  noUnit: "none",
  unitHint: 'Apt 4B, or "none"',
  leftOut: (building: string): string => `I left out "${building}"; carriers have the street only.`,
  box: "A service address is where the phones are, so it cannot be a PO box. Which street address is on the bill? A PO box is fine as the billing address.",
  zip: "A ZIP code has five digits, or nine with a dash.",
  state: "Which of the 50 states, or Washington, DC? Two letters or the name, as on the bill.",
  street: "A street address has a house number and a name, like 120 W 45th St.",
  city: "A city has letters only. Please write it as on the bill.",
  askService:
    'What is the service address, as spelled on the bill: street, unit if any, city, state and ZIP? Add "same" if the billing address is the same.',
  serviceExample: "For example: 120 W 45th St, Apt 4B, New York, NY 10036, same",
  askBilling: "And the billing address, as on the bill? A PO box is all right here.",
  same: {
    label: "Billing address is the same",
    ask: "Is the billing address the same?",
    help: "The billing address is where the bill is sent. The service address is where the phones are. Both are on the bill; some carriers want one, some the other.",
    again: "Please answer yes or no: is the billing address the same as the service address?",
    unread: "I could not read that as an address. Is the billing address the same? Say yes or no.",
  },
};

export type AddressItemWords = typeof english;

/** Where the phones are and where the bill is sent. */
export const addressItemWords = spoken<AddressItemWords>({ en: english, es: spanish });
