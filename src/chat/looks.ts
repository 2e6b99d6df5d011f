import { digest } from "../core/values/digest.ts";
import type { Records } from "./parts.ts";

/**
 * How cards and views looked when they were drawn last, by whichever process: what looks the same need not be drawn
 * again. Only a digest is kept.
 */
export type Looks = {
  isShown(agency: string, what: string, look: string): Promise<boolean>;
  /** Called once it is drawn. */
  shown(agency: string, what: string, look: string): Promise<void>;
};

const keyOf = (what: string): string => `look/${what}`;

export const createLooks = (records: Pick<Records, "note" | "setNote">): Looks => ({
  isShown: async (agency, what, look) => (await records.note(agency, keyOf(what))) === digest(look),
  shown: (agency, what, look) => records.setNote(agency, keyOf(what), digest(look)),
});
