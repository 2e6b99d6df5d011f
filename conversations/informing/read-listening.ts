import type { DigestTimes } from "../../src/core/listener.ts";
import { addDays, localDate, weekdayNames, weekdayOf } from "../../src/core/values/local-date.ts";
import { readSid, type Sid } from "../../src/core/values/sid.ts";
import { momentOf } from "../../src/core/values/zone-clock.ts";

/** A span: so many milliseconds, or until nine in the morning of a day so many days ahead, or of the next such weekday. */
export type Span =
  | { type: "for"; milliseconds: number }
  | { type: "days"; days: number }
  | { type: "weekday"; weekday: number };

/** Whose hearing it is about: the person's, that of the place, or whichever the place stands for. */
export type Whose = "me" | "here" | "usual";

export type Listening = { whose: Whose } & (
  | { type: "show" | "unmute" | "unclear" | "unclear-zone" }
  | { type: "digest"; digest: DigestTimes | null }
  | { type: "quiet"; quiet: { from: number; to: number } | null }
  | { type: "mute"; span: Span; all: boolean; sid: Sid | null; about: boolean }
  | { type: "zone"; zone: string }
);

const time = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?:\\s*o'clock)?";
const clock = new RegExp(`^${time}$`, "i");

/** The minute of the day, or null for what no clock shows. */
const minuteOf = (typed: string): number | null => {
  if (/^noon$/i.test(typed)) return 720;
  if (/^midnight$/i.test(typed)) return 0;
  const [, hours = "", minutes = "0", half = ""] = clock.exec(typed.trim()) ?? [];
  const hour = Number(hours);
  const minute = Number(minutes);
  if (hours === "" || minute > 59 || hour > 24 || (half !== "" && (hour > 12 || hour === 0))) return null;
  const shift = /^p/i.test(half) && hour < 12 ? 12 : /^a/i.test(half) && hour === 12 ? -12 : 0;
  return (60 * (hour + shift) + minute) % 1440;
};

