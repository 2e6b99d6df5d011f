import { quoted } from "../../src/core/hearing/typed-text.ts";
import { spoken } from "../../src/core/language.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { spanish } from "./note-words.es.ts";

/** Numbers are given as they are shown; dates are ISO. */
const english = {
  arrived: (name: string, numbers: string, count: number): string =>
    `Hello ${quoted(name, 60)}. ${numbers} ${count === 1 ? "is" : "are"} here now, and yours: calls arrive there from today.`,
  stoodIn: (was: string, number: string, until: string | null): string =>
    `${was} stood in for ${number}${until === null ? " and may stop any day" : ` and works until ${showDate(until)}`}.`,
  arrivedTest: "This is a test: no real number moved.",
  arrivedSubject: (numbers: string, count: number): string => `${numbers} ${count === 1 ? "is" : "are"} here`,

  given: (name: string, by: string, numbers: string, count: number): string =>
    `Hello ${quoted(name, 60)}. ${quoted(by, 60)} gave you ${count === 1 ? "a phone number" : `${count} phone numbers`}: ${numbers}.`,
  /** `standIn` works meanwhile; null where nothing does. */
  onItsWay: (number: string, date: string | null, standIn: string | null): string => {
    const meanwhile = standIn === null ? "Nothing changes before that." : `Until then you have ${standIn}.`;
    return `${number} is still being moved here and should arrive${date === null ? "" : ` on ${showDate(date)}`}. ${meanwhile}`;
  },
  askAdmin: "How to set up your phone, your admin can tell you.",
  setUp: (link: string): string => `To set up your phone: ${link}`,
  noPassword: "You will never be asked for a password here.",
  givenTest: "This is a test: no real number moves.",
  givenSubject: (numbers: string, count: number): string =>
    `Your phone ${count === 1 ? "number" : "numbers"}: ${numbers}`,
};

export type NoteWords = typeof english;

/** What people are told of a number of their own. */
export const noteWords = spoken({ en: english, es: spanish });
