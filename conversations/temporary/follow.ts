import { numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import { isOnItsWay, type StandIn, type StandIns, standInsWanted, wishOf } from "../../src/core/stand-ins.ts";
import {
  doing,
  flush,
  noting,
  saying,
  sayingText,
  type Turn,
  type World,
  withRequest,
} from "../../src/core/turn.ts";
import { releaseParts } from "./show.ts";
import { words } from "./words.ts";

/** What a request has of temporary numbers before anything was looked for. */
const noStandIns: StandIns = { round: 0, state: "settled", offers: [], all: [] };

export const standInsOf = ({ standIns }: PortRequest): StandIns => standIns ?? noStandIns;

export const withStandIns = (turn: Turn, change: Partial<StandIns>): Turn =>
  withRequest(turn, { standIns: { ...standInsOf(turn.request as PortRequest), ...change } });

/** Pairs as they become; others stay. */
export const withPairs = (turn: Turn, changed: StandIn[]): Turn => {
  const byNumber = new Map(changed.map((pair) => [`${pair.number} ${pair.standsFor}`, pair]));
  const { all } = standInsOf(turn.request as PortRequest);
  return withStandIns(turn, {
    all: all.map((pair) => byNumber.get(`${pair.number} ${pair.standsFor}`) ?? pair),
  });
};

/** Looks for numbers that stand in for those that have none yet. Nothing is bought by it. */
export const lookForNumbers = (turn: Turn, spoken: boolean): Turn => {
  const request = turn.request as PortRequest;
  const numbers = standInsWanted(request);
  const round = standInsOf(request).round + 1;
  const begun = withStandIns(turn, { round, state: "looking", offers: [] });
  const told = spoken ? sayingText(begun, words.looking(numbers.length)) : begun;
  return doing(told, { type: "find-stand-ins", sid: request.sid, round, numbers });
};

const wasSubmitted = (before: PortRequest | null, now: PortRequest): boolean =>
  now.submitted !== null &&
  now.status !== "draft" &&
  (before === null || before.sid !== now.sid || before.submitted === null || before.status === "draft");

const beginning = (turn: Turn, before: PortRequest | null): Turn => {
  const request = turn.request as PortRequest;
  const { state } = standInsOf(request);
  const isNew = wasSubmitted(before, request) && wishOf(request).type !== "none";
  return isNew && state === "settled" && standInsWanted(request).length > 0
    ? lookForNumbers(turn, false)
    : turn;
};

const moved = (request: PortRequest, { standsFor }: StandIn): boolean =>
  request.numbers[standsFor]?.status === "completed";

/** True for a pair whose ported number will not come: it was cancelled, taken out, or the request is over. */
const isStranded = (request: PortRequest, pair: StandIn): boolean =>
  !moved(request, pair) &&
  (!isOnItsWay(request, pair.standsFor) || !numbersOf(request).includes(pair.standsFor));

/** Ported numbers that arrived, or never will and had one of the agency's own: the turn that follows writes it down. */
const changing = (turn: Turn): Turn => {
  const request = turn.request as PortRequest;
  const due = standInsOf(request).all.filter(
    (pair) =>
      pair.state === "in" && (moved(request, pair) || (pair.from !== "bought" && isStranded(request, pair))),
  );
  if (due.length === 0) return turn;
  const next = withPairs(
    turn,
    due.map((pair) => ({ ...pair, state: "changing" })),
  );
  const numbers = due.map(({ standsFor }) => standsFor);
  return doing(next, { type: "change-stand-ins", sid: request.sid, numbers });
};

/** Numbers that were bought for a port that is over are never given back unasked. */
const stranded = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const { all, state } = standInsOf(request);
  const left = all.filter((pair) => pair.state === "in" && isStranded(request, pair));
  const isOffered = state === "offered" && standInsWanted(request).length === 0;
  const settled = isOffered ? withStandIns(turn, { state: "settled", offers: [] }) : turn;
  if (left.length === 0) return settled;
  const next = withPairs(
    settled,
    left.map((pair) => ({ ...pair, state: "asked" })),
  );
  const asked = saying(
    noting(next, "temporary numbers", `asked whether to give ${left.length} back`),
    ...releaseParts(request, left, words.askEnded(left)),
  );
  return flush(asked, world, { milestone: true });
};

/**
 * What follows for temporary numbers once a request changed, whoever changed it: they are looked for when it is
 * submitted, swapped as its numbers arrive, and offered to be given back where these never will.
 */
export const followStandIns = (turn: Turn, before: PortRequest | null, world: World): Turn => {
  const { request } = turn;
  if (!request || request === before || request.status === "draft") return turn;
  const begun = beginning(turn, before);
  const { standIns } = begun.request as PortRequest;
  if (!standIns) return begun;
  return stranded(changing(begun), world);
};
