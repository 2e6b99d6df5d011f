import type { EffectOf } from "../core/effect.ts";
import type { EventPoster } from "./event-ports.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, StoredEffect } from "./ports.ts";

/** Tells another program what changed. An answer other than yes is tried again, and kept when it was tried often enough. */
export const createPostingEvents =
  ({ events, clock }: { events?: EventPoster | null; clock: Clock }) =>
  async ({ key, id }: StoredEffect, { event, at }: EffectOf<"post-event">): Promise<Performed> => {
    if (!events) return { type: "given-up", why: "EVENTS_URL is not set any more." };
    const body = JSON.stringify({ id: key, sequence: id, at: new Date(at).toISOString(), ...event });
    await events.post({ id: key, body, at: clock.now() });
    return done;
  };
