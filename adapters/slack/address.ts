import type { CardPlace } from "../../src/chat/cards.ts";

/**
 * Where something is said. `install` is the id a token belongs to: a workspace (T…), or an organisation (E…) that
 * installed Portside for all of its workspaces. `thread` hangs below the message `root`; `private` is seen by one
 * person in the channel.
 */
export type Place =
  | { type: "thread"; install: string; channel: string; root: string }
  | { type: "direct"; install: string; channel: string }
  | { type: "private"; install: string; channel: string; user: string };

const scheme = "slack";

/** The id of the conversation held there: the address itself, so that nothing has to be looked up. */
export const conversationAt = (place: Place): string => {
  const start = `${scheme}:${place.install}:${place.channel}`;
  switch (place.type) {
    case "thread":
      return `${start}:${place.root}`;
    case "direct":
      return `${start}:dm`;
    case "private":
      return `${start}:@${place.user}`;
  }
};

/** The place of a conversation, or null when it is held on another platform. */
export const placeOf = (conversation: string): Place | null => {
  const [start, install, channel, rest, more] = conversation.split(":");
  if (start !== scheme || !install || !channel || !rest || more !== undefined) return null;
  if (rest === "dm") return { type: "direct", install, channel };
  if (rest.startsWith("@")) return { type: "private", install, channel, user: rest.slice(1) };
  return { type: "thread", install, channel, root: rest };
};

/** True for the ids that `conversationAt` makes. */
export const isHere = (conversation: string): boolean => conversation.startsWith(`${scheme}:`);

/** Everything of one installation is kept apart from all others. */
export const agencyOf = (install: string): string => `${scheme}:${install}`;

/** Where cards of a request talked about there may stand. */
export const cardPlaceOf = (place: Place): CardPlace => ({
  agency: agencyOf(place.install),
  conversation: conversationAt(place),
  root: place.type === "thread" ? place.root : null,
});

/** Channels of direct messages begin with a D, whatever else a payload leaves out. */
export const isDirect = (channel: string): boolean => channel.startsWith("D");

/** The channel of a place, where what is said opens no thread; other ids as they are. */
export const channelOf = (conversation: string): string => {
  const place = placeOf(conversation);
  if (!place) return conversation;
  const { install, channel } = place;
  return conversationAt({ type: "direct", install, channel });
};
