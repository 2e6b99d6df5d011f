import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-kinds.es.ts";

const english = {
  yes: "Yes",
  no: "No",
  exampleYes: "yes",
  strayNumber:
    "There is a number of its own in that, which belongs to another answer. Please send just this one, or give the other by its name.",
  tooLong: (most: number): string =>
    `That is longer than the ${most} characters a carrier takes. Please shorten it.`,
  waits: (date: string): string =>
    `That is on ${date}. Carriers reject a port while such an order is open, so it is filed after that day. I remind you then; everything else is kept.`,
  /** `label` and `name` are the item's; its date has come. */
  due: (label: string, date: string, name: string): string =>
    `Today the old carrier should be through with its order (${label.toLowerCase()} ${date}). If it is, we can go on; if not, say "edit ${name}" and give the new date.`,
};

export type KindWords = typeof english;

/** What is said of answers of one kind, whichever item they are for. */
export const kindWords = spoken<KindWords>({ en: english, es: spanish });
