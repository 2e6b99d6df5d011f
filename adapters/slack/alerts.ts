import { alertOf, hearsOf } from "../../src/chat/alert.ts";
import type { ChatLog } from "../../src/chat/log.ts";
import type { SettingsBook } from "../../src/chat/settings.ts";
import type { Message } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Place } from "./address.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Content, Outbound } from "./outbound.ts";
import { messageBlocks } from "./render.ts";
import { settingsWords as words } from "./settings-words.ts";
import type { Workspace } from "./workspaces.ts";

/** The alert, and where it is talked about. */
const contentOf = (alert: Message, link: string | null): Content => {
  const { text, blocks } = messageBlocks(alert);
  if (link === null) return { text, blocks };
  const open = { type: "mrkdwn" as const, text: `<${link}|${words.openThread}>` };
  return { text, blocks: [...blocks, { type: "context", elements: [open] }] };
};

export type AlertOptions = { outbound: Outbound; settings: SettingsBook; log: ChatLog };

/**
 * Tells subscribed channels of a milestone. A channel that cannot be written to keeps its subscription; who
 * subscribed it is told once.
 */
export const createAlerts =
  ({ outbound, settings, log }: AlertOptions) =>
  async (
    workspace: Workspace,
    home: Place,
    message: Message,
    request: PortRequest,
    given: { key: string; look: boolean },
  ): Promise<void> => {
    const channels = (await settings.channels(workspace.id)).filter(
      (each) => each.channel !== home.channel && hearsOf(each.settings.alerts, request.status),
    );
    if (channels.length === 0) return;
    const link = home.type === "thread" ? await outbound.permalink(workspace, home.channel, home.root) : null;
    const content = contentOf(alertOf(message, request), link);
    for (const { channel, settings: own } of channels) {
      const place: Place = { type: "direct", install: workspace.id, channel };
      try {
        await outbound.post(workspace, place, content, { ...given, broadcast: false });
        if (own.trouble !== null) await settings.saveChannel(workspace.id, channel, { trouble: null });
      } catch (error) {
        const fault = faultOf(error);
        if (fault?.type !== "closed") throw error;
        log.warn({ channel, code: fault.code }, "subscribed channel closed to Portside");
        await settings.saveChannel(workspace.id, channel, { trouble: fault.code });
        if (own.trouble !== null || own.by === null) continue;
        const direct: Place = {
          type: "direct",
          install: workspace.id,
          channel: await outbound.directWith(workspace, own.by),
        };
        const note = { text: edgeWords.alertsClosed(channel, fault.code), blocks: [] };
        await outbound.post(workspace, direct, note, { ...given, broadcast: false });
      }
    }
  };
