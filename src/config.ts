import { z } from "zod";
import { carrierFaults, carrierSettings } from "./carrier-settings.ts";
import { readSender } from "./core/values/sender.ts";
import { eventFaults, eventSettings } from "./event-settings.ts";
import { storageFaults, storageSettings } from "./storage-settings.ts";

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guidLike = "must look like 11111111-2222-3333-4444-555555555555";

const isZone = (zone: string): boolean => {
  try {
    return (
      zone === "UTC" || (zone.includes("/") && new Intl.DateTimeFormat("en-US", { timeZone: zone }) !== null)
    );
  } catch {
    return false;
  }
};

const settings = z
  .object({
    DATA_DIR: z.string().min(1).default("data"),
    LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
    PORTSIDE_KEYS: z.string().optional(),
    PORTSIDE_USER: z.string().trim().min(1).max(60).optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: "must look like smtp://user:password@host:587" })
      .optional(),
    MAIL_FROM: z
      .string()
      .refine((text) => readSender(text) !== null, "must look like Portside <porting@example.com>")
      .default("Portside <portside@localhost>"),
    TIME_ZONE: z
      .string()
      .refine((zone) => isZone(zone), "must be a zone such as America/Chicago")
      .optional(),
    OPERATOR_CONTACT: z
      .string()
      .refine((text) => readSender(text) !== null, "must look like Dana Reyes <dana@example.com>")
      .optional(),
    LETTER_CODE: z.enum(["on", "off"]).optional(),
    SECOND_PERSON: z.enum(["on", "off"]).default("off"),
    RETENTION_DAYS: z.coerce.number().int().min(30).max(36_500).optional(),
    TEMPORARY_DAYS: z.coerce.number().int().min(1).max(90).default(7),
    NO_COLOR: z.string().optional(),
    LANG: z.string().optional(),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: "must look like https://portside.example.com" })
      .optional(),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    SLACK_SIGNING_SECRET: z.string().min(8).optional(),
    SLACK_BOT_TOKEN: z.string().startsWith("xoxb-", "must begin with xoxb-").optional(),
    SLACK_APP_TOKEN: z.string().startsWith("xapp-", "must begin with xapp-").optional(),
    SLACK_CLIENT_ID: z.string().min(1).optional(),
    SLACK_CLIENT_SECRET: z.string().min(1).optional(),
    SLACK_STATE_SECRET: z.string().min(8).optional(),
    SLACK_API_URL: z.url({ protocol: /^https?$/, error: "must look like https://slack.com/api/" }).optional(),
    MICROSOFT_APP_ID: z.string().regex(guid, guidLike).toLowerCase().optional(),
    MICROSOFT_APP_TENANT_ID: z.string().regex(guid, guidLike).toLowerCase().optional(),
    MICROSOFT_APP_PASSWORD: z.string().min(8).optional(),
    MICROSOFT_APP_CERTIFICATE: z.string().min(1).optional(),
    TEAMS_TENANTS: z
      .string()
      .toLowerCase()
      .transform((text) => text.split(/[\s,]+/).filter((each) => each !== ""))
      .refine(
        (tenants) => tenants.every((each) => guid.test(each)) || tenants.join() === "*",
        "must be tenant ids with commas between them, or * for every tenant that installs the app",
      )
      .optional(),
    TEAMS_CHANNEL_SERVICE: z
      .literal(
        "https://botframework.azure.us",
        "can only be https://botframework.azure.us, for US government clouds",
      )
      .optional(),
    TEAMS_ANONYMOUS: z.literal("1", "can only be 1").optional(),
    ...carrierSettings,
    CARRIERS_FILE: z.string().min(1).optional(),
    ...storageSettings,
    ...eventSettings,
  })
  .superRefine((given, faults) => {
    for (const message of carrierFaults(given))
      faults.addIssue({ code: "custom", path: ["Carrier"], message });
    for (const message of storageFaults(given)) faults.addIssue({ code: "custom", path: ["S3"], message });
    for (const message of eventFaults(given)) faults.addIssue({ code: "custom", path: ["Events"], message });
    for (const message of teamsFaults(given)) faults.addIssue({ code: "custom", path: ["Teams"], message });
    for (const message of slackFaults(given)) faults.addIssue({ code: "custom", path: ["Slack"], message });
  });

/** The settings of Slack that count as connecting to it. */
const slackNames = [
  "SLACK_SIGNING_SECRET",
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
] as const;
const installNames = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;

type SlackGiven = { [Name in (typeof slackNames)[number] | "PUBLIC_URL"]?: string | undefined };

