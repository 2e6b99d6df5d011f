import type { NumberPair, StandInWish } from "./stand-ins.ts";
import { areaCodeHome } from "./values/area-code.ts";
import { type E164, isTollFree } from "./values/phone.ts";

/** What a text says about temporary numbers, or why it cannot be told: which numbers are meant, or which is unknown. */
export type WishRead =
  | { ok: true; wish: StandInWish }
  | { ok: false; why: "which" | "own" | "unclear" }
  | { ok: false; why: "unknown"; digits: string }
  | { ok: false; why: "uneven"; own: number; ported: number };

const nothing =
  /^(?:no|none|nope|nah|nothing|nobody|zero|0|without(?: any)?|no,? thanks?(?: you)?|not (?:needed|now|necessary)|(?:we |i )?(?:do not|don'?t) (?:need|want)(?: any| them| it)?)\b[\s.!]*(?:temp(?:orary)? numbers?|of them|needed)?[\s.!]*$/i;
const everything =
  /^(?:for )?(?:yes|yep|sure|please|all|every(?:one|thing)?|each|the whole (?:lot|list)|both)\b/i;
const counted =
  /^(?:for )?(?:the )?(?:first |only |just )?(\d{1,3}(?:,\d{3})+|\d{1,5})(?: of (?:them|the numbers|these)| numbers?| of my numbers)$|^(?:for )?(?:the )?first (\d{1,5})$|^(?:for )?(\d{1,3})$/i;
const some = /\b(?:some|few|certain|not all|part)\b/i;
const mine = /\b(?:replace|existing|mine|own|already have|instead|stand(?:s|ing)? in|use)\b/i;

const token = /(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}\b|\b\d{4}\b/g;

type Named = { ported: E164[]; own: E164[]; unknown: string | null };

const isOurs = (number: E164): boolean =>
  areaCodeHome(number.slice(2, 5)).type === "us" && !isTollFree(number);

const namedIn = (text: string, numbers: E164[]): Named => {
  const named: Named = { ported: [], own: [], unknown: null };
  const all = new Set(numbers);
  for (const [written] of text.matchAll(token)) {
    const digits = written.replace(/\D/g, "").slice(-10);
    const whole = `+1${digits}`;
    const fits = digits.length === 4 ? numbers.filter((number) => number.endsWith(digits)) : [];
    if (digits.length === 10 && all.has(whole)) named.ported.push(whole);
    else if (digits.length === 10 && isOurs(whole)) named.own.push(whole);
    else if (fits.length === 1 && fits[0]) named.ported.push(fits[0]);
    else named.unknown ??= written.trim();
  }
  return { ...named, ported: [...new Set(named.ported)], own: [...new Set(named.own)] };
};

const paired = (own: E164[], ported: E164[], numbers: E164[]): NumberPair[] | null => {
  const standsFor = ported.length > 0 ? ported : numbers.slice(0, own.length);
  return standsFor.length === own.length
    ? own.map((number, index) => ({ number, standsFor: standsFor[index] ?? "" }))
    : null;
};

/**
 * Reads what somebody wants: none, for all, for the first so many, for those named in full or by their last four
 * digits, or numbers of their own ("646-555-0101 for 0142") that are not among those of the request.
 */
export const readWish = (text: string, numbers: E164[]): WishRead => {
  const said = text.trim().replace(/[.!?]+$/, "");
  if (nothing.test(said)) return { ok: true, wish: { type: "none" } };
  const match = counted.exec(said);
  const most = Number((match?.[1] ?? match?.[2] ?? match?.[3] ?? "").replaceAll(",", ""));
  if (match && most > 0)
    return most >= numbers.length
      ? { ok: true, wish: { type: "all" } }
      : { ok: true, wish: { type: "some", numbers: numbers.slice(0, most) } };
  const { ported, own, unknown } = namedIn(said, numbers);
  if (unknown !== null) return { ok: false, why: "unknown", digits: unknown };
  if (own.length > 0) {
    const pairs = paired(own, ported, numbers);
    return pairs
      ? { ok: true, wish: { type: "own", pairs } }
      : { ok: false, why: "uneven", own: own.length, ported: ported.length };
  }
  if (ported.length > 0)
    return ported.length === numbers.length
      ? { ok: true, wish: { type: "all" } }
      : { ok: true, wish: { type: "some", numbers: ported } };
  if (some.test(said)) return { ok: false, why: "which" };
  if (mine.test(said)) return { ok: false, why: "own" };
  return everything.test(said) ? { ok: true, wish: { type: "all" } } : { ok: false, why: "unclear" };
};
