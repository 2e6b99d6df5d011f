import type { Message } from "../../../src/core/message.ts";
import type { Shown } from "../../adapters/slack/slack-people.ts";
import { witnessed } from "../witness.ts";

const keysIn = (shown: Shown[]): string[] =>
  shown.flatMap(({ metadata }) => metadata?.event_payload?.key ?? []);

const times = (key: string, keys: string[]): number => keys.filter((each) => each === key).length;

const faultsIn = (where: string, wanted: string[], keys: string[]): string[] => [
  ...wanted.flatMap((key) => {
    const count = times(key, keys);
    return count === 1 ? [] : [`${where}: ${key} told ${count} times`];
  }),
  ...(JSON.stringify(keys.filter((key) => wanted.includes(key))) === JSON.stringify(wanted)
    ? []
    : [`${where}: not told in order`]),
];

/**
 * What was committed to be said in a thread and is not in Slack exactly once and in order: in the thread everything, in
 * the channel that subscribed every milestone.
 */
export const saidFaults = (
  says: { key: string; message: Message }[],
  thread: Shown[],
  channel: Shown[],
): string[] => {
  const all = says.map(({ key }) => key);
  const milestones = says.filter(({ message }) => message.milestone).map(({ key }) => key);
  const inTime = (shown: Shown[]): Shown[] => shown.toSorted((a, b) => Number(a.ts) - Number(b.ts));
  return [
    ...faultsIn("thread", all, keysIn(inTime(thread))),
    ...faultsIn("channel", milestones, keysIn(inTime(channel))),
  ];
};

/** The same of everything that a folder committed, and what stands in the thread twice. */
export const toldFaults = (folder: string, thread: Shown[], channel: Shown[]): string[] => {
  const says = witnessed(folder).flatMap(({ key, effect }) =>
    effect.type === "say" ? [{ key, message: effect.message }] : [],
  );
  const texts = thread.filter(({ text }) => text.length > 60).map(({ text }) => text);
  return [
    ...saidFaults(says, thread, channel),
    ...texts
      .filter((text, index) => texts.indexOf(text) < index)
      .map((text) => `said twice: ${text.slice(0, 60)}`),
  ];
};
