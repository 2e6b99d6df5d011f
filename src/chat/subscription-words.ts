import { spoken } from "../core/language.ts";
import { listed } from "../core/values/listed.ts";
import type { ChannelSettings } from "./settings.ts";
import type { Subscription } from "./subscription.ts";
import { spanish } from "./subscription-words.es.ts";

const topics: Record<Exclude<ChannelSettings["alerts"], "none">, string> = {
  all: "every change, also small ones,",
  milestones: "the milestones (submitted, filed, date set, sent back, done)",
  action: "every moment when somebody has to act,",
  done: "the end",
};

const whose = ({ mine, carriers, tags }: Subscription, who: string): string => {
  const parts = [
    carriers.length === 0 ? "" : `moving away from ${listed(carriers)}`,
    tags.length === 0 ? "" : `tagged ${listed(tags.map((tag) => `#${tag}`))}`,
    mine ? `begun by ${who}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "every request" : `requests ${parts.join(", ")}`;
};

const english = (command: (typed: string) => string, plain: (text: string) => string) => {
  const hears = (given: Subscription, who: string): string => {
    const safe = { ...given, carriers: given.carriers.map(plain), tags: given.tags.map(plain) };
    if (given.alerts === "none")
      return `Only requests talked about here are told here. ${command("subscribe")} adds the milestones of others.`;
    return `Besides the requests talked about here, this channel hears of ${topics[given.alerts]} of ${whose(safe, who)}.`;
  };
  return {
    hears,
    subscribed: (given: Subscription, who: string): string =>
      `${hears(given, who)} ${command("unsubscribe")} stops it.`,
    unsubscribed: `This channel hears of no other requests any more. ${command("subscribe")} brings it back.`,
    which: `Say what this channel should hear: ${command("subscribe milestones")}, ${command("subscribe action")}, ${command("subscribe done")} or ${command("subscribe all")}, and if you like whose: "mine", "from Verizon, AT&T", or a tag like #chicago from the names of requests. ${command("hears")} shows what it hears now.`,
    /** In the place of a name that is not known. */
    somebody: "whoever subscribed it",
  };
};

export type SubscriptionWords = typeof english;

/**
 * What is said of subscriptions. `command` writes one as people type it on the platform; `who` names whoever subscribed,
 * as the platform shows people; `plain` makes names safe there.
 */
export const subscriptionWords = (...platform: Parameters<SubscriptionWords>) =>
  spoken({ en: english(...platform), es: spanish(...platform) });
