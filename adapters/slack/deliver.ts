import type { Cards } from "../../src/chat/cards.ts";
import { isNews, isRejection, withFormOffer } from "../../src/chat/form-offer.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import { createLooks } from "../../src/chat/looks.ts";
import type { Records } from "../../src/chat/parts.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { EffectOf } from "../../src/core/effect.ts";
import { speaking } from "../../src/core/language.ts";
import { type Card, cardKey, type Message } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Hush } from "../../src/runtime/listener-ports.ts";
import type { DocumentStore, Surface } from "../../src/runtime/ports.ts";
import { agencyOf, cardPlaceOf, channelOf, conversationAt, isHere, type Place, placeOf } from "./address.ts";
import { createAlerts } from "./alerts.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf, finalCode } from "./errors.ts";
import type { Content, Outbound } from "./outbound.ts";
import { cardBlocks, messagePages } from "./render.ts";
import type { SharedChannels } from "./shared-channels.ts";
import { createUploadFiles } from "./upload-files.ts";
import type { Workspace, Workspaces } from "./workspaces.ts";

export type DeliverOptions = {
  workspaces: Workspaces;
  outbound: Outbound;
  cards: Cards;
  settings: SettingsBook;
  shared: SharedChannels;
  records: Records;
  documents: Pick<DocumentStore, "read">;
  cardOf(request: PortRequest): Card;
  hush: Hush;
  mayLook: NonNullable<Surface["mayLook"]>;
  log: ChatLog;
};

