import type { EffectOf } from "../core/effect.ts";
import { contextAt } from "../core/item.ts";
import type { World } from "../core/turn.ts";
import { carrierOf } from "./carrier-of.ts";
import { loadRequest } from "./load-request.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Performed } from "./performed.ts";
import type { Carrier, Clock, Store, StoredEffect, Surface } from "./ports.ts";
import { tellAlone } from "./tell-alone.ts";

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
    const request = await loadRequest(store, stored.agency, effect.sid);
    const carrier = carrierOf(request, carriers);
    const link = await linkOf(
      carrier,
      request.orders.map(({ reference }) => reference),
    );
    const context = contextAt(request, carrier.capabilities, clock.now());
    const sentence =
      link === null ? world.words.noSigningLink(context) : world.words.signingLink(context, link);
    return tellAlone(surfaces, stored, effect, sentence);
  };
};
