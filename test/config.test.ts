import { describe, expect, test } from "@jest/globals";
import { hasSlack, hasTeams, readConfig } from "../src/config.ts";

const problemsOf = (environment: Record<string, string>): string => {
  const read = readConfig(environment);
  return read.ok ? "" : read.problems.join("\n");
};

const signing = { SLACK_SIGNING_SECRET: "0123456789abcdef" };
const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const app = { SLACK_APP_TOKEN: "xapp-1" };
const install = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "a", SLACK_STATE_SECRET: "0123456789" };
const at = { PUBLIC_URL: "https://portside.example.com" };

test.each([
  ["MAIL_FROM", "Portside", "MAIL_FROM: must look like Portside <porting@example.com>"],
  ["SMTP_URL", "mail.example.com", "SMTP_URL: must look like smtp://"],
])("%s that cannot be used stops the start: %s", (name, value, sentence) => {
  expect(problemsOf({ [name]: value })).toContain(sentence);
});

describe("settings of Slack", () => {
  test("none at all leaves the terminal", () => {
    const read = readConfig({});
    expect(read.ok && hasSlack(read.config)).toBe(false);
  });

  test.each([
    ["one workspace over HTTPS", { ...signing, ...bot }],
    ["one workspace at a public address", { ...signing, ...bot, ...at }],
    ["one workspace through a socket", { ...app, ...bot }],
    ["several workspaces", { ...signing, ...install, ...at }],
  ])("%s is enough to start", (_what, environment) => {
    const read = readConfig(environment);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && hasSlack(read.config)).toBe(true);
  });

  test.each([
    ["no token", signing, "set SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID"],
    ["no way in", bot, "set SLACK_SIGNING_SECRET for HTTPS, or SLACK_APP_TOKEN for Socket Mode"],
    ["both kinds of access", { ...signing, ...bot, ...install, ...at }, "not both"],
    [
      "half of an app",
      { ...signing, ...at, SLACK_CLIENT_ID: "1.2" },
      "SLACK_CLIENT_SECRET and SLACK_STATE_SECRET is missing",
    ],
    ["no address to install at", { ...signing, ...install }, "PUBLIC_URL is missing"],
    ["a public address and no secret", { ...app, ...bot, ...at }, "SLACK_SIGNING_SECRET is missing"],
    [
      "a token of another kind",
      { ...signing, SLACK_BOT_TOKEN: "xoxp-1" },
      "SLACK_BOT_TOKEN: must begin with xoxb-",
    ],
    ["an address that is none", { ...signing, ...bot, PUBLIC_URL: "portside" }, "must look like https://"],
  ])("%s stops the start and says what to set", (_what, environment, sentence) => {
    expect(problemsOf(environment as Record<string, string>)).toContain(sentence);
  });

  test("no problem repeats a value", () => {
    expect(
      problemsOf({ ...signing, SLACK_BOT_TOKEN: "secret-1", SLACK_APP_TOKEN: "secret-2" }),
    ).not.toContain("secret-");
  });
});

