import type { OwnDocuments } from "./lent-ports.ts";
import type { Clock, DocumentStore, Store } from "./ports.ts";

/** How long what was handed out can still be fetched: a link to it lasts a day, and a message is tried again for some. */
const days = 7;
const day = 24 * 60 * 60_000;
const pause = 60 * 60_000;

/** Taken away in one go. */
const most = 100;

export type LendingOptions = {
  store: Pick<Store, "lend" | "lentUntil" | "ofRequests" | "lentNoMore">;
  documents: OwnDocuments;
  clock: Clock;
};

/** Until when a document is kept from now on that no request has, in milliseconds. */
export const lentFrom = (now: number): number => now + days * day;

/** Documents that are made to be handed out: noted before they are kept, so that none stays, whatever breaks off. */
export const lentDocuments = ({ store, documents, clock }: LendingOptions): DocumentStore => ({
  ...documents,
  keep: async (name, kind, bytes) => {
    await store.lend(documents.hashOf(bytes), lentFrom(clock.now()));
    return documents.keep(name, kind, bytes);
  },
});

/** Takes away, once an hour, what was handed out a week ago. What a request has as its own, too, stays. */
export const createTakingBack = ({ store, documents, clock }: LendingOptions) => {
  let next = 0;
  return {
    takeBack: async (): Promise<void> => {
      if (clock.now() < next) return;
      const hashes = await store.lentUntil(clock.now(), most);
      const own = new Set(hashes.length > 0 ? await store.ofRequests(hashes) : []);
      for (const hash of hashes) if (!own.has(hash)) await documents.remove(hash);
      if (hashes.length > 0) await store.lentNoMore(hashes);
      if (hashes.length < most) next = clock.now() + pause;
    },
  };
};
