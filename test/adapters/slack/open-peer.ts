import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Store } from "@emulators/core";
import { WebClient } from "@slack/web-api";
import { createEmulator, defineEmulator } from "emulate";

export const signingSecret = "signing-secret-of-the-test-peer";
export const botToken = "xoxb-test-1-portside";
const botUser = "U0PORT";

const scopes =
  "commands,chat:write,app_mentions:read,im:history,im:write,channels:history,groups:history,channels:read,groups:read,files:read,files:write,users:read,users:read.email";

/** The emulator's Slack, which its package does not export by name. */
const slackService = async () => {
  const dist = resolve("node_modules/emulate/dist");
  const file = readdirSync(dist).find(
    (name) => /^dist-.*\.js$/.test(name) && readFileSync(join(dist, name), "utf8").includes('name: "slack"'),
  );
  if (!file) throw new Error("emulate has no Slack any more; it is pinned to 0.12.2 for that.");
  return await import(pathToFileURL(join(dist, file)).href);
};

type Hooks = { register(hook: { url: string; events: string[]; active: boolean; owner: string }): void };

const seed = {
  signing_secret: signingSecret,
  strict_scopes: true,
  team: { name: "Acme", domain: "acme" },
  users: [{ name: "dana", is_admin: true }, { name: "bob" }, { name: "guest" }],
  channels: [{ name: "ports" }, { name: "news" }, { name: "closed", is_private: true }],
  oauth_apps: [
    {
      client_id: "1.2",
      client_secret: "secret-of-the-test-client",
      app_id: "A0PORT",
      name: "Portside",
      redirect_uris: ["http://127.0.0.1/slack/oauth_redirect"],
      scopes: scopes.split(","),
      bot_id: "B0PORT",
      bot_user_id: botUser,
      bot_name: "portside",
    },
  ],
  tokens: [
    {
      token: botToken,
      type: "bot",
      user_id: botUser,
      app_id: "A0PORT",
      client_id: "1.2",
      bot_id: "B0PORT",
      bot_user_id: botUser,
    },
    { token: "xoxp-dana", type: "user", user: "dana", app_id: "A0PORT" },
    { token: "xoxp-bob", type: "user", user: "bob", app_id: "A0PORT" },
    { token: "xoxp-guest", type: "user", user: "guest", app_id: "A0PORT" },
  ],
};

/** Slack to test against, with its Web API at `apiUrl`. Events are posted to `eventsUrl` once that is told. */
export const openPeer = async (moreChannels: string[] = []) => {
  const channels = [...seed.channels, ...moreChannels.map((name) => ({ name }))];
  const { slackPlugin, seedFromConfig } = await slackService();
  let hooks: Hooks | null = null;
  const service = defineEmulator({
    name: "slack-with-events",
    state: () => ({}),
    setup(context: { app: unknown; webhooks: Hooks; baseUrl: string }) {
      const store = new Store();
      slackPlugin.register(context.app, store, context.webhooks, context.baseUrl, new Map());
      slackPlugin.seed(store, context.baseUrl);
      seedFromConfig(store, context.baseUrl, { ...seed, channels });
      hooks = context.webhooks;
    },
  } as unknown as Parameters<typeof defineEmulator>[0]);
  const emulator = await createEmulator({ service, port: 0, hostname: "127.0.0.1" });
  const apiUrl = `${emulator.url}/api/`;
  const as = (token: string): WebClient => new WebClient(token, { slackApiUrl: apiUrl });
  return {
    apiUrl,
    as,
    bot: as(botToken),
    sendEventsTo: (url: string) => hooks?.register({ url, events: ["*"], active: true, owner: "slack" }),
    close: () => emulator.close(),
  };
};

/** A body signed as Slack signs it, at a time in seconds. */
export const signed = (
  body: string,
  type: string,
  at = Math.floor(Date.now() / 1000),
  secret = signingSecret,
): RequestInit => ({
  method: "POST",
  body,
  headers: {
    "content-type": type,
    "x-slack-request-timestamp": String(at),
    "x-slack-signature": `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`,
  },
});
