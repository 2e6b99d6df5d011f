import type { Cards } from "../../src/chat/cards.ts";
import { isNews, isRejection, withFormOffer } from "../../src/chat/form-offer.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import { createLooks } from "../../src/chat/looks.ts";
import { isAsking } from "../../src/chat/message-pieces.ts";
import type { Records } from "../../src/chat/parts.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { Watch } from "../../src/chat/watch.ts";
import type { EffectOf } from "../../src/core/effect.ts";
import { speaking } from "../../src/core/language.ts";
import { type Card, cardKey, type Message } from "../../src/core/message.ts";
import { type PortRequest, takesAnswers } from "../../src/core/port-request.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import type { Hush } from "../../src/runtime/listener-ports.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import type { Person } from "./adaptive-card.ts";
import { agencyOf, cardPlaceOf, conversationAt, isHere, type Place, placeOf } from "./address.ts";
import { createAlerts } from "./alerts.ts";
import type { Chats } from "./chats.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf, finalCode } from "./errors.ts";
import { type HandingOut, handOut } from "./handed-files.ts";
import type { Missed } from "./missed.ts";
import type { OnceEach } from "./once-each.ts";
import type { OpenCards } from "./open-cards.ts";
import type { Outbound } from "./outbound.ts";
import type { Content } from "./outgoing.ts";
import type { People } from "./people.ts";
import { quotedAnswer } from "./quoted.ts";
import { renderCard, renderMessage } from "./render.ts";

export type DeliverOptions = HandingOut & {
  outbound: Outbound;
  cards: Cards;
  open: OpenCards;
  missed: Missed;
  settings: SettingsBook;
  chats: Chats;
  people: People;
  records: Records;
  cardOf(request: PortRequest): Card;
  hush: Hush;
  mayLook: NonNullable<Surface["mayLook"]>;
  once: OnceEach;
  watch: Watch;
  log: ChatLog;
};

export type Deliver = {
  deliver: Surface["deliver"];
  /** Says what was missed while a place was closed, and draws its card as it stands now. */
  sayLate(place: Place, message: Message): Promise<void>;
};

/** Drafts that this process remembers to have drawn. */
const mostDrawn = 5000;

/** A question, which is over as soon as the next one is asked; buttons below a status are not. */
const asksFor = ({ parts, progress }: Message): boolean =>
  parts.some(isAsking) &&
  (progress !== undefined ||
    parts.some(
      (part) =>
        part.type === "secret-request" ||
        part.type === "file-request" ||
        (part.type === "choices" &&
          part.choices.some(({ action }) => action.item !== undefined || action.rev !== undefined)),
    ));

/** The turn that a message was said in: everything of its key but the place among the turn's effects. */
const turnOf = (key: string): string => key.replace(/:\d+$/, "");

