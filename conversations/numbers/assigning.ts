import type { Event } from "../../src/core/event.ts";
import type { InventoryNumber, NumberPerson } from "../../src/core/inventory.ts";
import type { Part } from "../../src/core/message.ts";
import type { NumbersAsk } from "../../src/core/numbers-ask.ts";
import { notesInEach, tellPeople } from "../../src/core/telling.ts";
import {
  carrierOf,
  personOf,
  saying,
  sayingText,
  type Turn,
  type World,
  withConversation,
} from "../../src/core/turn.ts";
import { type E164, showNumber } from "../../src/core/values/phone.ts";
import { keepingAssigned } from "./assignment-history.ts";
import { type Decided, decideAssignments, withPerson } from "./decide-assignments.ts";
import { typedPerson } from "./read-person.ts";
import { welcomeNotes } from "./welcome.ts";
import { numbersWords as words } from "./words.ts";

export type Found = Extract<Event, { type: "numbers-found" }>;
type Assign = Extract<NumbersAsk, { type: "assign" }>;
type Unassign = Extract<NumbersAsk, { type: "unassign" }>;

/** People named one by one; more are only counted. */
const mostNamed = 8;

const shownDigits = (digits: string): string => (digits.length === 10 ? showNumber(`+1${digits}`) : digits);

const grouped = <T extends { person: NumberPerson | null }>(
  all: T[],
): { person: NumberPerson; each: T[] }[] => {
  const groups = new Map<string, { person: NumberPerson; each: T[] }>();
  for (const one of all) {
    if (!one.person) continue;
    const group = groups.get(one.person.id) ?? { person: one.person, each: [] };
    group.each.push(one);
    groups.set(one.person.id, group);
  }
  return [...groups.values()];
};

const keptLines = (kept: InventoryNumber[], me: string, link: string | null): string[] => {
  const groups = grouped(kept);
  if (groups.length > mostNamed) return [words.assignedMany(kept.length, groups.length)];
  return groups.map(({ person, each }) => {
    const numbers = each.map(({ number }) => number);
    const pending = each.every(({ status }) => status === "pending");
    return person.id === me
      ? words.yours(numbers, pending, link)
      : words.assigned(person.name, numbers, pending);
  });
};

/** A single number that somebody has is asked about; of several it is said how to give them away. */
const askAbout = (others: Decided["others"]): Part[] => {
  if (others.length > mostNamed) {
    const lines = others.map(({ number }) => `${showNumber(number.number)} (${number.person?.name ?? ""})`);
    return [{ type: "text", text: words.areSomebodys(lines, others.length) }];
  }
  return others.flatMap(({ number, person }): Part[] => [
    { type: "text", text: words.isSomebodys(number, person.name) },
    {
      type: "choices",
      choices: [
        {
          label: words.reassignYes(person.name),
          action: {
            text: `reassign ${number.number} to ${typedPerson(person)} instead of [${number.person?.id ?? ""}]`,
          },
          style: "danger",
        },
        { label: words.reassignNo, action: { text: "no, leave the number" } },
      ],
    },
  ]);
};

const leftLines = (decided: Decided): string[] => [
  ...grouped(decided.already.map((each) => ({ ...each })))
    .slice(0, mostNamed)
    .map(({ person, each }) =>
      words.hasAlready(
        person.name,
        each.map(({ number }) => number),
      ),
    ),
  ...decided.notComing.slice(0, mostNamed).map(words.notComing),
  ...decided.drafts.slice(0, mostNamed).map(({ number, sid }) => words.whoDraft(number, sid)),
  ...decided.several.slice(0, mostNamed).map(({ digits, numbers }) => words.whichOf(digits, numbers)),
  ...decided.twice.slice(0, mostNamed).map(({ number, names }) => words.twice(number, names)),
  ...(decided.unknown.length > 0 ? [words.notOurs(decided.unknown.map(shownDigits))] : []),
];

/** Gives numbers to people as they stand now: those that are free at once, those that somebody has after a yes. */
export const assignNumbers = (turn: Turn, world: World, { found }: Found, ask: Assign): Turn => {
  const by = personOf(turn.event);
  const decided = decideAssignments(ask.pairs, ask.sure, found);
  const { kept, others } = decided;
  const bad = ask.bad.length > 0 ? [words.badLines(ask.bad)] : [];
  const [only] = others;
  const asked =
    others.length === 1 && only
      ? { number: only.number.number, person: only.person, from: only.number.person?.id ?? "" }
      : null;
  const remembered = withConversation(turn, {
    confirm: asked
      ? { type: "numbers", rev: 0, by: by?.id ?? "", value: JSON.stringify(asked) }
      : turn.conversation.confirm?.type === "numbers"
        ? null
        : turn.conversation.confirm,
  });
  const left = [...leftLines(decided), ...bad];
  if (kept.length === 0)
    return saying(
      sayingText(remembered, ...left, others.length + left.length === 0 ? words.nothingAssigned : ""),
      ...askAbout(others),
    );
  const { test } = carrierOf(null, world, turn.event.agency);
  const me = by?.id ?? "";
  const told = kept.filter(({ person }) => person?.id !== me);
  const welcome = { by: by?.name ?? "", setUp: found.setUp, test };
  const notes = notesInEach(() => welcomeNotes(told, found.numbers, found.ports, welcome));
  const said = sayingText(
    remembered,
    ...keptLines(kept, me, found.setUp),
    notes.length > 0 ? words.telling(notes.length, found.setUp !== null) : "",
    notes.length > 0 && found.setUp === null ? words.noLinkYet : "",
    ...left,
  );
  const written = keepingAssigned(said, kept, found.numbers);
  return saying(tellPeople(written, notes), ...askAbout(others));
};

/** Takes numbers from those who have them; `from` only from that person. */
export const unassignNumbers = (turn: Turn, { found }: Found, ask: Unassign): Turn => {
  const taken: InventoryNumber[] = [];
  const lines: string[] = [];
  const unknown: string[] = [];
  for (const digits of ask.digits) {
    const fits = found.numbers.filter(({ number }) => number.endsWith(digits));
    const [first] = fits;
    if (!first) unknown.push(shownDigits(digits));
    else if (fits.length > 1)
      lines.push(
        words.whichOf(
          digits,
          fits.map(({ number }) => number),
        ),
      );
    else if (!first.person) lines.push(words.isNobodys(first.number));
    else if (ask.from && !isSame(first.person, ask.from)) lines.push(words.isAnothers(first, ask.from.name));
    else taken.push(withPerson(first, null));
  }
  const numbers = [...new Map(taken.map((each) => [each.number, each])).values()];
  const said = sayingText(
    turn,
    numbers.length > 0 ? words.unassigned(numbers.map(({ number }): E164 => number)) : "",
    ...lines.slice(0, mostNamed),
    unknown.length > 0 ? words.notOurs(unknown) : "",
  );
  return numbers.length > 0 ? keepingAssigned(said, numbers, found.numbers) : said;
};

const isSame = (has: NumberPerson, named: NumberPerson): boolean =>
  has.id === named.id ||
  has.name.toLowerCase() === named.name.toLowerCase() ||
  (named.email !== undefined && has.email === named.email);
