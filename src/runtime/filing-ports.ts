import type { Order } from "../core/carrier.ts";

/**
 * One filing of ours at a carrier that knows no reference of ours. `documents` are its ids of the bills uploaded for this
 * filing alone, one for each try at it, `sid` the order there once it is known, `asked` whether its cancellation was asked for, `replaced`
 * whether a correction took its place: it stays as it was then. `line` is what the carrier's list said of it last, and
 * `begun` when it was sent (milliseconds since 1970). It holds no secrets and no names.
 */
export type Filing = {
  reference: string;
  numbers: string[];
  documents: string[];
  begun: number;
  sid: string | null;
  asked: boolean;
  replaced: boolean;
  line: string;
  report: Order | null;
};

/** What is known of a filing when its line of the list is looked at. `id` is small and stays. */
export type Listed = { id: number; reference: string; sid: string; line: string };

/** A filing as it was kept in a file beside the records, with all that is known of it. */
export type FormerFiling = Filing & {
  over: boolean;
  read: number;
  seen: number | null;
  due: number;
};

/**
 * What we filed with one account at such a carrier, as every process of ours knows it. A filing is noted before it is
 * sent, so that after a lost answer, in whatever process, it is known what to look for. Each write may be done again.
 */
export type Filings = {
  get(reference: string): Promise<Filing | null>;
  /** Other filings of the same request that reached the carrier, oldest first. */
  others(reference: string): Promise<Filing[]>;
  ofSid(sid: string): Promise<Filing | null>;

  /** Before it is sent. Beginning again adds the document of the new try: an earlier one may still arrive. */
  begin(reference: string, numbers: string[], document: string, now: number): Promise<void>;
  /** An order that was created elsewhere is ours from now on; one that is already stays as it is. */
  adopt(reference: string, numbers: string[], sid: string, created: number): Promise<void>;
  /** The carrier said no: there is nothing to look for. */
  drop(reference: string): Promise<void>;
  /** What it is known by from now on: an order there that was named before stays. */
  taken(reference: string, sid: string): Promise<string>;
  ask(reference: string): Promise<void>;
  replace(reference: string): Promise<void>;
  lineSeen(reference: string, line: string): Promise<void>;

  /** Those whose answer is still awaited. */
  unanswered(): Promise<Filing[]>;
  /** How many can still change, and when the first of them was filed; 0 where there is none. */
  open(): Promise<{ count: number; since: number }>;
  /** Of orders at the carrier those that are ours and can still change, with what the list said of them last. */
  openAmong(sids: string[]): Promise<Listed[]>;
  /** Those that can still change with a greater id, in the order of their ids. */
  openAfter(id: number, most: number): Promise<Listed[]>;
  /** Those to be read again by `until`, the most urgent first. */
  due(until: number, most: number): Promise<Listed[]>;
  lookAgain(reference: string, due: number): Promise<void>;

  /**
   * Keeps an order as it stood when it was asked for at `now`, unless another process asked later, and gives it with the time of its change: the carrier's own (`changed`)
   * where it moves on, because some changes come without one. `over`: none of its numbers can change any more.
   */
  observe(order: Order, over: boolean, now: number): Promise<Order>;
  /** Orders whose newest report came after `seq`, at most so many, and the number of the last one. */
  after(seq: number, most: number): Promise<{ orders: Order[]; last: number }>;

  /** Takes over what was kept elsewhere, all or nothing; what is known already stays as it is here. */
  takeOver(former: FormerFiling[]): Promise<void>;
};
