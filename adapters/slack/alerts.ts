import type { Message } from "../../src/core/message.ts";
import type { PortRequest, Status } from "../../src/core/port-request.ts";
import type { Place } from "./address.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { SlackLog } from "./options.ts";
import type { Content, Outbound } from "./outbound.ts";
import { messageBlocks } from "./render.ts";
import type { ChannelSettings, SettingsBook } from "./settings.ts";
import { settingsWords as words } from "./settings-words.ts";
import type { Workspace } from "./workspaces.ts";

const acting: Status[] = ["action-required", "rejected", "expired", "unknown"];
const ended: Status[] = ["completed", "partly-completed", "cancelled", "rejected", "expired"];

const isFor = (alerts: ChannelSettings["alerts"], status: Status): boolean =>
  alerts === "all" ||
  (alerts === "action" && acting.includes(status)) ||
  (alerts === "done" && ended.includes(status));

/** What happened in one sentence, and where it is talked about. */
const contentOf = (message: Message, request: PortRequest, link: string | null): Content => {
  const first = message.parts.find((part) => part.type === "text");
  const parts: Message["parts"] = [
    { type: "facts", facts: [{ label: "Request", value: request.sid }] },
    ...(first ? [first] : []),
  ];
  const { text, blocks } = messageBlocks({
    parts,
    sid: request.sid,
    ...(message.test ? { test: true } : {}),
  });
  if (link === null) return { text, blocks };
  const open = { type: "mrkdwn" as const, text: `<${link}|${words.openThread}>` };
  return { text, blocks: [...blocks, { type: "context", elements: [open] }] };
};

export type AlertOptions = { outbound: Outbound; settings: SettingsBook; log: SlackLog };

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
      (each) => each.channel !== home.channel && isFor(each.settings.alerts, request.status),
    );
    if (channels.length === 0) return;
    const link = home.type === "thread" ? await outbound.permalink(workspace, home.channel, home.root) : null;
    const content = contentOf(message, request, link);
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