describe("settings of Teams", () => {
  const entra = {
    MICROSOFT_APP_ID: "22222222-2222-4222-8222-222222222222",
    MICROSOFT_APP_TENANT_ID: "11111111-1111-4111-8111-111111111111",
  };
  const password = { MICROSOFT_APP_PASSWORD: "made-up-password" };
  const certificate = { MICROSOFT_APP_CERTIFICATE: "app.pem" };

  test("none at all leaves the terminal", () => {
    const read = readConfig({});
    expect(read.ok && hasTeams(read.config)).toBe(false);
  });

  test.each([
    ["an app and its secret", { ...entra, ...password, ...at }],
    ["an app and its certificate", { ...entra, ...certificate, ...at }],
    ["Slack beside it", { ...entra, ...password, ...at, ...signing, ...bot }],
    [
      "several tenants",
      {
        ...entra,
        ...password,
        ...at,
        TEAMS_TENANTS: `${entra.MICROSOFT_APP_ID}, ${entra.MICROSOFT_APP_TENANT_ID}`,
      },
    ],
    ["every tenant that installs it", { ...entra, ...password, ...at, TEAMS_TENANTS: "*" }],
    [
      "a government cloud",
      { ...entra, ...password, ...at, TEAMS_CHANNEL_SERVICE: "https://botframework.azure.us" },
    ],
    ["nothing but this machine", { TEAMS_ANONYMOUS: "1" }],
    ["this machine by its name", { TEAMS_ANONYMOUS: "1", PUBLIC_URL: "http://localhost:3000" }],
    ["this machine, with Slack through a socket", { TEAMS_ANONYMOUS: "1", ...app, ...bot }],
  ])("%s is enough to start", (_what, environment) => {
    const read = readConfig(environment as Record<string, string>);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && hasTeams(read.config)).toBe(true);
  });

  test.each([
    ["no app", { ...password, ...at }, "MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID is missing"],
    ["no proof", { ...entra, ...at }, "set MICROSOFT_APP_PASSWORD, or MICROSOFT_APP_CERTIFICATE"],
    ["two proofs", { ...entra, ...password, ...certificate, ...at }, "one of them"],
    ["no address", { ...entra, ...password }, "PUBLIC_URL is missing"],
    ["an id that is none", { ...entra, ...password, ...at, MICROSOFT_APP_ID: "portside" }, "must look like"],
    [
      "a tenant that is none",
      { ...entra, ...password, ...at, TEAMS_TENANTS: "acme.com" },
      "must be tenant ids",
    ],
    [
      "some tenants and all",
      { ...entra, ...password, ...at, TEAMS_TENANTS: `${entra.MICROSOFT_APP_ID}, *` },
      "must be",
    ],
    [
      "an unknown cloud",
      { ...entra, ...password, ...at, TEAMS_CHANNEL_SERVICE: "https://example.com" },
      "can only be",
    ],
    ["credentials beside none", { ...entra, ...password, ...at, TEAMS_ANONYMOUS: "1" }, "not both"],
    ["an address from outside beside none", { ...at, TEAMS_ANONYMOUS: "1" }, "this machine only"],
    ["Slack's posts beside none", { ...signing, ...bot, TEAMS_ANONYMOUS: "1" }, "Socket Mode"],
  ])("%s stops the start and says what to set", (_what, environment, sentence) => {
    expect(problemsOf(environment as Record<string, string>)).toContain(sentence);
  });

  test("no problem repeats a value", () => {
    expect(problemsOf({ ...entra, MICROSOFT_APP_PASSWORD: "secret-1" })).not.toContain("secret-1");
  });
});

const twilio = { TWILIO_ACCOUNT_SID: `AC${"0a".repeat(16)}`, TWILIO_AUTH_TOKEN: "0123456789" };
const key = { TWILIO_API_KEY: "SK12", TWILIO_API_SECRET: "0123456789" };

