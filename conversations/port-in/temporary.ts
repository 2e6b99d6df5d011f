import type { Context, Item, Value } from "../../src/core/item.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { readWish, type WishRead } from "../../src/core/read-wish.ts";
import type { StandInWish } from "../../src/core/stand-ins.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { temporaryItemWords as words } from "./words-temporary.ts";

const mostPairs = 4;

const shownPairs = (pairs: { number: E164; standsFor: E164 }[]): string[] =>
  pairs.map(({ number, standsFor }) => words.pair(showNumber(number), showNumber(standsFor)));

const shownWish = (wish: StandInWish, numbers: E164[]): string => {
  switch (wish.type) {
    case "none":
      return words.shownNone;
    case "all":
      return words.forAll(numbers.length);
    case "some":
      return words.forSome(wish.numbers.length, numbers.length, rangesOf(wish.numbers, 4));
    case "own":
      return words.own(shownPairs(wish.pairs.slice(0, mostPairs)), wish.pairs.length - mostPairs);
  }
};

const problemOf = (read: Extract<WishRead, { ok: false }>): string => {
  switch (read.why) {
    case "which":
      return words.which;
    case "own":
      return words.ownWhich;
    case "unknown":
      return words.unknown(read.digits);
    case "uneven":
      return words.uneven(read.own, read.ported);
    case "unclear":
      return words.unclear;
  }
};

const isWish = (value: Value): value is StandInWish =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;

/** Temporary numbers while the port runs. Nobody is asked: none is what most want, and the review says how to have some. */
export const temporary: Item = {
  key: "temporary",
  label: () => words.label,
  names: [
    "temporary numbers",
    "temporary number",
    "temp numbers",
    "temp number",
    "stand-in numbers",
    "números temporales",
  ],
  kind: "line",
  applies: ({ carrier, request }: Context) => carrier.sells !== undefined || (request.spare ?? 0) > 0,
  ask: ({ carrier }) => words.ask(carrier.sells ? carrier.name : null),
  example: () => words.example,
  help: () => words.help,
  read: (text, { request }) => {
    const read = readWish(text, numbersOf(request));
    return read.ok ? { ok: true, value: read.wish } : { ok: false, problem: problemOf(read) };
  },
  show: (value, { request }) => (isWish(value) ? shownWish(value, numbersOf(request)) : ""),
  typed: (value) => {
    if (!isWish(value) || value.type === "none") return words.typedNone;
    if (value.type === "all") return words.typedAll;
    return (value.type === "some" ? value.numbers.map(showNumber) : shownPairs(value.pairs)).join(", ");
  },
  choices: ({ request }) => [
    { label: words.none, value: "none" },
    { label: words.forAll(numbersOf(request).length), value: "all" },
  ],
  options: ({ request }) => [
    { label: words.none, value: words.typedNone },
    { label: words.forAll(numbersOf(request).length), value: words.typedAll },
  ],
  preset: () => ({ type: "none" }),
};
