import { conversationAt as slackConversation } from "../../adapters/slack/address.ts";
import { conversationAt as teamsConversation } from "../../adapters/teams/address.ts";
import type { Message } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Shown } from "../adapters/slack/slack-people.ts";
import { saidFaults } from "../support/killed-at-carrier/told-faults.ts";
import type { Witnessed } from "../support/witness-postgres.ts";
import type { Carriers } from "./carriers.ts";
import type { Ported } from "./seat.ts";

/** What people are told of each status, and whether subscribed channels hear it, too. */
const sentences: Record<string, { words: RegExp; isMilestone: boolean }> = {
  "awaiting-signature": { words: /The letter went to /, isMilestone: false },
  "with-carrier": { words: /has the request and compares it with its records/, isMilestone: false },
  "date-set": { words: /Both carriers agreed/, isMilestone: true },
  completed: { words: /Done: All/, isMilestone: true },
};

/** The answers of one port that were taken and are not in the records, or a port that came to no end. */
export const lostAnswers = (ported: Ported[], requests: PortRequest[]): string[] =>
  ported.flatMap(({ name, number, items, problem }) => {
    const own = requests.filter(({ numbers }) => number in numbers);
    if (problem !== null) return [`${name} ${problem}`];
    if (own.length !== 1) return [`${name} ported ${number}: ${own.length} requests`];
    const [request] = own;
    const missing = items.filter((item) => request?.answers[item] === undefined);
    return missing.map((item) => `${name} answered ${item}, and it is not in ${request?.sid}`);
  });

/** What was filed and has not gone on as the carrier had it, or is not told in the history in that order. */
export const statusFaults = (
  requests: PortRequest[],
  history: { sid: string; text: string }[],
  carrier: Pick<Carriers, "went">,
): string[] =>
  requests.flatMap(({ sid, orders }) => {
    const [order] = orders;
    if (!order?.carrierId) return [];
    const rows = history.filter((row) => row.sid === sid).map(({ text }) => text);
    const wanted = carrier.went(order.carrierId);
    const known = rows.filter((text) => text in sentences);
    return known.join() === wanted.join()
      ? []
      : [`${sid} went ${wanted.join(", ")}; the history has ${known.join(", ")}`];
  });

/** Statuses that one list of texts does not tell in their order. `once` where none may be told twice. */
const untold = (texts: string[], wanted: string[], once: boolean): string[] => {
  const places = wanted.map((status) => ({
    status,
    at: texts.flatMap((text, index) => (sentences[status]?.words.test(text) ? [index] : [])),
  }));
  const firsts = places.map(({ at }) => at[0] ?? -1);
  return [
    ...places.filter(({ at }) => at.length === 0).map(({ status }) => `${status} was not told`),
    ...(once ? places.filter(({ at }) => at.length > 1).map(({ status }) => `${status} was told twice`) : []),
    ...(firsts.some((first, index) => first >= 0 && first < (firsts[index - 1] ?? -1))
      ? [`${wanted.join(", ")} were told in another order`]
      : []),
  ];
};

export type Told = {
  request: PortRequest;
  went: string[];
  /** What stands where it is talked about, and in the channel that subscribed everything. */
  thread: string[];
  news: string[];
  once: boolean;
};

/** Statuses of a request that were not told in its thread and in the channel that subscribed, in their order. */
export const untoldStatuses = ({ request, went, thread, news, once }: Told): string[] => {
  const own = news.filter((text) => text.includes(request.sid));
  const milestones = went.filter((status) => sentences[status]?.isMilestone);
  return [
    ...untold(thread, went, once).map((fault) => `${request.sid}, thread: ${fault}`),
    ...untold(own, milestones, once).map((fault) => `${request.sid}, subscribed channel: ${fault}`),
  ];
};

const saysTo = (witnessed: Witnessed[], conversation: string): { key: string; message: Message }[] =>
  witnessed.flatMap(({ key, effect }) =>
    effect.type === "say" && effect.to === conversation ? [{ key, message: effect.message }] : [],
  );

/** What was to be said in a thread of Slack, and in the subscribed channel, and is not there once and in order. */
export const slackFaults = (
  witnessed: Witnessed[],
  place: { install: string; channel: string; root: string },
  thread: Shown[],
  news: Shown[],
): string[] =>
  saidFaults(saysTo(witnessed, slackConversation({ type: "thread", ...place })), thread, news).map(
    (fault) => `Slack ${place.channel} ${place.root}, ${fault}`,
  );

const plain = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, " ").trim();

const beginning = ({ parts }: Message): string => {
  const first = parts.find((part) => part.type === "text");
  return first?.type === "text" ? plain(first.text).slice(0, 50) : "";
};

/** What was to be said in a thread of Teams, by its first words, and is not there in order. It may be there twice. */
export const teamsFaults = (
  witnessed: Witnessed[],
  place: { tenant: string; chat: string; root: string },
  thread: string[],
): string[] => {
  const texts = thread.map(plain);
  let from = 0;
  return saysTo(witnessed, teamsConversation({ type: "thread", ...place })).flatMap(({ message }) => {
    const words = beginning(message);
    const at = texts.findIndex((text, index) => index >= from && text.includes(words));
    if (at < 0) return [`Teams ${place.chat} ${place.root}: not said in its place: ${words}`];
    from = at;
    return [];
  });
};
