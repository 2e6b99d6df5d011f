import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSlack, type TestSlack } from "./open-slack.ts";

describe("when the records are slow", () => {
  let slack: TestSlack;
  let ports: string;
  let root: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    root = (await slack.messages(ports))[0]?.ts ?? "";
  });
  afterEach(() => slack.close());

  const slow = (milliseconds: number) => {
    const { store } = slack;
    const { commit } = store;
    store.commit = async (turn) => {
      store.commit = commit;
      await wait(milliseconds);
      return commit(turn);
    };
  };

  test("a form opens within its three seconds all the same: first a view that says so, then the form", async () => {
    slow(1500);
    const shown = await slack.messages(ports, root);
    await slack.press("dana", shown, "Fill in the form", { channel: ports, thread: root });
    expect(slack.view().title.text).toBe("One moment");
    const updated = await slack.until(() => slack.proxy.of("views.update").at(-1));
    expect(JSON.parse(updated.fields.view ?? "{}").callback_id).toBe("port_form");
  }, 20_000);

  test("a command is answered in time, and goes on", async () => {
    slow(3000);
    expect((await slack.command("dana", ports, "list")).text).toContain("a little longer");
    await slack.until(() => slack.proxy.of("chat.postEphemeral").length > 0, 1500);
  }, 30_000);

  test("a form that was sent in is answered in time, and what came of it follows", async () => {
    const shown = await slack.messages(ports, root);
    await slack.press("dana", shown, "Fill in the form", { channel: ports, thread: root });
    const view = slack.view();
    slow(3000);
    const answered = await slack.submit("dana", view, { agreements: "1" });
    expect(answered.body).toMatchObject({ response_action: "update" });
    const updated = await slack.until(() => slack.proxy.of("views.update").at(-1), 1500);
    expect(updated.fields.view_id).toBe(view.id);
  }, 30_000);

  test("an event that takes too long is not acknowledged, comes again, and has its effect once", async () => {
    slow(3200);
    const event = {
      type: "message",
      channel: ports,
      user: slack.user("dana"),
      text: "agree",
      ts: "1700000001.000100",
      thread_ts: root,
    };
    expect(await slack.event(event, "Ev1")).not.toBe(200);
    expect(await slack.event(event, "Ev1")).toBe(200);
    const told = async () =>
      (await slack.messages(ports, root)).filter(({ text }) => text.includes("all six points ("));
    await slack.until(async () => (await told()).length > 0, 1500);
    expect(await told()).toHaveLength(1);
  }, 30_000);
});
