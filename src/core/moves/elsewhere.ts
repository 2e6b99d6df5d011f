import type { Event } from "../event.ts";
import { itemOf, showValue } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, sayingText, withConversation } from "../turn.ts";

/** The words of what somebody did elsewhere. */
export const passedOn = (
  turn: Turn,
  world: World,
  name: string,
  news: Extract<Event, { type: "passed-on" }>["news"],
): Turn => {
  const { words } = world;
  const context = turn.request ? contextOf(turn.request, turn, world) : null;
  const itemNow = (key = "") => (context ? itemOf(world.checklist, context, key)?.item : undefined);
  const called = (key: string | undefined, label: string): string => itemNow(key)?.label() ?? label;
  const again = (key: string | undefined, shown: string): string => {
    const item = shown === "" ? undefined : itemNow(key);
    return item && context ? showValue(item, context) || shown : shown;
  };
  switch (news.type) {
    case "gave":
      return sayingText(
        turn,
        ...news.items.map(({ item, label, shown }) =>
          words.gave(name, called(item, label), again(item, shown)),
        ),
      );
    case "has-not":
      return sayingText(
        turn,
        words.hasNot(
          name,
          news.labels.map((label, index) => called(news.items?.[index], label)),
          news.said,
        ),
      );
    case "approved":
      return sayingText(turn, words.approvedBy(name));
    case "sent-back":
      return sayingText(turn, words.sentBackBy(name, news.reason));
  }
};

/** Their conversation is about the request from now on, and about what it was about before after that. */
export const withAskedMark = (turn: Turn): Turn => {
  const { sid } = turn.request as PortRequest;
  const { asked, sid: talkedAbout } = turn.conversation;
  const former = asked ? asked.former : talkedAbout;
  return withConversation(turn, {
    sid,
    asked: { sid, former: former === sid ? null : former },
    at: null,
    confirm: null,
    tries: 0,
    problem: null,
  });
};
