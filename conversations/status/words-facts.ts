import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-facts.es.ts";

const english = {
  newRequest: "New port request",
  sid: "Request SID",
  status: "Status",
  created: "Created",
  carrierAction: "Carrier action",
  turn: "Whose turn",
  date: "Port date",
  /** A day, and how far it is away. */
  dateNear: (date: string, near: string): string => `${date} (${near})`,
  signBy: "Sign by",
  about: (date: string): string => `about ${date}`,
  handledBy: "Handled by",
  deskPerson: (address: string): string => `a person at ${address}`,
  approval: "Approval",
  approvalAwaited: (name: string): string => `waits for somebody other than ${name}`,
  approvedBy: (name: string): string => `by ${name}`,
  asked: (name: string): string => `Asked: ${name}`,
  askedSince: (labels: string, date: string, reminded: boolean): string =>
    `${labels} (since ${date}${reminded ? ", reminded" : ""})`,
  orderAt: (carrier: string): string => `Order at ${carrier}`,
  oneOrderAt: (carrier: string, index: number, count: number): string =>
    `Order ${index} of ${count} at ${carrier}`,
  ids: (ids: string[], more: number): string => `${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  heard: "Last heard from the carrier",
};

export type FactWords = typeof english;

/** Labels and values of what is known of a request. */
export const factWords = spoken({ en: english, es: spanish });