describe("settings of carriers", () => {
  test("none at all leaves the sandbox", () => {
    const read = readConfig({});
    expect(read.ok && read.config.CARRIER).toBe("sandbox");
  });

  test.each([
    ["with the account's token", { CARRIER: "twilio", ...twilio }],
    ["with an API key", { CARRIER: "twilio", TWILIO_ACCOUNT_SID: twilio.TWILIO_ACCOUNT_SID, ...key }],
    ["for requests filed before", { ...twilio }],
  ])("Twilio %s is enough to start", (_what, environment) => {
    expect(readConfig(environment)).toMatchObject({ ok: true });
  });

  test.each([
    ["no account", { CARRIER: "twilio", TWILIO_AUTH_TOKEN: "0123456789" }, "TWILIO_ACCOUNT_SID is missing"],
    ["nothing of it", { CARRIER: "twilio" }, "set TWILIO_AUTH_TOKEN, or TWILIO_API_KEY"],
    ["no way in", { TWILIO_ACCOUNT_SID: twilio.TWILIO_ACCOUNT_SID }, "set TWILIO_AUTH_TOKEN"],
    ["half a key", { ...twilio, TWILIO_API_KEY: "SK1" }, "TWILIO_API_SECRET is missing"],
    ["half a peer", { ...twilio, TWILIO_API_URL: "http://127.0.0.1:1" }, "TWILIO_UPLOAD_URL is missing"],
    ["another kind of SID", { ...twilio, TWILIO_ACCOUNT_SID: "SK1" }, "must be AC and 32 digits"],
    ["a carrier nobody knows", { CARRIER: "pigeon" }, "CARRIER"],
    [
      "webhooks and no address",
      { CARRIER_WEBHOOK_SECRET: "0123456789abcdef" },
      "PUBLIC_URL is missing: with CARRIER_WEBHOOK_SECRET",
    ],
    ["a guessable address", { ...at, CARRIER_WEBHOOK_SECRET: "short" }, "must be 16 letters"],
  ])("%s stops the start and says what to set", (_what, environment, sentence) => {
    expect(problemsOf(environment as Record<string, string>)).toContain(sentence);
  });
});

describe("settings of Telnyx", () => {
  const telnyx = {
    TELNYX_API_KEY: "KEY0123456789",
    TELNYX_PUBLIC_KEY: Buffer.alloc(32, 7).toString("base64"),
  };
  const { TELNYX_API_KEY, TELNYX_PUBLIC_KEY } = telnyx;

  test.each([
    ["for new requests", { CARRIER: "telnyx", ...telnyx }],
    ["for requests filed before", telnyx],
    ["at a peer", { CARRIER: "telnyx", ...telnyx, TELNYX_API_URL: "http://127.0.0.1:1/v2" }],
  ])("%s are enough to start", (_what, environment) => {
    expect(problemsOf(environment)).toBe("");
  });

  test.each([
    ["no key", { CARRIER: "telnyx", TELNYX_PUBLIC_KEY }, "TELNYX_API_KEY is missing"],
    ["no public key", { TELNYX_API_KEY }, "TELNYX_PUBLIC_KEY is missing"],
    ["nothing of it", { CARRIER: "telnyx" }, "TELNYX_API_KEY is missing"],
    ["an address alone", { TELNYX_API_URL: "http://127.0.0.1:1/v2" }, "TELNYX_API_KEY is missing"],
    ["a public key cut short", { ...telnyx, TELNYX_PUBLIC_KEY: "AAAA" }, "must be 32 bytes in base64"],
  ])("%s stops the start and says what to set", (_what, environment, sentence) => {
    expect(problemsOf(environment)).toContain(sentence);
  });
});

describe("settings of the porting desk", () => {
  test.each([
    ["for new requests", { CARRIER: "manual", PORTING_DESK: "desk@carrier.example" }],
    ["for requests filed before", { PORTING_DESK: "desk@carrier.example" }],
    [
      "with a name",
      { CARRIER: "manual", PORTING_DESK: "desk@carrier.example", PORTING_DESK_NAME: "Carrier Example" },
    ],
  ])("%s are enough to start", (_what, environment) => {
    expect(problemsOf(environment)).toBe("");
  });

  test.each([
    ["no address", { CARRIER: "manual" }, "PORTING_DESK is missing: with CARRIER=manual"],
    ["two addresses", { PORTING_DESK: "a@b.example, c@d.example" }, "must be one plain e-mail address"],
    ["an address with a name", { PORTING_DESK: "Desk <a@b.example>" }, "must be one plain e-mail address"],
    ["a name alone", { PORTING_DESK_NAME: "Carrier" }, "PORTING_DESK is missing beside PORTING_DESK_NAME"],
    ["papers alone", { PORTING_DESK_PAPERS: "attached" }, "PORTING_DESK is missing beside"],
  ])("%s stops the start and says what to set", (_what, environment, sentence) => {
    expect(problemsOf(environment)).toContain(sentence);
  });
});
