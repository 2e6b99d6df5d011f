import fc from "fast-check";
import { changed } from "../../adapters/slack/changed-payload.ts";
import type { Recorded } from "../../adapters/slack/payloads.ts";
import { openTeams, type TestTeams } from "../open-teams.ts";
import { playerIn } from "../parity/teams-player.ts";
import { acmeBill } from "../small-bills.ts";
import { actionsOf, agency, group, tenant, type Where, wordsOf } from "../teams-people.ts";
import { portIn } from "../teams-port.ts";
import { standAt, steps } from "./steps.ts";
import { strangeText } from "./strange-text.ts";
import { playsAfterwards } from "./whole-port.ts";
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

const channelId = "19:ports@thread.tacv2";

/** Threads in which a port stands at every step. */
const openThreads = async (teams: TestTeams, round: number): Promise<string[]> => {
  const roots: string[] = [];
  for (const [index, step] of Object.keys(steps).entries()) {
    const root = String(1_500_000_000_000 + round * 100 + index);
    const conversation = `teams:${tenant}:${encodeURIComponent(channelId)}:${root}`;
    await standAt(teams.store, step, { agency, conversation, person: "aad-dana" });
    roots.push(root);
  }
  return roots;
};

/** The activity in another thread, of somebody who has Teams in another language. */
const placed = (payload: Recorded, former: string, root: string, locale: string): Recorded => {
  const body = JSON.parse(
    JSON.stringify(payload.body).replaceAll(`messageid=${former}`, `messageid=${root}`),
  );
  return { ...payload, body: { locale, ...body } };
};

const hearAll = (teams: TestTeams, witness: Witness): void => {
  for (const posted of teams.connector.posted) witness.heard(wordsOf(posted), "posted");
  teams.connector.posted.length = 0;
  teams.connector.made.length = 0;
};

/** What Teams refuses, such as a person it does not know, is no fault of ours. */
const faultsIn = (teams: TestTeams, witness: Witness): void => {
  for (const { level, message, ...fields } of teams.lines.splice(0))
    if (level === "error" && !/^TeamsError: Teams answered 4/.test(String(fields.error)))
      witness.problem(`logged "${message}"`, fields);
};

/** Activities and invokes of Teams, signed as Microsoft signs them, and some with no good token. */
export const attackTeams = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const teams = await openTeams();
  try {
    const begun = await portIn(teams).begin();
    const all = activitiesOf(teams, begun);
    const strange = fc
      .tuple(fc.constantFrom(...all), strangeText)
      .map(([activity, text]) => withText(activity, text));
    const activities = fc.sample(
      fc.record({
        payload: fc.oneof({ weight: 3, arbitrary: changed(all) }, { weight: 3, arbitrary: strange }),
        thread: fc.nat(1000),
        locale: fc.constantFrom("en-US", "es-MX", "fr-FR"),
      }),
      { numRuns: count, seed },
    );
    let sent = 0;
    const token = teams.connector.token();
    const perRound = 480;
    for (let from = 0; from < activities.length; from += perRound) {
      const roots = await openThreads(teams, from / perRound);
      await teams.store.setNote(agency, "settings", { enabled: true });
      await inTurns(activities.slice(from, from + perRound), 12, async ({ payload, thread, locale }) => {
        sent += 1;
        const { body } = placed(payload, begun.root ?? "", roots[thread % roots.length] ?? "", locale);
        const unsigned = sent % 25 === 0;
        const { id } = body as { id?: unknown };
        const text = JSON.stringify({
          ...body,
          ...(typeof id === "string" ? { id: `strange-${sent}` } : {}),
        });
        const authorization = unsigned ? "Bearer e30.e30.x" : `Bearer ${token}`;
        const answer = await fetch(teams.url(), {
          method: "POST",
          headers: { "content-type": "application/json", authorization },
          body: text,
        });
        witness.visited("/api/messages");
        witness.answered(answer.status, await answer.text(), body);
        if (unsigned && answer.status < 400) witness.problem("took what nobody signed", body);
      });
      await teams.assistant.settle();
      hearAll(teams, witness);
      faultsIn(teams, witness);
    }
    await teams.installing("dana", teams.personal("dana"), "add");
    await teams.store.setNote(agency, "settings", { enabled: true });
    witness.ends();
    await playsAfterwards(witness, playerIn(teams, acmeBill()));
    faultsIn(teams, witness);
  } finally {
    await teams.close();
  }
};
