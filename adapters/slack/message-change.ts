import { z } from "zod";
import { isDirect } from "./address.ts";

/** A message that its author changed, or that was deleted (`text` null). `id` is another one for each change. */
export type MessageChange = {
  type: "change";
  id: string;
  user: string;
  channel: string;
  ts: string;
  thread: string | null;
  text: string | null;
  before: string;
};

const name = z.string().min(1).max(400);
const text = z.string().max(200_000).catch("");

/** By a person: what bots write, and what Slack adds to it, is nobody's answer. */
const written = z.looseObject({
  user: name,
  ts: name,
  text,
  thread_ts: name.nullish(),
  bot_id: z.never().nullish(),
});

const change = z.looseObject({
  type: z.literal("message"),
  subtype: z.enum(["message_changed", "message_deleted"]),
  channel: name,
  ts: name,
  previous_message: written,
  message: z.looseObject({ subtype: z.string().nullish(), text }).nullish(),
});

/** The platform's id of a message: the same in what is heard of it first, and when it is changed. */
export const messageId = (channel: string, ts: string): string => `message ${channel} ${ts}`;

/**
 * What became of a message, or null where its words are the same: a preview was added to it. A message that others
 * answered leaves a "tombstone" when it is deleted (docs reference/events/message).
 */
export const readChange = (given: unknown): MessageChange | null => {
  const read = change.safeParse(given);
  if (!read.success) return null;
  const { subtype, channel, ts: at, previous_message: before, message } = read.data;
  const isGone = subtype === "message_deleted" || message?.subtype === "tombstone";
  const now = isGone ? null : (message?.text ?? null);
  if (!isGone && (now === null || now === before.text)) return null;
  const { ts, user, thread_ts: thread } = before;
  return {
    type: "change",
    id: `change ${channel} ${ts} ${at}`,
    user,
    channel,
    ts,
    thread: !thread || thread === ts || isDirect(channel) ? null : thread,
    text: now,
    before: before.text,
  };
};
