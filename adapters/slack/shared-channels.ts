import type { ChatLog } from "../../src/chat/log.ts";
import type { Watch } from "../../src/chat/watch.ts";
import { isDirect } from "./address.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

/**
 * Which channels people of another organisation read (Slack Connect). Where an admin declined the scope that tells,
 * only what events said of a channel is known.
 */
export type SharedChannels = {
  /** What an event said of the channel it came from. */
  heard(workspace: Workspace, channel: string, shared: boolean): void;
  /** Throws when Slack cannot be asked. */
  isShared(workspace: Workspace, channel: string): Promise<boolean>;
  /** Why nothing may be begun in the channel: a sentence for whoever asked, or null. */
  refusal(workspace: Workspace, channel: string): Promise<string | null>;
};

/** How long an answer of Slack about a channel holds, in milliseconds. */
const remembered = 5 * 60_000;
const mostRemembered = 5000;

type Channel = {
  is_ext_shared?: boolean;
  is_pending_ext_shared?: boolean;
  is_shared?: boolean;
  is_org_shared?: boolean;
};

/** Shared with another organisation, or soon; sharing among workspaces of one's own organisation is none of it. */
const isOthersToo = (channel: Channel = {}): boolean =>
  channel.is_ext_shared === true ||
  channel.is_pending_ext_shared === true ||
  (channel.is_shared === true && channel.is_org_shared !== true);

export const createSharedChannels = (watch: Watch, log: ChatLog): SharedChannels => {
  const known = new Map<string, { until: number; shared: boolean }>();

  const keep = (key: string, shared: boolean): void => {
    if (known.size >= mostRemembered) known.clear();
    known.set(key, { until: watch.now() + remembered, shared });
  };

  /** Null when Slack does not say. */
  const ask = async ({ client }: Workspace, channel: string): Promise<boolean | null> => {
    try {
      const asked = await client.conversations.info({ channel });
      return isOthersToo(asked.channel);
    } catch (error) {
      const fault = faultOf(error);
      if (fault?.type !== "refused" && fault?.type !== "closed") throw error;
      return null;
    }
  };

  const isShared: SharedChannels["isShared"] = async (workspace, channel) => {
    if (isDirect(channel)) return false;
    const key = `${workspace.id} ${channel}`;
    const before = known.get(key);
    if (before && before.until > watch.now()) return before.shared;
    const shared = (await ask(workspace, channel)) ?? before?.shared ?? false;
    keep(key, shared);
    return shared;
  };

  return {
    heard: ({ id }, channel, shared) => keep(`${id} ${channel}`, shared),
    isShared,
    refusal: async (workspace, channel) => {
      try {
        return (await isShared(workspace, channel)) ? edgeWords.sharedChannel : null;
      } catch (error) {
        const fault = faultOf(error);
        if (!fault) throw error;
        log.warn({ channel, fault: fault.type }, "Slack could not say whether a channel is shared");
        return edgeWords.cannotCheckChannel;
      }
    },
  };
};
