import type { PortRequest } from "../../src/core/port-request.ts";
import { rentedStandIns, type StandIn } from "../../src/core/stand-ins.ts";
import { doing, flush, noting, saying, sayingText, type Turn, type World } from "../../src/core/turn.ts";
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

/** What may be meant, the likeliest first: those asked about, those that stand in for nothing any more, and all. */
const mayGo = (request: PortRequest): StandIn[][] => {
  const rented = rentedStandIns(request);
  const asked = rented.filter(({ state }) => state === "asked");
  const idle = rented.filter(({ state }) => state === "over" || state === "asked");
  return [asked, idle, rented].filter((pairs) => pairs.length > 0);
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
  const groups = mayGo(request);
  const [likely] = groups;
  if (!likely) return sayingText(turn, words.nothingToRelease);
  const isSure = /\byes\b/i.test(text);
  const named = /\b(\d[\d,]*) (?:temp(?:orary)? )?numbers?\b/i.exec(text)?.[1];
  const digits = named === undefined && /\b\d{4}\b|\d{3}[\s.-]?\d{4}/.test(text);
  if (digits) {
    const pairs = namedAmong(rentedStandIns(request), text);
    if (typeof pairs === "string") return sayingText(turn, words.whichRelease(pairs));
    return isSure ? giving(turn, pairs) : asked(turn, pairs);
  }
  if (!isSure) return asked(turn, likely);
  const count = Number((named ?? "0").replaceAll(",", ""));
  const meant = groups.find((pairs) => pairs.length === count);
  return meant ? giving(turn, meant) : sayingText(turn, words.otherCount(likely.length));
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
  const fresh = all.filter(({ state, until = 0 }) => state === "over" && until <= at);
  const later = all.flatMap(({ state, until = 0 }) => (state === "over" && until > at ? [until] : []));
  const next = withPairs(
    turn,
    fresh.map((pair) => ({ ...pair, state: "asked" })),
  );
  const pairs = standInsOf(next.request as PortRequest).all.filter(({ state }) => state === "asked");
  const count = fresh.length > 0 ? 1 : asks + 1;
  const isAsked = pairs.length > 0 && count <= mostAsks;
  const moments = [...later, ...(isAsked && count < mostAsks ? [at + world.temporaryDays * day] : [])];
  const counted = isAsked ? withStandIns(next, { asks: count }) : next;
  const timed =
    moments.length > 0
      ? doing(counted, {
          type: "remind",
          sid: request.sid,
          reminder: "stand-ins",
          due: Math.min(...moments),
        })
      : counted;
  return isAsked ? flush(asked(timed, pairs), world, { milestone: true }) : timed;
};
