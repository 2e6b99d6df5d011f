import { type InventoryNumber, newNumber } from "../../src/core/inventory.ts";
import type { NumbersAsk } from "../../src/core/numbers-ask.ts";
import { doing, sayingText, type Turn } from "../../src/core/turn.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import type { Found } from "./assigning.ts";
import { numbersWords as words } from "./words.ts";

/** Numbers the agency has already become part of its inventory; those that are there stay as they are. */
export const claimNumbers = (
  turn: Turn,
  { found }: Found,
  { numbers, refused }: Extract<NumbersAsk, { type: "claim" }>,
): Turn => {
  const there = new Map(found.numbers.map((each) => [each.number, each]));
  const back = numbers.flatMap((number) => {
    const known = there.get(number);
    return known?.status === "released" ? [{ ...newNumber(number), rev: known.rev }] : [];
  });
  const added = [
    ...numbers.filter((number) => !there.has(number)).map((number) => newNumber(number)),
    ...back,
  ];
  const before = numbers.filter((number) => there.has(number) && there.get(number)?.status !== "released");
  const said = sayingText(
    turn,
    words.claimed(added.length),
    words.claimedBefore(before),
    ...refused,
    numbers.length + refused.length === 0 ? words.claimNothing : "",
  );
  return added.length > 0 ? doing(said, { type: "keep-numbers", numbers: added }) : said;
};

/** Why a number cannot be taken out; null where it can. */
const hinderedBy = (each: InventoryNumber): string | null => {
  if (each.source === "temporary" || each.standsFor !== null || each.sid !== null)
    return words.dropPort(each);
  return each.person ? words.dropHas(each) : null;
};

/** Numbers that were brought in and are nobody's are forgotten. */
export const dropNumbers = (
  turn: Turn,
  { found }: Found,
  { digits }: Extract<NumbersAsk, { type: "drop" }>,
): Turn => {
  const gone: InventoryNumber[] = [];
  const lines: string[] = [];
  const unknown: string[] = [];
  for (const each of new Set(digits)) {
    const fits = found.numbers.filter(({ number }) => number.endsWith(each));
    const [first] = fits;
    if (!first) unknown.push(each.length === 10 ? showNumber(`+1${each}`) : each);
    else if (fits.length > 1)
      lines.push(
        words.whichOf(
          each,
          fits.map(({ number }) => number),
        ),
      );
    else {
      const hindered = hinderedBy(first);
      if (hindered === null) gone.push(first);
      else lines.push(hindered);
    }
  }
  const said = sayingText(
    turn,
    words.dropped(gone.map(({ number }) => number)),
    ...lines.slice(0, 8),
    unknown.length > 0 ? words.notOurs(unknown) : "",
  );
  return gone.length > 0
    ? doing(said, { type: "drop-numbers", numbers: gone.map(({ number, rev }) => ({ number, rev })) })
    : said;
};
