import { setTimeout as wait } from "node:timers/promises";
import type { Config } from "./config.ts";
import { openPortside, type Portside } from "./portside.ts";
import type { Log } from "./runtime/log.ts";
import type { Clock } from "./runtime/ports.ts";
import { createWeb } from "./web.ts";

export type ServeOptions = {
  config: Config;
  clock: Clock;
  entropy: () => string;
  speed: number;
  log: Log;
  /** Milliseconds between two messages to one channel; Slack's pace unless a test says otherwise. */
  spacing?: number;
};

export type Served = Portside & {
  /** The port Slack posts to, or null where it does not: in Socket Mode. */
  port: number | null;
};

/** Slack takes about one message a second for each channel (docs rate-limits). */
const slackSpacing = 1000;

const slackOf = async ({ config, log, spacing = slackSpacing }: ServeOptions) => {
  const { createSlack } = await import("../adapters/slack/app.ts");
  const { SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL, PUBLIC_URL } = config;
  const socket = SLACK_APP_TOKEN !== undefined && PUBLIC_URL === undefined;
  return createSlack({
    entry: socket
      ? { type: "socket", appToken: SLACK_APP_TOKEN }
      : { type: "http", signingSecret: SLACK_SIGNING_SECRET ?? "" },
    access: SLACK_BOT_TOKEN
      ? { type: "one", botToken: SLACK_BOT_TOKEN }
      : {
          type: "many",
          clientId: config.SLACK_CLIENT_ID ?? "",
          clientSecret: config.SLACK_CLIENT_SECRET ?? "",
          stateSecret: config.SLACK_STATE_SECRET ?? "",
          publicUrl: PUBLIC_URL ?? "",
        },
    apiUrl: SLACK_API_URL ?? null,
    log,
    watch: {
      now: () => Date.now(),
      wait: (milliseconds, stop) => wait(milliseconds, undefined, stop ? { signal: stop } : {}),
    },
    spacing,
  });
};

/** Portside as a service: Slack for people, a web server for what Slack posts and for the pages. Nothing ticks until `start`. */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { config, clock } = options;
  const slack = await slackOf(options);
  const web = createWeb(config, options.log);
  const portside = await openPortside({ ...options, surfaces: [slack.surface], base: web.base });
  const { assistant, store, keyring, cardOf } = portside;
  let port: number | null = null;
  const close = async (): Promise<void> => {
    await web.close();
    await slack.close();
    await portside.close();
  };
  try {
    const handler = await slack.open({ assistant, records: store, keyring, clock, cardOf });
    if (handler) port = await web.open(portside, { local: false, handlers: [handler] });
    else await web.open(portside, { local: config.PUBLIC_URL === undefined });
  } catch (error) {
    await close();
    throw error;
  }
  return { ...portside, port, close };
};
