import type { E164 } from "./values/phone.ts";

/**
 * What a carrier can do, as data. The conversation asks and promises only what this allows. A sentence, or a part of one,
 * is given when it is looked at, in the language spoken then.
 */
export type Capabilities = {
  key: string;
  name: string;
  /** True for a carrier that moves nothing; said on every card. */
  test: boolean;
  /** True where the fictional 555-01XX numbers are accepted. */
  fictional: boolean;
  tollFree: boolean;
  /** Numbers per order. A request with more becomes several orders. */
  limit: number;
  /** What numbers of one order must have in common, besides the losing carrier. */
  apart?: ("type" | "rate-centre")[];
  /** Who makes and signs the Letter of Authorization. */
  letter: "carrier-signs" | "template" | "ours";
  /** Can a filed order be corrected in place? Otherwise it is withdrawn and filed anew under the same SID. */
  edits: boolean;
  /** First date that may be asked for, in business days from filing. */
  earliestDays: number;
  /** Business days before the port date after which nothing can be cancelled. */
  cancelNoticeDays: number;
  /** Where single numbers of an order can be cancelled, and not only all of them. */
  cancelsNumbers?: true;
  /** Business days before the port date after which it cannot be moved; not there where it cannot be moved at all. */
  dateNoticeDays?: number;
  /** Days after which a letter nobody signed expires. */
  letterDays: number;
  /** How old a bill may be, in days. */
  billDays: number;
  /** IANA zone in which the carrier counts its days. */
  zone: string;
  /** What a person who has numbers this carrier cannot take should do. */
  wayOut: string;
  /** The only agency whose requests go through it, where it is an account of that agency's own. */
  agency?: string;
  /**
   * Where a person files by hand: their e-mail address, and whether mails to it wait as files because no mail server is
   * set. What they answer comes in by the conversation, and of a number's kind nothing is known before.
   */
  desk?: { address: string; byFile: boolean };
  /** How long after the calls text messages usually follow, to be said after "usually". */
  textsFollow?: string;
  /**
   * Whether people can write to its porting desk from here: messages of at most so many characters, or a sentence on what
   * to do instead.
   */
  writing?: { most: number } | { instead: string };
  /** There where a port filed elsewhere can be followed from here. */
  orderId?: OrderId;
  /**
   * There where numbers can be bought that stand in while a port runs: what has to be done before calls arrive at one that
   * was bought, in a sentence; "" where nothing has to.
   */
  sells?: { first: string };
};

/**
 * What a carrier's own id of an order looks like: `pattern` is the source of a regular expression for the whole id,
 * `called` and `example` are how people know it, `where` they find it and correct what was not filed here.
 */
export type OrderId = { pattern: string; called: string; example: string; where: string };

export type NumberType = "local" | "mobile" | "toll-free";

/** A carrier's answer about one number. `needs` says which secret the losing carrier will want. */
export type Portability =
  | {
      number: E164;
      portable: true;
      type: NumberType;
      carrier: string;
      needs: "pin" | "ssn4" | null;
      /** Where the carrier says so. */
      rateCentre?: string;
    }
  /** `reason` is English, `spanish` the same in Spanish where it is a sentence of ours. */
  | { number: E164; portable: false; type: NumberType; carrier: string; reason: string; spanish?: string }
  /** The carrier could not say now; it is asked again. */
  | { number: E164; portable: "unknown"; reason: string };

/** States of one number at a carrier, in the one vocabulary every adapter translates into. */
export type NumberStatus =
  | "unchecked"
  | "portable"
  | "in-review"
  | "awaiting-signature"
  | "with-carrier"
  | "rejected"
  | "date-set"
  | "activating"
  | "completed"
  | "cancelling"
  | "cancelled"
  | "expired"
  | "unknown";

/** True where nothing more happens: of a number, and of an order all of whose numbers are there. */
export const isEnded = (status: NumberStatus): boolean =>
  status === "completed" || status === "cancelled" || status === "expired";

/** Why a carrier refused: one family of `rejection.ts`, the carrier's code and its own words (untrusted). */
export type Refusal = { family: string; code: string; words: string; numbers: E164[] };

/** Where texting stands, which moves apart from voice and often later. */
export type MessagingStatus =
  | "not-applicable"
  | "pending"
  | "activating"
  | "exception"
  | "cancelled"
  | "partly-active"
  | "active";

/**
 * One order at a carrier, as fetched. A request may be several of them. `date` is the agreed port date (FOC),
 * an ISO date in the carrier's zone. `raw` keeps a status we do not know, cleaned and bounded.
 */
export type Order = {
  /** Our reference: request SID, attempt and part, unique. */
  reference: string;
  /** The carrier's own id. */
  carrierId: string;
  status: NumberStatus;
  numbers: Record<E164, NumberStatus>;
  date: string | null;
  /** The dates of single numbers, where they differ; `date` is then the earliest. */
  dates?: Record<E164, string>;
  refusals: Refusal[];
  raw: string | null;
  /** Not there where the carrier does not say. */
  messaging?: MessagingStatus;
  /** When the carrier says it last changed, in milliseconds. */
  changed: number;
  /** What its people wrote, oldest first; there only where it was just asked for, and never stored with the order. */
  comments?: CarrierComment[];
};

/** What people of a carrier wrote on an order. `text` is cleaned and bounded, and still theirs. `at` in milliseconds. */
export type CarrierComment = { id: string; at: number; text: string };
