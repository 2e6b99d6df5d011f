import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

describe("commands typed in Spanish", () => {
  let slack: TestSlack;
  let ports: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
  });
  afterEach(() => slack.close());

  const ask = async (text: string): Promise<string> => (await slack.command("dana", ports, text)).text;
  const channel = () => slack.store.note(agency, `channel/${ports}`);

  test("subscribe a channel, say what it hears and stop it", async () => {
    expect(await ask("suscribir acción")).toBe("");
    expect(await channel()).toMatchObject({ alerts: "action" });
    expect(await ask("avisos")).toContain("somebody has to act");
    await slack.type("dana", ports, "<@U0PORT> anular suscripción");
    expect(await channel()).toMatchObject({ alerts: "none" });
  });

  test("start a request, and ask where it is", async () => {
    await slack.command("dana", ports, "nueva");
    const [root] = await slack.messages(ports);
    expect(JSON.stringify(await slack.messages(ports, root?.ts ?? ""))).toContain("six points");
    expect(await ask("bailar")).toContain("do not know `/port bailar`");
    expect(await ask("ayuda")).toContain("/port subscribe");
  });

  test("name people as Slack names them", async () => {
    await slack.command("dana", ports, `asignar 0142 <@${slack.user("bob")}|bob>`);
    expect(slack.proxy.of("chat.postEphemeral").map(({ fields }) => fields.text)).toEqual([
      expect.stringContaining("0142"),
    ]);
  });
});
