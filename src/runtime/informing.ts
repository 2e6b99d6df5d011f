import type { Effect, EffectOf } from "../core/effect.ts";
import type { Language } from "../core/language.ts";
import type { World } from "../core/turn.ts";
import type { Watcher } from "../core/watcher.ts";
import { directConversation } from "./direct-conversation.ts";
import { waitingIn } from "./hushing.ts";
import { createLanguageFor } from "./language-for.ts";
import type { ListenerChange } from "./listener-ports.ts";
import { loadRequest } from "./load-request.ts";
import { type Log, reasonOf } from "./log.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, Store, StoredEffect, Surface } from "./ports.ts";

export type InformingOptions = { store: Store; world: World; surfaces: Surface[]; clock: Clock; log: Log };

/**
 * Tells those who watch a request, each where they are. What is to be said to all of them is stored in one transaction
 * with the end of this, so that nobody is told twice after a crash.
 */
export const createInforming = (options: InformingOptions) => {
  const { store, surfaces, clock, log } = options;
  const waiting = waitingIn(options);
  const languageFor = createLanguageFor(options);

  /** Where a watcher is told; null for who cannot be reached, and for the conversation that heard of it already. */
  const placeOf = async (watcher: Watcher, home: string): Promise<string | null> => {
    switch (watcher.type) {
      case "mail":
        return null;
      case "place": {
        const { conversation } = watcher;
        const surface = surfaces.find((each) => each.holds(conversation));
        return surface ? (surface.channelOf?.(conversation) ?? conversation) : null;
      }
      case "person":
        return directConversation(surfaces, home, watcher.id);
    }
  };

  return async (stored: StoredEffect, effect: EffectOf<"inform">): Promise<Performed> => {
    const { sid, message, translated = {}, urgent } = effect;
    const { agency, key, id } = stored;
    const { home, requester, watchers = [] } = await loadRequest(store, agency, sid);
    /** Each with its language: a person's own, and elsewhere that of who began the request. */
    const places = new Map<string, Language>();
    for (const watcher of watchers) {
      try {
        const place = await placeOf(watcher, home);
        if (place === null || place === home) continue;
        const isPerson = watcher.type === "person";
        const language = isPerson ? await languageFor(agency, home, watcher.id) : requester.language;
        places.set(place, language ?? "en");
      } catch (error) {
        log.warn({ sid, watcher: watcher.type, error: reasonOf(error) }, "watcher not reached; tried again");
        throw error;
      }
    }
    const effects: Effect[] = [];
    const listeners: ListenerChange[] = [];
    for (const [to, language] of places) {
      const hold = await waiting(agency, to, { sid, urgent });
      const own = translated[language];
      if (hold) listeners.push(hold);
      else effects.push({ type: "say", to, message: own ?? message, ...(own ? { language } : {}) });
    }
    await store.commit({
      agency,
      source: "inform",
      eventId: key,
      at: clock.now(),
      conversation: null,
      request: null,
      history: [],
      effects,
      listeners,
      completes: id,
    });
    return done;
  };
};
