import { createHash } from "node:crypto";
import { z } from "zod";
import { wellFormed } from "../../src/chat/well-formed.ts";
import { isDirect } from "./address.ts";
import { type MessageChange, messageId, readChange } from "./message-change.ts";
import { readLinks, type SharedLinks } from "./shared-links.ts";

/** A view as Slack sends it back: `meta` is what we gave it, `values` what was filled in, by block and action. */
export type View = { id: string; hash: string; callback: string; meta: string; values: unknown };

/** Where a button was clicked: below a message of a channel, seen by all or by one person; null in a view. */
export type ClickedAt = { channel: string; ts: string; thread: string | null; ephemeral: boolean };

/** What Slack delivered, in our words. `id` is the same when it is delivered again; `user` is who did it. */
export type Payload =
  | { type: "command"; id: string; user: string; channel: string; text: string; trigger: string }
  | {
      type: "message";
      id: string;
      user: string;
      channel: string;
      ts: string;
      thread: string | null;
      text: string;
      mention: boolean;
      files: string[];
      /** Whether people of another organisation read the channel; null when the event does not say. */
      shared: boolean | null;
    }
  | {
      type: "click";
      id: string;
      user: string;
      trigger: string;
      at: ClickedAt | null;
      action: string;
      value: string;
      view: View | null;
    }
  | { type: "submission"; id: string; user: string; view: View }
  | {
      type: "shortcut";
      id: string;
      user: string;
      trigger: string;
      callback: string;
      /** `author` wrote it; null for a message of a program. */
      on: {
        channel: string;
        ts: string;
        thread: string | null;
        text: string;
        author: string | null;
      } | null;
    }
  | MessageChange
  | SharedLinks
  | { type: "home"; id: string; user: string }
  /** `at`: when, in milliseconds. */
  | { type: "uninstalled"; at: number };

const name = z.string().min(1).max(400);
const text = z.string().max(200_000).catch("");
const optional = name.nullish().transform((value) => value ?? null);
const someone = z.looseObject({ id: name });

const command = z.looseObject({ command: name, text, user_id: name, channel_id: name, trigger_id: name });

const message = z.looseObject({
  type: z.enum(["message", "app_mention"]),
  subtype: z.enum(["file_share", "thread_broadcast"]).nullish(),
  user: name,
  channel: name,
  ts: name,
  thread_ts: optional,
  text,
  bot_id: z.never().nullish(),
  files: z.array(someone).max(50).catch([]),
});

const event = z.looseObject({
  event_id: name,
  event_time: z.number().catch(0),
  event: z.looseObject({ type: name }),
  is_ext_shared_channel: z.boolean().nullish().catch(null),
  authorizations: z.array(z.looseObject({})).nullish(),
});
const home = z.looseObject({ type: z.literal("app_home_opened"), user: name, tab: z.literal("home") });
const revoked = z.looseObject({ tokens: z.looseObject({ bot: z.array(z.string()).min(1) }) });

const view = z
  .looseObject({
    id: name,
    hash: z.string().catch(""),
    callback_id: z.string().catch(""),
    private_metadata: z.string().max(3000).catch(""),
    state: z.looseObject({ values: z.unknown() }).nullish(),
  })
  .transform(
    (seen): View => ({
      id: seen.id,
      hash: seen.hash,
      callback: seen.callback_id,
      meta: seen.private_metadata,
      values: seen.state?.values ?? {},
    }),
  );

const chosen = z.looseObject({ value: z.string().max(4000) });
const click = z.looseObject({
  type: z.literal("block_actions"),
  user: someone,
  trigger_id: name,
  channel: someone.nullish(),
  container: z.looseObject({
    is_ephemeral: z.boolean().nullish(),
    message_ts: optional,
    thread_ts: optional,
  }),
  message: z.looseObject({ ts: optional, thread_ts: optional }).nullish(),
  view: view.nullish(),
  actions: z
    .array(
      z.looseObject({
        action_id: name,
        value: z.string().max(4000).nullish(),
        selected_option: chosen.nullish(),
      }),
    )
    .min(1)
    .max(20),
});

