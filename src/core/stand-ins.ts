import { isEnded } from "./carrier.ts";
import type { StoredDocument } from "./event.ts";
import type { InventoryNumber } from "./inventory.ts";
import type { PortRequest } from "./port-request.ts";
import { answerOf, isOver, numbersOf } from "./port-request.ts";
import type { BoughtNumber, NumberOffer } from "./temporary-offer.ts";
import type { Told } from "./told.ts";
import type { E164 } from "./values/phone.ts";

/** A number that works, and the one on its way that it stands in for. */
export type NumberPair = { number: E164; standsFor: E164 };

/** Which of a request's numbers somebody wants temporary numbers for; `own` are numbers the agency has already. */
export type StandInWish =
  | { type: "none" }
  | { type: "all" }
  | { type: "some"; numbers: E164[] }
  | { type: "own"; pairs: NumberPair[] };

/**
 * A number that stands in for one on its way. `from`: free in the agency, bought for this request, or named by a person.
 * It stands in until the other one arrives ("changing" while that is written down); then it is the agency's again
 * ("back"), or, where it was bought, is given back once somebody says so: "over" until `until` (milliseconds), "asked"
 * whether to, "kept" or "going" and "gone".
 */
export type StandIn = NumberPair & {
  from: "pool" | "bought" | "own";
  state: "in" | "changing" | "over" | "asked" | "kept" | "going" | "gone" | "back";
  carrierId: string | null;
  /** In US cents a month. */
  monthly: number;
  until?: number;
  /** When a test call was said to ring there. */
  tested?: number;
};

/**
 * The temporary numbers of a request. `round` counts the searches, each of which buys at most once; `offers` are what
 * could be bought, at which prices, while nobody said yes or while it is being bought.
 */
export type StandIns = {
  round: number;
  state: "looking" | "offered" | "buying" | "settled";
  offers: NumberOffer[];
  all: StandIn[];
  /** How often it was asked whether to give numbers back. */
  asks?: number;
};

/** What came of what is done about temporary numbers in the world. */
export type StandInResult =
  /** `free` are numbers of the agency as they stand, each for one on its way; `ported` are those, where they are known. */
  | {
      type: "found";
      round: number;
      free: { row: InventoryNumber; standsFor: E164; from: "pool" | "own" }[];
      offers: NumberOffer[];
      /** Named by a person, and standing in for another number already. */
      busy: E164[];
      ported: InventoryNumber[];
    }
  | { type: "away"; why: string; spanish?: string; nextTry: number }
  /** `rows` are the numbers concerned, where the agency has them. */
  | { type: "bought"; round: number; bought: BoughtNumber[]; rows: InventoryNumber[] }
  | ({ type: "refused"; round: number; dearer: boolean } & Told)
  | { type: "changing"; rows: InventoryNumber[] }
  | { type: "given-back"; number: E164; rows: InventoryNumber[] }
  /** The list as files, for this person in this conversation. */
  | { type: "listed"; to: string; person: string; files: StoredDocument[] };

/** What somebody wants; none where nobody said. */
export const wishOf = (request: PortRequest): StandInWish =>
  (answerOf(request, "temporary") as StandInWish | undefined) ?? { type: "none" };

/** Stand-ins that stand in now, or are about to end. */
export const activeStandIns = ({ standIns }: PortRequest): StandIn[] =>
  (standIns?.all ?? []).filter(({ state }) => state === "in");

/** Numbers that were bought and are still paid for. */
export const rentedStandIns = ({ standIns }: PortRequest): StandIn[] =>
  (standIns?.all ?? []).filter(
    ({ from, state }) => from === "bought" && state !== "gone" && state !== "kept" && state !== "going",
  );

/** True for a number that is on its way still. */
export const isOnItsWay = (request: PortRequest, number: E164): boolean =>
  !isOver(request.status) && !isEnded(request.numbers[number]?.status ?? "unchecked");

/** Numbers of the request that are to have a temporary number, and have none yet. */
export const standInsWanted = (request: PortRequest): E164[] => {
  const wish = wishOf(request);
  const all = numbersOf(request);
  const chosen =
    wish.type === "all"
      ? all
      : wish.type === "some"
        ? wish.numbers
        : wish.type === "own"
          ? wish.pairs.map(({ standsFor }) => standsFor)
          : [];
  const had = new Set(activeStandIns(request).map(({ standsFor }) => standsFor));
  const ours = new Set(all);
  return chosen.filter((number) => ours.has(number) && !had.has(number) && isOnItsWay(request, number));
};

/** The reference under which a round buys at the carrier: the same for every try of it. */
export const purchaseReference = (sid: string, round: number): string => `${sid}/T${round}`;
