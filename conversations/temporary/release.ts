import type { PortRequest } from "../../src/core/port-request.ts";
import { rentedStandIns, type StandIn } from "../../src/core/stand-ins.ts";
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
import { standInsOf, withPairs, withStandIns } from "./follow.ts";
import { releaseParts } from "./show.ts";
import { words } from "./words.ts";

const day = 86_400_000;

/** How often it is asked, unasked, whether to give numbers back. */
const mostAsks = 4;

/** The bought numbers that were named by their digits; all where none were. Null where some digits fit none or several. */
const namedAmong = (rented: StandIn[], text: string): StandIn[] | string => {
  const pieces = text.match(/(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}\b|\b\d{4}\b/g) ?? [];
  if (pieces.length === 0) return rented;
  const found: StandIn[] = [];
  for (const piece of pieces) {
    const digits = piece.replace(/\D/g, "").slice(-10);
    const fits = rented.filter(({ number }) => number.endsWith(digits));
    const [only] = fits;
    if (!only || fits.length > 1) return piece;
    found.push(only);
  }
  return [...new Set(found)];
};

/** Those that may go without a second thought come first: what stands in for nothing any more. */
const toRelease = (request: PortRequest): StandIn[] => {
  const rented = rentedStandIns(request);
  const idle = rented.filter(({ state }) => state === "over" || state === "asked");
  return idle.length > 0 ? idle : rented.filter(({ state }) => state === "in");
};

const asked = (turn: Turn, pairs: StandIn[]): Turn => {
  const request = turn.request as PortRequest;
  const isEarly = pairs.some(({ state }) => state === "in");
  return saying(turn, ...releaseParts(request, pairs, isEarly ? words.askEarly(pairs) : words.ask(pairs)));
};

const giving = (turn: Turn, pairs: StandIn[]): Turn => {
  const request = turn.request as PortRequest;
  const numbers = pairs.map(({ number }) => number);
  const next = withPairs(
    turn,
    pairs.map((pair) => ({ ...pair, state: "going" })),
  );
  const effects = pairs.map(({ number, carrierId }) => ({
    type: "give-back" as const,
    sid: request.sid,
    bought: { number, carrierId: carrierId ?? number },
  }));
  return doing(
    sayingText(
      noting(next, "temporary numbers", `${numbers.length} to be given back`),
      words.giving(numbers),
    ),
    ...effects,
  );
};

/**
 * "Release …": numbers go back only once somebody named how many ("release 3 numbers, yes"), or which, and said yes.
 */
export const release = (turn: Turn, text: string): Turn => {
  const request = turn.request as PortRequest;
  const all = toRelease(request);
  if (rentedStandIns(request).length === 0) return sayingText(turn, words.nothingToRelease);
  const isSure = /\byes\b/i.test(text);
  const named = /\b(\d[\d,]*) (?:temp(?:orary)? )?numbers?\b/i.exec(text)?.[1];
  const digits = named === undefined && /\b\d{4}\b|\d{3}[\s.-]?\d{4}/.test(text);
  const pairs = digits ? namedAmong(rentedStandIns(request), text) : all;
  if (typeof pairs === "string") return sayingText(turn, words.whichRelease(pairs));
  if (!isSure) return asked(turn, pairs);
  const count = digits ? pairs.length : Number((named ?? "0").replaceAll(",", ""));
  if (count !== pairs.length) return sayingText(turn, words.otherCount(pairs.length));
  return giving(turn, pairs);
};

/** "Keep them": what was bought is the agency's own from now on. */
export const keep = (turn: Turn, text: string): Turn | null => {
  const request = turn.request as PortRequest;
  const idle = rentedStandIns(request).filter(({ state }) => state === "over" || state === "asked");
  const pairs = namedAmong(idle, text);
  if (idle.length === 0) return null;
  if (typeof pairs === "string") return sayingText(turn, words.whichRelease(pairs));
  const next = withPairs(
    turn,
    pairs.map((pair) => ({ ...pair, state: "kept" })),
  );
  const numbers = pairs.map(({ number }) => number);
  return doing(sayingText(noting(next, "temporary numbers", `${numbers.length} kept`), words.kept(numbers)), {
    type: "change-stand-ins",
    sid: request.sid,
    numbers: pairs.map(({ standsFor }) => standsFor),
  });
};

/** The time of grace is over: it is asked whether to give the numbers back, again from time to time, and never done unasked. */
export const graceOver = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const { at } = turn.event;
  const { all, asks = 0 } = standInsOf(request);
  const waiting = all.filter(({ state }) => state === "over" || state === "asked");
  const due = waiting.filter(({ state, until = 0 }) => state === "asked" || until <= at);
  const later = waiting.flatMap(({ state, until = 0 }) => (state === "over" && until > at ? [until] : []));
  if (waiting.length === 0 || asks >= mostAsks) return turn;
  const next = withPairs(
    turn,
    due.map((pair) => ({ ...pair, state: "asked" })),
  );
  const again = Math.min(...later, at + world.temporaryDays * day);
  const timed = doing(withStandIns(next, { asks: due.length > 0 ? asks + 1 : asks }), {
    type: "remind",
    sid: request.sid,
    reminder: "stand-ins",
    due: Math.max(again, at + day / 24),
  });
  if (due.length === 0) return timed;
  const pairs = standInsOf(timed.request as PortRequest).all.filter(({ state }) => state === "asked");
  return flush(asked(withRequest(timed, {}), pairs), world, { milestone: true });
};
