import type { LetterState } from "../letter-state.ts";
import type { PortRequest } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { carrierOf, doing, zoneOf } from "../turn.ts";
import { workingTime } from "../values/working-time.ts";

const day = 24 * 60 * 60 * 1000;
const firstReminders = [1, 3, 7];
const week = 7;

/** Days a letter nobody signed is kept after it expired, before the request ends with it. */
export const keptDays = 30;

/** The first day after `at` on which is reminded, in working hours; days count from when it was made. */
const nextReminder = (made: number, at: number, zone: string): number => {
  for (let index = 0; ; index += 1) {
    const days = firstReminders[index] ?? week * (index - firstReminders.length + 2);
    const due = workingTime(made + days * day, zone);
    if (due > at) return due;
  }
};

/** Sets the timer of a letter that waits: to the next reminder, or to its end where that comes first. */
export const withLetterTimer = (turn: Turn, world: World): Turn => {
  const { sid, letter } = turn.request as PortRequest & { letter: LetterState };
  const { letterDays } = carrierOf(turn.request, world);
  const zone = zoneOf(turn.request, world);
  const { at } = turn.event;
  const expires = letter.expires ?? at + letterDays * day;
  const due = Math.min(nextReminder(expires - letterDays * day, at, zone), expires);
  return doing(turn, { type: "remind", sid, reminder: "letter", due });
};
