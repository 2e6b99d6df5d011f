import { awaitedLetter } from "./letter-state.ts";
import type { Arrangement, Listener } from "./listener.ts";
import type { Part } from "./message.ts";
import { isOver, type PortRequest } from "./port-request.ts";
import { addDays, localDate } from "./values/local-date.ts";

/**
 * What a listener is told at once: of a day or a week, or of the time in which nothing was to be heard. `changed` are those
 * of which something was noted, the last first; `waiting` wait for somebody here; `coming` have a port date soon.
 */
export type Summary = {
  type: "digest" | "held";
  at: number;
  zone: string;
  changed: PortRequest[];
  waiting: PortRequest[];
  coming: PortRequest[];
};

/** Calendar days that are looked ahead. */
const ahead = 14;

const waitsForUs = (request: PortRequest): boolean =>
  ["action-required", "unknown"].includes(request.status) ||
  request.stuck !== undefined ||
  awaitedLetter(request) !== null;

/** The summary of what a listener hears of: `changed` since the last one, and all `open` requests. */
export const summaryOf = (
  type: Summary["type"],
  { changed, open }: { changed: PortRequest[]; open: PortRequest[] },
  { at, zone }: { at: number; zone: string },
): Summary => {
  const today = localDate(at, zone);
  const last = addDays(today, ahead);
  const isComing = ({ date, status }: PortRequest): boolean =>
    date !== null && date >= today && date <= last && !isOver(status);
  return {
    type,
    at,
    zone,
    changed: changed.filter(({ status }) => status !== "draft"),
    waiting: type === "held" ? [] : open.filter(waitsForUs),
    coming:
      type === "held"
        ? []
        : open.filter(isComing).toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "")),
  };
};

/** True where there is nothing to tell. */
export const isEmpty = ({ changed, waiting, coming }: Summary): boolean =>
  changed.length + waiting.length + coming.length === 0;

/** What is said about when people hear what. */
export type ListeningWords = {
  summary(summary: Summary): Part[];
  /** After a change, and to whoever asks; `isShared` for a channel or chat of several. */
  arranged(
    listener: Listener,
    change: Arrangement,
    here: { at: number; zone: string; isShared: boolean },
  ): Part[];
  /** The person has no chat of their own with Portside. */
  unreachable: string;
  /** What a channel hears is for people who manage ports. */
  onlyManagers: string;
};
