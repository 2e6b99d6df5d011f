import { type Dialogue, sayingText } from "../../src/core/turn.ts";

const asked =
  /^(?:un)?subscribe\b.{0,80}$|^what (?:does|do|will|is) (?:this|the) (?:channel|chat|conversation|group|place|terminal) (?:hear|hearing|get|told|be told|subscribed to)\b.{0,20}$/i;

const answer =
  "Everything about the requests begun here is told here; there is nothing to subscribe to. In Slack and Teams a channel chooses what it hears of other requests: milestones, only when somebody has to act, only the end, or everything, and whose.";

/** "subscribe" where there are no channels, as in a terminal: platforms that have them answer it themselves. */
export const subscribing: Dialogue = {
  hear: (text, turn) => (asked.test(text.trim()) ? sayingText(turn, answer) : null),
};
