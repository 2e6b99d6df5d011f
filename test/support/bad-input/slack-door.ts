import fc from "fast-check";
import { changed } from "../../adapters/slack/changed-payload.ts";
import { signed } from "../../adapters/slack/open-peer.ts";
import { agency, openSlack, type TestSlack } from "../../adapters/slack/open-slack.ts";
import {
  endings,
  fakeIds,
  type Ids,
  posted,
  type Recorded,
  recorded,
} from "../../adapters/slack/payloads.ts";
import { playerIn } from "../parity/slack-player.ts";
import { acmeBill } from "../small-bills.ts";
import { fresh } from "./fresh-payload.ts";
import { standAt, steps } from "./steps.ts";
import { strangeText } from "./strange-text.ts";
import { playsAfterwards } from "./whole-port.ts";
import { inTurns, type Witness } from "./witness.ts";

/** The text that a person typed or filled in, in whatever payload it comes. */
const withText = (payload: Recorded, text: string): Recorded => ({
  ...payload,
  body: JSON.parse(JSON.stringify(payload.body), (key, value) =>
    typeof value === "string" && (key === "text" || key === "value") ? text : value,
  ),
});

/** Threads in which a port stands at every step, of somebody who speaks English or Spanish. */
const openThreads = async (slack: TestSlack): Promise<string[]> => {
  const channel = slack.channel("ports");
  const roots: string[] = [];
  for (const step of Object.keys(steps)) {
    const { ts: root = "" } = await slack.peer.bot.chat.postMessage({ channel, text: step });
    const conversation = `slack:T000000001:${channel}:${root}`;
    await standAt(slack.store, step, { agency, conversation, person: slack.user("dana") });
    roots.push(root);
  }
  return roots;
};

/** Dana has Slack in Spanish every other time it is asked, which is once for each process that asks. */
const speakSpanish = (slack: TestSlack): void =>
  slack.proxy.meddle({
    after: ({ method, fields }, answer) => {
      if (method !== "users.info" || fields.user !== slack.user("bob")) return answer;
      const given = JSON.parse(answer);
      return JSON.stringify({ ...given, user: { ...given.user, locale: "es-MX" } });
    },
  });

const placed = (payload: Recorded, ids: Ids, root: string, user: string): Recorded => ({
  ...payload,
  body: JSON.parse(JSON.stringify(payload.body).replaceAll(ids.root, root).replaceAll(ids.user, user)),
});

/** What somebody else may send: with no signature, with that of another text, or with one that was right an hour ago. */
const forged = (text: string, type: string, sent: number): RequestInit => {
  const unsigned = { method: "POST", headers: { "content-type": type }, body: text };
  if (sent % 3 === 0) return unsigned;
  if (sent % 2 === 0) return { ...signed(`${text} `, type), body: text };
  return signed(text, type, Math.floor(Date.now() / 1000) - 3600);
};

/** Everything that was written to people, in whatever field. */
const hearAll = (slack: TestSlack, witness: Witness): void => {
  for (const { method, fields } of slack.proxy.calls.splice(0))
    for (const text of [fields.text, fields.blocks, fields.view, fields.unfurls])
      if (text !== undefined) witness.heard(text.replaceAll("\\n", "\n"), method);
};

/** What Slack refuses, such as a person it does not know, is no fault of ours. */
const refused = /^WebAPIPlatformError: An API error occurred: \w+_not_found/;

const faultsIn = (slack: TestSlack, witness: Witness): void => {
  for (const { level, message, ...fields } of slack.lines.splice(0))
    if (
      level === "error" &&
      fields.code !== "slack_bolt_authorization_error" &&
      !refused.test(String(fields.error))
    )
      witness.problem(`logged "${message}"`, fields);
};

/** Events, buttons, forms, menus and commands of Slack, signed as Slack signs them, and some that are not. */
export const attackSlack = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const slack = await openSlack();
  try {
    speakSpanish(slack);
    const people = [slack.user("dana"), slack.user("bob")];
    const settings = { enabled: true, people };
    await slack.store.setNote(agency, "settings", settings);
    const ids: Ids = {
      ...fakeIds,
      team: "T000000001",
      user: people[0] ?? "",
      channel: slack.channel("ports"),
    };
    const all = [...recorded(ids), ...endings(ids)];
    const strange = fc
      .tuple(fc.constantFrom(...all), strangeText)
      .map(([payload, text]) => withText(payload, text));
    const payloads = fc.sample(
      fc.record({
        payload: fc.oneof({ weight: 3, arbitrary: changed(all) }, { weight: 2, arbitrary: strange }),
        thread: fc.nat(1000),
        user: fc.constantFrom(...people),
        again: fc.integer({ min: 1, max: 12 }),
      }),
      { numRuns: count, seed },
    );
    let sent = 0;
    const perRound = 480;
    for (let from = 0; from < payloads.length; from += perRound) {
      const roots = await openThreads(slack);
      // What a form of the settings switched off would leave the rest of the inputs at a closed door.
      await slack.store.setNote(agency, "settings", settings);
      await inTurns(payloads.slice(from, from + perRound), 12, async ({ payload, thread, user, again }) => {
        sent += 1;
        const here = placed(payload, ids, roots[thread % roots.length] ?? "", user);
        const given = again === 1 ? here : fresh(here, sent);
        const { text, type } = posted(given);
        const unsigned = sent % 25 === 0;
        const answer = unsigned
          ? await fetch(slack.url(), forged(text, type, sent))
          : await slack.post(text, type);
        witness.visited("/slack/events");
        witness.answered(answer.status, await answer.text(), given);
        if (unsigned && answer.status < 400) witness.problem("took what nobody signed", given);
      });
      await slack.assistant.settle();
      hearAll(slack, witness);
      faultsIn(slack, witness);
    }
    await slack.store.setNote(agency, "settings", { enabled: true });
    witness.ends();
    await playsAfterwards(witness, playerIn(slack, acmeBill()));
    faultsIn(slack, witness);
  } finally {
    await slack.close();
  }
};
