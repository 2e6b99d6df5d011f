import type { Event } from "../event.ts";
import type { Turn, World } from "../turn.ts";
import { sayingPrivately } from "../turn.ts";
import { mostTyped } from "./typed-text.ts";

/** True for more than is read at once, in whatever way it was typed. */
export const isTooLong = (event: Event): boolean => {
  const isLong = (text = ""): boolean => text.length > mostTyped;
  switch (event.type) {
    case "said":
      return [event.text, event.addressed?.text, ...(event.more ?? []).map(({ text }) => text)].some(isLong);
    case "form-submitted":
      return Object.values(event.values).some(isLong);
    default:
      return false;
  }
};

/** Nothing of it is read. */
export const refusingLength = (turn: Turn, world: World): Turn => {
  const { event } = turn;
  const sentence = world.words.tooLong(mostTyped);
  if (event.type !== "form-submitted") return sayingPrivately(turn, sentence);
  const long = Object.entries(event.values).filter(([, text]) => text.length > mostTyped);
  const problems = Object.fromEntries(long.map(([item]) => [item, sentence]));
  return { ...turn, reply: { type: "form-problems", problems } };
};
