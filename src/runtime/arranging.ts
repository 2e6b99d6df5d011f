import type { EffectOf } from "../core/effect.ts";
import { languageMark } from "../core/language.ts";
import { arranged, type Listener, newListener, nextDigest, waitsUntil } from "../core/listener.ts";
import { type Part, text } from "../core/message.ts";
import type { World } from "../core/turn.ts";
import { directConversation } from "./direct-conversation.ts";
import { zoneOfListener } from "./hushing.ts";
import type { ListenerRow } from "./listener-ports.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, Store, StoredEffect, Surface } from "./ports.ts";

export type ArrangingOptions = { store: Store; world: World; surfaces: Surface[]; clock: Clock };

/** When a listener is due next: for a summary, or for what waits, as soon as nothing holds it any more. */
const nextDue = (
  listener: Listener,
  { since, at }: { since: number | null; at: number },
  zone: string,
): number | null => {
  const held = since === null ? null : (waitsUntil(listener, { at, sid: "", urgent: false }, zone) ?? at);
  const digest = nextDigest(listener, at, zone);
  const moments = [held, digest].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
};

/** Changes how a person or a channel hears, and says so where it was wished for. */
export const createArranging = ({ store, world, surfaces, clock }: ArrangingOptions) => {
  const placeOf = async ({ to, by, whose }: EffectOf<"arrange">): Promise<Listener | null> => {
    const surface = surfaces.find((each) => each.holds(to));
    const isPlace = whose === "here" || (whose === "usual" && surface?.isShared?.(to) === true);
    if (isPlace) return newListener(surface?.channelOf?.(to) ?? to, null);
    const direct = await directConversation(surfaces, to, by.id);
    return direct === null ? null : newListener(direct, { id: by.id, name: by.name });
  };

  const settled = (row: ListenerRow | null, fresh: Listener, effect: EffectOf<"arrange">) => {
    const at = clock.now();
    const listener = arranged(row?.listener ?? fresh, effect.change, at);
    const zone = zoneOfListener(listener.zone, world);
    const since = row?.since ?? null;
    const told = effect.change.type === "digest" ? at : (row?.told ?? at);
    const isShared = listener.person === null;
    return {
      change: { type: "set" as const, listener, due: nextDue(listener, { since, at }, zone), told },
      parts: world.listening.arranged(listener, effect.change, { at, zone, isShared }),
    };
  };

  return async (stored: StoredEffect, effect: EffectOf<"arrange">): Promise<Performed> => {
    const { agency, key, id } = stored;
    const fresh = await placeOf(effect);
    const mayNot = fresh?.person === null && effect.by.role !== "manage" && effect.change.type !== "show";
    const { change, parts }: { change: ReturnType<typeof settled>["change"] | null; parts: Part[] } =
      fresh === null
        ? { change: null, parts: text(world.listening.unreachable) }
        : mayNot
          ? { change: null, parts: text(world.listening.onlyManagers) }
          : settled(await store.listener(agency, fresh.place), fresh, effect);
    await store.commit({
      agency,
      source: "arrange",
      eventId: key,
      at: clock.now(),
      conversation: null,
      request: null,
      history: [],
      effects: [{ type: "say", to: effect.to, message: { parts }, ...languageMark() }],
      completes: id,
      ...(change && effect.change.type !== "show" ? { listeners: [change] } : {}),
    });
    return done;
  };
};
