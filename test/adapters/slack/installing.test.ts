import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { signed } from "./open-peer.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const environment = {
  SLACK_BOT_TOKEN: "",
  SLACK_CLIENT_ID: "1.2",
  SLACK_CLIENT_SECRET: "secret-of-the-test-client",
  SLACK_STATE_SECRET: "secret-of-the-test-state",
  PUBLIC_URL: "http://127.0.0.1",
};

describe("installing in several workspaces", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack({ environment });
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  const at = (path: string) => slack.url().replace("/slack/events", path);

  /** A browser that goes through Slack's pages as this person. */
  const install = async (name = "dana", cookie?: string): Promise<Response> => {
    const begun = await fetch(at("/slack/install"), { redirect: "manual" });
    const page = await (await fetch(begun.headers.get("location") ?? "")).text();
    const user = slack.user(name);
    const asked = page.split("<form").find((part) => part.includes(`value="${user}"`)) ?? "";
    const fields = [...asked.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(
      ([, key = "", value = ""]): [string, string] => [key, value.replaceAll("&amp;", "&")],
    );
    const agreed = await fetch(
      `${new URL(begun.headers.get("location") ?? "").origin}/oauth/v2/authorize/callback`,
      {
        method: "POST",
        body: new URLSearchParams(fields),
        redirect: "manual",
      },
    );
    const back = new URL(agreed.headers.get("location") ?? "");
    return fetch(at(back.pathname + back.search), {
      headers: { cookie: cookie ?? begun.headers.getSetCookie()[0]?.split(";")[0] ?? "" },
    });
  };
  const tokenOf = async () => slack.store.note("slack", "installation/T000000001");

  test("a workspace installs it, and a port begins there", async () => {
    expect((await slack.command("dana", ports, "")).text).toContain("http://127.0.0.1/slack/install");
    const page = await install();
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("/port settings")]);
    const direct = (await slack.peer.bot.conversations.open({ users: slack.user("dana") })).channel?.id ?? "";
    await slack.until(async () => (await slack.messages(direct))[0]?.text.includes("stays off"));
    expect(await slack.command("dana", ports, "")).toEqual({ status: 200, text: "" });
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    expect((await slack.messages(ports, root)).at(-1)?.text).toContain("six points");
  });

  test("its token is sealed where it is kept, and in no log", async () => {
    await install();
    await slack.command("dana", ports, "");
    const token = slack.proxy.of("chat.postMessage")[0]?.token.replace("Bearer ", "") ?? "";
    expect(token).toMatch(/^xoxb-/);
    expect(JSON.stringify(await tokenOf())).not.toContain(token);
    expect(JSON.stringify(slack.lines)).not.toContain(token);
  });

  test("the state is kept in a cookie that no script, no plain connection and no later day sees", async () => {
    const begun = await fetch(at("/slack/install"), { redirect: "manual" });
    const [cookie = "", ...more] = begun.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^slack-app-oauth-state=[^;]+;/);
    for (const flag of ["Secure", "HttpOnly", "Max-Age=600"]) expect(cookie).toContain(flag);
    const leadsTo = new URL(begun.headers.get("location") ?? "");
    expect([leadsTo.origin, leadsTo.searchParams.get("redirect_uri")]).toEqual([
      new URL(slack.proxy.url).origin,
      "http://127.0.0.1/slack/oauth_redirect",
    ]);
  });

  test("an answer of another browser, or without a state, installs nothing", async () => {
    expect((await install("dana", "slack-app-oauth-state=another")).status).toBe(400);
    expect((await install("dana", "")).status).toBe(400);
    expect((await fetch(at("/slack/oauth_redirect?code=1"))).status).toBe(400);
    expect(await tokenOf()).toBeNull();
  });

  test.each([
    ["uninstalled", { type: "app_uninstalled" }],
    ["its token was revoked", { type: "tokens_revoked", tokens: { oauth: [], bot: ["U0PORT"] } }],
  ])(
    "when it is %s the token is erased and nothing goes on; installed again, it does",
    async (_what, event) => {
      await install();
      await slack.command("dana", ports, "");
      const root = (await slack.messages(ports))[0]?.ts ?? "";
      expect(await slack.event(event)).toBe(200);
      expect(await tokenOf()).toBeNull();
      expect((await slack.command("dana", ports, "")).text).toContain("not installed");
      await install();
      await slack.type("dana", ports, "agree", root);
      expect((await slack.messages(ports, root)).at(-1)?.text).toContain("all six points (");
    },
  );

  test("an event of before, delivered late, does not undo a new installation", async () => {
    await install();
    expect(await slack.event({ type: "app_uninstalled" }, "Ev1", Math.floor(Date.now() / 1000) - 60)).toBe(
      200,
    );
    expect(await tokenOf()).not.toBeNull();
  });

  test("a token that expires is renewed once, however many need it", async () => {
    await install();
    const [given] = slack.proxy.of("oauth.v2.access");
    const { access_token: token } = JSON.parse(given?.answer ?? "{}") as { access_token: string };
    const expiring = (value: string) => ({
      team: { id: "T000000001" },
      user: { id: slack.user("dana"), scopes: [] },
      bot: {
        token: value,
        refreshToken: "xoxe-1-old",
        expiresAt: Math.floor(Date.now() / 1000) + 60,
        scopes: [],
        id: "B0PORT",
        userId: "U0PORT",
      },
      isEnterpriseInstall: false,
      authVersion: "v2",
      tokenType: "bot",
    });
    await slack.installed("T000000001", expiring("xoxb-old"));
    const renewed = {
      ok: true,
      token_type: "bot",
      access_token: token,
      refresh_token: "xoxe-1-new",
      expires_in: 43_200,
    };
    slack.proxy.meddle({
      before: ({ method, fields }) =>
        method === "oauth.v2.access" && fields.refresh_token === "xoxe-1-old"
          ? { status: 200, body: JSON.stringify(renewed) }
          : null,
    });
    await Promise.all([1, 2, 3].map(() => slack.command("dana", ports, "list")));
    expect(slack.proxy.of("oauth.v2.access")).toHaveLength(2);
    expect(slack.proxy.calls.some(({ token: used }) => used.includes("xoxb-old"))).toBe(false);
  });

  test("a revoked token of a person alone leaves it installed", async () => {
    await install();
    await slack.event({ type: "tokens_revoked", tokens: { oauth: ["U1"] } });
    expect(await tokenOf()).not.toBeNull();
  });

  test("an organisation's installation serves its workspaces, with its own records", async () => {
    await install();
    const { store } = slack;
    const token = slack.proxy.of("oauth.v2.access")[0]?.answer ?? "{}";
    const { access_token: botToken } = JSON.parse(token) as { access_token: string };
    const installation = {
      enterprise: { id: "E1", name: "Acme" },
      user: { id: slack.user("dana"), scopes: [] },
      bot: { token: botToken, scopes: [], id: "B0PORT", userId: "U0PORT" },
      isEnterpriseInstall: true,
      authVersion: "v2",
    };
    await slack.installed("E1", installation);
    await store.setNote("slack:E1", "settings", { enabled: true });
    slack.proxy.meddle({
      after: ({ method }, answer) => {
        if (method !== "users.info") return answer;
        const given = JSON.parse(answer);
        return JSON.stringify({
          ...given,
          user: { ...given.user, enterprise_user: { enterprise_id: "E1" } },
        });
      },
    });
    const org = { enterprise_id: "E1", is_enterprise_install: "true" };
    expect(await slack.command("dana", ports, "", org)).toEqual({ status: 200, text: "" });
    const requests = await store.find("slack:E1", { type: "all" }, "", 10);
    expect(requests.total).toBe(1);
    expect((await store.find(agency, { type: "all" }, "", 10)).total).toBe(0);
  });

  test("a payload of a workspace that did not install it is turned away", async () => {
    const body = JSON.stringify({
      type: "event_callback",
      team_id: "T999999999",
      event_id: "Ev9",
      event: { type: "message", channel: ports, user: "U1", text: "port", ts: "1.1" },
    });
    expect((await fetch(slack.url(), signed(body, "application/json"))).status).toBe(401);
  });
});
