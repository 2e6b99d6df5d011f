import { speaking } from "../../src/core/language.ts";
import { text } from "../../src/core/message.ts";
import type { Arrivals } from "../../src/core/telling.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { noteWords as words } from "./note-words.ts";
import { listed } from "./words.ts";

const namesOf = ({ arrived }: Arrivals): string =>
  listed(
    arrived.map(({ number }) => showNumber(number)),
    20,
  );

const linesOf = (arrivals: Arrivals): string[] => {
  const { person, arrived, test } = arrivals;
  return [
    words.arrived(person.name, namesOf(arrivals), arrived.length),
    ...arrived
      .slice(0, 20)
      .flatMap(({ number, was, until }) =>
        was === null ? [] : [words.stoodIn(showNumber(was), showNumber(number), until)],
      ),
    ...(test ? [words.arrivedTest] : []),
  ];
};

/**
 * What somebody is told whose numbers have arrived, and what becomes of those that stood in for them. The mail is in English:
 * whoever is known by an address alone chose no language.
 */
export const arrivedNote = (arrivals: Arrivals) => {
  const { person, arrived, test } = arrivals;
  return {
    person,
    message: { parts: text(...linesOf(arrivals)), ...(test ? { test } : {}) },
    mail: speaking("en", () => ({
      subject: `${test ? "TEST: " : ""}${words.arrivedSubject(namesOf(arrivals), arrived.length)}`.slice(
        0,
        150,
      ),
      text: linesOf(arrivals).join("\n\n"),
    })),
  };
};
