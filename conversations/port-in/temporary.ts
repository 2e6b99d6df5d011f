import type { Context, Item, Value } from "../../src/core/item.ts";
import { numbersOf } from "../../src/core/port-request.ts";
import { readWish, type WishRead } from "../../src/core/read-wish.ts";
import type { StandInWish } from "../../src/core/stand-ins.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const forAll = (count: number): string =>
  count === 1 ? "For the number" : count === 2 ? "For both numbers" : `For all ${counted(count)} numbers`;

const shownWish = (wish: StandInWish, numbers: E164[]): string => {
  switch (wish.type) {
    case "none":
      return 'None. "temporary numbers" gets some that work until the move.';
    case "all":
      return forAll(numbers.length);
    case "some":
      return `For ${counted(wish.numbers.length)} of ${counted(numbers.length)}: ${rangesOf(wish.numbers, 4)}`;
    case "own":
      return `Yours: ${wish.pairs
        .slice(0, 4)
        .map(({ number, standsFor }) => `${showNumber(number)} for ${showNumber(standsFor)}`)
        .join(", ")}${wish.pairs.length > 4 ? ` and ${counted(wish.pairs.length - 4)} more` : ""}`;
  }
};

const problemOf = (read: Extract<WishRead, { ok: false }>): string => {
  switch (read.why) {
    case "which":
      return 'Which of them? Give their last four digits, like "0142 and 0143", or how many, like "the first 10".';
    case "own":
      return 'Which number do you have already, and which one does it stand in for? Like "646-555-0101 for 212-555-0142".';
    case "unknown":
      return `"${read.digits}" is no single number of this request. Give all ten digits.`;
    case "uneven":
      return `Each number of yours stands in for one that moves; I read ${read.digits}. Give them in pairs, like "646-555-0101 for 212-555-0142".`;
    case "unclear":
      return 'Please say "none", "all", which numbers ("0142 and 0143"), or a number you have ("646-555-0101 for 0142").';
  }
};

const isWish = (value: Value): value is StandInWish =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "type" in value;

/** Temporary numbers while the port runs. Nobody is asked: none is what most want, and the review says how to have some. */
export const temporary: Item = {
  key: "temporary",
  label: () => "Temporary numbers",
  names: ["temporary numbers", "temporary number", "temp numbers", "temp number", "stand-in numbers"],
  kind: "line",
  applies: ({ carrier, request }: Context) => carrier.sells !== undefined || (request.spare ?? 0) > 0,
  ask: ({ carrier }) =>
    `Do you want temporary numbers that work until the move? For all, for some ("0142 and 0143", "the first 10"), or a number you have already ("646-555-0101 for 0142"). ${
      carrier.sells
        ? `I take free numbers of yours first; others I look up at ${carrier.name} and tell you their price before anything is bought.`
        : "They come from the free numbers of yours."
    }`,
  example: "none",
  help: () =>
    "A temporary number works at once: people can be called there, and you can forward the old number to it, until the ported one arrives. Then it is swapped out, and you decide whether to give it back. Nothing is bought before you said yes to count and price.",
  read: (text, { request }) => {
    const read = readWish(text, numbersOf(request));
    return read.ok ? { ok: true, value: read.wish } : { ok: false, problem: problemOf(read) };
  },
  show: (value, { request }) => (isWish(value) ? shownWish(value, numbersOf(request)) : ""),
  typed: (value) => {
    if (!isWish(value) || value.type === "none") return "none";
    if (value.type === "all") return "all";
    return value.type === "some"
      ? value.numbers.map(showNumber).join(", ")
      : value.pairs
          .map(({ number, standsFor }) => `${showNumber(number)} for ${showNumber(standsFor)}`)
          .join(", ");
  },
  choices: ({ request }) => [
    { label: "None", value: "none" },
    { label: forAll(numbersOf(request).length), value: "all" },
  ],
  preset: () => ({ type: "none" }),
};