const submission = z.looseObject({
  type: z.literal("view_submission"),
  user: someone,
  trigger_id: optional,
  view,
});

const shortcut = z.looseObject({
  type: z.enum(["shortcut", "message_action"]),
  user: someone,
  trigger_id: name,
  callback_id: name,
  channel: someone.nullish(),
  message: z.looseObject({ ts: name, thread_ts: optional, text, user: optional, bot_id: optional }).nullish(),
});

const readEvent = (body: z.infer<typeof event>): Payload | null => {
  const { type } = body.event;
  const gone: Payload = { type: "uninstalled", at: body.event_time * 1000 };
  if (type === "app_uninstalled") return gone;
  if (type === "tokens_revoked") return revoked.safeParse(body.event).success ? gone : null;
  if (type === "app_home_opened") {
    const opened = home.safeParse(body.event);
    return opened.success ? { type: "home", id: body.event_id, user: opened.data.user } : null;
  }
  if (type === "link_shared") return readLinks(body.event_id, body.event);
  const read = message.safeParse(body.event);
  if (!read.success) return readChange(body.event);
  const { user, channel, ts, thread_ts, files } = read.data;
  return {
    type: "message",
    // A mention comes as two events, and each may come again; the message itself is there once.
    id: messageId(channel, ts),
    user,
    channel,
    ts,
    thread: thread_ts === ts || isDirect(channel) ? null : thread_ts,
    text: read.data.text,
    mention: read.data.type === "app_mention",
    files: files.map((file) => file.id),
    shared: body.is_ext_shared_channel ?? null,
  };
};

const readClick = (body: z.infer<typeof click>): Payload | null => {
  const [action] = body.actions;
  if (!action) return null;
  const ts = body.container.message_ts ?? body.message?.ts ?? null;
  return {
    type: "click",
    id: `click ${body.trigger_id}`,
    user: body.user.id,
    trigger: body.trigger_id,
    at:
      body.channel && ts !== null
        ? {
            channel: body.channel.id,
            ts,
            thread: body.message?.thread_ts ?? body.container.thread_ts,
            ephemeral: body.container.is_ephemeral === true,
          }
        : null,
    action: action.action_id,
    value: action.value ?? action.selected_option?.value ?? "",
    view: body.view ?? null,
  };
};

const readShortcut = (body: z.infer<typeof shortcut>): Payload => {
  const { channel, message: on } = body;
  return {
    type: "shortcut",
    id: `shortcut ${body.trigger_id}`,
    user: body.user.id,
    trigger: body.trigger_id,
    callback: body.callback_id,
    on:
      channel && on
        ? {
            channel: channel.id,
            ts: on.ts,
            thread: on.thread_ts,
            text: on.text,
            author: on.bot_id === null ? on.user : null,
          }
        : null,
  };
};

/** What a payload says, or null when it is nothing for us: other subtypes, other bots, or no sense at all. */
export const readPayload = (given: unknown): Payload | null => {
  const body = wellFormed(given);
  const asEvent = event.safeParse(body);
  if (asEvent.success) return readEvent(asEvent.data);
  const asClick = click.safeParse(body);
  if (asClick.success) return readClick(asClick.data);
  const asSubmission = submission.safeParse(body);
  if (asSubmission.success) {
    const { user, trigger_id, view: seen } = asSubmission.data;
    const id = trigger_id ?? createHash("sha256").update(JSON.stringify(seen)).digest("hex");
    return { type: "submission", id: `submission ${id}`, user: user.id, view: seen };
  }
  const asShortcut = shortcut.safeParse(body);
  if (asShortcut.success) return readShortcut(asShortcut.data);
  const asCommand = command.safeParse(body);
  if (!asCommand.success) return null;
  const { user_id, channel_id, trigger_id } = asCommand.data;
  return {
    type: "command",
    id: `command ${trigger_id}`,
    user: user_id,
    channel: channel_id,
    text: asCommand.data.text.trim(),
    trigger: trigger_id,
  };
};
