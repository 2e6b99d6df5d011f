import type { Sid } from "../../../src/core/values/sid.ts";
import { agency, openSlack, type TestSlack } from "../../adapters/slack/open-slack.ts";
import { onOneLine } from "../answering-person.ts";
import { setToNow } from "../set-clock.ts";
import { endingOf } from "./ending.ts";
import { aMoment, type MakePlayer, type Player, type Step } from "./story.ts";

/** Plays in a Slack that is open already. */
export const playerIn = (slack: TestSlack, bill: Promise<Buffer>): Player => {
  const ports = slack.channel("ports");
  let root = "";
  const thread = () => slack.messages(ports, root);

  const sid = async (): Promise<Sid> =>
    (/PR-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(JSON.stringify(await thread()))?.[0] ?? "") as Sid;

  const press = async (label: string) =>
    slack.press("dana", await thread(), label, { channel: ports, thread: root });

  const play = async (step: Step): Promise<void> => {
    switch (step.do) {
      case "begin": {
        const before = root;
        await slack.command("dana", ports, "");
        // On a busy machine the answer may come after the command was acknowledged.
        await slack.until(async () => {
          root = (await slack.messages(ports))[0]?.ts ?? "";
          const isNew = root !== "" && root !== before;
          return isNew && JSON.stringify(await thread()).includes("button");
        }, 2000);
        return;
      }
      case "press":
        await press(step.label);
        return;
      case "say":
        await slack.type("dana", ports, step.text, root);
        return;
      case "bill": {
        const file = await bill;
        const about = { channel_id: ports, thread_ts: root, filename: "bill.pdf", file };
        const client = slack.peer.as("xoxp-dana");
        await client.filesUploadV2(about as Parameters<typeof client.filesUploadV2>[0]);
        await slack.settledFiles();
        return;
      }
      case "secret": {
        await press("Answer in private");
        const view = slack.view();
        const item = view.blocks.find(({ type }) => type === "input")?.block_id ?? "";
        await slack.submit("dana", view, { [item]: step.value });
        return;
      }
      case "form":
        await press(step.button);
        await slack.submit("dana", slack.view(), step.values);
        return;
      case "pass":
        await slack.pass(step.hours);
    }
  };

  return {
    platform: "Slack",
    ways: {
      begin: "/port in a channel",
      press: "button of a message",
      say: "message in the thread",
      bill: "file dropped into the thread",
      secret: "private form",
      form: "modal",
    },
    play,
    request: async () => slack.store.request(agency, await sid()),
    hear: () => slack.pass(aMoment),
    said: async () => onOneLine((await thread()).map(({ text }) => text).join("\n")),
    saidAlone: async () => {
      const alone = slack.proxy.of("chat.postEphemeral").map(({ fields }) => fields.text ?? "");
      const opened = await slack.peer.bot.conversations.open({ users: slack.user("dana") });
      const direct = await slack.messages(opened.channel?.id ?? "");
      return onOneLine([...alone, ...direct.map(({ text }) => text)].join("\n"));
    },
    ending: async () => endingOf(slack.store, agency, await sid()),
    leaks: (secret) =>
      JSON.stringify([slack.proxy.calls.map(({ raw, answer }) => raw + answer), slack.lines]).includes(
        secret,
      ),
    close: slack.close,
  };
};

export const slackPlayer: MakePlayer = async (bill, environment = {}) => {
  const slack = await openSlack({ environment });
  if (environment.CARRIER) setToNow(slack.clock);
  return playerIn(slack, bill);
};
