import type { ChatLog } from "../../src/chat/log.ts";
import type { Watch } from "../../src/chat/watch.ts";

/** How Slack's payloads come in: posted to us and signed, or through a connection that we open. */
export type SlackEntry = { type: "http"; signingSecret: string } | { type: "socket"; appToken: string };

/** Whose tokens there are: one workspace's, or those of every workspace that installs it. */
export type SlackAccess =
  | { type: "one"; botToken: string }
  | { type: "many"; clientId: string; clientSecret: string; stateSecret: string; publicUrl: string };

export type SlackOptions = {
  entry: SlackEntry;
  access: SlackAccess;
  /** Where the Web API is, with a slash at the end; null for Slack's own. */
  apiUrl: string | null;
  log: ChatLog;
  /** The real time, which is Slack's, also where the assistant has a clock of its own. */
  watch: Watch;
  /** Milliseconds between two messages to one channel. */
  spacing: number;
  /** What is taken from one person within a minute. */
  perMinute: number;
};
