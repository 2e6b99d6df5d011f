import { z } from "zod";
import { wellFormed } from "../../src/chat/well-formed.ts";
import { type Language, languageOfLocale } from "../../src/core/language.ts";
import { splitChat } from "./address.ts";

/** How people talk in a chat: alone with the bot, in a channel with threads, or in a group without. */
export type Scope = "personal" | "channel" | "group";

/** A person or a bot as Teams names them. `aad`: the Entra object id; "" for whoever has none. */
export type Account = { id: string; name: string; aad: string };

/** A person or bot named in a text. */
export type Mention = { id: string; name: string };

/** A file as Teams hands it over: `url` is secret, and only lives for minutes. */
export type SentFile = { name: string; url: string; kind: "file" | "picture" };

/** Which chat something came from, and what is needed to write there. */
export type From = {
  tenant: string;
  serviceUrl: string;
  chat: string;
  /** The message that the thread hangs from, where there are threads. */
  root: string | null;
  scope: Scope;
  /** The team of a channel, and the Entra id of its group, where Teams says so. */
  team: string | null;
  group: string | null;
  bot: string;
  user: Account;
  /** The language they have Teams in, where it says so and it is one of ours. */
  language?: Language;
};

/** What Teams delivered, in our words. `id` is the same when it is delivered again. */
export type Payload = From & { id: string; at: number | null } & (
    | {
        type: "message";
        text: string;
        html: boolean;
        mentions: Mention[];
        /** A command typed so that only its sender sees it. */
        targeted: boolean;
        files: SentFile[];
        /** The id of the message itself, to quote it. */
        message: string;
      }
    /** A message that its author changed, or that was deleted (`text` null). `message` as with a message. */
    | { type: "change"; text: string | null; message: string }
    /** A button, or a form that was filled in: `invoke` can be answered with a card or a sentence. */
    | { type: "pressed"; invoke: boolean; card: string | null; data: unknown }
    /** "Start a port-in" from the compose box or from a message, whose text it then has. */
    | {
        type: "extension";
        on: {
          message: string;
          thread: string;
          text: string;
          /** Who wrote it; null for a message of a program. */
          author: { aad: string; name: string } | null;
        } | null;
      }
    /** A request is looked for from the compose box, by what was typed. */
    | { type: "find"; text: string }
    /** A link of ours stands in a message that is being written. */
    | { type: "link"; url: string }
    | { type: "installed"; selected: string | null }
    | { type: "removed" }
    /** Nothing that Portside does anything about; an invoke wants an answer all the same. */
    | { type: "other"; invoke: boolean }
  );

const id = z.string().min(1).max(600);
const guid = z.string().min(1).max(100);
const text = z.string().max(200_000).catch("");

const account = z.looseObject({
  id,
  name: z.string().max(400).nullish(),
  aadObjectId: z.string().max(100).nullish(),
});

const file = z.looseObject({
  contentType: z.literal("application/vnd.microsoft.teams.file.download.info"),
  name: z.string().max(400).nullish(),
  content: z.looseObject({ downloadUrl: z.url().max(4000) }),
});
const picture = z.looseObject({
  contentType: z.string().startsWith("image/"),
  name: z.string().max(400).nullish(),
  contentUrl: z.url().max(4000),
});

const channelData = z
  .looseObject({
    tenant: z.looseObject({ id: guid }).nullish(),
    team: z.looseObject({ id: id.nullish(), aadGroupId: guid.nullish() }).nullish(),
    channel: z.looseObject({ id: id.nullish() }).nullish(),
    settings: z.looseObject({ selectedChannel: z.looseObject({ id }).nullish() }).nullish(),
  })
  .nullish();

const common = z.looseObject({
  type: z.string().max(100),
  id: id.nullish(),
  timestamp: z.string().max(60).nullish(),
  locale: z.string().max(60).nullish().catch(null),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(600),
  channelId: z.literal("msteams"),
  from: account,
  recipient: z.looseObject({ id, isTargeted: z.boolean().nullish() }),
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(40).nullish(),
    tenantId: guid.nullish(),
    isGroup: z.boolean().nullish(),
  }),
  channelData,
});

const message = z.looseObject({
  text: text.nullish(),
  textFormat: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: id.nullish(),
  entities: z.array(z.unknown()).max(200).nullish(),
  attachments: z.array(z.unknown()).max(50).nullish(),
});
const mention = z.looseObject({
  type: z.literal("mention"),
  mentioned: z.looseObject({ id, name: z.string().max(400).nullish() }),
});

