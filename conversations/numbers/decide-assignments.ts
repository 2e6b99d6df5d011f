import type { InventoryNumber, NumberPerson } from "../../src/core/inventory.ts";
import type { Assignment, NumbersFound } from "../../src/core/numbers-ask.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import type { Sid } from "../../src/core/values/sid.ts";

/** What becomes of assignments, as the numbers stand now. */
export type Decided = {
  /** As they are to be kept, each with its new person. */
  kept: InventoryNumber[];
  /** Somebody else has these; they are given away only where that was meant. */
  others: { number: InventoryNumber; person: NumberPerson }[];
  /** Theirs already. */
  already: { number: E164; person: NumberPerson }[];
  notComing: InventoryNumber[];
  drafts: { number: E164; sid: Sid }[];
  several: { digits: string; numbers: E164[] }[];
  twice: { number: E164; names: string[] }[];
  unknown: string[];
};

const nothing = (): Decided => ({
  kept: [],
  others: [],
  already: [],
  notComing: [],
  drafts: [],
  several: [],
  twice: [],
  unknown: [],
});

/** A number with its person; one that was free is in use from now on. */
export const withPerson = (each: InventoryNumber, person: NumberPerson | null): InventoryNumber => {
  const status =
    each.status === "free" || (each.status === "assigned" && each.standsFor === null)
      ? person
        ? "assigned"
        : "free"
      : each.status;
  return { ...each, person, status };
};

const byEnding = (numbers: InventoryNumber[]): Map<string, InventoryNumber[]> => {
  const found = new Map<string, InventoryNumber[]>();
  for (const each of numbers)
    for (const digits of [each.number.slice(-10), each.number.slice(-4)])
      found.set(digits, [...(found.get(digits) ?? []), each]);
  return found;
};

/** Numbers that stand in for others came along for their sake; they are meant only where they were named. */
const endingWith = (digits: string, ends: Map<string, InventoryNumber[]>): InventoryNumber[] => {
  const known = ends.get(digits);
  if (known) return known;
  return digits.length > 4
    ? (ends.get(digits.slice(-4)) ?? []).filter(({ number }) => number.endsWith(digits))
    : [];
};

type Wanted = { number: InventoryNumber; person: NumberPerson; from?: string };

const wantedOf = (
  pairs: Assignment[],
  { numbers, drafts }: NumbersFound,
  into: Decided,
): Map<E164, Wanted[]> => {
  const ends = byEnding(numbers);
  const wanted = new Map<E164, Wanted[]>();
  for (const { digits, person, from } of pairs) {
    const found = endingWith(digits, ends);
    const [number, another] = found;
    const draft = drafts.find((each) => each.number.endsWith(digits));
    if (another) into.several.push({ digits, numbers: found.map((each) => each.number) });
    else if (number)
      wanted.set(number.number, [
        ...(wanted.get(number.number) ?? []),
        { number, person, ...(from === undefined ? {} : { from }) },
      ]);
    else if (draft) into.drafts.push(draft);
    else into.unknown.push(digits);
  }
  return wanted;
};

/** Works out who gets which number. `sure`: a number that somebody else has is given away, too. */
export const decideAssignments = (pairs: Assignment[], sure: boolean, found: NumbersFound): Decided => {
  const into = nothing();
  for (const all of wantedOf(pairs, found, into).values()) {
    const [first] = all;
    if (!first) continue;
    const { number, person, from } = first;
    const ids = new Set(all.map((each) => each.person.id));
    const has = number.person;
    if (ids.size > 1) into.twice.push({ number: number.number, names: all.map((each) => each.person.name) });
    else if (number.status === "failed" || number.status === "released") into.notComing.push(number);
    else if (has?.id === person.id) into.already.push({ number: number.number, person });
    else if (has === null || sure || has.id === from) into.kept.push(withPerson(number, person));
    else into.others.push({ number, person });
  }
  return into;
};
