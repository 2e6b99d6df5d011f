import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import { fields, notUnderstood, type Peer, shelf, thanks } from "./fields.ts";

type Ours = ConversationFlavor<Context>;

const botInfo = {
  id: 1,
  is_bot: true,
  first_name: "Portside",
  username: "portside_bot",
  can_join_groups: true,
  can_read_all_group_messages: true,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
} as NonNullable<NonNullable<ConstructorParameters<typeof Bot>[1]>["botInfo"]>;

export const open = (): Peer => {
  const states = shelf<VersionedState<ConversationData>>();
  const finished = shelf<Record<string, unknown>>();
  let sent = 0;
  let id = 0;

  const port = async (conversation: Conversation<Ours, Context>, context: Context): Promise<void> => {
    const answers: Record<string, unknown> = {};
    for (const { key, ask, read } of fields) {
      await context.reply(ask);
      for (;;) {
        const { message } = await conversation.waitFor("message:text");
        const value = read(message?.text ?? "");
        if (value !== null) {
          answers[key] = value;
          break;
        }
        await context.reply(notUnderstood);
      }
    }
    await context.reply(thanks);
    await conversation.external(() => finished.write(String(context.chat?.id), answers));
  };

  // Answered where the network would be: what is called inside a conversation is noted there, and not called again.
  const fetch = async (_address: string, { body }: { body: string }) => {
    sent += 1;
    const { chat_id: chat, text } = JSON.parse(body) as { chat_id: number; text: string };
    const result = { message_id: sent, date: 0, chat: { id: chat, type: "private" }, text };
    return { json: async () => ({ ok: true, result }) };
  };
  const bot = new Bot<Ours>("1:bench", { botInfo, client: { fetch: fetch as never } });
  bot.use(
    conversations<Ours, Context>({
      storage: {
        read: (key) => states.read(key),
        write: (key, state) => states.write(key, state),
        delete: () => undefined,
      },
    }),
  );
  bot.use(createConversation<Ours, Context>(port, "port"));
  bot.command("port", (context) => context.conversation.enter("port"));

  const chats = new Map<string, number>();
  const chatOf = (conversation: string): number => {
    const chat = chats.get(conversation) ?? chats.size + 1;
    chats.set(conversation, chat);
    return chat;
  };
  return {
    say: (conversation, text) => {
      id += 1;
      const chat = chatOf(conversation);
      const from = { id: chat, is_bot: false, first_name: "Dana" };
      const entities = text.startsWith("/")
        ? { entities: [{ type: "bot_command" as const, offset: 0, length: text.length }] }
        : {};
      return bot.handleUpdate({
        update_id: id,
        message: {
          message_id: id,
          date: 1_700_000_000,
          chat: { id: chat, type: "private", first_name: "Dana" },
          from,
          text,
          ...entities,
        },
      });
    },
    answers: (conversation) => finished.read(String(chatOf(conversation))) ?? {},
    bytes: (conversation) => states.bytes(String(chatOf(conversation))),
    sent: () => sent,
  };
};
