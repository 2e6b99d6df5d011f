import { z } from "zod";

/** Links of ours in a message. `composing`: it is still being written, and known by this. */
export type SharedLinks = {
  type: "links";
  id: string;
  user: string;
  channel: string;
  ts: string;
  urls: string[];
  composing: { unfurl_id: string; source: string } | null;
};

const name = z.string().min(1).max(400);

const shared = z.looseObject({
  type: z.literal("link_shared"),
  user: name,
  channel: name,
  message_ts: name,
  unfurl_id: name.nullish(),
  source: z.enum(["composer", "conversations_history"]).nullish(),
  links: z.array(z.looseObject({ url: z.string().max(4000) })).max(50),
});

export const readLinks = (id: string, given: unknown): SharedLinks | null => {
  const read = shared.safeParse(given);
  if (!read.success) return null;
  const { user, channel, message_ts: ts, unfurl_id, source, links } = read.data;
  return {
    type: "links",
    id,
    user,
    channel,
    ts,
    urls: [...new Set(links.map(({ url }) => url))],
    composing: source === "composer" && unfurl_id ? { unfurl_id, source } : null,
  };
};
