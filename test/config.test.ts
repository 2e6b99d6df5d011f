import { describe, expect, test } from "@jest/globals";
import { hasSlack, readConfig } from "../src/config.ts";

const problemsOf = (environment: Record<string, string>): string => {
  const read = readConfig(environment);
  return read.ok ? "" : read.problems.join("\n");
};

const signing = { SLACK_SIGNING_SECRET: "0123456789abcdef" };
const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const app = { SLACK_APP_TOKEN: "xapp-1" };
const install = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "a", SLACK_STATE_SECRET: "0123456789" };
const at = { PUBLIC_URL: "https://portside.example.com" };

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
