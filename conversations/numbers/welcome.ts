import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { InventoryNumber, NumberPerson } from "../../src/core/inventory.ts";
import { inEnglish } from "../../src/core/language.ts";
import { text } from "../../src/core/message.ts";
import type { PortFacts } from "../../src/core/numbers-ask.ts";
import type { PersonNote } from "../../src/core/telling.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { listed } from "./words.ts";

/** A number somebody was given, with what stands in for it and the request it comes by. */
export type Given = { number: InventoryNumber; standIn: InventoryNumber | null; port: PortFacts | null };

/** `by` is the name of whoever gave the number; `setUp` the link the agency gave; `test` where nothing really moves. */
export type WelcomeContext = { by: string; setUp: string | null; test: boolean };

const arrival = ({ number, standIn, port }: Given): string => {
  if (number.status !== "pending") return "";
  const shown = showNumber(number.number);
  const when = port?.date ? ` on ${showDate(port.date)}` : "";
  const meanwhile = standIn
    ? ` Until then you have ${showNumber(standIn.number)}.`
    : " Nothing changes before that.";
  return `${shown} is still being moved here and should arrive${when}.${meanwhile}`;
};

/** What somebody is told who was given numbers: which, from when, and where the phone is set up. Never a password, and in English. */
const welcomeNote = inEnglish(
  (person: NumberPerson, given: Given[], { by, setUp, test }: WelcomeContext): PersonNote => {
    const numbers = listed(
      given.map(({ number }) => showNumber(number.number)),
      20,
    );
    const one = given.length === 1;
    const arrivals = given.map(arrival).filter((line) => line !== "");
    const lines = [
      `Hello ${quoted(person.name, 60)}. ${quoted(by, 60)} gave you ${one ? "a phone number" : `${given.length} phone numbers`}: ${numbers}.`,
      ...arrivals.slice(0, 20),
      setUp === null
        ? "How to set up your phone, your admin can tell you."
        : `To set up your phone: ${setUp}`,
      "You will never be asked for a password here.",
      test ? "This is a test: no real number moves." : "",
    ].filter((line) => line !== "");
    return {
      person,
      message: { parts: text(...lines), ...(test ? { test } : {}) },
      mail: {
        subject: `${test ? "TEST: " : ""}Your phone ${one ? "number" : "numbers"}: ${numbers}`.slice(0, 150),
        text: lines.join("\n\n"),
      },
    };
  },
);

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