/** Writes what is to be said into Teams. What cannot be written where it belongs waits, and its owner hears of it. */
export const createDeliver = (options: DeliverOptions): Deliver => {
  const { outbound, cards, chats, open, missed, settings, people, records, once, watch, log } = options;
  const alert = createAlerts(options);
  const looks = createLooks(records);

  const requestOf = async (place: Place, sid: Sid | undefined): Promise<PortRequest | null> =>
    sid ? records.request(agencyOf(place.tenant), sid) : null;

  const requesterOf = async (place: Place, request: PortRequest | null): Promise<Person | null> =>
    request ? people.of(place.tenant, request.requester.id) : null;

  const contentOf = async (
    place: Place,
    message: Message,
    request: PortRequest | null,
    key: string,
  ): Promise<Content[]> => {
    const quoted = quotedAnswer(place, message, key);
    if (quoted) return [quoted];
    const mention = isRejection(message, request, key) ? await requesterOf(place, request) : null;
    return renderMessage(message, {
      personal: place.type === "direct",
      handed: await handOut(options, place, message),
      ...(mention && place.type !== "direct" ? { mention } : {}),
    });
  };

  /** Closed places have it later, and gone ones never: the owner has it now, where they can be reached. */
  const toOwner = async (
    place: Place,
    request: PortRequest | null,
    contents: Content[],
    note: string,
  ): Promise<void> => {
    if (place.type === "direct" || !request) return;
    try {
      const own = await outbound.personalWith(place.tenant, request.requester.id, place.chat);
      await outbound.post(own, { text: note });
      for (const content of contents) await outbound.post(own, content);
    } catch (error) {
      const code = finalCode(error);
      if (code === null) throw error;
      log.warn({ tenant: place.tenant, code }, "owner not told");
    }
  };

  const draw = async (place: Place, request: PortRequest, card = options.cardOf(request)): Promise<void> => {
    const who = await requesterOf(place, request);
    const content = speaking(request.requester.language ?? "en", () => renderCard(card, who ?? undefined));
    const look = JSON.stringify(content);
    const name = cardKey(card);
    const agency = agencyOf(place.tenant);
    const own = `${conversationAt(place)}/${name}`;
    const known = await cards.find(cardPlaceOf(place), name);
    if (known !== null && (await looks.isShown(agency, own, look))) return;
    try {
      if (known !== null) {
        await outbound.update(place, known, content);
        return await looks.shown(agency, own, look);
      }
    } catch (error) {
      if (faultOf(error)?.type !== "lost") throw error;
    }
    await cards.keep(cardPlaceOf(place), name, await outbound.post(place, content));
    await looks.shown(agency, own, look);
  };

  const drafts = new Set<string>();

  /** From its first question on, the root of a thread shows whose request it is, and its SID. */
  const drawDraft = async (place: Place, request: PortRequest): Promise<void> => {
    if (place.type !== "thread" || drafts.has(request.sid)) return;
    if (drafts.size > mostDrawn) drafts.clear();
    drafts.add(request.sid);
    if (!(await cards.claim(cardPlaceOf(place), request.sid))) return;
    try {
      await draw(place, request);
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      log.warn({ fault: fault.type, code: fault.code }, "draft not drawn; its card comes when it is filed");
    }
  };

  /** Questions that have their answer are drawn without buttons. */
  const settle = async (
    place: Place,
    message: Message,
    request: PortRequest | null,
    key: string,
    id: string,
  ): Promise<void> => {
    const asks = asksFor(message) || isRejection(message, request, key);
    if (request) await open.settle(place, request);
    if (asks) return open.asked(place, turnOf(key), id, message, request);
    if (!isNews(key) && request && !takesAnswers(request)) await open.close(place);
  };

  /** What is said to a channel as a whole begins a thread there. */
  const post = async (place: Place, content: Content): Promise<string> => {
    const isChannel =
      place.type === "group" && (await chats.of(place.tenant, place.chat))?.scope === "channel";
    return isChannel ? outbound.begin(place.tenant, place.chat, content) : outbound.post(place, content);
  };

  const say = async (place: Place, said: Message, key: string): Promise<void> => {
    const request = await requestOf(place, said.sid);
    const message = withFormOffer(said, isRejection(said, request, key), edgeWords);
    const contents = await contentOf(place, message, request, key);
    if (place.type === "private") {
      for (const content of contents) await outbound.privately(place, place.user, content);
      return;
    }
    try {
      let id = "";
      for (const [index, content] of contents.entries())
        id = await once(`${key}/${index}`, () => post(place, content));
      await settle(place, message, request, key, id);
    } catch (error) {
      const fault = faultOf(error);
      if (fault?.type !== "closed" && fault?.type !== "lost") throw error;
      if (fault.type === "closed")
        await once(`${key} missed`, () => missed.keep(place, key, message, watch.now()));
      await settings.saveChannel(place.tenant, place.chat, { trouble: fault.code });
      const note = fault.type === "closed" ? edgeWords.closedNote : edgeWords.goneNote;
      await once(`${key} owner`, () => toOwner(place, request, contents, note));
    }
    if (request?.status === "draft") await drawDraft(place, request);
    if (request) await alert(place, message, request, key);
  };

  const updateCard = async (place: Place, { card }: EffectOf<"update-card">): Promise<void> => {
    if (place.type === "private") return;
    const request = await requestOf(place, card.sid);
    if (!request) return;
    try {
      await draw(place, request, card.list ? card : undefined);
    } catch (error) {
      const fault = faultOf(error);
      if (fault?.type !== "closed" && fault?.type !== "lost") throw error;
      log.warn({ tenant: place.tenant, code: fault.code }, "no place for the card");
    }
  };

  const deliver: Surface["deliver"] = async (effect, key) => {
    const place = placeOf(effect.to);
    if (!place || !isHere(effect.to)) throw new Error(`${effect.to} is no place in Teams.`);
    switch (effect.type) {
      case "say":
        return say(place, effect.message, key);
      case "say-privately": {
        const handed = await handOut(options, place, effect.message);
        for (const content of renderMessage(effect.message, { personal: place.type === "direct", handed }))
          await outbound.privately(place, effect.person, content);
        return;
      }
      case "update-card":
        return updateCard(place, effect);
    }
  };

  return {
    deliver,
    sayLate: async (place, message) => {
      const request = await requestOf(place, message.sid);
      for (const content of await contentOf(place, message, request, "")) await outbound.post(place, content);
      if (request && request.status !== "draft") await draw(place, request);
    },
  };
};
