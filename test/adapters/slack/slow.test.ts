import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSlack, type TestSlack } from "./open-slack.ts";
import type { Shown } from "./slack-people.ts";

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

  /** What the handlers read first is slow, once. */
  const slowNote = (milliseconds: number) => {
    const { store } = slack;
    const { note } = store;
    store.note = async (agency, key) => {
      store.note = note;
      await wait(milliseconds);
      return note(agency, key);
    };
  };
  const press = async (label: string) =>
    slack.press("dana", await slack.messages(ports, root), label, { channel: ports, thread: root });
  const pressHome = async () => {
    await slack.event({ type: "app_home_opened", user: slack.user("dana"), channel: "D1", tab: "home" });
    slowNote(1500);
    return slack.interact({
      ...slack.from("dana"),
      type: "block_actions",
      trigger_id: await slack.trigger("dana"),
      container: { type: "view", view_id: "V1" },
      view: { id: "V1", type: "home", callback_id: "", private_metadata: "", state: { values: {} } },
      actions: [{ type: "button", action_id: "settings", value: JSON.stringify({ type: "settings" }) }],
    });
  };
  const shortcut = async () => {
    slowNote(1500);
    return slack.interact({
      ...slack.from("dana"),
      type: "shortcut",
      trigger_id: await slack.trigger("dana"),
      callback_id: "port_new",
    });
  };

  test.each<[string, () => Promise<unknown>, string]>([
    [
      "a section of the checklist",
      () => {
        slowNote(1500);
        return press("Fill in the form");
      },
      "port_form",
    ],
    [
      "the bill",
      async () => {
        await slack.type("dana", ports, "agree", root);
        await slack.type("dana", ports, "edit bill", root);
        slowNote(1500);
        return press("Send the bill");
      },
      "port_file",
    ],
    [
      "a PIN",
      async () => {
        const sid = /PR-[0-9A-Z-]{9}/.exec(JSON.stringify(await slack.messages(ports, root)))?.[0];
        const value = JSON.stringify({ type: "secret", item: "pin:+12125550150", label: "PIN", sid });
        const buttons = [
          { type: "button", action_id: "a", text: { type: "plain_text", text: "PIN" }, value },
        ];
        const blocks = [{ type: "actions", elements: buttons }] as Shown["blocks"];
        slowNote(1500);
        return slack.press("dana", [{ ts: root, text: "", ...(blocks ? { blocks } : {}) }], "PIN", {
          channel: ports,
          thread: root,
        });
      },
      "port_secret",
    ],
    [
      "the settings, by command",
      () => {
        slowNote(1500);
        return slack.command("dana", ports, "settings");
      },
      "port_settings",
    ],
    ["the settings, on the home tab", pressHome, "port_settings"],
    ["the notice of a shortcut", shortcut, ""],
  ])(
    "%s opens in time: first a view that says so, then itself",
    async (_what, open, callback) => {
      await open();
      expect(slack.view().title.text).toBe("One moment");
      const updated = await slack.until(() => slack.proxy.of("views.update").at(-1));
      expect(JSON.parse(updated.fields.view ?? "{}").callback_id ?? "").toBe(callback);
    },
    20_000,
  );

  test("who may not gets the sentence in the view that was opened", async () => {
    slowNote(1500);
    await slack.command("bob", ports, "settings");
    const updated = await slack.until(() => slack.proxy.of("views.update").at(-1));
    expect(updated.fields.view).toContain("owners and admins");
    expect(slack.proxy.of("chat.postEphemeral")).toHaveLength(0);
  }, 20_000);

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
