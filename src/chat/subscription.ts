import { nameOf, type PortRequest, type Status, textOf } from "../core/port-request.ts";
import type { ChannelSettings } from "./settings.ts";

/** What a channel hears of: a topic, and of whose requests. Empty filters leave every request in. */
export type Subscription = Pick<ChannelSettings, "alerts" | "mine" | "carriers" | "tags">;

export const noFilters = { mine: false, carriers: [], tags: [] } satisfies Partial<Subscription>;

const mostNamed = 10;
const longest = 60;

const topicOf: Record<string, Subscription["alerts"]> = {
  all: "all",
  everything: "all",
  milestones: "milestones",
  milestone: "milestones",
  action: "action",
  done: "done",
  completed: "done",
};

const split = (names: string): string[] =>
  names
    .split(",")
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => name !== "");

/** Where a filter begins in what was typed. */
const keyword = /\b(from|carriers?|losing|tags?|tagged)\b|#/gi;

/**
 * Reads what is wished for: a topic ("milestones" where none is named), then "mine", "from Verizon, AT&T" and
 * "#chicago" or "tag chicago". Null when something else is in it.
 */
export const readSubscription = (wanted: string): Subscription | null => {
  const [head = "", ...rest] = ` ${wanted.trim()}`.split(
    /(?=\b(?:from|carriers?|losing|tags?|tagged)\b|(?<!\S)#)/i,
  );
  const found: Subscription = { alerts: "milestones", mine: false, carriers: [], tags: [] };
  const words = head
    .toLowerCase()
    .replace(/\b(?:to|news|of|about|only|needed|requests?|ports?|and|for|me|what is|are|the)\b/g, " ")
    .split(/[\s,.]+/)
    .filter((word) => word !== "");
  for (const word of words) {
    const topic = Object.hasOwn(topicOf, word) ? topicOf[word] : undefined;
    if (topic) found.alerts = topic;
    else if (word === "mine" || word === "my") found.mine = true;
    else return null;
  }
  for (const piece of rest) {
    const isTag = /^(?:tag|#)/i.test(piece);
    const names = split(piece.replace(keyword, " ")).map((name) => name.slice(0, longest));
    const ending = names.at(-1)?.replace(/\s+(?:and|or)$/i, "");
    const list = [...names.slice(0, -1), ...(ending ? [ending] : [])];
    if (isTag) found.tags.push(...list.flatMap((name) => name.toLowerCase().split(" ")));
    else found.carriers.push(...list);
  }
  found.carriers = [...new Set(found.carriers)].slice(0, mostNamed);
  found.tags = [...new Set(found.tags)].slice(0, mostNamed);
  return found;
};

/** True for a question such as "what does this channel hear?", or its one word. */
export const asksWhatIsHeard = (text: string): boolean =>
  /^(?:hears|subscriptions?)$|^what (?:does|do|will|is) (?:this|the) (?:channel|chat|conversation|group|place) (?:hear|hearing|get|told|be told|subscribed to)(?: of| about)?(?: now)?[?.!\s]*$/i.test(
    text.trim(),
  );

const acting: Status[] = ["action-required", "rejected", "expired", "unknown"];
const ended: Status[] = ["completed", "partly-completed", "cancelled", "rejected", "expired"];

/** A tag is a word with # before it in the request's name. */
const isTagged = (request: PortRequest, tag: string): boolean =>
  nameOf(request)
    .toLowerCase()
    .split(/[^\p{L}\p{N}#_-]+/u)
    .includes(`#${tag}`);

const isAbout = (
  { mine, carriers, tags }: Subscription,
  by: string | null,
  request: PortRequest,
): boolean => {
  if (mine && request.requester.id !== by) return false;
  const losing = textOf(request, "carrier").toLowerCase();
  const named = carriers.length === 0 || carriers.some((name) => losing.includes(name.toLowerCase()));
  return named && (tags.length === 0 || tags.some((tag) => isTagged(request, tag)));
};

/**
 * True when a channel with these settings is told of what was just said of a request. `milestone` as the message says;
 * `news` when a carrier or a timer made it happen. Small changes are told only where everything is wanted.
 */
export const hearsOf = (
  settings: ChannelSettings,
  request: PortRequest,
  { milestone, news }: { milestone: boolean; news: boolean },
): boolean => {
  const { alerts, by } = settings;
  if (alerts === "none" || !isAbout(settings, by, request)) return false;
  if (alerts === "all") return milestone || news;
  if (!milestone) return false;
  if (alerts === "action") return acting.includes(request.status) || request.stuck !== undefined;
  return alerts === "milestones" || ended.includes(request.status);
};
