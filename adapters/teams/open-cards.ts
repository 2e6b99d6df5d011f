import { z } from "zod";
import type { ChatLog } from "../../src/chat/log.ts";
import { isAsking } from "../../src/chat/message-pieces.ts";
import type { Records } from "../../src/chat/parts.ts";
import type { Json } from "../../src/core/json.ts";
import type { Message } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { adaptiveCard, type Rendered } from "./adaptive-card.ts";
import { agencyOf, conversationAt, type Place } from "./address.ts";
import { small } from "./card-text.ts";
import { edgeWords } from "./edge-words.ts";
import { faultOf } from "./errors.ts";
import type { Outbound } from "./outbound.ts";
import { renderMessage } from "./render.ts";

const shape = z.object({
  /** Cards of one turn are open together. */
  turn: z.string(),
  cards: z.array(
    z.object({
      id: z.string(),
      message: z.unknown(),
      form: z.boolean(),
      /** When what it asks for was last answered, by item, as it stood when it was asked; null for never. */
      items: z.record(z.string(), z.number().nullable()).default({}),
    }),
  ),
});
type Open = z.infer<typeof shape>;

/**
 * Cards that wait for an answer in a conversation. Once they have one they are drawn without buttons, so that nobody
 * presses what is over, and a thread reads like what happened.
 */
export type OpenCards = {
  /** A question was posted; those of earlier turns are over. */
  asked(place: Place, turn: string, id: string, message: Message, request: PortRequest | null): Promise<void>;
  /** Closes the questions that were answered since, wherever that was done: on a page, or in another place. */
  settle(place: Place, request: PortRequest): Promise<void>;
  /** The card became a form, or a new form was posted. */
  formed(place: Place, id: string): Promise<void>;
  /** Closes everything that is open there. */
  close(place: Place): Promise<void>;
  /** Forgets a card that was replaced by something else. */
  forget(place: Place, id: string): Promise<void>;
  /** The question that a card asks; null for a form, and for cards that are not open. */
  question(place: Place, id: string): Promise<Message | null>;
  /** "open", "over" when a newer one waits, or "unknown" for a card that never asked anything. */
  state(place: Place, id: string): Promise<"open" | "over" | "unknown">;
};

const keyOf = (place: Place): string => `open/${conversationAt(place)}`;

const nothingMore = (): Rendered => adaptiveCard([small(edgeWords.answeredBelow)], edgeWords.answeredBelow);

/** A question that has its answer: what it said, without what asks for something. */
export const answeredCard = (message: Message): Rendered => {
  const parts = message.parts.filter((part) => !isAsking(part));
  const [content] = parts.length > 0 ? renderMessage({ ...message, parts }, { personal: false }) : [];
  return content ?? nothingMore();
};

/** The items of the checklist that a message asks for by its buttons. */
const itemsOf = ({ parts }: Message): string[] =>
  parts.flatMap((part) => {
    if (part.type === "choices") return part.choices.flatMap(({ action }) => action.item ?? []);
    return part.type === "secret-request" || part.type === "file-request" ? [part.item] : [];
  });

const answeredAt = (request: PortRequest | null, item: string): number | null =>
  request?.answers[item]?.at ?? null;

export const createOpenCards = (
  records: Records,
  outbound: Pick<Outbound, "update">,
  log: ChatLog,
): OpenCards => {
  const of = async (place: Place): Promise<Open | null> => {
    const read = shape.safeParse(await records.note(agencyOf(place.tenant), keyOf(place)));
    return read.success ? read.data : null;
  };
  const keep = (place: Place, open: Open | null): Promise<void> =>
    records.setNote(agencyOf(place.tenant), keyOf(place), open as Json);

  const draw = async (place: Place, open: Open): Promise<void> => {
    for (const card of open.cards) {
      try {
        await outbound.update(
          place,
          card.id,
          card.form ? nothingMore() : answeredCard(card.message as Message),
        );
      } catch (error) {
        const fault = faultOf(error);
        if (!fault) throw error;
        log.warn({ fault: fault.type, code: fault.code }, "answered card left as it was");
      }
    }
  };

  const close = async (place: Place): Promise<void> => {
    const open = await of(place);
    if (!open) return;
    await keep(place, null);
    await draw(place, open);
  };

  return {
    close,
    asked: async (place, turn, id, message, request) => {
      const items = Object.fromEntries(
        itemsOf(message).map((item): [string, number | null] => [item, answeredAt(request, item)]),
      );
      const card = { id, message, form: false, items };
      const open = await of(place);
      if (open?.turn === turn) return keep(place, { turn, cards: [...open.cards, card] });
      await keep(place, { turn, cards: [card] });
      if (open) await draw(place, open);
    },
    settle: async (place, request) => {
      const open = await of(place);
      if (!open) return;
      const isOver = ({ items }: Open["cards"][number]): boolean =>
        Object.keys(items).length > 0 &&
        Object.entries(items).every(([item, before]) => answeredAt(request, item) !== before);
      const over = open.cards.filter(isOver);
      if (over.length === 0) return;
      const left = open.cards.filter((card) => !over.includes(card));
      await keep(place, left.length > 0 ? { ...open, cards: left } : null);
      await draw(place, { ...open, cards: over });
    },
    formed: async (place, id) => {
      const open = await of(place);
      const others = open?.cards.filter((card) => card.id !== id) ?? [];
      await keep(place, { turn: `form ${id}`, cards: [{ id, message: null, form: true, items: {} }] });
      if (open && others.length > 0) await draw(place, { ...open, cards: others });
    },
    forget: async (place, id) => {
      const open = await of(place);
      if (!open?.cards.some((card) => card.id === id)) return;
      const cards = open.cards.filter((card) => card.id !== id);
      await keep(place, cards.length > 0 ? { ...open, cards } : null);
    },
    question: async (place, id) => {
      const card = (await of(place))?.cards.find((each) => each.id === id);
      return card && !card.form ? (card.message as Message) : null;
    },
    state: async (place, id) => {
      const open = await of(place);
      if (!open) return "unknown";
      return open.cards.some((card) => card.id === id) ? "open" : "over";
    },
  };
};
