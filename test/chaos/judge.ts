import { join } from "node:path";
import { leaksIn, secretsIn } from "../support/planted-secrets.ts";
import { runPostgresTool } from "../support/postgres-server.ts";
import { tenant, wordsOf } from "../support/teams-people.ts";
import { witnessedInPostgres } from "../support/witness-postgres.ts";
import type { Carriers } from "./carriers.ts";
import type { Members } from "./members.ts";
import type { Ported } from "./seat.ts";
import type { SlackSide } from "./slack-side.ts";
import type { Takeovers } from "./takeovers.ts";
import type { TeamsSide } from "./teams-side.ts";
import { lostAnswers, slackFaults, statusFaults, teamsFaults, untoldStatuses } from "./verdict.ts";
import type { View } from "./view.ts";

export type Judged = {
  url: string;
  folder: string;
  view: View;
  ported: Ported[];
  carrier: Carriers;
  slack: SlackSide;
  teams: TeamsSide;
  takeovers: Takeovers;
  members: Members;
  /** What the processes answered to Slack and Teams, and the documents as they are kept. */
  answers: string[];
  objects: Map<string, Buffer>;
};

const install = "T000000001";

/** Everything that people, the carrier, the records and the logs show to have gone wrong, one sentence each. */
export const judge = async (judged: Judged): Promise<string[]> => {
  const { url, folder, view, ported, carrier, slack, teams, takeovers, members } = judged;
  const requests = await view.requests();
  const history = (await view.rows("select sid, text from history where type = 'status' order by id")).map(
    (row) => ({ sid: String(row.sid), text: String(row.text) }),
  );
  const witnessed = await witnessedInPostgres(view.rows);
  const left = await view.rows("select lane, effect, dead, error from effects order by id");
  const slackNews = await slack.slack.messages(slack.news);
  const teamsNews = teams.connector.posted.filter(({ chat }) => chat.startsWith(teams.news.id)).map(wordsOf);

  const said: string[] = [];
  for (const request of requests) {
    const [, , place = "", root = ""] = request.home.split(":");
    const isSlack = request.agency.startsWith("slack:");
    const went = carrier.went(request.orders[0]?.carrierId ?? "");
    if (isSlack) {
      const shown = await slack.slack.messages(place, root);
      const inTime = shown.toSorted((a, b) => Number(a.ts) - Number(b.ts)).map(({ text }) => text);
      const news = slackNews.toSorted((a, b) => Number(a.ts) - Number(b.ts)).map(({ text }) => text);
      said.push(...slackFaults(witnessed, { install, channel: place, root }, shown, slackNews));
      said.push(...untoldStatuses({ request, went, thread: inTime, news, once: true }));
    } else {
      const chat = decodeURIComponent(place);
      const thread = teams.people.messages({ id: chat, type: "channel", root }).map(wordsOf);
      said.push(...teamsFaults(witnessed, { tenant, chat, root }, thread));
      said.push(...untoldStatuses({ request, went, thread, news: teamsNews, once: false }));
    }
  }

  await runPostgresTool("pg_dump", [url, "--file", join(folder, "records.sql")]);
  const fromBot = slack.slack.proxy.calls.filter(({ token }) => token.includes("xoxb"));
  // Of a form the fields are read: in what is sent their encoding hides where a text begins.
  const inSlack = secretsIn(fromBot.flatMap(({ raw, fields }) => [raw, ...Object.values(fields)]).join("\n"));
  const inTeams = secretsIn(JSON.stringify(teams.connector.made));
  return [
    ...lostAnswers(ported, requests),
    ...carrier.notOnce(),
    ...statusFaults(requests, history, carrier),
    ...said,
    ...left
      .filter(({ dead, error }) => dead === 0 || !error)
      .map(({ lane, error }) => `Left to do in ${String(lane)}: ${String(error ?? "never begun")}`),
    ...left
      .filter(({ dead, error }) => dead === 1 && error)
      .map(({ lane, error }) => `Given up in ${String(lane)}: ${String(error)}`),
    ...leaksIn(folder).map((leak) => `A secret stands in plain: ${leak}`),
    ...inSlack.map((secret) => `A secret was said in Slack: ${secret}`),
    ...secretsIn(judged.answers.join("\n")).map(
      (secret) => `A secret stands in an answer to a platform: ${secret}`,
    ),
    ...[...judged.objects].flatMap(([path, bytes]) =>
      secretsIn(bytes.toString("latin1")).map(
        (secret) => `A secret stands in a document, ${path}: ${secret}`,
      ),
    ),
    ...inTeams.map((secret) => `A secret was said in Teams: ${secret}`),
    ...takeovers.tooLong,
    ...carrier.violations(),
    ...slack.slack.faults,
    ...members.violations,
  ];
};
