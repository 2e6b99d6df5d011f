import type { Records } from "./parts.ts";

/** A conversation that may hold cards. `root` is the message that its thread hangs from; null where there is none. */
export type CardPlace = { agency: string; conversation: string; root: string | null };

/**
 * Where the live card of a request stands in a place. The message a thread hangs from is the card when Portside
 * wrote it; the first request talked about there has it.
 */
export type Cards = {
  /** Notes that the root of a thread is ours and waits for a card. */
  rootIsOurs(place: CardPlace): Promise<void>;
  /** Whether the place hangs from such a root, also where nothing came of what was begun there. */
  hasRoot(place: CardPlace): Promise<boolean>;
  /** The id of the message to edit, or null when a new one is to be posted. */
  find(place: CardPlace, sid: string): Promise<string | null>;
  /** True once: for the first request that is talked about below a root of ours, which becomes its card. */
  claim(place: CardPlace, sid: string): Promise<boolean>;
  keep(place: CardPlace, sid: string, message: string): Promise<void>;
};

export const createCards = (records: Records): Cards => {
  const rootKey = ({ conversation }: CardPlace): string => `root/${conversation}`;
  const cardKey = ({ conversation }: CardPlace, sid: string): string => `card/${conversation}/${sid}`;
  return {
    rootIsOurs: (place) => records.setNote(place.agency, rootKey(place), ""),
    hasRoot: async (place) => (await records.note(place.agency, rootKey(place))) !== null,
    find: async (place, sid) => {
      const kept = await records.note(place.agency, cardKey(place, sid));
      if (typeof kept === "string") return kept;
      if (place.root === null) return null;
      const root = await records.note(place.agency, rootKey(place));
      if (root !== "" && root !== sid) return null;
      if (root === "") await records.setNote(place.agency, rootKey(place), sid);
      return place.root;
    },
    claim: async (place, sid) => {
      if (place.root === null || (await records.note(place.agency, rootKey(place))) !== "") return false;
      await records.setNote(place.agency, rootKey(place), sid);
      return true;
    },
    keep: (place, sid, message) => records.setNote(place.agency, cardKey(place, sid), message),
  };
};
