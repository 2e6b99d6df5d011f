import { type Logger, LogLevel, WebClient } from "@slack/web-api";
import type { ChatLog } from "../../src/chat/log.ts";

/** No call may hold an acknowledgement or a lane for long. */
const timeout = 10_000;

/** Tokens are cut out of whatever a library says. */
const withoutTokens = (text: string): string => text.replace(/\bx(?:ox[a-z]|app|oxe)[.-][\w.-]+/g, "[token]");

const told = (parts: unknown[]): string =>
  withoutTokens(
    parts.map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : String(part))).join(" "),
  ).slice(0, 500);

/** Slack's libraries write into our log: warnings and errors only, since their lower levels print what people said. */
export const libraryLog = (log: ChatLog): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (...parts: unknown[]) => log.warn({ from: "slack library" }, told(parts)),
  error: (...parts: unknown[]) => log.error({ from: "slack library" }, told(parts)),
  setLevel: () => undefined,
  getLevel: () => LogLevel.WARN,
  setName: () => undefined,
});

export type ClientOptions = { apiUrl: string | null; log: ChatLog };

/**
 * A client for one token. Nothing is retried here: the outbox knows what may be said twice. Options are made anew
 * for each client, because the library writes the token into the headers object it is given.
 */
export const createClient = (token: string | undefined, { apiUrl, log }: ClientOptions): WebClient =>
  new WebClient(token, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    timeout,
    logger: libraryLog(log),
  });
