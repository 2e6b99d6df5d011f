import { type Dialogue, sayingText } from "../../src/core/turn.ts";
import { listWords as words } from "./words-list.ts";

const asked =
  /^(?:un)?subscribe\b.{0,80}$|^what (?:does|do|will|is) (?:this|the) (?:channel|chat|conversation|group|place|terminal) (?:hear|hearing|get|told|be told|subscribed to)\b.{0,20}$/i;

/** "subscribe" where there are no channels, as in a terminal: platforms that have them answer it themselves. */
export const subscribing: Dialogue = {
  hear: (text, turn) => (asked.test(text.trim()) ? sayingText(turn, words.subscribing) : null),
};
