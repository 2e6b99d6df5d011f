import type { NumberType } from "../../src/core/carrier.ts";
import { spoken } from "../../src/core/language.ts";
import { listed } from "../../src/core/values/listed.ts";
import { spanish } from "./words-said.es.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const kinds: Record<NumberType | "any", [one: string, several: string]> = {
  local: ["landline", "landlines"],
  mobile: ["wireless number", "wireless numbers"],
  "toll-free": ["toll-free number", "toll-free numbers"],
  any: ["number", "numbers"],
};

/** Why a request becomes several orders. `carrier` takes `limit` numbers in one order. */
export type SplitReason = "account" | "type" | "area" | { carrier: string; limit: number };

const reason = (why: SplitReason): string => {
  if (typeof why !== "string") return `${why.carrier} takes ${counted(why.limit)} numbers in one order`;
  return {
    account: "each losing carrier has its own account",
    type: "landline and wireless numbers may not be mixed",
    area: "each area goes by itself",
  }[why];
};

const english = {
  /** How many of each kind, where there are any. */
  kinds: (local: number, mobile: number, tollFree: number): string =>
    [
      local > 0 ? `${local} landline${local > 1 ? "s" : ""}` : "",
      mobile > 0 ? `${mobile} wireless` : "",
      tollFree > 0 ? `${tollFree} toll-free` : "",
    ]
      .filter((each) => each !== "")
      .join(", "),
  noneCan: "None of these numbers can be part of this request.",
  /** `kinds` is "" where nothing is known of them. */
  checked: (numbers: string, count: number, kinds: string): string =>
    `Checked with the carrier: ${numbers} ${["", "can be moved", "can both be moved"][count] ?? "can all be moved"}${kinds === "" ? "" : ` (${kinds})`}.`,
  moreLeftOut: (count: number): string => `And ${count} more; the review lists them.`,
  leftOut: "Left out:",
  pins: (count: number): string =>
    `${count === 1 ? "One needs" : `${count} need`} a PIN or SSN digits; I ask for that last, because PINs live only days.`,
  /** `others` are other carriers with their numbers. */
  otherCarriers: (main: string, others: string[]): string =>
    `Most are with ${main}, and others with ${listed(others)}. They stay one request; each carrier gets an order of its own, and for the others I only ask for their account and bill.`,
  unsure: (numbers: string): string =>
    `The carrier cannot say yet about ${numbers}. I ask it again every minute and tell you here.`,

  longList: (numbers: string): string => `These are ${numbers}. The letter prints every one of them.`,
  sidLabel: "Request SID",
  nameLabel: "Request",
  numbersLabel: (count: number): string => `Numbers (${count})`,
  listedBelow: "listed below",
  orderLabel: "Carrier order",
  severalOrders: (carrier: string, count: number): string =>
    `${carrier} made ${count} orders of it, by kind of number. It stays one request here; each part may get a date of its own, and I tell you of each.`,
  compares: "The old carrier compares the request with its records, usually within 3 to 10 business days.",
  agrees: (first: string): string =>
    `It agrees to a date, not before ${first}. You will hear here as soon as it is set.`,
  moves: "On that day the numbers move. Keep the old service active until I tell you the port is complete.",
  next: "What happens next:",
  askStatus: (sid: string): string => `Ask "status of ${sid}" at any time.`,
  submitted: "It is submitted.",
  signs: (name: string, email: string): string => `${name} signs the letter, which goes to ${email}.`,
  thenFiled: (carrier: string): string => `As soon as it is signed, I file it with ${carrier}.`,
  filed: "It is filed.",
  sandboxSigns: "The sandbox signs the letter by itself after a short while.",
  carrierMails: (carrier: string, name: string, email: string): string =>
    `${carrier} mails the letter to ${name} at ${email}, to be signed there. Nothing moves before that.`,

  countOf: (count: number, type: NumberType | null): string => {
    const [one, several] = kinds[type ?? "any"];
    return `${counted(count)} ${count === 1 ? one : several}`;
  },
  /** Numbers of one order; `losing` and `area` are "" where they are unknown. */
  orderLine: (count: string, losing: string, area: string, numbers: string): string =>
    `${count}${losing === "" ? "" : ` at ${losing}`}${area === "" ? "" : `, ${area}`}: ${numbers}`,
  moreOrders: (count: number): string => `And ${counted(count)} more like these.`,
  split: (count: number, carrier: string, why: SplitReason[]): string =>
    `This becomes ${counted(count)} orders at ${carrier}, because ${listed(why.map(reason))}. You submit them as one, under one Request SID:`,
  asOrders: (count: number): string => `, as ${counted(count)} orders`,
  carrierWrote: (quote: string): string => `. The carrier wrote: "${quote}"`,
  filedOf: (filed: number, all: number, numbers: number, allNumbers: number): string =>
    `Filed: ${counted(filed)} of ${counted(all)} orders, ${counted(numbers)} of ${counted(allNumbers)} numbers.`,
  notFiled: (orders: number, numbers: number): string =>
    `Not filed: ${counted(orders)} ${orders === 1 ? "order" : "orders"}, ${counted(numbers)} ${numbers === 1 ? "number" : "numbers"}.`,
};

export type SaidWords = typeof english;

/** What is said after the check of the numbers, after submitting and filing, and of requests that are several orders. */
export const saidWords = spoken<SaidWords>({ en: english, es: spanish });
