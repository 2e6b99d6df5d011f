import { waitsUntil } from "../core/listener.ts";
import { type World, zoneOf } from "../core/turn.ts";
import type { Hush, ListenerChange, Listeners } from "./listener-ports.ts";
import type { Clock } from "./ports.ts";

export type HushingOptions = { store: Listeners; world: World; clock: Clock };

/** The zone in which a listener's hours are meant. */
export const zoneOfListener = (zone: string | null, world: World): string => zone ?? zoneOf(null, world);

/** What is to be noted where news wait in a place; null where they are told at once. */
export const waitingIn =
  ({ store, world, clock }: HushingOptions) =>
  async (
    agency: string,
    place: string,
    news: { sid: string; urgent: boolean },
  ): Promise<Extract<ListenerChange, { type: "hold" }> | null> => {
    const row = await store.listener(agency, place);
    if (!row) return null;
    const at = clock.now();
    const due = waitsUntil(row.listener, { at, ...news }, zoneOfListener(row.listener.zone, world));
    return due === null ? null : { type: "hold", place, since: at, due };
  };

/** Tells chat adapters which news wait, and notes them. */
export const createHush = (options: HushingOptions): Hush => {
  const waiting = waitingIn(options);
  return async (agency, place, news) => {
    const hold = await waiting(agency, place, news);
    if (hold) await options.store.holdNews(agency, place, hold.since, hold.due);
    return hold !== null;
  };
};
