import type { Listener } from "../core/listener.ts";
import type { PortRequest } from "../core/port-request.ts";

/** A listener as stored. `since`: the first news that wait; `told`: the last summary; `due`: the next one. Milliseconds. */
export type ListenerRow = {
  agency: string;
  listener: Listener;
  since: number | null;
  told: number;
  due: number | null;
};

/** What a turn changes of a listener, in its transaction. */
export type ListenerChange =
  /** Wishes; `due` as they make it. What waits goes on waiting. */
  | { type: "set"; listener: Listener; due: number | null; told: number }
  /** News wait from now on; what waited before, or is due before, stays so. */
  | { type: "hold"; place: string; since: number; due: number }
  /** What was due was told. */
  | { type: "told"; place: string; told: number; due: number | null };

/** How people and channels want to hear, as records. */
export type Listeners = {
  listener(agency: string, place: string): Promise<ListenerRow | null>;
  /** Those due the longest, whatever their agency. */
  dueListeners(now: number, limit: number): Promise<ListenerRow[]>;
  /** News wait, outside of a turn. Again changes nothing. */
  holdNews(agency: string, place: string, since: number, due: number): Promise<void>;
  /** Requests of which something was noted at that time or later, those changed last first. */
  changedSince(agency: string, since: number, limit: number): Promise<PortRequest[]>;
};

/** Whether news of a request wait in a place for its quiet hours; when they do, that is noted. */
export type Hush = (
  agency: string,
  place: string,
  news: { sid: string; urgent: boolean },
) => Promise<boolean>;
