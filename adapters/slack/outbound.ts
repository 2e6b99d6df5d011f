import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Pace } from "../../src/chat/pace.ts";
import type { Place } from "./address.ts";
import { faultOf, isAway } from "./errors.ts";
import type { Workspace } from "./workspaces.ts";

/** A message as Slack takes it. `text` is what notifications and screen readers read. */
export type Content = { text: string; blocks: KnownBlock[] };

export type Posting = {
  /** Told to Slack with the message, to find it again when nobody answered. */
  key: string;
  /** Also shown in the channel, not only in the thread. */
  broadcast: boolean;
  /** Looks first whether an earlier try got through. */
  look: boolean;
};

export type Outbound = {
  /** Gives the message's ts. */
  post(workspace: Workspace, place: Place, content: Content, posting: Posting): Promise<string>;
  update(workspace: Workspace, channel: string, ts: string, content: Content): Promise<void>;
  /** Shown to one person in the place; in a direct message where that cannot be. */
  privately(workspace: Workspace, place: Place, user: string, content: Content): Promise<void>;
  /** The address of a message, or null when Slack does not say. */
  permalink(workspace: Workspace, channel: string, ts: string): Promise<string | null>;
  /** A call of a method at its pace for one workspace. */
  atPace<T>(workspace: Workspace, method: string, work: () => Promise<T>): Promise<T>;
  /** The channel of direct messages with a person. */
  directWith(workspace: Workspace, user: string): Promise<string>;
};

/** Milliseconds between two calls of a method for one workspace (its tier: 50 and 100 a minute). */
const tier3 = 1200;
const tier4 = 600;

/** Pages of a thread that are looked through for a message of ours, and messages of each. */
const mostPages = 5;
const pageSize = 200;

const eventType = "portside";

const keyOf = (metadata: unknown): unknown =>
  typeof metadata === "object" && metadata !== null && "event_payload" in metadata
    ? (metadata.event_payload as { key?: unknown } | null)?.key
    : undefined;

/** A message of ours with this key, if it is there. Where Portside may not read, it counts as not there. */
const posted = async (client: WebClient, place: Place, key: string): Promise<string | null> => {
  const page = { channel: place.channel, limit: pageSize, include_all_metadata: true };
  let cursor: string | undefined;
  try {
    for (let pages = 0; pages < mostPages; pages += 1) {
      const asked = { ...page, ...(cursor ? { cursor } : {}) };
      const { messages, response_metadata } =
        place.type === "thread"
          ? await client.conversations.replies({ ...asked, ts: place.root })
          : await client.conversations.history(asked);
      const found = messages?.find(({ metadata }) => keyOf(metadata) === key);
      if (found?.ts) return found.ts;
      cursor = response_metadata?.next_cursor;
      if (!cursor) return null;
    }
    return null;
  } catch (error) {
    if (isAway(error)) throw error;
    if (faultOf(error)) return null;
    throw error;
  }
};

/** Everything Portside writes into Slack, at Slack's pace. `spacing`: milliseconds between messages of a channel. */
export const createOutbound = (pace: Pace, spacing: number): Outbound => {
  const scaled = (tier: number): number => Math.min(tier, Math.round((tier * spacing) / 1000));

  const call = <T>(
    workspace: Workspace,
    method: string,
    tier: number,
    work: () => Promise<T>,
  ): Promise<T> => {
    const lane = `${workspace.id} ${method}`;
    return pace.run({ lane, method: lane, spacing: scaled(tier) }, work);
  };

  const directWith: Outbound["directWith"] = async (workspace, user) => {
    const opened = await call(workspace, "conversations.open", tier3, () =>
      workspace.client.conversations.open({ users: user }),
    );
    const channel = opened.channel?.id;
    if (!channel) throw new Error("Slack opened a direct message without saying where; try again.");
    return channel;
  };

  const send = async (
    workspace: Workspace,
    place: Place,
    { text, blocks }: Content,
    { key, broadcast, look }: Posting,
  ): Promise<string> => {
    const { client, id } = workspace;
    const before = look ? await posted(client, place, key) : null;
    if (before !== null) return before;
    const thread =
      place.type === "thread"
        ? { thread_ts: place.root, ...(broadcast ? { reply_broadcast: true } : {}) }
        : {};
    // Slack counts messages by channel: one that is full pauses itself, not the workspace.
    const lane = `${id} chat.postMessage ${place.channel}`;
    const result = await pace.run({ lane, method: lane, spacing }, () =>
      client.chat.postMessage({
        channel: place.channel,
        text,
        blocks,
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: eventType, event_payload: { key } },
        ...thread,
      } as Parameters<WebClient["chat"]["postMessage"]>[0]),
    );
    return result.ts ?? "";
  };

  /** Blocks that Slack does not take leave the plain text, which says the same. */
  const orPlain = async <T>(content: Content, work: (content: Content) => Promise<T>): Promise<T> => {
    try {
      return await work(content);
    } catch (error) {
      if (faultOf(error)?.type !== "malformed" || content.blocks.length === 0) throw error;
      return work({ text: content.text, blocks: [] });
    }
  };

  const post: Outbound["post"] = (workspace, place, content, posting) =>
    orPlain(content, (shown) => send(workspace, place, shown, posting));

  return {
    post,
    directWith,
    atPace: (workspace, method, work) => call(workspace, method, tier3, work),
    permalink: async ({ client }, channel, ts) => {
      try {
        return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink ?? null;
      } catch (error) {
        if (faultOf(error)) return null;
        throw error;
      }
    },
    update: (workspace, channel, ts, content) =>
      orPlain(content, async ({ text, blocks }) => {
        await call(workspace, "chat.update", tier3, () =>
          workspace.client.chat.update({ channel, ts, text, blocks }),
        );
      }),
    privately: async (workspace, place, user, content) => {
      const inDirect = async (): Promise<void> => {
        const channel = place.type === "direct" ? place.channel : await directWith(workspace, user);
        const direct: Place = { type: "direct", install: workspace.id, channel };
        await post(workspace, direct, content, { key: `private ${user}`, broadcast: false, look: false });
      };
      if (place.type === "direct") return inDirect();
      try {
        await orPlain(content, ({ text, blocks }) =>
          call(workspace, "chat.postEphemeral", tier4, () =>
            workspace.client.chat.postEphemeral({
              channel: place.channel,
              user,
              text,
              blocks,
              ...(place.type === "thread" ? { thread_ts: place.root } : {}),
            }),
          ),
        );
      } catch (error) {
        const fault = faultOf(error);
        if (fault?.type !== "closed" && fault?.type !== "lost") throw error;
        await inDirect();
      }
    },
  };
};
