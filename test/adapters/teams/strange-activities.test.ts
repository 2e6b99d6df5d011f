import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openTeams, type TestTeams } from "../../support/open-teams.ts";
import { actionsOf, group } from "../../support/teams-people.ts";
import { portIn } from "../../support/teams-port.ts";
import { changed } from "../slack/changed-payload.ts";

describe("whatever is posted, signed as Microsoft signs it", () => {
  let teams: TestTeams;
  let kinds: Record<string, unknown>[];
  beforeAll(async () => {
    teams = await openTeams();
    const thread = await portIn(teams).begin();
    const own = teams.personal("dana");
    const [action] = actionsOf(teams.found(thread, "six points"));
    const file = {
      contentType: "application/vnd.microsoft.teams.file.download.info",
      name: "bill.pdf",
      content: { downloadUrl: "https://example.sharepoint.com/bill.pdf" },
    };
    kinds = [
      teams.from("dana", thread, {
        type: "message",
        text: "<at>Portside</at> status",
        entities: [
          { type: "mention", mentioned: { id: "28:x", name: "Portside" }, text: "<at>Portside</at>" },
        ],
      }),
      teams.from("dana", group, {
        type: "message",
        text: "settings",
        recipient: { id: "28:x", isTargeted: true },
      }),
      teams.from("dana", own, { type: "message", text: "", attachments: [file] }),
      teams.from("dana", thread, { type: "message", value: action?.data, replyToId: "1700000000005" }),
      teams.from("dana", thread, {
        type: "invoke",
        name: "adaptiveCard/action",
        value: { action: { type: "Action.Execute", verb: "portside", data: action?.data } },
        replyToId: "1700000000005",
      }),
      teams.from("dana", thread, {
        type: "invoke",
        name: "composeExtension/fetchTask",
        value: {
          commandId: "startPort",
          messagePayload: { id: "1", body: { content: "<p>212-555-0100</p>" } },
        },
      }),
      teams.from("dana", own, { type: "installationUpdate", action: "remove" }),
      teams.from("dana", own, { type: "installationUpdate", action: "add", channelData: { settings: {} } }),
      teams.from("dana", group, { type: "conversationUpdate", membersRemoved: [{ id: "28:x" }] }),
    ];
  });
  afterAll(() => teams.close());

  let sent = 0;
  const statusOf = async (activity: Record<string, unknown>): Promise<number> => {
    sent += 1;
    const id = typeof activity.id === "string" ? { id: `strange-${sent}` } : {};
    const body = JSON.stringify({ ...activity, ...id });
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${teams.connector.token()}`,
    };
    const answered = await fetch(teams.url(), { method: "POST", headers, body });
    await answered.text();
    return answered.status;
  };

  test("what was changed is never our fault, and leaves Portside at work", async () => {
    const recorded = kinds.map((body, index) => ({ name: String(index), as: "event" as const, body }));
    const activities = fc.sample(changed(recorded), {
      numRuns: 300,
      seed: 11,
    });
    const strange: { status: number; body: unknown }[] = [];
    for (let from = 0; from < activities.length; from += 10) {
      const some = activities.slice(from, from + 10);
      const statuses = await Promise.all(some.map(({ body }) => statusOf(body as Record<string, unknown>)));
      statuses.forEach((status, index) => {
        if (status >= 500) strange.push({ status, body: some[index]?.body });
      });
    }
    expect(strange).toEqual([]);
    const own = teams.personal("dana");
    await teams.type("dana", own, "port help");
    expect(teams.found(own, "Portside moves US phone numbers")).toBeDefined();
  }, 120_000);
});
