import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const pin = "482193";

describe("several people on one request", () => {
  let slack: TestSlack;
  let ports: string;
  let root: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    await slack.command("dana", ports, "");
    root = (await slack.messages(ports))[0]?.ts ?? "";
    for (const line of ["agree", "none, ready", "212-555-0100, 212-555-0150"]) await says("dana", line);
    await says("dana", "yes, 1, 8841-22-7730");
  });
  afterEach(() => slack.close());

  const says = (name: string, text: string) => slack.type(name, ports, text, root);
  const thread = async (): Promise<string> => JSON.stringify(await slack.messages(ports, root));
  const sidOf = async (): Promise<string> => /PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await thread())?.[0] ?? "";
  const request = async () =>
    (await slack.store.find(agency, { type: "all" }, slack.user("dana"), 1)).results[0];
  /** The direct message of Portside with somebody. */
  const direct = async (name: string) => {
    const { channel } = await slack.peer.bot.conversations.open({ users: slack.user(name) });
    return channel?.id ?? "";
  };
  const directly = async (name: string) => slack.messages(await direct(name));

  test("a PIN is asked of the one who has it, in a direct message, and only their own form holds it", async () => {
    await says("dana", `ask <@${slack.user("bob")}> for the PIN`);
    await slack.until(async () => (await directly("bob")).length > 0);
    const shown = await directly("bob");
    expect(JSON.stringify(shown)).toContain("asks you for the PIN for (212) 555-0150");
    expect(await thread()).toContain("privately for the PIN");
    expect(JSON.stringify((await slack.messages(ports))[0])).toContain("Asked: ");
    await slack.press("bob", shown, "Answer in private", { channel: await direct("bob") });
    const view = slack.view();
    const [item] = view.blocks.flatMap((block) => ("block_id" in block ? [block.block_id ?? ""] : []));
    expect(item).toBe("pin:+12125550150");
    const answered = await slack.submit("bob", view, { [item ?? ""]: pin });
    expect(answered).toEqual({ status: 200, body: null });
    await slack.until(async () => (await thread()).includes("gave the PIN for (212) 555-0150"));
    expect((await request())?.answers[item ?? ""]).toMatchObject({
      by: slack.user("bob"),
      value: { type: "sealed" },
    });
    expect(
      (await thread()) + JSON.stringify(await directly("bob")) + JSON.stringify(slack.lines),
    ).not.toContain(pin);
    expect(JSON.stringify(await directly("bob"))).toContain("Thank you, that was it");
  });

  test("they answer in their own words, say what they do not have, and run nothing else", async () => {
    await says("dana", `<@${slack.user("bob")}> knows the company name`);
    await slack.until(async () => (await directly("bob")).length > 0);
    const before = (await request())?.answers;
    const channel = await direct("bob");
    await slack.type("bob", channel, "submit");
    await slack.type("bob", channel, "the zip is 10013");
    await slack.type("bob", channel, "/port new");
    expect((await request())?.answers).toEqual(before);
    expect((await slack.store.find(agency, { type: "all" }, "", 5)).total).toBe(1);
    await slack.type("bob", channel, "business, Acme Plumbing LLC");
    expect((await request())?.answers).toMatchObject({
      accountName: { value: "Acme Plumbing LLC", by: slack.user("bob") },
    });
    await slack.until(async () => (await thread()).includes("gave the residential or business"));
    await says("dana", `ask <@${slack.user("bob")}> for the bill`);
    await slack.type("bob", channel, "not me");
    await slack.until(async () => (await thread()).includes("does not have the"));
    expect((await slack.command("bob", ports, "")).text).toContain("owners and admins");
  });

  test("people talking to each other in the thread are left alone", async () => {
    const before = (await slack.messages(ports, root)).length;
    await says("dana", `<@${slack.user("bob")}> lunch at noon?`);
    await says("bob", `<@${slack.user("dana")}> sure`);
    expect(await slack.messages(ports, root)).toHaveLength(before + 2);
  });

  test("nobody of another organisation is asked", async () => {
    slack.proxy.meddle({
      after: ({ method, fields }, answer) => {
        if (method !== "users.info" || fields.user !== slack.user("guest")) return answer;
        const given = JSON.parse(answer);
        return JSON.stringify({ ...given, user: { ...given.user, is_restricted: true } });
      },
    });
    await says("dana", `ask <@${slack.user("guest")}> for the PIN`);
    await slack.until(async () => (await thread()).includes("belongs to another organisation"));
    expect((await request())?.asks).toBeUndefined();
  });

  test("taken back, it is no longer answered", async () => {
    await says("dana", `ask <@${slack.user("bob")}> for the PIN`);
    await slack.until(async () => (await directly("bob")).length > 0);
    const shown = await directly("bob");
    await slack.press("bob", shown, "Answer in private", { channel: await direct("bob") });
    const view = slack.view();
    await says("dana", `stop asking <@${slack.user("bob")}>`);
    await slack.submit("bob", view, { "pin:+12125550150": pin });
    expect((await request())?.answers["pin:+12125550150"]).toBeUndefined();
    expect(await sidOf()).toMatch(/^PR-/);
  });
});
