import type { EffectOf } from "../core/effect.ts";
import { languageMark } from "../core/language.ts";
import { text } from "../core/message.ts";
import type { World } from "../core/turn.ts";
import { localDate } from "../core/values/local-date.ts";
import { carrierOf } from "./carrier-of.ts";
import { loadRequest } from "./load-request.ts";
import { type Log, reasonOf } from "./log.ts";
import { done, type Performed } from "./performed.ts";
import type { Carrier, Clock, Store, StoredEffect, Surface } from "./ports.ts";

export type ShowingLinksOptions = {
  store: Store;
  world: World;
  carriers: Record<string, Carrier>;
  surfaces: Surface[];
  clock: Clock;
  log: Log;
};

/**
 * Asks the carrier where its letter is signed, and tells the one who asked, privately: whoever has the link can read the
 * letter with the account number on it. A carrier that cannot say now is not asked again; the person asks again.
 */
export const createShowingLinks = ({ store, world, carriers, surfaces, clock, log }: ShowingLinksOptions) => {
  const linkOf = async (carrier: Carrier, references: string[]): Promise<string | null> => {
    try {
      for (const reference of references) {
        const link = (await carrier.signingLink?.(reference)) ?? null;
        if (link !== null) return link;
      }
    } catch (error) {
      log.warn({ error: reasonOf(error) }, "the carrier could not say where its letter is signed");
    }
    return null;
  };

  return async (stored: StoredEffect, effect: EffectOf<"show-signing-link">): Promise<Performed> => {
    const { to, person, sid } = effect;
    const request = await loadRequest(store, stored.agency, sid);
    const carrier = carrierOf(request, carriers);
    const { capabilities } = carrier;
    const at = clock.now();
    const link = await linkOf(
      carrier,
      request.orders.map(({ reference }) => reference),
    );
    const context = { request, carrier: capabilities, today: localDate(at, capabilities.zone), at };
    const sentence =
      link === null ? world.words.noSigningLink(context) : world.words.signingLink(context, link);
    const surface = surfaces.find((each) => each.holds(to));
    if (!surface) throw new Error(`No surface holds ${to}; start the adapter it belongs to, then replay.`);
    const message = { parts: text(sentence), sid };
    await surface.deliver(
      { type: "say-privately", to, person, message, ...languageMark() },
      stored.key,
      stored.attempts,
    );
    return done;
  };
};
