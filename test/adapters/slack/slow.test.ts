import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";
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

  /**
   * What stands in the records when a process dies that acknowledged something and got no further; the next one then
   * begins with that. `act` does it, and gives what it was answered with.
   */
  const diedAfter = async <T>(act: () => Promise<T>): Promise<T> => {
    const { store } = slack;
    const { commit } = store;
    const dead = Promise.withResolvers<never>();
    store.commit = () => dead.promise;
    const answered = await act();
    const left = await store.notes("slack", "late/");
    expect(left).toHaveLength(1);
    store.commit = commit;
    dead.reject(new Error("the process died"));
    await slack.until(async () => (await store.notes("slack", "late/")).length === 0);
    for (const { key, value } of left) await store.setNote("slack", key, value);
    await slack.restart();
    await slack.until(async () => (await slack.store.notes("slack", "late/")).length === 0, 1500);
    await slack.assistant.settle();
    return answered;
  };
  const texts = async () => (await slack.messages(ports, root)).map(({ text }) => text);

  test("a press that was acknowledged is heard, also where the process died before it was stored", async () => {
    const { status } = await diedAfter(() => press("Agree to all six"));
    expect(status).toBe(200);
    const taken = (await texts()).filter((text) => text.includes("all six points ("));
    expect(taken).toHaveLength(1);
  }, 30_000);

  test("so is a command, whose thread is begun once", async () => {
    const before = (await slack.messages(ports)).length;
    const { text } = await diedAfter(() => slack.command("dana", ports, "new"));
    expect(text).toContain("a little longer");
    const begun = await slack.until(async () => {
      const all = await slack.messages(ports);
      return all.length > before ? all : null;
    });
    expect(begun).toHaveLength(before + 1);
    const first = begun
      .map(({ ts }) => Number(ts))
      .sort((a, b) => a - b)
      .at(-1);
    const thread = await slack.messages(ports, begun.find(({ ts }) => Number(ts) === first)?.ts);
    expect(thread.length).toBeGreaterThan(1);
  }, 30_000);

  test("so is a shortcut on a message, and what is still to be said is told to whoever used it", async () => {
    const { status } = await diedAfter(async () =>
      slack.interact({
        ...slack.from("dana"),
        type: "message_action",
        trigger_id: await slack.trigger("dana"),
        callback_id: "port_attach",
        channel: { id: ports },
        message: { ts: "1700000005.000100", text: "please move 212-555-0188", user: slack.user("bob") },
      }),
    );
    expect(status).toBe(200);
    const drafts = (await slack.store.find(agency, { type: "drafts" }, slack.user("dana"), 5)).results;
    expect(drafts.filter(({ home }) => home.endsWith(":1700000005.000100"))).toHaveLength(1);
    const quoted = slack.proxy.of("chat.postMessage").filter(({ fields }) => fields.text?.includes("0188"));
    expect(quoted).toHaveLength(1);
    expect(slack.proxy.of("chat.postEphemeral").at(-1)?.fields.text).toContain("thread");
  }, 30_000);

  test("so is a form, and a secret in it stands nowhere in plain", async () => {
    await press("Fill in the form");
    const view = slack.view();
    const { body } = await diedAfter(() => slack.submit("dana", view, { agreements: "1" }));
    expect(body).toMatchObject({ response_action: "update" });
    await slack.until(() => slack.proxy.of("views.update").length > 0, 1500);
    const [request] = (await slack.store.find(agency, { type: "drafts" }, slack.user("dana"), 5)).results;
    expect(request?.answers.agreements).toBeDefined();
  }, 30_000);

  test("a press is not acknowledged while it can be neither stored nor noted", async () => {
    const { store } = slack;
    const { commit, setNote } = store;
    const away = Promise.withResolvers<void>();
    store.commit = async (turn) => {
      await away.promise;
      return commit(turn);
    };
    store.setNote = async (...given) => {
      await away.promise;
      return setNote(...given);
    };
    const pressed = press("Agree to all six");
    setTimeout(away.resolve, 4000);
    expect((await pressed).status).not.toBe(200);
    await slack.until(async () => (await texts()).some((text) => text.includes("all six points (")), 1500);
    await slack.until(async () => (await store.notes("slack", "late/")).length === 0);
  }, 30_000);

  test("a press that failed and of which nobody could be told is not acknowledged", async () => {
    const { store } = slack;
    store.commit = async () => {
      throw new Error("the disk is full");
    };
    slack.proxy.meddle({
      before: ({ method }) => (method === "chat.postEphemeral" ? { status: 500, body: "" } : null),
    });
    expect((await press("Agree to all six")).status).not.toBe(200);
  }, 30_000);
});
