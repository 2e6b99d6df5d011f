import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { RequestHandler } from "express";
import type { TeamsOptions, TeamsPeer } from "../adapters/teams/options.ts";
import { usualHaste } from "./chat/haste.ts";
import { type Config, hasSlack, hasTeams } from "./config.ts";
import { openPortside, type Portside } from "./portside.ts";
import type { Log } from "./runtime/log.ts";
import { patientRecords } from "./runtime/patient-records.ts";
import type { Clock } from "./runtime/ports.ts";
import { createWeb } from "./web.ts";

export type ServeOptions = {
  config: Config;
  clock: Clock;
  entropy: () => string;
  speed: number;
  log: Log;
  /** Milliseconds between two messages to one channel; each platform's pace unless a test says otherwise. */
  spacing?: number;
  /** What is taken within a minute from one person, and refused from one address; as usual unless a test says otherwise. */
  perMinute?: number;
  /** A test peer in the place of Microsoft. */
  teamsPeer?: TeamsPeer;
};

export type Served = Portside & {
  /** The port that platforms post to, or null where none does: with Slack's Socket Mode alone. */
  port: number | null;
};

/** Slack takes about one message a second for each channel (docs rate-limits). */
const slackSpacing = 1000;

/** Teams takes 60 messages in 30 seconds for each chat, and 8 in two (docs rate-limit). */
const teamsSpacing = 600;

const watch = {
  now: () => Date.now(),
  wait: (milliseconds: number, stop?: AbortSignal) =>
    wait(milliseconds, undefined, stop ? { signal: stop } : {}),
};

const slackOf = async ({ config, log, spacing = slackSpacing, perMinute = usualHaste }: ServeOptions) => {
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
    watch,
    spacing,
    perMinute,
  });
};

const teamsAccess = (config: Config): TeamsOptions["access"] => {
  if (config.TEAMS_ANONYMOUS) return { type: "anonymous" };
  const { MICROSOFT_APP_PASSWORD: password, MICROSOFT_APP_CERTIFICATE: path } = config;
  return {
    type: "app",
    id: config.MICROSOFT_APP_ID ?? "",
    tenant: config.MICROSOFT_APP_TENANT_ID ?? "",
    proof: path
      ? { type: "certificate", pem: readFileSync(path, "utf8") }
      : { type: "password", password: password ?? "" },
  };
};

const tenantsServed = ({ TEAMS_TENANTS, MICROSOFT_APP_TENANT_ID }: Config): TeamsOptions["tenants"] => {
  const tenants = TEAMS_TENANTS ?? (MICROSOFT_APP_TENANT_ID ? [MICROSOFT_APP_TENANT_ID] : ["*"]);
  return tenants.includes("*") ? { type: "installed" } : { type: "listed", tenants };
};

const teamsOf = async ({
  config,
  log,
  spacing = teamsSpacing,
  teamsPeer,
  perMinute = usualHaste,
}: ServeOptions) => {
  const { createTeams } = await import("../adapters/teams/app.ts");
  return createTeams({
    access: teamsAccess(config),
    tenants: tenantsServed(config),
    channelService: config.TEAMS_CHANNEL_SERVICE ?? null,
    peer: teamsPeer ?? null,
    log,
    watch,
    spacing,
    perMinute,
  });
};

/**
 * Portside as a service: Slack and Teams for people, a web server for what they post and for the pages. Nothing ticks
 * until `start`.
 */
export const serve = async (options: ServeOptions): Promise<Served> => {
  const { config } = options;
  const slack = hasSlack(config) ? await slackOf(options) : null;
  const teams = hasTeams(config) ? await teamsOf(options) : null;
  const web = createWeb(config, options.log);
  const surfaces = [slack, teams].flatMap((each) => (each ? [each.surface] : []));
  const { createMeter } = await import("./meter.ts");
  const portside = await openPortside({ ...options, surfaces, base: web.base, meter: createMeter() });
  const { assistant, clock, store, keyring, cardOf, homeOf, understood, pages } = portside;
  const secondPerson = config.SECOND_PERSON === "on";
  const parts = {
    assistant,
    records: patientRecords(store),
    keyring,
    clock,
    pages,
    statusPage: assistant.shared,
    hush: assistant.hush,
    cardOf,
    homeOf,
    understood,
    secondPerson,
  };
  const close = async (): Promise<void> => {
    await web.close();
    await slack?.close();
    await teams?.close();
    await portside.close();
  };
  try {
    const handlers: RequestHandler[] = [];
    const fromTeams = await teams?.open(parts);
    if (fromTeams) handlers.push(fromTeams);
    const fromSlack = await slack?.open(parts);
    if (fromSlack) handlers.push(fromSlack);
    const isPosted = handlers.length > 0;
    const local = config.TEAMS_ANONYMOUS !== undefined || (!isPosted && config.PUBLIC_URL === undefined);
    const port = await web.open(portside, { local, handlers, mostRefused: options.perMinute });
    return { ...portside, port: isPosted ? port : null, close };
  } catch (error) {
    await close();
    throw error;
  }
};
