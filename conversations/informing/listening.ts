import type { ListeningWords } from "../../src/core/digest.ts";
import type { Arrangement, Listener } from "../../src/core/listener.ts";
import { type Choice, type Part, text } from "../../src/core/message.ts";
import {
  type Dialogue,
  doing,
  personOf,
  sayingText,
  type Turn,
  type World,
  zoneOf,
} from "../../src/core/turn.ts";
import { listeningWords as words } from "./listening-words.ts";
import { endOf, type Listening, readListening } from "./read-listening.ts";
import { showSummary } from "./show-summary.ts";

/** The longest that anything is muted: what is wished for longer is better switched off. */
const longestMute = 31 * 24 * 60 * 60 * 1000;

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** What is to be changed; a sentence where it has to be said otherwise. */
const changeOf = (asked: Listening, turn: Turn, world: World): Arrangement | string => {
  const { at } = turn.event;
  switch (asked.type) {
    case "show":
    case "unmute":
      return { type: asked.type };
    case "unclear":
      return words.when;
    case "unclear-zone":
      return words.zone;
    case "digest":
      return { type: "digest", digest: asked.digest };
    case "quiet":
      return { type: "quiet", quiet: asked.quiet };
    case "zone":
      return isZone(asked.zone) ? { type: "zone", zone: asked.zone } : words.zone;
    case "mute": {
      const until = Math.min(at + longestMute, endOf(asked.span, at, zoneOf(turn.request, world)));
      const sid = asked.sid ?? (asked.about ? turn.request?.sid : undefined);
      return sid === undefined
        ? { type: "mute", until, all: asked.all }
        : { type: "mute-request", sid, until };
    }
  }
};

/** When and how much people and channels hear: summaries, quiet hours, and what is muted for a while. */
export const listening: Dialogue = {
  hear: (typed, turn, world) => {
    const asked = readListening(typed);
    const by = personOf(turn.event);
    if (!asked || !by) return null;
    const change = changeOf(asked, turn, world);
    if (typeof change === "string") return sayingText(turn, change);
    return doing(turn, { type: "arrange", to: turn.conversation.id, by, whose: asked.whose, change });
  },
};

const urgentChoice = (change: Arrangement, at: number): Part[] => {
  if (change.type !== "mute" || change.all) return [];
  const minutes = Math.max(1, Math.round((change.until - at) / 60_000));
  const span = minutes < 600 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  return [
    {
      type: "choices",
      choices: [{ label: words.urgentToo, action: { text: `mute everything, urgent too, for ${span}` } }],
    },
  ];
};

const shownAfter: Arrangement["type"][] = ["show", "digest", "quiet"];

/** The usual wishes as buttons, each for what is typed. A button pressed in a channel is about that channel. */
const usualChoices = ({ digest, quiet, muted }: Listener, change: Arrangement, at: number): Part[] => {
  if (!shownAfter.includes(change.type)) return [];
  const digests: Choice[] = digest
    ? [{ label: words.choose.noDigest, action: { text: "digest off" } }]
    : [
        { label: words.choose.daily, action: { text: "digest daily at 9" } },
        { label: words.choose.weekly, action: { text: "digest weekly on Monday at 9" } },
      ];
  const quiets: Choice = quiet
    ? { label: words.choose.noQuiet, action: { text: "quiet hours off" } }
    : { label: words.choose.quiet, action: { text: "quiet hours 6pm to 8am" } };
  const mutes: Choice =
    muted && muted.until > at
      ? { label: words.choose.unmute, action: { text: "unmute" } }
      : { label: words.choose.mute, action: { text: "mute for 2 hours" } };
  return [{ type: "choices", choices: [...digests, quiets, mutes] }];
};

/** What is said of when people hear what. */
export const listeningContent: ListeningWords = {
  summary: showSummary,
  arranged: (listener, change, here) => [
    ...text(...words.arranged(listener, change, here)),
    ...urgentChoice(change, here.at),
    ...usualChoices(listener, change, here.at),
  ],
  get unreachable() {
    return words.unreachable;
  },
  get onlyManagers() {
    return words.onlyManagers;
  },
};
