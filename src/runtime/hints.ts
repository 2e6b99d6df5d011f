import { type Log, reasonOf } from "./log.ts";
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

/** Hints belong to no agency: the request of a reference is found when it is told. */
const nobody = "";
const pause = 60_000;
const remembered = 1000;

const noteOf = (carrier: string, reference: string): string => `hint ${carrier} ${reference}`;

/**
 * What carriers post. A hint says only that an order may have changed: it is stored, answered, and then the order is
 * fetched and told like one that a poll found. Disorder and repetition change nothing, and a hint that could not be
 * followed waits for the next try.
 */
export const createHints = ({ store, report, carriers, clock, log }: HintsOptions) => {
  const seen = new Set<string>();
  const resting = new Map<string, number>();
  let open = true;

  const remember = (id: string): void => {
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
  };

  const receive = async (key: string, hook: Webhook): Promise<Taken> => {
    const carrier = Object.hasOwn(carriers, key) ? carriers[key] : undefined;
    if (!carrier?.receive) return "unknown";
    const read = await carrier.receive(hook);
    if (!read.ok) {
      log.warn({ carrier: key, bytes: hook.body.length }, "a webhook was refused");
      return "refused";
    }
    const id = `${key} ${read.id}`;
    if (seen.has(id)) return "stored";
    for (const reference of read.references)
      await store.setNote(nobody, noteOf(key, reference), { id: read.id, at: clock.now() });
    remember(id);
    open ||= read.references.length > 0;
    return "stored";
  };

  const followOne = async (key: string, carrier: Carrier): Promise<boolean> => {
    const prefix = noteOf(key, "");
    let left = false;
    for (const { key: name, value } of await store.notes(nobody, prefix)) {
      let told = true;
      for (const order of await carrier.find(name.slice(prefix.length))) told = (await report(order)) && told;
      const now = await store.note(nobody, name);
      if (told && JSON.stringify(now) === JSON.stringify(value)) await store.setNote(nobody, name, null);
      else left = true;
    }
    return left;
  };

  const follow = async (): Promise<void> => {
    if (!open) return;
    open = false;
    for (const [key, carrier] of Object.entries(carriers)) {
      if (!carrier.receive) continue;
      if ((resting.get(key) ?? 0) > clock.now()) {
        open = true;
        continue;
      }
      try {
        open = (await followOne(key, carrier)) || open;
      } catch (error) {
        log.warn({ carrier: key, error: reasonOf(error) }, "what a webhook named could not be fetched");
        resting.set(key, clock.now() + pause);
        open = true;
      }
    }
  };

  return { receive, follow };
};
