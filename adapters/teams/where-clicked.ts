import { onlyAsks } from "../../src/chat/only-asks.ts";
import type { Action } from "../../src/core/message.ts";
import type { Payload } from "./activity.ts";
import { agencyOf, conversationAt, type Place, placeOf } from "./address.ts";
import type { AdaptiveCard } from "./card-json.ts";
import type { Edge } from "./edge.ts";
import { placeOfChat } from "./start.ts";

export type Pressed = Extract<Payload, { type: "pressed" }>;

/**
 * What whoever pressed sees at once: a card in the place of theirs, or a sentence. Clients that cannot be answered get
 * a sentence in private, and the card is drawn anew for everybody anyway.
 */
export type Shown =
  | { type: "card"; card: AdaptiveCard; alone?: true }
  | { type: "sentence"; text: string }
  | null;

/** The place a card stands in, as far as Teams tells: a card that hangs alone in a channel is its own thread. */
export const placeOfCard = ({ tenant, chat, root, card, ...from }: Pressed): Place =>
  placeOfChat({ tenant, chat, root, ...from }) ?? { type: "thread", tenant, chat, root: root ?? card ?? "" };

/**
 * The place in which a click is heard: where it was made, when something is talked about there; elsewhere (an alert,
 * a private answer) acts belong to the place of their request.
 */
export const placeOfClick = async (edge: Edge, pressed: Pressed, action: Action): Promise<Place> => {
  const here = placeOfCard(pressed);
  const talksHere = (await edge.records.conversation(conversationAt(here))) !== null;
  if (talksHere || onlyAsks(action) || !action.sid) return here;
  const request = await edge.records.request(agencyOf(pressed.tenant), action.sid);
  const home = request ? placeOf(request.home) : null;
  return home && home.type !== "private" ? home : here;
};
