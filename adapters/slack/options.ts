import type { Card } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Assistant, Clock, Keyring, Store } from "../../src/runtime/ports.ts";
import type { Watch } from "./pace.ts";

type Fields = Record<string, string | number | boolean | null>;

/** Where the adapter says what it does: ids, types and counts, never what people said. */
export type SlackLog = {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
};

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
  log: SlackLog;
  /** The real time, which is Slack's, also where the assistant has a clock of its own. */
  watch: Watch;
  /** Milliseconds between two messages to one channel. */
  spacing: number;
};

/** The part of the records that the adapter reads, and its own notes. */
export type Records = Pick<
  Store,
  "seen" | "conversation" | "request" | "find" | "note" | "setNote" | "notes"
>;

/** What the adapter works with once the assistant is there. */
export type SlackParts = {
  assistant: Assistant;
  records: Records;
  keyring: Keyring;
  clock: Clock;
  /** The live card of a request as it stands. */
  cardOf(request: PortRequest): Card;
};
