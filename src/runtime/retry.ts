import type { Effect } from "../core/effect.ts";

/** Waits `first` milliseconds after the first failure, twice as long after each other, never over `most`. */
export type RetryPolicy = { first: number; most: number; tries: number };

const second = 1000;
const minute = 60 * second;

const message: RetryPolicy = { first: second, most: 5 * minute, tries: 12 };
const mail: RetryPolicy = { first: 10 * second, most: 30 * minute, tries: 60 };
/** Over four days: a carrier may be down for a weekend, and a request that was promised is not dropped for that. */
const carrier: RetryPolicy = { first: minute, most: 20 * minute, tries: 300 };

/** As long as a carrier, but soon at first: it is our own shelf that does not answer, and somebody waits to hear of it. */
const reading: RetryPolicy = { first: 5 * second, most: 20 * minute, tries: 300 };

/** Half a day: longer than a platform is ever away. What is wrong with one message is tried far less, or it held up the others. */
const away: RetryPolicy = { first: second, most: 5 * minute, tries: 150 };

/** How each kind of effect is tried again. Timers, numbers and languages are stored with their turn and never carried out. */
const retryPolicies: Record<Effect["type"], RetryPolicy> = {
  say: message,
  "say-privately": message,
  "update-card": message,
  "look-up": message,
  "count-ports": message,
  "look-up-numbers": message,
  "read-list": reading,
  "keep-set-up-link": message,
  "tell-people": mail,
  "tell-arrived": message,
  "import-order": message,
  "show-signing-link": message,
  "record-answer": carrier,
  "write-to-desk": mail,
  "check-numbers": carrier,
  "read-bill": reading,
  "read-numbers": reading,
  "compare-bill": reading,
  "find-stand-ins": carrier,
  "buy-stand-ins": carrier,
  "change-stand-ins": message,
  "give-back": carrier,
  "list-stand-ins": message,
  "file-request": carrier,
  "withdraw-request": carrier,
  "write-to-carrier": carrier,
  "change-date": carrier,
  "reach-person": mail,
  "pass-on": message,
  "forget-company": message,
  "send-mail": mail,
  inform: message,
  "post-event": mail,
  arrange: message,
  "share-status": mail,
  "end-share": message,
  "hand-calendar": message,
  "draw-letter": mail,
  "send-letter": mail,
  "end-letter-links": mail,
  "note-evidence": mail,
  "seal-letter": mail,
  "keep-numbers": message,
  "drop-numbers": message,
  "add-history": message,
  "keep-language": message,
  remind: message,
  forget: message,
};

const dueAfter = ({ first, most, tries: allowed }: RetryPolicy, tries: number, now: number): number | null =>
  tries >= allowed ? null : now + Math.min(most, first * 2 ** Math.min(tries - 1, 30));

/** When an effect that failed for the `tries`th time is tried again, in milliseconds; null when it is given up. */
export const retryAt = (type: Effect["type"], tries: number, now: number): number | null =>
  dueAfter(retryPolicies[type], tries, now);

/** The same while the platform it is for is away. */
export const retryWhileAway = (tries: number, now: number): number | null => dueAfter(away, tries, now);
