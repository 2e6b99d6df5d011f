import type { CardPlace } from "../../src/chat/cards.ts";

/**
 * Where something is said. `chat` is the id of a channel, a group chat or a personal chat, without the thread that
 * Teams adds to it. `thread` hangs below the message `root` of a channel; `group` is a group chat or a meeting, which
 * has no threads; `direct` is the personal chat with the bot; `private` is seen by one person of a shared place.
 */
export type Place =
  | { type: "thread"; tenant: string; chat: string; root: string }
  | { type: "group"; tenant: string; chat: string }
  | { type: "direct"; tenant: string; chat: string }
  /** `user`: the Entra object id. */
  | { type: "private"; tenant: string; chat: string; user: string };

const scheme = "teams";

/** The id of the conversation held there: the address itself, so that nothing has to be looked up. */
export const conversationAt = (place: Place): string => {
  const start = `${scheme}:${place.tenant}:${encodeURIComponent(place.chat)}`;
  switch (place.type) {
    case "thread":
      return `${start}:${place.root}`;
    case "group":
      return `${start}:group`;
    case "direct":
      return `${start}:dm`;
    case "private":
      return `${start}:@${place.user}`;
  }
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The place of a conversation, or null when it is held on another platform. */
export const placeOf = (conversation: string): Place | null => {
  const [start, tenant, encoded, rest, more] = conversation.split(":");
  if (start !== scheme || !tenant || !encoded || !rest || more !== undefined) return null;
  const chat = decoded(encoded);
  if (!chat) return null;
  if (rest === "dm") return { type: "direct", tenant, chat };
  if (rest === "group") return { type: "group", tenant, chat };
  if (rest.startsWith("@")) return { type: "private", tenant, chat, user: rest.slice(1) };
  return { type: "thread", tenant, chat, root: rest };
};

/** True for the ids that `conversationAt` makes. */
export const isHere = (conversation: string): boolean => conversation.startsWith(`${scheme}:`);

/** Everything of one tenant is kept apart from all others. */
export const agencyOf = (tenant: string): string => `${scheme}:${tenant}`;

const threadMark = ";messageid=";

/** A conversation id of Teams in its parts. `root` is null where Teams names no thread. */
export const splitChat = (id: string): { chat: string; root: string | null } => {
  const at = id.indexOf(threadMark);
  if (at < 0) return { chat: id, root: null };
  return { chat: id.slice(0, at), root: id.slice(at + threadMark.length) || null };
};

/** The conversation id under which Teams takes what is said in a place. */
export const chatIdOf = (place: Place): string =>
  place.type === "thread" ? `${place.chat}${threadMark}${place.root}` : place.chat;

/** Where cards of a request talked about there may stand. */
export const cardPlaceOf = (place: Place): CardPlace => ({
  agency: agencyOf(place.tenant),
  conversation: conversationAt(place),
  root: place.type === "thread" ? place.root : null,
});

/** The channel or chat of a place, where what is said opens a thread of its own; other ids as they are. */
export const channelOf = (conversation: string): string => {
  const place = placeOf(conversation);
  if (!place || place.type === "direct") return conversation;
  const { tenant, chat } = place;
  return conversationAt({ type: "group", tenant, chat });
};
