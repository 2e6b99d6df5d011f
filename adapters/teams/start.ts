import { keepNumbers } from "../../src/chat/waiting-numbers.ts";
import type { Person } from "../../src/core/event.ts";
import type { From, Payload } from "./activity.ts";
import { adaptiveCard } from "./adaptive-card.ts";
import { agencyOf, cardPlaceOf, conversationAt, type Place } from "./address.ts";
import { heading, paragraph } from "./card-text.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";
import { isShut } from "./errors.ts";

/** The card that a thread hangs from, before there is a request to show on it. */
const rootCard = (name: string) => {
  const sentence = edgeWords.root(name);
  return adaptiveCard(
    [heading(edgeWords.rootTitle, "Large"), ...paragraph(sentence)],
    `${edgeWords.rootTitle}\n${sentence}`,
  );
};

/** The place of a chat without threads. */
export const placeOfChat = ({ tenant, chat, scope }: From): Place | null =>
  scope === "channel" ? null : { type: scope === "personal" ? "direct" : "group", tenant, chat };

/** A thread of its own below a card of ours. */
const newThread = async ({ outbound, cards }: Edge, from: From, name: string): Promise<Place> => {
  const { tenant, chat } = from;
  const place: Place = {
    type: "thread",
    tenant,
    chat,
    root: await outbound.begin(tenant, chat, rootCard(name)),
  };
  await cards.rootIsOurs(cardPlaceOf(place));
  return place;
};

/** Where a request that is begun here is talked about: a new thread in a channel, else the chat itself. */
const startedAt = async (edge: Edge, from: From, by: Person): Promise<Place> => {
  try {
    return placeOfChat(from) ?? (await newThread(edge, from, by.name));
  } catch (error) {
    if (!isShut(error)) throw error;
    return edge.outbound.personalWith(from.tenant, from.user.aad, from.chat);
  }
};

export type Started = { place: Place; elsewhere: boolean };

/**
 * Begins a port-in, or goes on with the one begun there. `text`: what the conversation hears; `where`: a thread that
 * is there already; `numbers`: a text whose numbers the request is about.
 */
export const startPort = async (
  edge: Edge,
  from: Payload,
  by: Person,
  given: { text: string; where?: Place; numbers?: string },
): Promise<Started> => {
  const { assistant, records } = edge;
  const place = given.where ?? (await startedAt(edge, from, by));
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
  return { place, elsewhere: place.type === "direct" && from.scope !== "personal" };
};
