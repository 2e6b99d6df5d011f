import { randomInt, timingSafeEqual } from "node:crypto";
import type { Json } from "../core/json.ts";
import type { Clock, Keyring, Store } from "./ports.ts";

const minute = 60_000;
const goodFor = 10 * minute;
const pause = minute;
const mostTries = 5;

/** What is kept of the code for one link: sealed, with its tries. It may be stored as a note. */
type Kept = { code: string; sent: number; tries: number; verified: boolean };

const noteOf = (hash: string): string => `letter-code ${hash}`;

const keptOf = (value: Json | null): Kept | null => (value === null ? null : (value as unknown as Kept));

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** What came of a code that was typed: right, wrong with so many tries left, or over. */
export type CodeChecked = { type: "right" } | { type: "wrong"; left: number } | { type: "over" };

/**
 * Codes of six digits that prove the mailbox just before signing: good for ten minutes and five tries, and one a
 * minute at most. `hash` is that of the link's token.
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

    /** A new code to be mailed, or null while the one before is less than a minute old. */
    make: async (agency: string, hash: string): Promise<string | null> => {
      const now = clock.now();
      const before = await load(agency, hash);
      if (before && now - before.sent < pause) return null;
      const code = String(randomInt(1_000_000)).padStart(6, "0");
      const sealed = keyring.seal(code, noteOf(hash));
      const verified = before?.verified ?? false;
      await save(agency, hash, { code: sealed, sent: now, tries: 0, verified });
      return code;
    },

    /** The code could not be mailed, so another may be asked for at once. */
    forget: async (agency: string, hash: string): Promise<void> => {
      await store.setNote(agency, noteOf(hash), null);
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
