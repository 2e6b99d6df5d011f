import fc from "fast-check";
import { changed } from "../../adapters/slack/changed-payload.ts";
import type { Recorded } from "../../adapters/slack/payloads.ts";
import { openTeams, type TestTeams } from "../open-teams.ts";
import { actionsOf, group, type Where, wordsOf } from "../teams-people.ts";
import { portIn } from "../teams-port.ts";
import { strangeText } from "./strange-text.ts";
import { inTurns, type Witness } from "./witness.ts";

const activitiesOf = (teams: TestTeams, thread: Where): Recorded[] => {
  const own = teams.personal("dana");
  const data = actionsOf(teams.found(thread, "six points"))[0]?.data;
  const file = {
    contentType: "application/vnd.microsoft.teams.file.download.info",
    name: "bill.pdf",
    content: { downloadUrl: "https://example.sharepoint.com/bill.pdf" },
  };
  const mention = { type: "mention", mentioned: { id: "28:x", name: "Portside" }, text: "<at>Portside</at>" };
  const execute = (verb: string) => ({
    type: "invoke",
    name: "adaptiveCard/action",
    value: { action: { type: "Action.Execute", verb, data } },
    replyToId: "1700000000005",
  });
  const activities: Record<string, unknown>[] = [
    teams.from("dana", thread, { type: "message", text: "<at>Portside</at> status", entities: [mention] }),
    teams.from("dana", thread, { type: "message", text: "agree" }),
    teams.from("dana", own, { type: "message", text: "my ports" }),
    teams.from("dana", group, {
      type: "message",
      text: "settings",
      recipient: { id: "28:x", isTargeted: true },
    }),
    teams.from("dana", own, { type: "message", text: "", attachments: [file] }),
    teams.from("dana", thread, { type: "message", value: data, replyToId: "1700000000005" }),
    teams.from("dana", thread, execute("portside")),
    teams.from("dana", own, execute("something")),
    teams.from("dana", thread, {
      type: "invoke",
      name: "composeExtension/fetchTask",
      value: {
        commandId: "startPort",
        messagePayload: { id: "1", body: { content: "<p>212-555-0100</p>" } },
      },
    }),
    teams.from("dana", thread, {
      type: "invoke",
      name: "composeExtension/query",
      value: { commandId: "find", parameters: [{ name: "text", value: "PR-7K3M-9Q2X" }] },
    }),
    teams.from("dana", thread, {
      type: "invoke",
      name: "composeExtension/queryLink",
      value: { url: "https://portside.example.com/p/x" },
    }),
    teams.from("dana", thread, {
      type: "messageUpdate",
      text: "agree to all",
      channelData: { eventType: "editMessage" },
    }),
    teams.from("dana", thread, { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } }),
    teams.from("dana", own, { type: "installationUpdate", action: "add", channelData: { settings: {} } }),
    teams.from("dana", group, { type: "conversationUpdate", membersAdded: [{ id: "28:x" }] }),
    teams.from("dana", group, { type: "conversationUpdate", membersRemoved: [{ id: "28:x" }] }),
    teams.from("dana", own, { type: "messageReaction", reactionsAdded: [{ type: "like" }] }),
  ];
  return activities.map((body, index) => ({ name: String(index), as: "event", body }));
};

const withText = ({ body, ...rest }: Recorded, text: string): Recorded => ({
  ...rest,
  body: JSON.parse(JSON.stringify(body), (key, value) =>
    typeof value === "string" && ["text", "value", "content", "url"].includes(key) ? text : value,
  ),
});

/** Activities of Teams, signed as Microsoft signs them, and some with no good token. */
export const attackTeams = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const teams = await openTeams();
  try {
    const all = activitiesOf(teams, await portIn(teams).begin());
    const strange = fc
      .tuple(fc.constantFrom(...all), strangeText)
      .map(([activity, text]) => withText(activity, text));
    const activities = fc.sample(
      fc.oneof({ weight: 3, arbitrary: changed(all) }, { weight: 2, arbitrary: strange }),
      { numRuns: count, seed },
    );
    let sent = 0;
    const token = teams.connector.token();
    await inTurns(activities, 12, async ({ body }) => {
      sent += 1;
      const unsigned = sent % 25 === 0;
      const { id } = body as { id?: unknown };
      const text = JSON.stringify({ ...body, ...(typeof id === "string" ? { id: `strange-${sent}` } : {}) });
      const headers = {
        "content-type": "application/json",
        ...(unsigned ? { authorization: "Bearer e30.e30.x" } : { authorization: `Bearer ${token}` }),
      };
      const answer = await fetch(teams.url(), { method: "POST", headers, body: text });
      witness.answered(answer.status, await answer.text(), body);
      if (unsigned && answer.status < 400) witness.problem("took what nobody signed", body);
    });
    await teams.assistant.settle();
    for (const posted of teams.connector.posted) witness.heard(wordsOf(posted), "posted");
    // What Teams refuses, such as a person it does not know, is no fault of ours.
    for (const { level, message, ...fields } of teams.lines)
      if (level === "error" && !/^TeamsError: Teams answered 4/.test(String(fields.error)))
        witness.problem(`logged "${message}"`, fields);
    const own = teams.personal("dana");
    await teams.installing("dana", own, "add");
    const before = teams.messages(own).length;
    await teams.type("dana", own, "help");
    if (teams.messages(own).length <= before) witness.problem("does not help any more", before);
  } finally {
    await teams.close();
  }
};
