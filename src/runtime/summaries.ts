import { isEmpty, summaryOf } from "../core/digest.ts";
import type { Effect } from "../core/effect.ts";
import { speaking } from "../core/language.ts";
import { type Listener, nextDigest } from "../core/listener.ts";
import type { PortRequest } from "../core/port-request.ts";
import { carriersFor, type World } from "../core/turn.ts";
import { zoneOfListener } from "./hushing.ts";
import { createLanguageFor } from "./language-for.ts";
import type { ListenerRow } from "./listener-ports.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Clock, Store, Surface } from "./ports.ts";

export type SummariesOptions = { store: Store; world: World; surfaces: Surface[]; clock: Clock; log: Log };

/** Listeners told in one go, requests that are looked at for one of them, and the pause before one that failed. */
const most = 20;
const mostRequests = 500;
const pause = 60_000;

/**
 * Tells people and channels their summaries, and what waited for the end of their quiet hours. A summary and the mark
 * that it was told are stored together, so it comes once from any number of processes.
 */
export const createSummaries = ({ store, world, surfaces, clock, log }: SummariesOptions) => {
  const failing = new Map<string, number>();
  const languageFor = createLanguageFor({ store, surfaces });

  /**
   * Whether a listener hears of a request: one they began or watch; in a channel also what it subscribed to. Whoever may
   * not look any more has no summaries, and of what waited only what they watch, as others keep them informed of it.
   */
  const hearing = async (
    { place, person }: Listener,
    type: "digest" | "held",
  ): Promise<(request: PortRequest) => boolean> => {
    const surface = surfaces.find((each) => each.holds(place));
    const mayLook = person === null || ((await surface?.mayLook?.(place, person.id)) ?? true);
    if (!mayLook && type === "digest") return () => false;
    const subscribed = person === null ? ((await surface?.hears?.(place)) ?? null) : null;
    const channelOf = (conversation: string): string => surface?.channelOf?.(conversation) ?? conversation;
    return (request) => {
      const { home, requester, watchers = [] } = request;
      if (person)
        return (
          (mayLook && (requester.id === person.id || home === place)) ||
          watchers.some((each) => each.type === "person" && each.id === person.id)
        );
      return (
        channelOf(home) === place ||
        watchers.some((each) => each.type === "place" && channelOf(each.conversation) === place) ||
        subscribed?.(request) === true
      );
    };
  };

  const effectsOf = async (row: ListenerRow, type: "digest" | "held", zone: string): Promise<Effect[]> => {
    const { agency, listener, told, since } = row;
    const at = clock.now();
    const hears = await hearing(listener, type);
    const from = type === "digest" ? Math.min(told, since ?? told) : (since ?? at);
    const changed = (await store.changedSince(agency, from, mostRequests)).filter(hears);
    const open =
      type === "held"
        ? []
        : (await store.find(agency, { type: "all", open: true }, "", mostRequests)).results.filter(hears);
    const summary = summaryOf(type, { changed, open }, { at, zone });
    if (isEmpty(summary)) return [];
    const test = carriersFor(agency, world).every((each) => each.test);
    const { place, person } = listener;
    const language = person ? await languageFor(agency, place, person.id) : "en";
    const parts = speaking(language, () => world.listening.summary(summary));
    const message = { parts, ...(test ? { test: true as const } : {}) };
    return [{ type: "say", to: place, message, ...(language === "en" ? {} : { language }) }];
  };

  const tell = async (row: ListenerRow): Promise<void> => {
    const { agency, listener, due } = row;
    const at = clock.now();
    const zone = zoneOfListener(listener.zone, world);
    const awaited = nextDigest(listener, row.told, zone);
    const type = awaited !== null && awaited <= at ? "digest" : "held";
    const effects = await effectsOf(row, type, zone);
    await store.commit({
      agency,
      source: "summary",
      eventId: `${listener.place} ${due}`,
      at,
      conversation: null,
      request: null,
      history: [],
      effects,
      completes: null,
      listeners: [{ type: "told", place: listener.place, told: at, due: nextDigest(listener, at, zone) }],
    });
  };

  return {
    tell: async (): Promise<void> => {
      const now = clock.now();
      for (const row of await store.dueListeners(now, most + failing.size)) {
        const key = `${row.agency} ${row.listener.place}`;
        if ((failing.get(key) ?? 0) > now) continue;
        try {
          await tell(row);
          failing.delete(key);
        } catch (error) {
          log.error(
            { place: row.listener.place, error: reasonOf(error) },
            "summary failed, made again later",
          );
          failing.set(key, now + pause);
        }
      }
    },
  };
};
