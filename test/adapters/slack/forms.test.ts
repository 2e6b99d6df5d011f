import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { acmeBill } from "../../support/small-bills.ts";
import { agency, openSlack, type TestSlack } from "./open-slack.ts";

const answers = [
  "agree",
  "none, ready",
  "(212) 555-0177",
  "yes, 1, 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

describe("a form in Slack", () => {
  let slack: TestSlack;
  let ports: string;
  let root: string;
  beforeEach(async () => {
    slack = await openSlack();
    ports = slack.channel("ports");
    await slack.store.setNote(agency, "settings", { enabled: true, people: [slack.user("bob")] });
    await slack.command("dana", ports, "");
    root = (await slack.messages(ports))[0]?.ts ?? "";
  });
  afterEach(() => slack.close());

  const press = async (name: string, label: string) => {
    await slack.press(name, await slack.messages(ports, root), label, { channel: ports, thread: root });
    return slack.view();
  };
  const said = async () => (await slack.messages(ports, root)).at(-1)?.text ?? "";
  const request = async () => {
    const sid = /PR-[0-9A-Z-]{9}/.exec(JSON.stringify(await slack.messages(ports, root)))?.[0];
    return slack.store.request(agency, sid as `PR-${string}-${string}`);
  };

  test("of the agreement shows the six points", async () => {
    const shown = JSON.stringify((await press("dana", "Fill in the form")).blocks);
    expect(shown).toContain("1. I am the account owner");
    expect(shown).toContain("6. The authorised representative will get a letter to sign.");
    expect(shown).toContain("6. The letter gets signed");
  });

  test("of a message to the carrier takes several lines, and passes them on", async () => {
    await slack.command("dana", ports, "import SBX-900010");
    root = (await slack.messages(ports))[0]?.ts ?? "";
    const view = await press("dana", "Write to Sandbox carrier");
    expect(JSON.stringify(view.blocks)).toContain('"multiline":true');
    expect(await slack.submit("dana", view, { message: "Any news?\nThank you." })).toEqual({
      status: 200,
      body: null,
    });
    const told = JSON.stringify(await slack.messages(ports, root));
    expect(told).toContain("Sandbox carrier has your message about PR-");
  });

  test("that comes back unchanged says so", async () => {
    const view = await press("dana", "Fill in the form");
    const answered = await slack.submit("dana", view, {});
    expect(answered.body).toMatchObject({ response_action: "update" });
    expect(JSON.stringify(answered.body)).toContain("Nothing was changed");
  });

  test("that two people had open keeps the first answer, and the second is told whose it is", async () => {
    for (const text of answers.slice(0, 4)) await slack.type("dana", ports, text, root);
    const danas = await press("dana", "Fill in the form");
    const bobs = await press("bob", "Fill in the form");
    expect(bobs.id).not.toBe(danas.id);
    expect(await slack.submit("dana", danas, { serviceCity: "Albany" })).toEqual({ status: 200, body: null });
    expect((await slack.submit("bob", bobs, { serviceCity: "Boston", serviceZip: "12207" })).body).toEqual({
      response_action: "errors",
      errors: { serviceCity: expect.stringMatching(/^dana answered this .* stands: Albany\./) },
    });
    expect((await request())?.answers).toMatchObject({
      serviceCity: { value: "Albany" },
      serviceZip: { value: "12207" },
    });
    const again = await press("bob", "Fill in the form");
    expect(await slack.submit("bob", again, { serviceCity: "Boston" })).toEqual({ status: 200, body: null });
    expect((await request())?.answers.serviceCity?.value).toBe("Boston");
  }, 20_000);

  test("of a repair that comes back unchanged stays open, and what is right as filed is kept by a word", async () => {
    for (const text of answers) await slack.type("dana", ports, text, root);
    await slack.peer.as("xoxp-dana").filesUploadV2({
      channel_id: ports,
      thread_ts: root,
      filename: "bill.pdf",
      file: await acmeBill(),
    });
    await slack.settledFiles();
    await slack.type("dana", ports, "submit", root);
    const at = { channel: ports, thread: root };
    await slack.press("dana", await slack.messages(ports, root), "Yes, file it", at);
    for (const text of ["sign", "Dana Reyes"]) await slack.type("dana", ports, text, root);
    for (const hours of [1, 24, 30]) await slack.pass(hours);
    const view = await press("dana", "Correct it in a form");
    expect(view.title.text).toBe("Correct and file again");
    expect((await slack.submit("dana", view, { serviceZip: "" })).body).toEqual({
      response_action: "errors",
      errors: { serviceZip: expect.stringContaining("Nothing was changed") },
    });
    await slack.type("dana", ports, "keep", root);
    expect(await said()).toContain("Kept as it was filed: Service ZIP code");
  }, 30_000);
});
