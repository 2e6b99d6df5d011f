import { createHintQueue } from "./hint-queue.ts";
import { inBatches } from "./in-batches.ts";
import type { Log } from "./log.ts";
import type { Carrier, Clock, Store, Webhook } from "./ports.ts";
import type { Reporting } from "./reporting.ts";

export type HintsOptions = {
  store: Store;
  report: Reporting;
  carriers: Record<string, Carrier>;
  clock: Clock;
  log: Log;
};

/** What became of a webhook. "unknown" where no such carrier takes any. */
export type Taken = "stored" | "refused" | "unknown";

/** Where posts of a carrier count as seen; they are forgotten after a while. */
export const hookSource = (key: string): string => `hook ${key}`;

/** A quiet month is no reason to doubt that changes are posted. Milliseconds. */
const believed = 30 * 24 * 60 * 60_000;

/**
 * What carriers post. A hint says only that an order may have changed: it is stored once, answered, and then the order
 * is fetched and told like one that a poll found. Disorder and repetition change nothing, and a hint that could not be
 * followed waits for the next try.
 */
export const createHints = ({ store, report, carriers, clock, log }: HintsOptions) => {
  const queues = new Map(
    Object.entries(carriers).map(([key, carrier]) => [
      key,
      createHintQueue({ key, carrier, store, report, clock, log }),
    ]),
  );
  const heard = new Map<string, number>();
  const missed = new Map<string, number>();

  const queueOf = (key: string) => {
    const queue = queues.get(key);
    if (queue) return queue;
    throw new Error(`There is no carrier "${key}" to ask about an order; configure it again.`);
  };

  /** In a burst many are stored with one write to the disk. */
  const noteOnce = inBatches(store.noteEachOnce);

  const receive = async (key: string, hook: Webhook): Promise<Taken> => {
    const carrier = Object.hasOwn(carriers, key) ? carriers[key] : undefined;
    if (!carrier?.receive) return "unknown";
    const read = await carrier.receive(hook);
    if (!read.ok) {
      log.warn({ carrier: key, bytes: hook.body.length }, "a webhook was refused");
      return "refused";
    }
    const queue = queueOf(key);
    await queue.begin();
    const notes = [...new Set(read.references)].map((reference) => queue.noteOf(reference, read.id));
    const isNew = await noteOnce({ source: hookSource(key), eventId: read.id, at: clock.now(), notes });
    heard.set(key, clock.now());
    if (!isNew) return "stored";
    if (notes.length === 0) log.info({ carrier: key, id: read.id }, "a webhook about nothing that is ours");
    for (const note of notes) queue.add(note.key);
    return "stored";
  };

  return {
    receive,
    /** Has an order fetched soon, as if the carrier had posted about it. */
    remember: async (key: string, reference: string): Promise<void> => {
      const queue = queueOf(key);
      await queue.begin();
      const note = queue.noteOf(reference, `asked-${clock.now()}`);
      await store.setNote(note.agency, note.key, note.value);
      queue.add(note.key);
    },
    /** A poll found what no webhook had named. */
    missed: (key: string): void => void missed.set(key, clock.now()),
    /** True while what changes seems to be posted, so that polls may take their time. */
    isHearing: (key: string): boolean => {
      const last = heard.get(key) ?? 0;
      return last > (missed.get(key) ?? 0) && clock.now() - last < believed;
    },
    follow: async (): Promise<void> => {
      await Promise.all([...queues.values()].map((queue) => queue.follow()));
    },
    halt: (yes: boolean): void => {
      for (const queue of queues.values()) queue.halt(yes);
    },
  };
};

export type Hints = ReturnType<typeof createHints>;
