import type { Effect } from "../effect.ts";
import type { MailText } from "../mails.ts";
import type { PortRequest } from "../port-request.ts";
import { contextOf, doing, type Turn, type World } from "../turn.ts";

/** The mail goes to everybody who is kept informed by mail. */
export const informing = (turn: Turn, world: World, mail: MailText): Turn => {
  const request = turn.request as PortRequest;
  const addresses = world.mails.informed(contextOf(request, turn, world));
  return doing(
    turn,
    ...addresses.map((to): Effect => ({ type: "send-mail", sid: request.sid, to, ...mail })),
  );
};
