import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSlack, type TestSlack } from "./open-slack.ts";
import { openSocket } from "./open-socket.ts";

describe("without a public address, through a socket", () => {
  let slack: TestSlack;
  let socket: Awaited<ReturnType<typeof openSocket>>;
  let ports: string;
  beforeEach(async () => {
    socket = await openSocket();
    slack = await openSlack({
      environment: { SLACK_SIGNING_SECRET: "", SLACK_APP_TOKEN: "xapp-1-test" },
      before: (proxy) =>
        proxy.meddle({
          before: ({ method }) =>
            method === "apps.connections.open"
              ? { status: 200, body: JSON.stringify({ ok: true, url: socket.url }) }
              : null,
        }),
    });
    ports = slack.channel("ports");
  });
  afterEach(async () => {
    await slack.close();
    await socket.close();
  });

  const command = async (id: string, text: string) => ({
    command: "/port",
    text,
    team_id: "T000000001",
    channel_id: ports,
    user_id: slack.user("dana"),
    trigger_id: `${id}.trigger`,
    is_enterprise_install: "false",
    api_app_id: "A0PORT",
  });
  const sent = async (id: string, type: string, payload: object): Promise<unknown> => {
    socket.send(id, type, payload);
    await slack.until(() => socket.acknowledged.has(id));
    await slack.assistant.settle();
    return socket.acknowledged.get(id);
  };

  test("a port begins and goes on, each payload acknowledged and handled once", async () => {
    expect(await sent("1", "slash_commands", await command("1", "help"))).toMatchObject({
      text: expect.stringContaining("/port subscribe"),
    });
    expect(await sent("2", "slash_commands", await command("2", ""))).toEqual({});
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    const event = (id: string) => ({
      type: "event_callback",
      team_id: "T000000001",
      event_id: id,
      event_time: 1,
      event: {
        type: "message",
        channel: ports,
        user: slack.user("dana"),
        text: "agree",
        ts: "1700000001.1",
        thread_ts: root,
      },
    });
    await sent("3", "events_api", event("Ev1"));
    await sent("4", "events_api", event("Ev1"));
    const told = (await slack.messages(ports, root)).filter(({ text }) => text.includes("all six points ("));
    expect(told).toHaveLength(1);
  });

  test("a connection that is lost is opened again", async () => {
    socket.drop();
    const opened = () => slack.proxy.of("apps.connections.open").length > 1 && socket.connections() === 1;
    await slack.until(opened, 2000);
    expect(await sent("1", "slash_commands", await command("1", ""))).toEqual({});
    expect(await slack.messages(ports)).toHaveLength(1);
  }, 30_000);
});
