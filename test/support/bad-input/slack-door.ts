import fc from "fast-check";
import { changed } from "../../adapters/slack/changed-payload.ts";
import { openSlack, type TestSlack } from "../../adapters/slack/open-slack.ts";
import { endings, type Ids, posted, type Recorded, recorded } from "../../adapters/slack/payloads.ts";
import { strangeText } from "./strange-text.ts";
import { inTurns, type Witness } from "./witness.ts";

/** The text that a person typed or filled in, in whatever payload it comes. */
const withText = (payload: Recorded, text: string): Recorded => ({
  ...payload,
  body: JSON.parse(JSON.stringify(payload.body), (key, value) =>
    typeof value === "string" && (key === "text" || key === "value") ? text : value,
  ),
});

const idsOf = async (slack: TestSlack): Promise<Ids> => {
  const ports = slack.channel("ports");
  await slack.command("dana", ports, "");
  const root = (await slack.messages(ports))[0]?.ts ?? "";
  return {
    team: "T000000001",
    user: slack.user("dana"),
    channel: ports,
    direct: "D012AB3CD",
    root,
    trigger: "1.2.3",
  };
};

/** Events, buttons, forms and commands of Slack, signed as Slack signs them, and some that are not. */
export const attackSlack = async (witness: Witness, seed: number, count: number): Promise<void> => {
  const slack = await openSlack();
  try {
    const ids = await idsOf(slack);
    const all = [...recorded(ids), ...endings(ids)];
    const payloads = fc.sample(
      fc.oneof(
        { weight: 3, arbitrary: changed(all) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom(...all), strangeText)
            .map(([payload, text]) => withText(payload, text)),
        },
      ),
      { numRuns: count, seed },
    );
    let sent = 0;
    await inTurns(payloads, 12, async (payload) => {
      sent += 1;
      const { text, type } = posted(payload);
      const unsigned = sent % 25 === 0;
      const answer = unsigned
        ? await fetch(slack.url(), { method: "POST", headers: { "content-type": type }, body: text })
        : await slack.post(text, type);
      witness.answered(answer.status, await answer.text(), payload);
      if (unsigned && answer.status < 400) witness.problem("took what nobody signed", payload);
    });
    await slack.assistant.settle();
    for (const call of slack.proxy.of("chat.postMessage")) witness.heard(call.fields.text ?? "", "posted");
    for (const { level, message, ...fields } of slack.lines)
      if (level === "error" && fields.code !== "slack_bolt_authorization_error")
        witness.problem(`logged "${message}"`, fields);
    await slack.store.setNote("slack:T000000001", "settings", { enabled: true });
    const { status } = await slack.command("dana", ids.channel, "help");
    if (status !== 200) witness.problem("does not help any more", status);
    const before = (await slack.messages(ids.channel)).length;
    await slack.command("dana", ids.channel, "");
    if ((await slack.messages(ids.channel)).length <= before)
      witness.problem("begins no port any more", before);
  } finally {
    await slack.close();
  }
};
