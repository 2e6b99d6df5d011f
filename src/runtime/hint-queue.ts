import { type Log, reasonOf } from "./log.ts";
import { type Carrier, CarrierUnreachable, type Clock, type Store } from "./ports.ts";
import type { Reporting } from "./reporting.ts";
import { createSetBack } from "./set-back.ts";

export type HintQueueOptions = {
  key: string;
  carrier: Carrier;
  store: Store;
  report: Reporting;
  clock: Clock;
  log: Log;
};

export type HintNote = { agency: string; key: string; value: { at: number } };

/** Hints belong to no agency: the request of a reference is found when it is told. */
const nobody = "";
/** Orders fetched side by side: a burst is told soon, and a carrier is not overrun. */
const atOnce = 8;
/** How often hints are looked for that another process left behind, and the age of those. */
const rescan = 10_000;
const pause = 60_000;
const firstWait = 2000;
const longestWait = 10 * 60_000;
/** Some hours of tries; the polls find what is left out then. */
const mostTries = 30;

type Waiting = { notes: Set<string>; tries: number; due: number };

/**
 * What is left to be fetched because a carrier named it. Each hint is a row until the order was fetched after it came
 * and told; several hints of one order are one fetch.
 */
export const createHintQueue = ({ key, carrier, store, report, clock, log }: HintQueueOptions) => {
  const prefix = `hint ${key} `;
  const waiting = new Map<string, Waiting>();
  const underWay = new Map<string, Promise<void>>();
  let rests = 0;
  let nextScan = 0;
  const wasSetBack = createSetBack(clock);
  let halted = false;

  const referenceOf = (note: string): string => note.slice(prefix.length).split(" ")[0] ?? "";

  const add = (note: string): void => {
    const reference = referenceOf(note);
    const entry = waiting.get(reference) ?? { notes: new Set(), tries: 0, due: 0 };
    entry.notes.add(note);
    waiting.set(reference, entry);
  };

  const scan = async (): Promise<void> => {
    const now = clock.now();
    if (now < nextScan) return;
    const isFirst = nextScan === 0;
    nextScan = now + rescan;
    for (const { key: note, value } of await store.notes(nobody, prefix)) {
      const { at } = value as HintNote["value"];
      if ((isFirst || at <= now - rescan) && !underWay.has(referenceOf(note))) add(note);
    }
  };

  const forget = async (notes: Set<string>): Promise<void> => {
    await store.dropNotes(nobody, [...notes]);
  };

  const later = (reference: string, { notes, tries }: Waiting): void => {
    const entry = waiting.get(reference) ?? { notes: new Set<string>(), tries: 0, due: 0 };
    const due = clock.now() + Math.min(longestWait, firstWait * 2 ** tries);
    waiting.set(reference, { notes: new Set([...notes, ...entry.notes]), tries: tries + 1, due });
  };

  const failed = async (reference: string, entry: Waiting, error: unknown): Promise<void> => {
    log.warn(
      { carrier: key, reference, error: reasonOf(error) },
      "what a webhook named could not be fetched",
    );
    if (error instanceof CarrierUnreachable) {
      rests = Math.max(rests, error.until ?? clock.now() + pause);
      later(reference, { ...entry, tries: 0 });
    } else if (entry.tries < mostTries) later(reference, entry);
    else await forget(entry.notes);
  };

  const followOne = async (reference: string, entry: Waiting): Promise<void> => {
    try {
      const orders = await carrier.find(reference);
      if (orders.length === 0)
        log.info({ carrier: key, reference }, "a webhook was about no order that is followed here");
      const came = await Promise.all(orders.map((order) => report(key, order)));
      if (came.includes("later")) later(reference, entry);
      else await forget(entry.notes);
    } catch (error) {
      await failed(reference, entry, error);
    }
  };

  const waitNoMore = (): void => {
    rests = 0;
    nextScan = Math.min(nextScan, clock.now());
    for (const entry of waiting.values()) entry.due = 0;
  };

  const fetchSome = (): void => {
    const now = clock.now();
    if (halted || rests > now) return;
    for (const [reference, entry] of waiting) {
      if (underWay.size >= atOnce) return;
      if (entry.due > now || underWay.has(reference)) continue;
      waiting.delete(reference);
      const running = followOne(reference, entry).finally(() => underWay.delete(reference));
      underWay.set(reference, running);
    }
  };

  return {
    noteOf: (reference: string, id: string): HintNote => ({
      agency: nobody,
      key: `${prefix}${reference} ${id}`,
      value: { at: clock.now() },
    }),
    add,
    /** Before the first hint of this process: takes up what former ones left behind. */
    begin: async (): Promise<void> => {
      if (nextScan === 0) await scan();
    },
    /** Fetches and tells everything that can be now. */
    follow: async (): Promise<void> => {
      if (halted) return;
      if (wasSetBack()) waitNoMore();
      await scan();
      for (fetchSome(); underWay.size > 0; fetchSome()) await Promise.race(underWay.values());
    },
    /** Begins nothing more after `true`. */
    halt: (yes: boolean): void => {
      halted = yes;
    },
  };
};
