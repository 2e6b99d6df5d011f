import type { Event } from "../event.ts";
import type { Turn, World } from "../turn.ts";
import { flush, noting, sayingText } from "../turn.ts";

/** A mail besides the letter did not go out: nothing waits for it, and whoever asked for the port is told. */
export const mailFailed = (
  turn: Turn,
  world: World,
  { to, subject, fault }: Extract<Event, { type: "mail-failed" }>,
): Turn => {
  const noted = noting(turn, "mail not delivered", `to ${to}`);
  return flush(sayingText(noted, world.words.mailFailed(to, subject, fault)), world);
};
