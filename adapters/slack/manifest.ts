import type { AppsManifestValidateArguments } from "@slack/web-api";
import { botScopes, free, optionalScopes, scopes } from "./scopes.ts";

/** Slack's own type: it knows which scopes and events there are. */
type Manifest = AppsManifestValidateArguments["manifest"];

/** How Slack reaches Portside: it posts to a public address, or Portside opens a socket to it. */
export type Reach = { type: "https"; url: string } | { type: "socket" };

const events = [
  ...[...Object.values(scopes), ...Object.values(optionalScopes)].flatMap((scope) => [...scope.events]),
  ...free.events,
];

/**
 * The app as Slack is told of it (docs reference/app-manifest): exactly the commands, shortcuts, events and scopes
 * that this folder uses. With a socket nothing is posted anywhere, and no address is named.
 */
export const manifestOf = (reach: Reach): Manifest => {
  const https = reach.type === "https";
  const url = https ? `${reach.url.replace(/\/+$/, "")}/slack/events` : "";
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: "Portside",
      description: "Moves US phone numbers from one carrier to another",
      long_description:
        "Type /port in a channel. Portside asks in the thread for what the new carrier needs, checks it against what carriers reject most, files it once, and tells the channel what the carrier does until the numbers have moved. PINs and bills are asked in private forms.",
      background_color: "#1f4e5f",
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "portside", always_online: true },
      slash_commands: [
        {
          command: "/port",
          ...(https ? { url } : {}),
          description: "Move phone numbers, or see where a request is",
          usage_hint: "new | status PR-… | list | import | subscribe | settings | help",
          should_escape: true,
        },
      ],
      ...(https ? { unfurl_domains: [new URL(reach.url).hostname] } : {}),
      shortcuts: [
        {
          type: "global",
          name: "Start a port-in",
          callback_id: "port_new",
          description: "Move phone numbers to a new carrier",
        },
        {
          type: "message",
          name: "Port these numbers",
          callback_id: "port_from_message",
          description: "Takes the phone numbers out of this message",
        },
      ],
    },
    oauth_config: {
      ...(https ? { redirect_urls: [`${reach.url.replace(/\/+$/, "")}/slack/oauth_redirect`] } : {}),
      scopes: {
        bot: botScopes,
        bot_optional: Object.keys(optionalScopes) as (keyof typeof optionalScopes)[],
      },
    },
    settings: {
      event_subscriptions: { ...(https ? { request_url: url } : {}), bot_events: events },
      interactivity: { is_enabled: true, ...(https ? { request_url: url } : {}) },
      org_deploy_enabled: https,
      socket_mode_enabled: !https,
      token_rotation_enabled: false,
    },
  };
};
