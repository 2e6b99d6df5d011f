import { readRecords } from "../journey-records.ts";
import { acmeBill } from "../small-bills.ts";
import { until } from "./again-and-again.ts";
import type { SlackOutside } from "./slack-outside.ts";

/** What is typed up to the bill. */
export const answersUpToBill = (numbers: string): string[] => [
  "agree",
  "none, ready",
  numbers,
  "carrier is Sandbox Bell",
  "the BTN is 212-555-0101, account number 8841-22-7730",
  "business, Acme Plumbing LLC",
  "Dana Reyes, dana@acme.com, yes, yes",
  "120 W 45th St, Apt 4B, New York, NY 10036, same",
];

/** What Dana does in a thread of Slack, and what stands there. */
export const talkIn = (slack: SlackOutside, folder: string) => {
  const ports = slack.channel("ports");
  let root = "";
  const thread = () => slack.messages(ports, root);
  const isSettled = (): boolean => readRecords(folder).effects.every(({ dead }) => dead === 1);
  const has = async (label: string): Promise<boolean> =>
    isSettled() && JSON.stringify(await thread()).includes(`"text":"${label}"`);
  return {
    thread,
    isSettled,
    has,
    begin: async (): Promise<void> => {
      await slack.command("dana", slack.channel("news"), "subscribe all");
      await slack.command("dana", ports, "");
      root = (await slack.messages(ports))[0]?.ts ?? "";
      await until("The first question", isSettled);
    },
    say: (text: string) => slack.type("dana", ports, text, root),
    press: async (label: string): Promise<void> => {
      await slack.press("dana", await thread(), label, { channel: ports, thread: root });
    },
    /** Says something and waits until it was answered. */
    answer: async (text: string): Promise<void> => {
      const before = (await thread()).length;
      await slack.type("dana", ports, text, root);
      await until(`An answer to "${text}"`, async () => isSettled() && (await thread()).length > before + 1);
    },
    sendBill: async (): Promise<void> => {
      const client = slack.peer.as("xoxp-dana");
      const about = { channel_id: ports, thread_ts: root, filename: "bill.pdf", file: await acmeBill() };
      await client.filesUploadV2(about as Parameters<typeof client.filesUploadV2>[0]);
      await until("The bill", () => readRecords(folder).requests[0]?.answers.bill !== undefined);
    },
  };
};
