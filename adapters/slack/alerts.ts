import { alertOf } from "../../src/chat/alert.ts";
import { isNews } from "../../src/chat/form-offer.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import { hearsOf } from "../../src/chat/subscription.ts";
import type { Message } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Hush } from "../../src/runtime/listener-ports.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { agencyOf, conversationAt, isDirect, type Place } from "./address.ts";
import { edgeWords } from "./edge-words.ts";
import { finalCode } from "./errors.ts";
import type { Content, Outbound } from "./outbound.ts";
import { messageBlocks } from "./render.ts";
import type { SharedChannels } from "./shared-channels.ts";
import type { Workspace } from "./workspaces.ts";

export type AlertOptions = {
  outbound: Outbound;
  settings: SettingsBook;
  shared: SharedChannels;
  hush: Hush;
  /** For what somebody subscribed for themselves alone. */
  mayLook: NonNullable<Surface["mayLook"]>;
  log: ChatLog;
};

type Given = { key: string; look: boolean };
type Subscribed = Awaited<ReturnType<SettingsBook["channels"]>>[number];

/**
 * Tells subscribed channels of a milestone, and those that want it of any news. A channel that cannot be written to, or that others read too, keeps its
 * subscription; who subscribed it is told once.
 */
export const createAlerts = ({ outbound, settings, shared, hush, mayLook, log }: AlertOptions) => {
  const notTold = async (
    workspace: Workspace,
    { channel, settings: own }: Subscribed,
    given: Given,
    trouble: { code: string; sentence: string },
  ): Promise<void> => {
    log.warn({ channel, code: trouble.code }, "subscribed channel not told");
    await settings.saveChannel(workspace.id, channel, { trouble: trouble.code });
    if (own.trouble !== null || own.by === null) return;
    const note = { text: trouble.sentence, blocks: [] };
    try {
      const direct = await outbound.directWith(workspace, own.by);
      const place: Place = { type: "direct", install: workspace.id, channel: direct };
      await outbound.post(workspace, place, note, { ...given, broadcast: false });
    } catch (error) {
      const code = finalCode(error);
      if (code === null) throw error;
      log.warn({ channel, code }, "owner of a subscription not told");
    }
  };

  const tell = async (
    workspace: Workspace,
    subscribed: Subscribed,
    content: Content,
    given: Given,
  ): Promise<void> => {
    const { channel, settings: own } = subscribed;
    if (await shared.isShared(workspace, channel))
      return notTold(workspace, subscribed, given, {
        code: "shared",
        sentence: edgeWords.alertsShared(channel),
      });
    const place: Place = { type: "direct", install: workspace.id, channel };
    try {
      await outbound.post(workspace, place, content, { ...given, broadcast: false });
      if (own.trouble !== null) await settings.saveChannel(workspace.id, channel, { trouble: null });
    } catch (error) {
      const code = finalCode(error);
      if (code === null) throw error;
      await notTold(workspace, subscribed, given, { code, sentence: edgeWords.alertsClosed(channel, code) });
    }
  };

  return async (
    workspace: Workspace,
    home: Place,
    message: Message,
    request: PortRequest,
    given: Given,
  ): Promise<void> => {
    const said = { milestone: message.milestone === true, news: isNews(given.key) };
    if (!said.milestone && !said.news) return;
    const channels = (await settings.channels(workspace.id)).filter(
      (each) => each.channel !== home.channel && hearsOf(each.settings, request, said),
    );
    if (channels.length === 0) return;
    const link = home.type === "thread" ? await outbound.permalink(workspace, home.channel, home.root) : null;
    const content = messageBlocks(alertOf(message, request), { link: link ?? "" });
    const news = { sid: request.sid, urgent: message.urgent === true };
    for (const each of channels) {
      const { channel, settings: own } = each;
      const place = conversationAt({ type: "direct", install: workspace.id, channel });
      if (isDirect(channel) && own.by !== null && !(await mayLook(place, own.by))) continue;
      if (!(await hush(agencyOf(workspace.id), place, news))) await tell(workspace, each, content, given);
    }
  };
};