const weekdays = weekdayNames.map((name) => name.toLowerCase());
const weekdayIn = (text: string): number =>
  weekdays.findIndex((name) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)})?s?\\b`, "i").test(text),
  );

const off = /\b(?:off|stop|none|never|no|end|cancel)\b/i;
const usualMinute = 540;

const digestIn = (said: string): Listening | null => {
  const rest = said.replace(/\b(?:a |the |my |our )?(?:digests?|summary|summaries)\b/i, " ");
  if (off.test(rest)) return { type: "digest", digest: null, whose: "usual" };
  const at = new RegExp(`\\bat (noon|midnight|${time})`, "i").exec(rest)?.[1] ?? "";
  const minute = at === "" ? usualMinute : minuteOf(at);
  if (minute === null) return { type: "unclear", whose: "usual" };
  const day = weekdayIn(rest);
  if (/\b(?:weekdays|every (?:week|business|work)day|(?:business|work)days)\b/i.test(rest))
    return { type: "digest", digest: { every: "weekday", minute, weekday: 1 }, whose: "usual" };
  if (/\bweekly|every week\b/i.test(rest) || day >= 0)
    return { type: "digest", digest: { every: "week", minute, weekday: day < 0 ? 1 : day }, whose: "usual" };
  if (/\bdaily|every (?:day|morning)|each day\b/i.test(rest) || at !== "" || /\bon\b/i.test(rest))
    return { type: "digest", digest: { every: "day", minute, weekday: 1 }, whose: "usual" };
  return { type: "show", whose: "usual" };
};

const quietIn = (said: string): Listening | null => {
  const rest = said
    .replace(/^(?:set )?(?:my |our |the )?(?:quiet(?: hours| time)?|do not disturb|dnd)\b:?/i, " ")
    .trim();
  const span = new RegExp(
    `^(?:are |from |between )*(noon|midnight|${time})\\s*(?:to|until|till|and|-|–)\\s*(noon|midnight|${time})$`,
    "i",
  );
  const match = span.exec(rest);
  if (!match)
    return off.test(rest)
      ? { type: "quiet", quiet: null, whose: "usual" }
      : { type: rest === "" ? "show" : "unclear", whose: "usual" };
  const from = minuteOf(match[1] ?? "");
  const to = minuteOf(match[5] ?? "");
  return from === null || to === null || from === to
    ? { type: "unclear", whose: "usual" }
    : { type: "quiet", quiet: { from, to }, whose: "usual" };
};

const units: [RegExp, number][] = [
  [/^min/i, 60_000],
  [/^h/i, 3_600_000],
  [/^d/i, 86_400_000],
  [/^w/i, 604_800_000],
];

/** A span as typed; null where there is none. */
const spanIn = (text: string): Span | null => {
  const [, count = "", unit = ""] =
    /\b(?:for )?(\d{1,3}|an?|one|two|three) ?(min(?:ute)?s?|h(?:ours?|rs?)?|d(?:ays?)?|w(?:eeks?)?)\b/i.exec(
      text,
    ) ?? [];
  const milliseconds = units.find(([pattern]) => pattern.test(unit))?.[1];
  if (count !== "" && milliseconds !== undefined) {
    const words: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
    return { type: "for", milliseconds: (words[count.toLowerCase()] ?? Number(count)) * milliseconds };
  }
  if (/\buntil tomorrow\b|\bfor today\b|\btoday\b/i.test(text)) return { type: "days", days: 1 };
  const weekday = /\b(?:until|till)\b/i.test(text) ? weekdayIn(text) : -1;
  return weekday >= 0 ? { type: "weekday", weekday } : null;
};

const muting = /^(?:mute|snooze|silence|hush)\b(.*)$/is;
const day: Span = { type: "days", days: 1 };

const muteWords =
  /\bpr[\s-]?[0-9a-z]{4}[\s-]?[0-9a-z]{4}\b|\b(?:for|until|till)\b.*$|\b(?:me|this|it|the|requests?|ports?|one|everything|all|urgent|ones|too|also|even|and|news|notifications|alerts|today)\b/gi;

const muteIn = (rest: string): Listening | null => {
  if (rest.length > 80 || !/^[\s,]*$/.test(rest.replace(muteWords, " "))) return null;
  const sid = readSid(rest);
  const all = /\b(?:urgent|everything|all)\b/i.test(rest);
  const about = sid !== null || /\b(?:this (?:one|request|port)|the (?:request|port)|it)\b/i.test(rest);
  return {
    type: "mute",
    span: spanIn(rest.replace(/\bpr[\s-]?[0-9a-z]{4}[\s-]?[0-9a-z]{4}\b/i, " ")) ?? day,
    all,
    sid,
    about,
    whose: "usual",
  };
};

const zoneNames: [RegExp, string][] = [
  [/^eastern\b/i, "America/New_York"],
  [/^central\b/i, "America/Chicago"],
  [/^mountain\b/i, "America/Denver"],
  [/^arizona\b/i, "America/Phoenix"],
  [/^pacific\b/i, "America/Los_Angeles"],
  [/^alaska\b/i, "America/Anchorage"],
  [/^hawaii\b/i, "Pacific/Honolulu"],
  [/^utc$/i, "UTC"],
];

const zoneIn = (typed: string): Listening => {
  const named = zoneNames.find(([pattern]) => pattern.test(typed))?.[1];
  const zone = named ?? (/^[A-Za-z]+(?:\/[A-Za-z_+-]+){1,2}$/.test(typed) ? typed : null);
  return zone === null ? { type: "unclear-zone", whose: "usual" } : { type: "zone", zone, whose: "usual" };
};

const hereWords =
  /,? ?\b(?:(?:for|in|to) )?(?:this (?:channel|chat|team|group)|the channel|here|us|everybody here)\b/i;
const meWords = /,? ?\b(?:for|to) (?:me|myself)\b/i;

const readBare = (said: string): Listening | null => {
  if (
    /^(?:(?:please )?(?:send|give|show|get|i want|set|turn|switch|stop|no|end|cancel|what|when)\b.{0,30})?\b(?:(?:daily|weekly|weekday) )?(?:digests?|(?:daily|weekly) summary)\b.{0,60}$/i.test(
      said,
    )
  )
    return digestIn(said);
  if (
    /^(?:set )?(?:my |our |the )?(?:quiet (?:hours|time)|quiet(?=:? (?:from |between )?\d| off$)|do not disturb|dnd)\b.{0,50}$/i.test(
      said,
    )
  )
    return quietIn(said);
  if (/^(?:no|stop|end) (?:more )?quiet hours$/i.test(said))
    return { type: "quiet", quiet: null, whose: "usual" };
  if (/^(?:unmute|unsnooze|unsilence)\b.{0,40}$/i.test(said)) return { type: "unmute", whose: "usual" };
  if (
    /^(?:when do (?:i|we) (?:hear|get told)|what do i hear|my (?:notifications|alerts)(?: settings)?|notifications?(?: settings)?|notification settings)$/i.test(
      said,
    )
  )
    return { type: "show", whose: "usual" };
  const mute = muting.exec(said)?.[1];
  if (mute !== undefined) return muteIn(mute);
  const zone =
    /^(?:(?:set |change )?(?:my |our |the )?time ?zone(?: is| to|:)?|(?:i am|i'm|we are|we're) (?:in|on)) ([A-Za-z/_+-]+(?: (?:standard |daylight )?time)?)$/i.exec(
      said,
    )?.[1];
  if (
    zone !== undefined &&
    (/^(?:set |change )?(?:my |our |the )?time ?zone/i.test(said) || / time$/i.test(said))
  )
    return zoneIn(zone);
  return /^(?:eastern|central|mountain|pacific) time(?: zone)?$/i.test(said) ? zoneIn(said) : null;
};

/** One of these is in every such text; most texts are answers and are ruled out by it. */
const mayBe =
  /digest|summary|quiet|disturb|dnd|mute|snooze|silence|hush|hear|told|notification|alerts|time|zone/i;

/** "digest daily at 9", "quiet hours 6pm to 8am", "mute for 2 hours", "my time zone is America/Chicago"; null for anything else. */
export const readListening = (text: string): Listening | null => {
  if (text.length > 160 || !mayBe.test(text)) return null;
  const said = text
    .trim()
    .replaceAll("’", "'")
    .replace(/^(?:please |can you |could you )+/i, "")
    .replace(/(?:[\s.!?]|,? please)+$/i, "");
  const whose: Whose = meWords.test(said) ? "me" : hereWords.test(said) ? "here" : "usual";
  const read = readBare(said.replace(meWords, "").replace(hereWords, "").trim());
  return read && { ...read, whose };
};

const morning = 9;

/** When a span that begins now ends, in milliseconds. */
export const endOf = (span: Span, at: number, zone: string): number => {
  if (span.type === "for") return at + span.milliseconds;
  const today = localDate(at, zone);
  const days = span.type === "days" ? span.days : (span.weekday - weekdayOf(today) + 7) % 7 || 7;
  return momentOf(addDays(today, days), morning, zone);
};
