import { isImported, numbersOf, type PortRequest, plainNameOf, type Status, textOf } from "./port-request.ts";
import { daysBetween, localDate } from "./values/local-date.ts";
import type { Sid } from "./values/sid.ts";

/** One port as the figures count it: from when it was submitted to what became of it. */
export type PortRun = {
  sid: Sid;
  name: string;
  /** ISO date of the submission, in the zone where people work. */
  submitted: string;
  losing: string;
  gaining: string;
  numbers: number;
  status: Status;
  /** Whether the carriers took it as it was first filed; null while neither is known. */
  accepted: boolean | null;
  /** Rejections by family. */
  reasons: Record<string, number>;
  /** Calendar days from the submission to the agreed port date, and to the day it was completed. */
  daysToDate: number | null;
  daysToDone: number | null;
  /** Messages, presses and forms by people until it was submitted; null for one from before they were counted. */
  turns: number | null;
};

const settled: Status[] = ["date-set", "activating", "completed", "partly-completed"];

/** A date that was agreed, or what follows one, is the carriers' yes; a rejection on the way is their no. */
const acceptedOf = ({ rejections, status, date }: PortRequest): boolean | null => {
  if (Object.keys(rejections).length > 0) return false;
  return date !== null || settled.includes(status) ? true : null;
};

/** A request as the figures count it; null for one that was never submitted here. */
export const runOf = (request: PortRequest, zone: string): PortRun | null => {
  const { submitted, completed, date } = request;
  if (submitted === null || isImported(request) || request.status === "draft") return null;
  const day = localDate(submitted, zone);
  return {
    sid: request.sid,
    name: plainNameOf(request),
    submitted: day,
    losing: textOf(request, "carrier"),
    gaining: request.carrier,
    numbers: numbersOf(request).length,
    status: request.status,
    accepted: acceptedOf(request),
    reasons: request.rejections,
    daysToDate: date === null ? null : Math.max(0, daysBetween(day, date)),
    daysToDone: completed === null ? null : Math.max(0, daysBetween(day, localDate(completed, zone))),
    turns: request.turns ?? null,
  };
};
