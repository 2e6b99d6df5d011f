import { randomUUID } from "node:crypto";
import type { Payload } from "./activity.ts";
import { adaptiveCard } from "./adaptive-card.ts";
import { agencyOf, cardPlaceOf, type Place } from "./address.ts";
import { heading, paragraph } from "./card-text.ts";
import type { Edge } from "./edge.ts";
import { edgeWords } from "./edge-words.ts";

/** Milliseconds that one delivery of a message has to begin its thread, and until another one looks again. */
const alone = 10_000;
const glance = 200;

/** The card that a thread hangs from, before there is a request to show on it. */
const rootCard = (name: string) => {
  const sentence = edgeWords.root(name);
  return adaptiveCard(
    [heading(edgeWords.rootTitle, "Large"), ...paragraph(sentence)],
    `${edgeWords.rootTitle}\n${sentence}`,
  );
};

const noteFor = (from: Payload): string => `began/${from.id}`;

const begun = async ({ records }: Edge, from: Payload): Promise<string | "over" | null> => {
  const root = await records.note(agencyOf(from.tenant), noteFor(from));
  if (typeof root === "string") return root;
  return (await records.seen("teams", from.id)) ? "over" : null;
};

/**
 * A thread of its own below a card of ours, one for each message that asks for it, however often and to how many
 * processes Teams delivers that. Null where another delivery of it did everything meanwhile.
 */
export const ownThread = async (edge: Edge, from: Payload, name: string): Promise<Place | null> => {
  const { outbound, cards, records, clock, watch } = edge;
  const { tenant, chat } = from;
  const lease = `began ${from.id}`;
  const token = randomUUID();
  while (!(await records.lease(lease, token, clock.now(), alone))) {
    if ((await begun(edge, from)) === "over") return null;
    await watch.wait(glance);
  }
  try {
    const known = await begun(edge, from);
    if (known === "over") return null;
    const root = known ?? (await outbound.begin(tenant, chat, rootCard(name)));
    if (known === null) await records.setNote(agencyOf(tenant), noteFor(from), root);
    const place: Place = { type: "thread", tenant, chat, root };
    await cards.rootIsOurs(cardPlaceOf(place));
    return place;
  } finally {
    await records.release(lease, token);
  }
};

/** From now on the records know by themselves that the message was heard. */
export const threadIsHeld = ({ records }: Edge, from: Payload): Promise<void> =>
  records.setNote(agencyOf(from.tenant), noteFor(from), null);
