import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSlack, type TestSlack } from "./open-slack.ts";

const sidIn = (text: string): string => /PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? "";

describe("ways in besides /port", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  const directOf = async (name: string) =>
    (await slack.peer.bot.conversations.open({ users: slack.user(name) })).channel?.id ?? "";
  const home = () => JSON.parse(slack.proxy.of("views.publish").at(-1)?.fields.view ?? "{}");
  const openHome = (name: string) =>
    slack.event({ type: "app_home_opened", user: slack.user(name), channel: "D1", tab: "home" });
  const pressHome = async (name: string, label: string) => {
    const button = home()
      .blocks.flatMap((block: { elements?: object[]; accessory?: object }) => [
        ...(block.elements ?? []),
        block.accessory,
      ])
      .find((each?: { text?: { text?: string } }) => each?.text?.text === label);
    return slack.interact({
      ...slack.from(name),
      type: "block_actions",
      trigger_id: await slack.trigger(name),
      container: { type: "view", view_id: "V1" },
      view: { id: "V1", type: "home", callback_id: "", private_metadata: "", state: { values: {} } },
      actions: [button],
    });
  };
  const begun = async (): Promise<{ root: string; sid: string }> => {
    await slack.command("dana", ports, "");
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    return { root, sid: sidIn(JSON.stringify(await slack.messages(ports, root))) };
  };

  test("the home tab starts a request in the direct message and lists it from then on", async () => {
    await openHome("dana");
    expect(JSON.stringify(home())).toContain("You have no open request.");
    expect((await pressHome("dana", "Start a port-in")).status).toBe(200);
    const direct = await directOf("dana");
    const told = (await slack.messages(direct)).map(({ text }) => text).join();
    expect(told).toContain("six points");
    const sid = sidIn(JSON.stringify(await slack.messages(direct)));
    await slack.until(() => JSON.stringify(home()).includes(sid));
    const before = (await slack.messages(direct)).length;
    await pressHome("dana", "Continue");
    expect((await slack.messages(direct)).length).toBeGreaterThan(before);
    await openHome("bob");
    expect(JSON.stringify(home())).not.toContain(sid);
    expect(JSON.stringify(home())).toContain("not open to you");
  });

  test("the home tab has filters, keeps them, and is drawn anew when something changes", async () => {
    const { root, sid } = await begun();
    await openHome("dana");
    expect(JSON.stringify(home())).toContain(sid);
    await pressHome("dana", "Done");
    expect(JSON.stringify(home())).toContain("You have no request that is over.");
    await openHome("dana");
    expect(JSON.stringify(home())).toContain("✓ Done");
    await pressHome("dana", "Everyone's");
    await pressHome("dana", "Open");
    expect(JSON.stringify(home())).toContain("There is 1 open request here.");
    for (const text of ["agree", "none, ready", "212-555-0100"]) await slack.type("dana", ports, text, root);
    await slack.until(() => JSON.stringify(home()).includes("1 number"));
    const published = slack.proxy.of("views.publish").length;
    await slack.type("dana", ports, "what is a BTN?", root);
    await slack.until(() => true);
    expect(slack.proxy.of("views.publish").length - published).toBeLessThanOrEqual(1);
    for (const _time of [1, 2]) await slack.type("dana", ports, "delete the draft", root);
    await slack.until(() => JSON.stringify(home()).includes("There is no open request here."));
  });

  test("/port import follows a port that was filed elsewhere, in a thread of its own, for those who run ports", async () => {
    await slack.command("dana", ports, "import SBX-900010");
    const root = (await slack.messages(ports))[0]?.ts ?? "";
    const told = JSON.stringify(await slack.messages(ports, root));
    expect(told).toContain("order SBX-900010 is PR-");
    expect(told).toContain("(212) 555-0110");
    const before = (await slack.messages(ports)).length;
    expect((await slack.command("bob", ports, "import SBX-900011")).text).toMatch(/handled by|not run/);
    expect(await slack.messages(ports)).toHaveLength(before);
  });

  test("the home tab opens the settings for an admin", async () => {
    await openHome("dana");
    await pressHome("dana", "Settings");
    expect(slack.view().callback_id).toBe("port_settings");
  });

  test("the shortcut starts in the direct message and says so", async () => {
    const answered = await slack.interact({
      ...slack.from("dana"),
      type: "shortcut",
      trigger_id: await slack.trigger("dana"),
      callback_id: "port_new",
    });
    expect(answered.status).toBe(200);
    expect(JSON.stringify(slack.view())).toContain("direct message");
    expect((await slack.messages(await directOf("dana")))[0]?.text).toContain("six points");
  });

  test("the shortcut of a message takes the numbers out of it", async () => {
    const ts = await slack.type("bob", ports, "Please move (212) 555-0100 and (212) 555-0101, thanks");
    await slack.interact({
      ...slack.from("dana"),
      type: "message_action",
      trigger_id: await slack.trigger("dana"),
      callback_id: "port_from_message",
      channel: { id: ports },
      message: {
        ts,
        text: "Please move <tel:+12125550100|(212) 555-0100> and (212) 555-0101, thanks",
        user: slack.user("bob"),
      },
    });
    const told = (await slack.messages(ports, ts)).map(({ text }) => text).join("\n");
    expect(told).toContain("six points");
    expect(told).toContain(
      `<@${slack.user("bob")}> wrote: “Please move (212) 555-0100 and (212) 555-0101, thanks”`,
    );
    expect(told).toContain(`<@${slack.user("dana")}> starts moving these numbers. If that is not meant`);
    await slack.type("dana", ports, "agree", ts);
    const sid = sidIn(JSON.stringify(await slack.messages(ports, ts)));
    const request = await slack.store.request("slack:T000000001", sid as `PR-${string}-${string}`);
    expect(request?.answers.numbers?.value).toEqual(["+12125550100", "+12125550101"]);
  });

  test("five doors lead to the same draft", async () => {
    const mention = `<@${(await slack.peer.bot.auth.test()).user_id}> port new`;
    const doors: [string, () => Promise<unknown>][] = [
      ["command", () => slack.command("dana", ports, "new")],
      [
        "mention",
        () =>
          slack.event({
            type: "app_mention",
            user: slack.user("dana"),
            text: mention,
            ts: "1.5",
            channel: ports,
          }),
      ],
      ["direct message", async () => slack.type("dana", await directOf("dana"), "/port new")],
      [
        "home tab",
        async () => {
          await openHome("dana");
          await pressHome("dana", "Start a port-in");
          await slack.type("dana", await directOf("dana"), "start another");
        },
      ],
      [
        "message shortcut",
        async () =>
          slack.interact({
            ...slack.from("dana"),
            type: "message_action",
            trigger_id: await slack.trigger("dana"),
            callback_id: "port_from_message",
            channel: { id: ports },
            message: { ts: "1.7", text: "please move our lines", user: slack.user("dana") },
          }),
      ],
    ];
    const states: unknown[] = [];
    for (const [name, open] of doors) {
      const { total } = await slack.store.find("slack:T000000001", { type: "drafts" }, slack.user("dana"), 1);
      await open();
      const drafts = await slack.store.find("slack:T000000001", { type: "drafts" }, slack.user("dana"), 10);
      expect([name, drafts.total]).toEqual([name, total + 1]);
      const begun = drafts.results[0];
      const {
        sid: _sid,
        home: _home,
        created: _created,
        touched: _touched,
        turns: _turns,
        ...rest
      } = begun ?? {};
      states.push(rest);
    }
    for (const state of states) expect(state).toEqual(states[0]);
  });

  test("the shortcut is for those who may", async () => {
    await slack.interact({
      ...slack.from("bob"),
      type: "shortcut",
      trigger_id: await slack.trigger("bob"),
      callback_id: "port_new",
    });
    expect(JSON.stringify(slack.view())).toContain("owners and admins");
  });

  test("a SID in other people's talk is answered to who wrote it, if they may see it, and not each time", async () => {
    const { sid } = await begun();
    const told = () => slack.proxy.of("chat.postEphemeral");
    await slack.type("dana", slack.channel("news"), `where is ${sid.toLowerCase()}?`);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.fields).toMatchObject({ channel: slack.channel("news"), user: slack.user("dana") });
    expect(told()[0]?.fields.text).toContain(sid);
    await slack.type("dana", slack.channel("news"), `${sid} again`);
    await slack.type("bob", slack.channel("news"), sid);
    await slack.type("dana", slack.channel("news"), "PR-0000-0000");
    expect(told()).toHaveLength(1);
  });

  test("status and list are answered to the person alone, help too", async () => {
    const { sid } = await begun();
    const told = () => slack.proxy.of("chat.postEphemeral").at(-1)?.fields;
    await slack.command("dana", ports, `status ${sid}`);
    expect(told()).toMatchObject({
      channel: ports,
      user: slack.user("dana"),
      text: expect.stringContaining(sid),
    });
    await slack.command("dana", ports, "list");
    expect(told()?.text).toContain(sid);
    expect((await slack.command("dana", ports, "help")).text).toContain("/port subscribe");
    expect((await slack.command("dana", ports, "dance")).text).toContain("`/port dance`");
    expect(await slack.messages(ports)).toHaveLength(1);
  });

  test("the card of a draft shows what is known of it by now", async () => {
    const { root } = await begun();
    const card = async () => JSON.stringify((await slack.messages(ports))[0]?.blocks);
    expect(await card()).toContain("New port-in");
    for (const text of ["agree", "none, ready", "(212) 555-0100"])
      await slack.type("dana", ports, text, root);
    expect(await card()).toContain("1 number: (212) 555-0100");
    const edits = slack.proxy.of("chat.update").length;
    await slack.type("dana", ports, "what is a BTN?", root);
    expect(slack.proxy.of("chat.update")).toHaveLength(edits);
  });

  test("a button of a private answer acts where the request is", async () => {
    const { root, sid } = await begun();
    await slack.command("dana", ports, `status ${sid}`);
    const blocks = JSON.parse(slack.proxy.of("chat.postEphemeral").at(-1)?.fields.blocks ?? "[]");
    const before = (await slack.messages(ports, root)).length;
    await slack.press("dana", [{ ts: "1.1", text: "", blocks }], "Continue", {
      channel: ports,
      ephemeral: true,
    });
    expect((await slack.messages(ports, root)).length).toBe(before + 1);
  });
});
