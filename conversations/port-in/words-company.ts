import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-company.es.ts";

const english = {
  offer: (name: string, sid: string, day: string): string =>
    `You moved numbers for ${quoted(name, 80)} before (${sid}, submitted ${day}). Is this for the same company? Then I take these with one yes; PINs, account numbers and the agreement are always asked anew.`,
  several: "You moved numbers for several companies before. Which one is this for?",
  useThese: "Yes, use these",
  another: "No, another company",
  companyLabel: (name: string, sid: string): string => `${quoted(name, 50)} (${sid})`,
  bill: (day: string): string =>
    `The bill of ${day} is recent enough for the carrier, and can be used again; it is read and compared like a new one.`,
  useBill: (day: string): string => `Use the bill of ${day}`,
  none: "There is no earlier request here whose details could be used. They are kept from the first one that is submitted.",
  nothingNew: "Everything that could be taken over is answered here already.",
  billTooOld: "That bill is no longer recent enough for the carrier. Please send the latest one.",
  started: "A new company, then. Let us go on.",
  forgotten: (name: string): string =>
    `I no longer offer the details of ${quoted(name, 80)}. The requests themselves stay as they are, and the next one that is submitted for it is offered again.`,
  unknown: (name: string): string => `I know no company "${quoted(name, 60)}" from earlier requests here.`,
};

export type CompanyWords = typeof english;

/** What is said of the companies that numbers were moved for before. */
export const companyWords = spoken<CompanyWords>({ en: english, es: spanish });
