import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { forgedKey, type TokenChange } from "../../support/teams-connector.ts";
import { channel } from "../../support/teams-people.ts";

const ports = channel("ports");
const hour = 3600;
const now = () => Math.floor(Date.now() / 1000);

describe("calls that are not Microsoft's, for us, now, of a tenant that is served", () => {
  let teams: TestTeams;
  let before: number;
  beforeEach(async () => {
    teams = await openTeams();
    before = teams.connector.made.length;
  });
  afterEach(() => teams.close());

  const port = (own: Record<string, unknown> = {}) =>
    teams.from("dana", teams.personal("dana"), { type: "message", text: "port", ...own });

  test.each<[string, TokenChange | null]>([
    ["no token", null],
    ["a forged signature", { key: forgedKey }],
    ["a token for another bot", { claims: { aud: "33333333-3333-4333-8333-333333333333" } }],
    ["a token of another issuer", { claims: { iss: "https://example.com" } }],
    ["an expired token", { claims: { nbf: now() - 2 * hour, exp: now() - hour } }],
    ["a token for another service address", { claims: { serviceurl: "https://example.com/svc" } }],
    ["a key that is not endorsed for Teams", { kid: "k2" }],
    ["an unknown key", { kid: "k9" }],
  ])("%s is refused with 401 and no word", async (_what, token) => {
    expect(await teams.deliver(port(), token)).toEqual({ status: 401, body: null });
    expect(teams.connector.made.length).toBe(before);
  });

  test.each([
    ["of a tenant that is not served", { tenantId: "99999999-9999-4999-8999-999999999999" }, undefined],
    ["of a tenant that it does not tell", { tenantId: undefined }, {}],
    [
      "of two tenants at once",
      { tenantId: "11111111-1111-4111-8111-111111111111" },
      { tenant: { id: "99999999-9999-4999-8999-999999999999" } },
    ],
  ])("a signed activity %s is refused with 403 and no word", async (_what, { tenantId }, data) => {
    const activity = port();
    const conversation = { ...activity.conversation, tenantId };
    const channelData = data ?? { tenant: { id: tenantId } };
    expect(await teams.deliver({ ...activity, conversation, channelData })).toEqual({
      status: 403,
      body: null,
    });
    expect(teams.connector.made.length).toBe(before);
  });

  test("a channel of the framework other than Teams is refused before anything is asked", async () => {
    for (const channelId of ["emulator", "AseChannel", "webchat", ""])
      expect((await teams.deliver({ ...port(), channelId })).status).toBe(401);
  });

  test("the same activity again does nothing; replayed after a restart, or old, it is refused with 403", async () => {
    const activity = port();
    expect(await teams.deliver(activity)).toEqual({ status: 200, body: null });
    const said = teams.connector.posted.length;
    expect(await teams.deliver(activity)).toEqual({ status: 200, body: null });
    expect(teams.connector.posted.length).toBe(said);
    await teams.restart();
    expect(await teams.deliver(activity)).toEqual({ status: 403, body: null });
    const old = port({ timestamp: new Date(Date.now() - hour * 1000).toISOString() });
    expect(await teams.deliver(old)).toEqual({ status: 403, body: null });
    const ahead = port({ timestamp: new Date(Date.now() + hour * 1000).toISOString() });
    expect(await teams.deliver(ahead)).toEqual({ status: 403, body: null });
    expect(teams.connector.posted.length).toBe(said);
  });

  const post = async (body: string, type = "application/json", method = "POST") => {
    const answered = await fetch(teams.url(), {
      method,
      headers: { "content-type": type, authorization: `Bearer ${teams.connector.token()}` },
      ...(method === "POST" ? { body } : {}),
    });
    return { status: answered.status, text: await answered.text() };
  };

  test.each([
    ["broken JSON", '{"type":', 400],
    ["no object", '"hello"', 400],
    ["an array", "[]", 401],
    ["an activity without anything", '{"channelId":"msteams"}', 400],
    ["more than half a megabyte", JSON.stringify({ channelId: "msteams", text: "x".repeat(600_000) }), 413],
  ])("%s is refused without a reason", async (_what, body, status) => {
    expect(await post(body)).toEqual({ status, text: "" });
  });

  test("another method or another kind of body is refused without a reason", async () => {
    expect(await post("", "application/json", "GET")).toEqual({ status: 405, text: "" });
    expect(await post("type=message", "application/x-www-form-urlencoded")).toEqual({
      status: 400,
      text: "",
    });
  });

  test("what botbuilder would print of refused calls is not printed", async () => {
    const printed: unknown[] = [];
    const { error } = console;
    const own = console.error;
    try {
      await teams.deliver(port(), { key: forgedKey });
      await teams.deliver(port(), { claims: { nbf: now() - 2 * hour, exp: now() - hour } });
    } finally {
      console.error = error;
    }
    expect(own).toBe(error);
    expect(printed).toEqual([]);
    expect(teams.lines.some(({ from }) => from === "botbuilder")).toBe(true);
    expect(JSON.stringify(teams.lines)).not.toContain("BEGIN");
  });

  test("a large answer is taken", async () => {
    await teams.type("dana", ports, "port");
    const answered = await teams.type("dana", teams.personal("dana"), `port ${"x".repeat(200_000)}`);
    expect(answered.status).toBe(200);
  });
});

describe("trying Teams out without credentials", () => {
  const anonymous = {
    MICROSOFT_APP_ID: "",
    MICROSOFT_APP_TENANT_ID: "",
    MICROSOFT_APP_PASSWORD: "",
    TEAMS_ANONYMOUS: "1",
    PUBLIC_URL: "",
  };

  /** Calls with headers that fetch would not let anybody set. */
  const call = (port: number, headers: Record<string, string>, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const calling = request(
        { host: "127.0.0.1", port, path: "/api/messages", method: "POST", headers },
        (answered) => {
          answered.resume();
          resolve(answered.statusCode ?? 0);
        },
      );
      calling.once("error", reject);
      calling.end(body);
    });

  test("calls of this machine are taken without a token, and nothing through a tunnel or under another name", async () => {
    const teams = await openTeams({ environment: anonymous });
    try {
      const activity = teams.from("dana", teams.personal("dana"), { type: "message", text: "port" });
      expect(await teams.deliver(activity, null)).toEqual({ status: 200, body: null });
      expect(teams.found(teams.personal("dana"), "six points")).toBeDefined();
      expect(teams.connector.made.every(({ auth }) => auth === undefined)).toBe(true);
      const json = { "content-type": "application/json" };
      const at = teams.port ?? 0;
      const body = JSON.stringify(activity);
      expect(await call(at, { ...json, host: "portside.example.com" }, body)).toBe(403);
      expect(await call(at, { ...json, host: "localhost", "x-forwarded-for": "192.0.2.1" }, body)).toBe(403);
      expect(await call(at, { ...json, host: "localhost" }, body)).toBe(200);
    } finally {
      await teams.close();
    }
  });

  test.each([
    ["with credentials", { MICROSOFT_APP_ID: "22222222-2222-4222-8222-222222222222" }, "not both"],
    ["with an address from outside", { PUBLIC_URL: "https://portside.example.com" }, "this machine only"],
    [
      "beside Slack's posts",
      { SLACK_SIGNING_SECRET: "0123456789", SLACK_BOT_TOKEN: "xoxb-1" },
      "Socket Mode",
    ],
  ])("%s the start is refused", async (_what, environment, sentence) => {
    await expect(
      openTeams({ environment: { ...anonymous, ...environment } as Record<string, string> }),
    ).rejects.toThrow(sentence);
  });
});
