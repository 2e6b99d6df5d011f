import type { PortRequest } from "../../src/core/port-request.ts";

/**
 * A carrier of the chaos world. What happens to an order there goes on once Portside knows what happened before, so
 * that all of it must be told.
 */
export type CarrierSide = {
  name: "Twilio" | "Telnyx";
  /** The port it listens at, and the settings that lead Portside there by another one. */
  port: number;
  settings(port: number): Record<string, string>;
  counts: { mishaps: number; posts: number; lostPosts: number };
  trouble(yes: boolean): void;
  /** What is done now and then at a call that files or uploads what is filed, before it is answered. */
  deadly(act: (chance: number) => void): void;
  /** A number that this carrier takes, by its area code and how many there were. */
  numberFor(area: string, count: number, isWireless: boolean): string;
  /** What happens next to the orders of which Portside knows how they stand. */
  moveOn(known: PortRequest[]): Promise<void>;
  /** The statuses that an order went through after it was filed, by the carrier's id; null where it is another's. */
  went(id: string): string[] | null;
  /** Orders of which Portside does not know yet how they stand. */
  unknown(known: PortRequest[]): string[];
  /** How many orders were filed. */
  filed(): number;
  /** What was filed more or less than once, as the carrier sees it. */
  notOnce(): string[];
  /** Calls that the carrier's description does not allow. */
  violations: string[];
  close(): Promise<void>;
};

/** Milliseconds that a status stands at most before the next one comes. */
const longestStay = 4000;

/** How far each order is on its way through the statuses, by the carrier's id. */
export const createStages = (statuses: string[], random: () => number) => {
  const stays = new Map<string, { at: number; until: number }>();
  const stand = (id: string): { at: number; until: number } => {
    const known = stays.get(id) ?? { at: 0, until: 0 };
    stays.set(id, known);
    return known;
  };
  const isKnown = (id: string, known: PortRequest[]): boolean => {
    const own = known.find(({ orders }) => orders.some(({ carrierId }) => carrierId === id));
    return own?.status === statuses[stand(id).at];
  };
  return {
    isKnown,
    /** True once it is time for the next status, which it then has. */
    isDue: (id: string, known: PortRequest[]): boolean => {
      const standing = stand(id);
      if (!isKnown(id, known) || standing.at === statuses.length - 1) return false;
      const now = performance.now();
      if (standing.until === 0) standing.until = now + random() * longestStay;
      if (now < standing.until) return false;
      standing.at += 1;
      standing.until = 0;
      return true;
    },
    went: (id: string): string[] => statuses.slice(1, stand(id).at + 1),
  };
};