const execute = z.looseObject({ action: z.looseObject({ data: z.unknown().optional() }) });
const extension = z.looseObject({
  messagePayload: z
    .looseObject({
      id,
      replyToId: id.nullish(),
      body: z.looseObject({ content: text }).nullish(),
      from: z
        .looseObject({
          user: z
            .looseObject({ id: z.string().max(100).catch(""), displayName: z.string().max(400).nullish() })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

const searched = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.string().max(400).catch("") })).max(5),
});
const linked = z.looseObject({ url: z.string().max(4000) });

const scopeOf = (given: z.infer<typeof common>): Scope => {
  const named = given.conversation.conversationType;
  if (named === "personal") return "personal";
  if (named === "channel" || given.channelData?.channel?.id) return "channel";
  return named === "groupChat" || given.conversation.isGroup ? "group" : "personal";
};

/** The tenant in which it happened; null when none is named, or two different ones are. */
const tenantOf = ({ conversation, channelData: data }: z.infer<typeof common>): string | null => {
  const [first, second] = [conversation.tenantId, data?.tenant?.id].map((each) => each?.toLowerCase());
  if (first && second && first !== second) return null;
  return first ?? second ?? null;
};

const filesOf = (attachments: unknown[]): SentFile[] =>
  attachments.flatMap((each): SentFile[] => {
    const sent = file.safeParse(each);
    if (sent.success)
      return [{ name: sent.data.name ?? "file", url: sent.data.content.downloadUrl, kind: "file" }];
    const shown = picture.safeParse(each);
    if (!shown.success) return [];
    return [{ name: shown.data.name ?? "picture", url: shown.data.contentUrl, kind: "picture" }];
  });

const mentionsOf = (entities: unknown[]): Mention[] =>
  entities.flatMap((each) => {
    const read = mention.safeParse(each);
    return read.success ? [{ id: read.data.mentioned.id, name: read.data.mentioned.name ?? "" }] : [];
  });

type Base = From & { id: string; at: number | null };

const nothing = (base: Base): Payload => ({ ...base, type: "other", invoke: false });

const readMessage = (base: Base, given: z.infer<typeof common>): Payload => {
  const read = message.safeParse(given);
  if (!read.success) return nothing(base);
  const { value, replyToId, entities, attachments, textFormat } = read.data;
  const typed = read.data.text ?? "";
  if (value !== undefined && value !== null && typed === "")
    return { ...base, type: "pressed", invoke: false, card: replyToId ?? null, data: value };
  return {
    ...base,
    type: "message",
    text: typed,
    html: textFormat === "xml" || textFormat === "html",
    mentions: mentionsOf(entities ?? []),
    targeted: given.recipient.isTargeted === true,
    files: filesOf(attachments ?? []),
    message: given.id ?? "",
  };
};

/** What became of a message (docs bots/how-to/conversations/channel-messages): its words anew, or nothing of it. */
const readChange = (base: Base, given: z.infer<typeof common>): Payload => {
  const read = message.safeParse(given);
  if (!read.success || !given.id) return nothing(base);
  const id = `${base.id} ${given.timestamp ?? ""}`;
  const text = given.type === "messageDelete" ? null : (read.data.text ?? "");
  return { ...base, id, type: "change", text, message: given.id };
};

const readInvoke = (base: Base, given: z.infer<typeof common>): Payload => {
  const { name, value, replyToId } = given as { name?: unknown; value?: unknown; replyToId?: unknown };
  const card = typeof replyToId === "string" ? replyToId : null;
  if (name === "adaptiveCard/action") {
    const read = execute.safeParse(value);
    if (read.success) return { ...base, type: "pressed", invoke: true, card, data: read.data.action.data };
  }
  if (name === "composeExtension/fetchTask" || name === "composeExtension/submitAction") {
    const read = extension.safeParse(value);
    const on = read.success ? read.data.messagePayload : null;
    return {
      ...base,
      type: "extension",
      on: on
        ? {
            message: on.id,
            thread: on.replyToId ?? on.id,
            text: on.body?.content ?? "",
            author: on.from?.user
              ? { aad: on.from.user.id.toLowerCase(), name: on.from.user.displayName ?? "" }
              : null,
          }
        : null,
    };
  }
  if (name === "composeExtension/query") {
    const read = searched.safeParse(value);
    const typed = read.success ? read.data.parameters.find((each) => each.name === "text") : undefined;
    return { ...base, type: "find", text: typed?.value ?? "" };
  }
  if (name === "composeExtension/queryLink") {
    const read = linked.safeParse(value);
    if (read.success) return { ...base, type: "link", url: read.data.url };
  }
  return { ...base, type: "other", invoke: true };
};

const isBotIn = (members: unknown, bot: string): boolean =>
  Array.isArray(members) && members.some((each) => (each as { id?: unknown } | null)?.id === bot);

/** What an activity says; "nobody's" when its tenant is not told or told twice; null when it is no activity. */
export const readActivity = (body: unknown): Payload | "nobody's" | null => {
  const read = common.safeParse(wellFormed(body));
  if (!read.success) return null;
  const given = read.data;
  const tenant = tenantOf(given);
  if (tenant === null) return "nobody's";
  const { chat, root } = splitChat(given.conversation.id);
  const scope = scopeOf(given);
  const at = given.timestamp ? Date.parse(given.timestamp) : Number.NaN;
  const base: Base = {
    id: `${given.type} ${given.conversation.id} ${given.id ?? ""}`,
    at: Number.isNaN(at) ? null : at,
    tenant,
    serviceUrl: given.serviceUrl,
    chat,
    root: scope === "channel" ? root : null,
    scope,
    team: given.channelData?.team?.id ?? null,
    group: given.channelData?.team?.aadGroupId ?? null,
    bot: given.recipient.id,
    ...languageOfLocale(given.locale),
    user: {
      id: given.from.id,
      name: given.from.name ?? "",
      aad: (given.from.aadObjectId ?? "").toLowerCase(),
    },
  };
  switch (given.type) {
    case "message":
      return readMessage(base, given);
    case "messageUpdate":
    case "messageDelete":
      return readChange(base, given);
    case "invoke":
      return readInvoke(base, given);
    case "installationUpdate": {
      const action = String((given as { action?: unknown }).action ?? "");
      if (action.startsWith("remove") && action !== "remove-upgrade") return { ...base, type: "removed" };
      const selected = given.channelData?.settings?.selectedChannel?.id ?? null;
      return { ...base, type: "installed", selected };
    }
    case "conversationUpdate":
      return isBotIn((given as { membersRemoved?: unknown }).membersRemoved, base.bot)
        ? { ...base, type: "removed" }
        : nothing(base);
    default:
      return nothing(base);
  }
};
