import { randomInt, timingSafeEqual } from "node:crypto";
import type { Json } from "../core/json.ts";
import type { Clock, Keyring, Store } from "./ports.ts";

const minute = 60_000;
const goodFor = 10 * minute;
const mostTries = 5;

/** So many codes are mailed a minute apart; further ones hours apart, so that nobody guesses on or fills a mailbox. */
const freely = 5;
const pauseAfter = (count: number): number => (count < freely ? minute : 6 * 60 * minute);

/** What is kept of the code for one link: sealed, with its tries, and how many were mailed. It may be stored as a note. */
type Kept = { code: string; sent: number; tries: number; verified: boolean; count?: number };

const noteOf = (hash: string): string => `letter-code ${hash}`;

const keptOf = (value: Json | null): Kept | null => (value === null ? null : (value as unknown as Kept));

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** What came of a code that was typed: right, wrong with so many tries left, or over. */
export type CodeChecked = { type: "right" } | { type: "wrong"; left: number } | { type: "over" };

/**
 * Codes of six digits that prove the mailbox just before signing: good for ten minutes and five tries, one a minute at
 * most, and after five of them one in six hours. `hash` is that of the link's token.
 */
export const createSigningCodes = ({
  store,
  keyring,
  clock,
}: {
  store: Pick<Store, "note" | "setNote">;
  keyring: Keyring;
  clock: Clock;
}) => {
  const load = async (agency: string, hash: string): Promise<Kept | null> =>
    keptOf(await store.note(agency, noteOf(hash)));
  const save = (agency: string, hash: string, kept: Kept): Promise<void> =>
    store.setNote(agency, noteOf(hash), kept);

  return {
    isVerified: async (agency: string, hash: string): Promise<boolean> =>
      (await load(agency, hash))?.verified ?? false,

    /**
     * A new code to be mailed, or null while it is too soon after the one before. `notMailed`: all is as it was before, so
     * that another may be asked for at once and what was proved stays so.
     */
    make: async (
      agency: string,
      hash: string,
    ): Promise<{ code: string; notMailed(): Promise<void> } | null> => {
      const now = clock.now();
      const before = await load(agency, hash);
      const count = before ? (before.count ?? 1) : 0;
      if (before && now - before.sent < pauseAfter(count)) return null;
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      const sealed = keyring.seal(code, noteOf(hash));
      const verified = before?.verified ?? false;
      await save(agency, hash, { code: sealed, sent: now, tries: 0, verified, count: count + 1 });
      return { code, notMailed: () => store.setNote(agency, noteOf(hash), before) };
    },

    check: async (agency: string, hash: string, typed: string): Promise<CodeChecked> => {
      const kept = await load(agency, hash);
      if (!kept || clock.now() - kept.sent > goodFor || kept.tries >= mostTries) return { type: "over" };
      if (same(typed.replace(/\D/g, ""), keyring.open(kept.code, noteOf(hash)))) {
        await save(agency, hash, { ...kept, verified: true });
        return { type: "right" };
      }
      const tries = kept.tries + 1;
      await save(agency, hash, { ...kept, tries });
      return tries < mostTries ? { type: "wrong", left: mostTries - tries } : { type: "over" };
    },
  };
};