/** Writes what is to be said into Slack. What cannot be written where it belongs goes to the person it is for. */
export const createDeliver = (options: DeliverOptions): Surface["deliver"] => {
  const { workspaces, outbound, cards, settings, records, log } = options;

  const alert = createAlerts(options);
  const uploadFiles = createUploadFiles(outbound, options.documents);

  const requestOf = async (place: Place, message: Message): Promise<PortRequest | null> =>
    message.sid ? records.request(agencyOf(place.install), message.sid) : null;

  /** The channel takes nothing any more: its owner, or else ours, has it in a direct message. What was set for it stays. */
  const toOwner = async (
    workspace: Workspace,
    place: Place,
    request: PortRequest | null,
    content: Content,
    code: string,
  ): Promise<void> => {
    await settings.saveChannel(place.install, place.channel, { trouble: code });
    log.warn({ channel: place.channel, code }, "channel closed to Portside");
    const note = { text: edgeWords.channelClosed(place.channel, code), blocks: [] };
    for (const owner of new Set([request?.requester.id, workspace.owner])) {
      if (!owner) continue;
      try {
        const channel = await outbound.directWith(workspace, owner);
        const direct: Place = { type: "direct", install: workspace.id, channel };
        for (const each of [note, content])
          await outbound.post(workspace, direct, each, { key: "closed", broadcast: false, look: false });
        return;
      } catch (error) {
        const refused = finalCode(error);
        if (refused === null) throw error;
        log.warn({ owner, code: refused }, "owner not told");
      }
    }
  };

  const isBroadcast = async (place: Place, message: Message, key: string): Promise<boolean> => {
    if (place.type !== "thread") return false;
    const { broadcast } = await settings.channel(place.install, place.channel);
    const wished =
      broadcast === "all" ? isNews(key) : broadcast === "milestones" && message.milestone === true;
    if (!wished || !isNews(key) || !message.sid) return wished;
    const news = { sid: message.sid, urgent: message.urgent === true };
    return !(await options.hush(agencyOf(place.install), channelOf(conversationAt(place)), news));
  };

  /** The person whose request was sent back is called to the message that says so. */
  const contentOf = (
    message: Message,
    request: PortRequest | null,
    key: string,
    link: string | null,
  ): Content[] => {
    const rejected = isRejection(message, request, key);
    const offered = withFormOffer(message, rejected, edgeWords);
    const mention = rejected ? (request?.requester.id ?? "") : "";
    return messagePages(offered, { mention, link: link ?? "" });
  };

  /** Beside the SID to copy stands where its conversation is, for a ticket or a mail. */
  const linkOf = async (workspace: Workspace, place: Place, message: Message): Promise<string | null> => {
    const isCopied = message.parts.some(
      (part) => part.type === "facts" && part.facts.some(({ copy }) => copy),
    );
    if (!isCopied || place.type !== "thread") return null;
    return outbound.permalink(workspace, place.channel, place.root);
  };

  const looks = createLooks(records);

  /** From its first question on, the root of a thread shows whose request it is, its SID, and what is known of it. */
  const drawDraft = async (workspace: Workspace, place: Place, request: PortRequest): Promise<void> => {
    if (place.type !== "thread") return;
    const content = speaking(request.requester.language ?? "en", () =>
      cardBlocks(options.cardOf(request), request.requester.id),
    );
    const own = [agencyOf(place.install), `${conversationAt(place)}/${request.sid}`] as const;
    const look = JSON.stringify(content);
    if (await looks.isShown(...own, look)) return;
    if ((await cards.find(cardPlaceOf(place), request.sid)) !== place.root) return;
    try {
      await outbound.update(workspace, place.channel, place.root, content);
      await looks.shown(...own, look);
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      log.warn(
        { channel: place.channel, fault: fault.type },
        "draft not drawn; its card comes when it is filed",
      );
    }
  };

  const say = async (
    workspace: Workspace,
    place: Place,
    { message }: EffectOf<"say">,
    key: string,
    look: boolean,
  ): Promise<void> => {
    const request = await requestOf(place, message);
    const broadcast = await isBroadcast(place, message, key);
    const link = await linkOf(workspace, place, message);
    for (const [index, content] of contentOf(message, request, key, link).entries()) {
      if (place.type === "private") {
        await outbound.privately(workspace, place, place.user, content);
        continue;
      }
      try {
        const posting = { key: index === 0 ? key : `${key}/${index + 1}`, broadcast, look };
        await outbound.post(workspace, place, content, posting);
      } catch (error) {
        const fault = faultOf(error);
        if (fault?.type !== "closed" && fault?.type !== "lost") throw error;
        await toOwner(workspace, place, request, content, fault.code);
      }
    }
    await uploadFiles(workspace, place, message, place.type === "private" ? place.user : null);
    if (request?.status === "draft") await drawDraft(workspace, place, request);
    if (request) await alert(workspace, place, message, request, { key, look });
  };

  const updateCard = async (
    workspace: Workspace,
    place: Place,
    { card }: EffectOf<"update-card">,
    key: string,
    look: boolean,
  ): Promise<void> => {
    if (place.type === "private") return;
    const request = await records.request(agencyOf(place.install), card.sid);
    const content = cardBlocks(card, request?.requester.id);
    const known = await cards.find(cardPlaceOf(place), cardKey(card));
    try {
      if (known !== null) return await outbound.update(workspace, place.channel, known, content);
    } catch (error) {
      const fault = faultOf(error);
      if (fault?.type === "closed") return;
      if (fault?.type !== "lost") throw error;
    }
    try {
      const ts = await outbound.post(workspace, place, content, { key, broadcast: false, look });
      await cards.keep(cardPlaceOf(place), cardKey(card), ts);
    } catch (error) {
      const fault = faultOf(error);
      if (fault?.type !== "closed" && fault?.type !== "lost") throw error;
      log.warn({ channel: place.channel, code: fault.code }, "no place for the card");
    }
  };

  return async (effect, key, tries) => {
    const place = placeOf(effect.to);
    if (!place || !isHere(effect.to)) throw new Error(`${effect.to} is no place in Slack.`);
    const workspace = await workspaces.of(place.install);
    if (!workspace)
      throw new Error(
        `Portside is not installed in ${place.install} any more; once it is again, replay this.`,
      );
    const look = (tries ?? 0) > 0;
    switch (effect.type) {
      case "say":
        return say(workspace, place, effect, key, look);
      case "say-privately":
        for (const content of messagePages(effect.message))
          await outbound.privately(workspace, place, effect.person, content);
        return uploadFiles(workspace, place, effect.message, effect.person);
      case "update-card":
        return updateCard(workspace, place, effect, key, look);
    }
  };
};
