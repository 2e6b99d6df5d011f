import type { Summary } from "../../src/core/digest.ts";
import { spoken } from "../../src/core/language.ts";
import type { Arrangement, DigestTimes, Listener } from "../../src/core/listener.ts";
import type { Status } from "../../src/core/port-request.ts";
import { dayOf, weekdayName } from "../../src/core/values/local-date.ts";
import { showTime } from "../../src/core/values/zone-clock.ts";
import { spanish } from "./listening-words.es.ts";

const clock = (minute: number): string => {
  const hour = Math.floor(minute / 60);
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}:${String(minute % 60).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
};

const when = (at: number, zone: string): string => `${dayOf(at, zone)}, ${showTime(at, zone)}`;

const times = ({ every, minute, weekday }: DigestTimes): string => {
  const at = `at ${clock(minute)}`;
  if (every === "day") return `every day ${at}`;
  return every === "weekday" ? `Monday to Friday ${at}` : `every ${weekdayName(weekday)} ${at}`;
};

const whose = (isShared: boolean): string => (isShared ? "This channel" : "You");
const gets = (isShared: boolean): string => (isShared ? "gets" : "get");

const zoneNote = (zone: string): string => `Times are those of ${zone.replaceAll("_", " ")}.`;

const digestLine = ({ digest }: Listener): string =>
  digest
    ? `Summary: ${times(digest)}.`
    : 'No summary. "digest daily at 9" or "digest weekly on Monday" gives one.';

const quietLine = ({ quiet }: Listener): string =>
  quiet
    ? `Quiet hours: ${clock(quiet.from)} to ${clock(quiet.to)}.`
    : 'No quiet hours. "quiet hours 6pm to 8am" sets some.';

const muteLine = ({ muted, requests }: Listener, at: number, zone: string): string => {
  if (muted && muted.until > at)
    return `Muted until ${when(muted.until, zone)}${muted.all ? ", urgent news too" : ""}.`;
  const some = requests.filter(({ until }) => until > at);
  return some.length === 0
    ? ""
    : `Muted: ${some.map(({ sid, until }) => `${sid} until ${when(until, zone)}`).join("; ")}.`;
};

const urgentCome = "Urgent news still come at once: a request that is sent back, and a date that moves.";
const toldAfter = "What happens meanwhile is told in one message afterwards.";

/** What is said after a change, in sentences. */
export type Arranging = (
  listener: Listener,
  change: Arrangement,
  here: { at: number; zone: string; isShared: boolean },
) => string[];

const arranged: Arranging = (listener, change, { at, zone, isShared }) => {
  const who = whose(isShared);
  switch (change.type) {
    case "show":
      return [
        `${who} ${isShared ? "hears" : "hear"} of ports like this:`,
        digestLine(listener),
        quietLine(listener),
        muteLine(listener, at, zone),
        zoneNote(zone),
      ];
    case "digest":
      return change.digest
        ? [
            `${who} ${gets(isShared)} a summary ${times(change.digest)}: what changed, what waits for whom, and the dates ahead. When there is nothing, nothing comes.`,
            `${zoneNote(zone)} "digest off" stops it.`,
          ]
        : ["The summary is off."];
    case "quiet":
      return change.quiet
        ? [
            `From ${clock(change.quiet.from)} to ${clock(change.quiet.to)} it is quiet here. ${toldAfter} ${urgentCome}`,
            `${zoneNote(zone)} "quiet hours off" ends it.`,
          ]
        : ["There are no quiet hours any more."];
    case "mute":
      return [
        `Muted until ${when(change.until, zone)}. ${toldAfter}`,
        change.all ? "Urgent news wait, too, as you asked." : urgentCome,
        '"unmute" ends it.',
      ];
    case "mute-request":
      return [
        `${change.sid} is muted until ${when(change.until, zone)}. ${toldAfter} ${urgentCome}`,
        '"unmute" ends it.',
      ];
    case "unmute":
      return ["Nothing is muted any more. What happened meanwhile follows, if anything did."];
    case "zone":
      return [zoneNote(zone)];
  }
};

const english = {
  arranged,
  unreachable:
    "I have no chat with you alone in which I could tell you. Write to me there once, then say it again.",
  onlyManagers:
    'What a channel hears is for people who manage ports. For yourself, add "for me": "digest daily at 9 for me".',
  urgentToo: "Urgent ones too",
  choose: {
    daily: "A summary every day at 9",
    weekly: "A summary every Monday",
    noDigest: "No summary",
    quiet: "Quiet from 6 PM to 8 AM",
    noQuiet: "No quiet hours",
    mute: "Mute for 2 hours",
    unmute: "Unmute",
  },
  when: 'Say when, for example "digest daily at 9", "digest weekly on Monday at 8:30", "quiet hours 6pm to 8am" or "mute for 2 hours".',
  zone: 'Say a time zone such as "time zone America/Chicago", or "Central time".',
  title: ({ type, at, zone }: Summary): string =>
    type === "held" ? "While it was quiet:" : `Ports on ${dayOf(at, zone)}`,
  changed: "Changed:",
  waiting: "Waiting for somebody here:",
  coming: "Dates ahead:",
  more: (count: number): string => `and ${count} more; "list" shows them all`,
  moves: (date: string): string => `, moves ${date}`,
  stands: {
    draft: "a draft",
    submitting: "being sent",
    "in-review": "in review at the new carrier",
    "awaiting-signature": "waits for a signature",
    "with-carrier": "with the current carrier",
    "action-required": "sent back, a correction is needed",
    "date-set": "the date is agreed",
    activating: "moving now",
    completed: "done, every number has moved",
    "partly-completed": "over, some numbers moved",
    cancelling: "being cancelled",
    cancelled: "cancelled",
    rejected: "rejected",
    expired: "expired",
    unknown: "has a status that has to be looked at",
  } satisfies Record<Status, string>,
};

export type ListeningSaid = typeof english;

/** What is said of when people hear what. */
export const listeningWords = spoken({ en: english, es: spanish });
