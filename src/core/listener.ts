import { addDays, localDate, weekdayOf } from "./values/local-date.ts";
import { momentOf, zoneTime } from "./values/zone-clock.ts";

/** When a summary comes: at a minute of the day (from 0), on weekdays alone, or once a week (0 is Sunday). */
export type DigestTimes = { every: "day" | "weekday" | "week"; minute: number; weekday: number };

/**
 * How a person or a channel wants to hear: `place` is the conversation in which they are told, `person` whose it is, null
 * for a place of several. Minutes are of the day in `zone` (IANA; null for that of the people here). `muted` is in
 * milliseconds, `all` when urgent news wait, too. `requests` are muted one by one, until a time.
 */
export type Listener = {
  place: string;
  person: { id: string; name: string } | null;
  digest: DigestTimes | null;
  quiet: { from: number; to: number } | null;
  muted: { until: number; all: boolean } | null;
  requests: { sid: string; until: number }[];
  zone: string | null;
};

/** Somebody who wants to hear everything at once. */
export const newListener = (place: string, person: Listener["person"]): Listener => ({
  place,
  person,
  digest: null,
  quiet: null,
  muted: null,
  requests: [],
  zone: null,
});

const minuteOfDay = (at: number, zone: string): number => {
  const { hour, minute } = zoneTime(at, zone);
  return 60 * hour + minute;
};

const momentAt = (date: string, minute: number, zone: string): number => momentOf(date, minute / 60, zone);

/** The first moment after `at` at which it is that minute of the day. */
const nextAt = (minute: number, at: number, zone: string): number => {
  const today = momentAt(localDate(at, zone), minute, zone);
  return today > at ? today : momentAt(addDays(localDate(at, zone), 1), minute, zone);
};

const quietEnd = ({ quiet }: Listener, at: number, zone: string): number | null => {
  if (!quiet || quiet.from === quiet.to) return null;
  const now = minuteOfDay(at, zone);
  const { from, to } = quiet;
  const isQuiet = from < to ? now >= from && now < to : now >= from || now < to;
  return isQuiet ? nextAt(to, at, zone) : null;
};

/** Until when news of a request wait, in milliseconds; null where they are told at once. Urgent ones wait only if asked to. */
export const waitsUntil = (
  listener: Listener,
  news: { at: number; sid: string; urgent: boolean },
  zone: string,
): number | null => {
  const { at, sid, urgent } = news;
  const { muted, requests } = listener;
  const mutedUntil = muted && muted.until > at && (muted.all || !urgent) ? muted.until : 0;
  const request = requests.find((each) => each.sid === sid && each.until > at);
  const requestUntil = request && !urgent ? request.until : 0;
  const quietUntil = urgent ? null : quietEnd(listener, at, zone);
  const until = Math.max(mutedUntil, requestUntil, quietUntil ?? 0);
  return until > at ? until : null;
};

const comesOn = ({ every, weekday }: DigestTimes, date: string): boolean => {
  const day = weekdayOf(date);
  if (every === "day") return true;
  return every === "week" ? day === weekday : day >= 1 && day <= 5;
};

/** The next summary after a moment; null where none is wished for. */
export const nextDigest = ({ digest }: Listener, after: number, zone: string): number | null => {
  if (!digest) return null;
  const today = localDate(after, zone);
  for (let days = 0; days <= 7; days += 1) {
    const date = addDays(today, days);
    const moment = momentAt(date, digest.minute, zone);
    if (moment > after && comesOn(digest, date)) return moment;
  }
  return null;
};

/** What somebody changes about how they hear. Times in milliseconds. */
export type Arrangement =
  | { type: "show" }
  | { type: "digest"; digest: DigestTimes | null }
  | { type: "quiet"; quiet: { from: number; to: number } | null }
  | { type: "mute"; until: number; all: boolean }
  | { type: "mute-request"; sid: string; until: number }
  | { type: "unmute" }
  | { type: "zone"; zone: string };

const mostRequests = 50;

/** The listener after a change made at a moment. */
export const arranged = (listener: Listener, change: Arrangement, at: number): Listener => {
  const requests = listener.requests.filter(({ until }) => until > at);
  switch (change.type) {
    case "show":
      return listener;
    case "digest":
      return { ...listener, digest: change.digest };
    case "quiet":
      return { ...listener, quiet: change.quiet };
    case "mute":
      return { ...listener, muted: { until: change.until, all: change.all } };
    case "mute-request": {
      const { sid, until } = change;
      const others = requests.filter((each) => each.sid !== sid);
      return { ...listener, requests: [...others, { sid, until }].slice(-mostRequests) };
    }
    case "unmute":
      return { ...listener, muted: null, requests: [] };
    case "zone":
      return { ...listener, zone: change.zone };
  }
};
