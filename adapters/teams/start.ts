import { keepNumbers } from "../../src/chat/waiting-numbers.ts";
import type { Person } from "../../src/core/event.ts";
import type { From, Payload } from "./activity.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import type { Edge } from "./edge.ts";
import { isShut } from "./errors.ts";
import { ownThread, threadIsHeld } from "./own-thread.ts";

/** The place of a chat without threads. */
export const placeOfChat = ({ tenant, chat, scope }: From): Place | null =>
  scope === "channel" ? null : { type: scope === "personal" ? "direct" : "group", tenant, chat };

/**
 * Where a request that is begun here is talked about: a new thread in a channel, else the chat itself. Null where
 * another delivery of the same message began it.
 */
const startedAt = async (edge: Edge, from: Payload, by: Person): Promise<Place | null> => {
  try {
    return placeOfChat(from) ?? (await ownThread(edge, from, by.name));
  } catch (error) {
    if (!isShut(error)) throw error;
    return edge.outbound.personalWith(from.tenant, from.user.aad, from.chat);
  }
};

export type Started = { place: Place; elsewhere: boolean };

/**
 * Begins a port-in, or goes on with the one begun there. `text`: what the conversation hears; `where`: a thread that
 * is there already; `numbers`: a text whose numbers the request is about. Null where that was done already.
 */
export const startPort = async (
  edge: Edge,
  from: Payload,
  by: Person,
  given: { text: string; where?: Place; numbers?: string },
): Promise<Started | null> => {
  const { assistant, records } = edge;
  const place = given.where ?? (await startedAt(edge, from, by));
  if (!place) return null;
  const conversation = conversationAt(place);
  const agency = agencyOf(from.tenant);
  const { id } = from;
  if (given.numbers) await keepNumbers(records, { agency, conversation, id, text: given.numbers });
  await assistant.receive({
    source: "teams",
    id,
    agency,
    conversation,
    by,
    type: "said",
    text: given.text,
  });
  if (place.type === "thread" && !given.where) await threadIsHeld(edge, from);
  return { place, elsewhere: place.type === "direct" && from.scope !== "personal" };
};