/** What is missing for the way in that was begun, one sentence each; none where Slack is not configured at all. */
const slackFaults = (given: SlackGiven): string[] => {
  if (slackNames.every((name) => given[name] === undefined)) return [];
  const missing = installNames.filter((name) => given[name] === undefined);
  const installs = missing.length < installNames.length;
  return [
    ...(given.SLACK_BOT_TOKEN && installs
      ? ["set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID and its secrets for several, not both"]
      : []),
    ...(!given.SLACK_BOT_TOKEN && !installs
      ? [`set SLACK_BOT_TOKEN for one workspace, or ${installNames.join(", ")} for several`]
      : []),
    ...(installs && missing.length > 0 ? [`${missing.join(" and ")} is missing beside the others`] : []),
    ...(installs && !given.PUBLIC_URL ? ["PUBLIC_URL is missing: installing happens on a page of it"] : []),
    ...(!given.SLACK_SIGNING_SECRET && !given.SLACK_APP_TOKEN
      ? ["set SLACK_SIGNING_SECRET for HTTPS, or SLACK_APP_TOKEN for Socket Mode"]
      : []),
    ...(!given.SLACK_SIGNING_SECRET && given.PUBLIC_URL && given.SLACK_APP_TOKEN
      ? ["SLACK_SIGNING_SECRET is missing: with PUBLIC_URL Slack posts to it; without, Socket Mode is used"]
      : []),
  ];
};

/** The settings of Teams that count as connecting to it. */
const teamsNames = [
  "MICROSOFT_APP_ID",
  "MICROSOFT_APP_TENANT_ID",
  "MICROSOFT_APP_PASSWORD",
  "MICROSOFT_APP_CERTIFICATE",
] as const;

type TeamsGiven = {
  [Name in (typeof teamsNames)[number] | "PUBLIC_URL" | "TEAMS_ANONYMOUS" | "SLACK_SIGNING_SECRET"]?:
    | string
    | undefined;
};

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** Without credentials nothing proves who calls, so nothing from outside this machine may call. */
const anonymousFaults = (given: TeamsGiven): string[] => [
  ...(teamsNames.some((name) => given[name] !== undefined)
    ? ["set TEAMS_ANONYMOUS for trying it out on this machine, or the MICROSOFT_APP_ settings, not both"]
    : []),
  ...(given.PUBLIC_URL && !loopback.includes(new URL(given.PUBLIC_URL).hostname)
    ? ["TEAMS_ANONYMOUS works on this machine only, so PUBLIC_URL cannot lead here from outside"]
    : []),
  ...(given.SLACK_SIGNING_SECRET
    ? [
        "TEAMS_ANONYMOUS works on this machine only, where Slack cannot post; use Slack's Socket Mode beside it",
      ]
    : []),
];

/** What is missing to talk to Teams, one sentence each; none where Teams is not configured at all. */
const teamsFaults = (given: TeamsGiven): string[] => {
  if (given.TEAMS_ANONYMOUS) return anonymousFaults(given);
  if (teamsNames.every((name) => given[name] === undefined)) return [];
  const missing = (["MICROSOFT_APP_ID", "MICROSOFT_APP_TENANT_ID"] as const).filter(
    (name) => given[name] === undefined,
  );
  const proofs = [given.MICROSOFT_APP_PASSWORD, given.MICROSOFT_APP_CERTIFICATE].filter(
    (proof) => proof !== undefined,
  );
  return [
    ...(missing.length > 0 ? [`${missing.join(" and ")} is missing beside the others`] : []),
    ...(given.PUBLIC_URL ? [] : ["PUBLIC_URL is missing: bills and secrets are given on pages of it"]),
    ...(proofs.length === 1
      ? []
      : [
          "set MICROSOFT_APP_PASSWORD, or MICROSOFT_APP_CERTIFICATE with the path of a PEM file, one of them",
        ]),
  ];
};

/** Everything read from the environment, once. Names are the README's. */
export type Config = z.infer<typeof settings>;

/** True when Portside is to serve Slack instead of a terminal. */
export const hasSlack = (config: Config): boolean => slackNames.some((name) => config[name] !== undefined);

/** True when Portside is to serve Teams. */
export const hasTeams = (config: Config): boolean =>
  config.TEAMS_ANONYMOUS !== undefined || teamsNames.some((name) => config[name] !== undefined);

/** The configuration, or one sentence per fault, all at once. Values are never repeated: they may be secret. */
export const readConfig = (
  environment: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: string[] } => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = settings.safeParse(given);
  if (read.success) return { ok: true, config: read.data };
  return {
    ok: false,
    problems: read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
  };
};
