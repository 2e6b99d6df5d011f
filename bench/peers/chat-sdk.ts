import { createMemoryState } from "@chat-adapter/state-memory";
import { type Adapter, Chat, Message, parseMarkdown, type StateAdapter, stringifyMarkdown } from "chat";
import { fields, notUnderstood, type Peer, shelf, thanks } from "./fields.ts";

type State = { at: number; answers: Record<string, unknown> };

/** A platform that takes every message; nothing else of it is asked in this conversation. */
const platform = (): Adapter & { posted: number } => {
  const never = async (): Promise<never> => {
    throw new Error("This conversation needs nothing of that.");
  };
  const adapter = {
    name: "bench",
    userName: "portside",
    posted: 0,
    initialize: async () => undefined,
    channelIdFromThreadId: (thread: string) => thread.split(":").slice(0, 2).join(":"),
    decodeThreadId: (thread: string) => thread,
    encodeThreadId: (thread: string) => thread,
    isDM: () => true,
    fetchMessages: async () => ({ messages: [] }),
    fetchThread: never,
    postMessage: async (threadId: string) => {
      adapter.posted += 1;
      return { id: String(adapter.posted), threadId, raw: {} };
    },
    editMessage: never,
    deleteMessage: never,
    addReaction: never,
    removeReaction: never,
    startTyping: async () => undefined,
    handleWebhook: never,
    parseMessage: never,
    renderFormatted: stringifyMarkdown,
  };
  return adapter as unknown as Adapter & { posted: number };
};

export const open = async (): Promise<Peer> => {
  const adapter = platform();
  const states = shelf<unknown>();
  const memory = createMemoryState();
  // What it keeps by key goes through text, as with every store outside the process.
  const state = Object.assign(Object.create(memory) as typeof memory, {
    get: async (key: string) => states.read(key) ?? null,
    set: async (key: string, value: unknown) => states.write(key, value),
  }) as unknown as StateAdapter;
  const chat = new Chat<{ bench: typeof adapter }, State>({
    userName: "portside",
    adapters: { bench: adapter },
    state,
    logger: "silent",
  });
  const finished = shelf<State>();
  const hear = async (
    thread: Parameters<Parameters<typeof chat.onSubscribedMessage>[0]>[0],
    text: string,
  ) => {
    const { at, answers } = (await thread.state) ?? { at: -1, answers: {} };
    const field = fields[at];
    const value = field?.read(text) ?? null;
    if (field && value === null) {
      await thread.post(notUnderstood);
      return;
    }
    const next = { at: at + 1, answers: field ? { ...answers, [field.key]: value } : answers };
    await thread.setState(next);
    finished.write(thread.id, next);
    await thread.post(fields[next.at]?.ask ?? thanks);
  };
  chat.onDirectMessage(async (thread, message) => {
    await thread.subscribe();
    await hear(thread, message.text);
  });
  chat.onSubscribedMessage((thread, message) => hear(thread, message.text));
  await chat.initialize();
  let id = 0;
  return {
    say: async (conversation, text) => {
      id += 1;
      const threadId = `bench:${conversation}:1`;
      const message = new Message({
        id: String(id),
        threadId,
        text,
        formatted: parseMarkdown(text),
        raw: {},
        author: { userId: "dana", userName: "dana", fullName: "Dana", isBot: false, isMe: false },
        metadata: { dateSent: new Date(1_700_000_000_000 + id), edited: false },
        attachments: [],
      });
      await chat.handleIncomingMessage(adapter, threadId, message);
    },
    answers: (conversation) => finished.read(`bench:${conversation}:1`)?.answers ?? {},
    bytes: (conversation) => states.bytes(`thread-state:bench:${conversation}:1`),
    sent: () => adapter.posted,
  };
};
