import { agencyOf, conversationAt, type Place } from "./address.ts";
import type { Records } from "./options.ts";

/**
 * Where the live card of a request stands in a place. The message a thread hangs from is the card when Portside
 * wrote it; the first request talked about there has it.
 */
export type Cards = {
  /** Notes that the root of a thread is ours and waits for a card. */
  rootIsOurs(place: Place & { type: "thread" }): Promise<void>;
  /** The ts of the message to edit, or null when a new one is to be posted. */
  find(place: Place, sid: string): Promise<string | null>;
  /** True once: for the first request that is talked about below a root of ours, which becomes its card. */
  claim(place: Place, sid: string): Promise<boolean>;
  keep(place: Place, sid: string, ts: string): Promise<void>;
};

export const createCards = (records: Records): Cards => {
  const rootKey = (place: Place): string => `root/${conversationAt(place)}`;
  const cardKey = (place: Place, sid: string): string => `card/${conversationAt(place)}/${sid}`;
  const agency = (place: Place): string => agencyOf(place.install);
  return {
    rootIsOurs: (place) => records.setNote(agency(place), rootKey(place), ""),
    find: async (place, sid) => {
      const kept = await records.note(agency(place), cardKey(place, sid));
      if (typeof kept === "string") return kept;
      if (place.type !== "thread") return null;
      const root = await records.note(agency(place), rootKey(place));
      if (root !== "" && root !== sid) return null;
      if (root === "") await records.setNote(agency(place), rootKey(place), sid);
      return place.root;
    },
    claim: async (place, sid) => {
      if (place.type !== "thread" || (await records.note(agency(place), rootKey(place))) !== "") return false;
      await records.setNote(agency(place), rootKey(place), sid);
      return true;
    },
    keep: (place, sid, ts) => records.setNote(agency(place), cardKey(place, sid), ts),
  };
};
