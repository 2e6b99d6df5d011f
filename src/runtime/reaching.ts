import { askedKey, asksOf } from "../core/asks.ts";
import type { EffectOf } from "../core/effect.ts";
import { contextAt, itemOf } from "../core/item.ts";
import { speaking } from "../core/language.ts";
import { text } from "../core/message.ts";
import type { World } from "../core/turn.ts";
import { carrierOf } from "../core/turn.ts";
import { createLanguageFor } from "./language-for.ts";
import { loadRequest } from "./load-request.ts";
import { type MailingOptions, tryMail } from "./mailing.ts";
import type { PageMaker } from "./page-ports.ts";
import { done, type Performed } from "./performed.ts";
import type { Store, StoredEffect, Surface } from "./ports.ts";

export type ReachingOptions = MailingOptions & {
  store: Store;
  world: World;
  surfaces: Surface[];
  /** Null where nothing makes pages. */
  pages: PageMaker | null;
};

type Effect = EffectOf<"reach-person">;

const day = 24 * 60 * 60 * 1000;

/** How long a page can be answered by whoever was asked by mail, in milliseconds. */
const lifetime = 7 * day;

/** Comes to one person alone: in a conversation of theirs, or by a mail with a page for each thing they are asked for. */
export const createReaching = (options: ReachingOptions) => {
  const { store, world, surfaces, pages, mailer, clock, runner } = options;
  const languageFor = createLanguageFor(options);

  const eventOf = ({ key, agency }: StoredEffect, { sid, person, about }: Effect) => ({
    id: key,
    agency,
    sid,
    person,
    about,
  });

  const notReached = async (stored: StoredEffect, effect: Effect): Promise<Performed> => {
    const event = { ...eventOf(stored, effect), type: "person-not-reached" as const };
    await runner.run("effect", event, stored.id);
    return done;
  };

  /** True where only its owner reads what is said of the request. */
  const isPrivate = async ({ agency }: StoredEffect, { sid }: Effect): Promise<boolean> => {
    const { home } = await loadRequest(store, agency, sid);
    return surfaces.find((each) => each.holds(home))?.isShared?.(home) !== true;
  };

  const byChat = async (stored: StoredEffect, effect: Effect): Promise<Performed> => {
    const { near, person } = effect;
    const surface = surfaces.find((each) => each.holds(near));
    const conversation = (await surface?.directWith?.(near, person.id)) ?? null;
    if (conversation === null) return notReached(stored, effect);
    await store.setNote(stored.agency, askedKey(person.id), { at: clock.now() });
    const about =
      effect.about.type === "hand-over"
        ? { ...effect.about, moves: await isPrivate(stored, effect) }
        : effect.about;
    const language = await languageFor(stored.agency, near, person.id);
    const base = { ...eventOf(stored, effect), conversation, about, language };
    const event = { ...base, type: "person-reached" as const };
    await runner.run("effect", event, stored.id);
    return done;
  };

  /** A page for each item that is still asked for; nothing where there are no pages. */
  const pagesFor = async (agency: string, effect: Effect, expires: number) => {
    const { sid, person, about } = effect;
    const request = await loadRequest(store, agency, sid);
    const context = contextAt(request, carrierOf(request, world), clock.now());
    const items = about.type === "asked" ? about.items : [];
    const asks = asksOf(request, person.id).filter(({ item }) => items.includes(item));
    const made: { label: string; address: string }[] = [];
    for (const { item, label } of asks) {
      const kind = itemOf(world.checklist, context, item)?.item.kind;
      const address = await pages?.addressFor({
        purpose: kind === "file" ? "upload" : "secret",
        agency,
        sid,
        item,
        conversation: request.home,
        person: { id: person.id, name: person.name, role: "none" },
        expires,
      });
      if (address) made.push({ label, address });
    }
    return { request, context, asks, made };
  };

  const byMail = async (stored: StoredEffect, effect: Effect): Promise<Performed> => {
    const { person, about } = effect;
    const expires = clock.now() + lifetime;
    const { request, context, asks, made } = await pagesFor(stored.agency, effect, expires);
    const [first] = asks;
    if (!first) return done;
    if (made.length === 0) return notReached(stored, effect);
    const mail = world.words.askMail(
      context,
      first.from.name,
      made,
      expires,
      about.type === "asked" && about.reminder,
    );
    const failed = await tryMail(options, { to: person.id, key: stored.key, ...mail }, stored);
    if (failed?.due) return { type: "later", due: failed.due, why: failed.why };
    if (failed) return notReached(stored, effect);
    const surface = surfaces.find((each) => each.holds(request.home));
    if (mailer.folder !== null && surface?.showsLinks) {
      const { language = "en" } = request.requester;
      const { folder } = mailer;
      const sentence = speaking(language, () => world.words.askLinks(person.name, made, folder));
      const message = { parts: text(sentence), sid: request.sid };
      await surface.deliver({ type: "say", to: request.home, message, language }, `${stored.key}/link`);
    }
    return done;
  };

  return (stored: StoredEffect, effect: Effect): Promise<Performed> =>
    effect.person.by === "mail" ? byMail(stored, effect) : byChat(stored, effect);
};
