import { alertOf } from "../../src/chat/alert.ts";
import { isNews } from "../../src/chat/form-offer.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import { hearsOf } from "../../src/chat/subscription.ts";
import type { Message } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Hush } from "../../src/runtime/listener-ports.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { actionRows, linkOf } from "./card-actions.ts";
import type { Chats } from "./chats.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf, finalCode } from "./errors.ts";
import type { OnceEach } from "./once-each.ts";
import type { Outbound } from "./outbound.ts";
import type { Content } from "./outgoing.ts";
import { renderMessage } from "./render.ts";
import { threadLink } from "./thread-link.ts";

export type AlertOptions = {
  outbound: Outbound;
  settings: SettingsBook;
  chats: Chats;
  once: OnceEach;
  hush: Hush;
  /** For what somebody subscribed for themselves alone. */
  mayLook: NonNullable<Surface["mayLook"]>;
  log: ChatLog;
};

/** The alert, and the way to where it is talked about. */
const contentOf = (alert: Message, link: string | null): Content | null => {
  const [content] = renderMessage(alert, { personal: false });
  if (!content || link === null) return content ?? null;
  const { card } = content;
  const rows = actionRows([linkOf(edgeWords.openConversation, link)]);
  return { ...content, card: { ...card, body: [...card.body, ...rows] } };
};

/** Tells subscribed channels and chats of a milestone, and those that want it of any news. A closed one keeps its subscription; who made it is told once. */
export const createAlerts = ({ outbound, settings, chats, once, hush, mayLook, log }: AlertOptions) => {
  const placeIn = async (tenant: string, chat: string): Promise<Place> => {
    const known = await chats.of(tenant, chat);
    return { type: known?.scope === "personal" ? "direct" : "group", tenant, chat };
  };

  const post = async (tenant: string, chat: string, content: Content): Promise<void> => {
    const known = await chats.of(tenant, chat);
    if (known?.scope === "channel") await outbound.begin(tenant, chat, content);
    else await outbound.post(await placeIn(tenant, chat), content);
  };

  const tellOwner = async (tenant: string, chat: string, by: string): Promise<void> => {
    try {
      await outbound.post(await outbound.personalWith(tenant, by, chat), { text: edgeWords.alertsClosed });
    } catch (error) {
      const fault = faultOf(error);
      if (!fault) throw error;
      log.warn({ tenant, code: fault.code }, "owner of a subscription not told");
    }
  };

  return async (home: Place, message: Message, request: PortRequest, key: string): Promise<void> => {
    const { tenant } = home;
    const said = { milestone: message.milestone === true, news: isNews(key) };
    if (!said.milestone && !said.news) return;
    const subscribed = (await settings.channels(tenant)).filter(
      (each) => each.channel !== home.chat && hearsOf(each.settings, request, said),
    );
    if (subscribed.length === 0) return;
    const group = (await chats.of(tenant, home.chat))?.group ?? null;
    const content = contentOf(alertOf(message, request), threadLink(home, group));
    if (!content) return;
    const news = { sid: request.sid, urgent: message.urgent === true };
    for (const { channel, settings: own } of subscribed) {
      const at = await placeIn(tenant, channel);
      if (at.type === "direct" && own.by !== null && !(await mayLook(conversationAt(at), own.by))) continue;
      if (await hush(agencyOf(tenant), conversationAt(at), news)) continue;
      try {
        await once(`${key} ${channel}`, () => post(tenant, channel, content));
        if (own.trouble !== null) await settings.saveChannel(tenant, channel, { trouble: null });
      } catch (error) {
        const code = finalCode(error);
        if (code === null) throw error;
        log.warn({ tenant, code }, "subscribed chat closed to Portside");
        await settings.saveChannel(tenant, channel, { trouble: code });
        if (own.trouble === null && own.by !== null) await tellOwner(tenant, channel, own.by);
      }
    }
  };
};
