import { setTimeout as wait } from "node:timers/promises";
import { labelOf } from "../adapters/slack/slack-people.ts";
import { openSlackOutside } from "../support/killed-at-carrier/slack-outside.ts";
import { planted } from "../support/planted-secrets.ts";
import { acmeBill } from "../support/small-bills.ts";
import type { Seat } from "./seat.ts";
import { openTcpProxy } from "./tcp-proxy.ts";

export const slackAgency = "slack:T000000001";

/** Milliseconds between two looks, how many there are until somebody tries again, and how often they do. */
const glance = 300;
const looks = 60;
const mostTries = 10;

/** What is asked of whoever signs, after the letter was shown to them. */
const consent = /type your full name/;

export const sendAgain = /(?:try|send it) again in a minute/;

/** Slack with a channel for each person who ports, and one more that subscribed everything. */
export const openSlackSide = async (frontPort: number, people: number) => {
  const rooms = Array.from({ length: people }, (_, index) => `room-${index + 1}`);
  const slack = await openSlackOutside(frontPort, rooms);
  const tcp = await openTcpProxy(Number(new URL(slack.proxy.url).port));
  const address = `http://127.0.0.1:${tcp.port}`;
  slack.proxy.standsAt(address);
  const bill = await acmeBill(planted.account);
  const news = slack.channel("news");
  const isOurs = ({ user }: { user?: string }): boolean => user === "U0PORT";

  const look = async <T>(what: () => Promise<T | null> | T | null, most = looks): Promise<T | null> => {
    for (let tries = 0; tries < most; tries += 1) {
      const seen = await what();
      if (seen !== null) return seen;
      await wait(glance);
    }
    return null;
  };

  /** How often a person was told this alone in a thread. */
  const alone = (root: string, words: RegExp): number =>
    slack.proxy
      .of("chat.postEphemeral")
      .filter(({ fields }) => fields.thread_ts === root && words.test(fields.text ?? "")).length;

  /** How often it was written into one of these windows, after it was sent, that it was not taken. */
  const inWindows = (ids: string[]): number =>
    slack.proxy
      .of("views.update")
      .filter(({ fields }) => ids.includes(fields.view_id ?? "") && sendAgain.test(fields.view ?? "")).length;

  const seatIn = (channel: string, root: string): Seat => {
    const thread = async () => (await slack.messages(channel, root)).filter(isOurs);
    const windows: string[] = [];
    /** The private form, once it opens: what opens in its place says why there is none now. */
    const privateForm = async () => {
      const before = slack.proxy.of("views.open").length;
      await slack.press("dana", await thread(), "Answer in private", { channel, thread: root });
      await wait(glance * 3);
      if (slack.proxy.of("views.open").length === before) return null;
      const view = slack.view();
      const item = view.blocks.find(({ type }) => type === "input")?.block_id;
      return item === undefined ? null : { view, item };
    };
    return {
      heard: async () => (await thread()).map(({ text }) => text),
      say: async (text) => {
        await slack.type("dana", channel, text, root);
      },
      press: async (text, since) => {
        const shown = (await thread()).slice(since);
        const label = labelOf(shown, text);
        if (label === null) return false;
        const { status } = await slack.press("dana", shown, label, { channel, thread: root });
        if (status !== 200) throw new Error(`A press was answered with ${status}.`);
        return true;
      },
      sign: async () => {
        const before = alone(root, consent);
        await slack.type("dana", channel, "sign", root);
        await look(() => (alone(root, consent) > before ? true : null), looks * mostTries);
      },
      sendBill: async () => {
        const about = { channel_id: channel, thread_ts: root, filename: "bill.pdf", file: bill };
        const client = slack.peer.as("xoxp-dana");
        await client.filesUploadV2(about as Parameters<typeof client.filesUploadV2>[0]);
      },
      confide: async (value) => {
        const isTaken = await look(async () => {
          const opened = await privateForm();
          if (opened === null) return null;
          windows.push(opened.view.id);
          const { body } = await slack.submit("dana", opened.view, { [opened.item]: value });
          return sendAgain.test(JSON.stringify(body)) ? null : true;
        }, looks * mostTries);
        if (!isTaken) throw new Error("The private form never opened, or was never taken.");
      },
      refusals: async () => alone(root, sendAgain) + inWindows(windows),
    };
  };

  return {
    slack,
    tcp,
    news,
    environment: { ...slack.environment, SLACK_API_URL: `${address}/api/` },
    /** Has everything told in one channel, as its admin does. */
    subscribe: () => slack.command("dana", news, "subscribe all"),
    /** Begins a port in the channel of a person; null where nothing comes of it. */
    begin: async (person: number): Promise<Seat | null> => {
      const channel = slack.channel(`room-${person}`);
      const roots = async () => (await slack.messages(channel)).filter(isOurs).map(({ ts }) => ts);
      const before = await roots();
      const begun = async (): Promise<string | null> => {
        for (const ts of await roots())
          if (!before.includes(ts) && (await slack.messages(channel, ts)).length > 1) return ts;
        return null;
      };
      // Slack delivers a command once. Where Portside could not store it, the person types it again.
      for (let tries = 0; tries < mostTries; tries += 1) {
        await slack.command("dana", channel, "new");
        const root = await look(begun);
        if (root !== null) return seatIn(channel, root);
      }
      return null;
    },
    close: async (): Promise<void> => {
      await tcp.close();
      await slack.close();
    },
  };
};

export type SlackSide = Awaited<ReturnType<typeof openSlackSide>>;
