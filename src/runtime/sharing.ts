import type { EffectOf } from "../core/effect.ts";
import { type Context, contextAt } from "../core/item.ts";
import type { PortRequest } from "../core/port-request.ts";
import { liveShares, type Share } from "../core/share.ts";
import type { World } from "../core/turn.ts";
import { carrierOf } from "../core/turn.ts";
import { loadRequest } from "./load-request.ts";
import type { Log } from "./log.ts";
import type { Mailer } from "./mail-ports.ts";
import { tryMail } from "./mailing.ts";
import type { PageLinks, PageMaker, SharedPage } from "./page-ports.ts";
import { done, type Performed } from "./performed.ts";
import type { Clock, Store, StoredEffect, Surface } from "./ports.ts";
import { tellAlone } from "./tell-alone.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type SharingOptions = {
  store: Store;
  runner: TurnRunner;
  world: World;
  mailer: Mailer;
  surfaces: Surface[];
  /** Null where there are no pages. */
  pages: PageMaker | null;
  links: PageLinks | null;
  clock: Clock;
  log: Log;
};

const contextOf = (request: PortRequest, world: World, at: number): Context =>
  contextAt(request, carrierOf(request, world), at);

const shareOf = (request: PortRequest, id: number, at: number): Share | null =>
  liveShares(request, at).find((each) => each.id === id) ?? null;

/** Gives out the links to pages for outsiders, by mail or to whoever asked, and ends them. They are stored nowhere. */
export const createSharing = (options: SharingOptions) => {
  const { store, runner, world, surfaces, pages, links, clock, log } = options;

  const mail = async (
    stored: StoredEffect,
    { sid }: EffectOf<"share-status">,
    to: string,
    given: { subject: string; text: string },
  ): Promise<Performed> => {
    const { agency, key } = stored;
    const failed = await tryMail(options, { to, ...given, key }, stored);
    if (!failed) return done;
    const { due, fault, why } = failed;
    if (due !== null) return { type: "later", due, why };
    log.warn({ sid, fault, error: why }, "mail not taken");
    const { subject } = given;
    await runner.run("effect", { id: `${key}/failed`, agency, type: "mail-failed", sid, to, subject, fault });
    return done;
  };

  return {
    share: async (stored: StoredEffect, effect: EffectOf<"share-status">): Promise<Performed> => {
      const { agency } = stored;
      const at = clock.now();
      const request = await loadRequest(store, agency, effect.sid);
      const share = shareOf(request, effect.share, at);
      if (!share) return done;
      const context = contextOf(request, world, at);
      const address =
        (await pages?.addressFor({
          purpose: "share",
          agency,
          sid: effect.sid,
          item: String(share.id),
          conversation: "",
          person: null,
          expires: share.expires,
        })) ?? null;
      if (address === null) return tellAlone(surfaces, stored, effect, world.shared.noPages);
      if (share.to === null)
        return tellAlone(surfaces, stored, effect, world.shared.link(context, share, address));
      return mail(stored, effect, share.to, world.shared.mail(context, share, address));
    },
    end: async ({ agency }: StoredEffect, { sid, share }: EffectOf<"end-share">): Promise<Performed> => {
      await links?.voidLinks(agency, sid, "share", String(share));
      return done;
    },
  };
};

/** What the page behind such a link shows: the request as it is, as long as the page was not ended. */
export const createSharedPage = ({
  store,
  world,
  clock,
}: Pick<SharingOptions, "store" | "world" | "clock">): SharedPage => ({
  show: async ({ agency, sid, item }) => {
    const at = clock.now();
    const request = await store.request(agency, sid);
    const share = request && shareOf(request, Number(item), at);
    return request && share ? world.shared.page(contextOf(request, world, at), share) : null;
  },
});
