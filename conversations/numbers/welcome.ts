import type { InventoryNumber, NumberPerson } from "../../src/core/inventory.ts";
import { speaking } from "../../src/core/language.ts";
import { text } from "../../src/core/message.ts";
import type { PortFacts } from "../../src/core/numbers-ask.ts";
import type { PersonNote } from "../../src/core/telling.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { noteWords as words } from "./note-words.ts";
import { listed } from "./words.ts";

/** A number somebody was given, with what stands in for it and the request it comes by. */
export type Given = { number: InventoryNumber; standIn: InventoryNumber | null; port: PortFacts | null };

/** `by` is the name of whoever gave the number; `setUp` the link the agency gave; `test` where nothing really moves. */
export type WelcomeContext = { by: string; setUp: string | null; test: boolean };

const arrival = ({ number, standIn, port }: Given): string[] =>
  number.status === "pending"
    ? [
        words.onItsWay(
          showNumber(number.number),
          port?.date ?? null,
          standIn === null ? null : showNumber(standIn.number),
        ),
      ]
    : [];

const namesOf = (given: Given[]): string =>
  listed(
    given.map(({ number }) => showNumber(number.number)),
    20,
  );

const linesOf = (person: NumberPerson, given: Given[], { by, setUp, test }: WelcomeContext): string[] => [
  words.given(person.name, by, namesOf(given), given.length),
  ...given.flatMap(arrival).slice(0, 20),
  setUp === null ? words.askAdmin : words.setUp(setUp),
  words.noPassword,
  ...(test ? [words.givenTest] : []),
];

/**
 * What somebody is told who was given numbers: which, from when, and where the phone is set up. Never a password. The mail is
 * in English: whoever is known by an address alone chose no language.
 */
const welcomeNote = (person: NumberPerson, given: Given[], context: WelcomeContext): PersonNote => {
  const { test } = context;
  return {
    person,
    message: { parts: text(...linesOf(person, given, context)), ...(test ? { test } : {}) },
    mail: speaking("en", () => ({
      subject: `${test ? "TEST: " : ""}${words.givenSubject(namesOf(given), given.length)}`.slice(0, 150),
      text: linesOf(person, given, context).join("\n\n"),
    })),
  };
};

/** The notes for everybody who was given a number, one each. */
export const welcomeNotes = (
  kept: InventoryNumber[],
  numbers: InventoryNumber[],
  ports: Record<string, PortFacts>,
  context: WelcomeContext,
): PersonNote[] => {
  const standIns = new Map(
    numbers.flatMap((each) => (each.standsFor ? [[each.standsFor, each] as const] : [])),
  );
  const people = new Map<string, { person: NumberPerson; given: Given[] }>();
  for (const number of kept) {
    if (!number.person) continue;
    const one = people.get(number.person.id) ?? { person: number.person, given: [] };
    one.given.push({
      number,
      standIn: standIns.get(number.number) ?? null,
      port: (number.sid && ports[number.sid]) || null,
    });
    people.set(number.person.id, one);
  }
  return [...people.values()].map(({ person, given }) => welcomeNote(person, given, context));
};
