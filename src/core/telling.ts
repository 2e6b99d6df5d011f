import type { NumberPerson } from "./inventory.ts";
import { inEach, type Translated } from "./language.ts";
import type { Message } from "./message.ts";
import { doing, type Turn } from "./turn.ts";
import type { E164 } from "./values/phone.ts";

/** What one person is to be told: by a message of their own where they can be reached, by mail otherwise. */
export type PersonNote = {
  person: NumberPerson;
  message: Message;
  /** The same message in other languages than English. The mail is in English, as its reader chose none. */
  translated?: Translated<Message>;
  mail: { subject: string; text: string };
};

/**
 * Numbers of one person that have arrived. `was` stood in for it, and works until the day `until` (ISO); null where that
 * is not known. `test` where nothing really moved.
 */
export type Arrivals = {
  person: NumberPerson;
  arrived: { number: E164; was: E164 | null; until: string | null }[];
  test: boolean;
};

/** The notes with their messages in each language: which one their reader wants is looked up when they are told. */
export const notesInEach = (make: () => PersonNote[]): PersonNote[] => {
  const { said, translated = {} } = inEach(make);
  return said.map((note, index) => {
    const messages = Object.entries(translated).flatMap(([language, notes]) => {
      const message = notes[index]?.message;
      return message ? [[language, message]] : [];
    });
    return messages.length > 0 ? { ...note, translated: Object.fromEntries(messages) } : note;
  });
};

/** Why somebody could not be told: nothing is known to write to, or the mail is not taken. `to` is the address, if any. */
export type NotTold = { person: NumberPerson; why: "no-way" | "address" | "mail" };

/** People of one effect: few enough that what failed is said soon. */
const together = 20;

/**
 * Tells people something that concerns them, each once: near the conversation of this turn, or near `near`. What does not
 * reach somebody is said there.
 */
export const tellPeople = (turn: Turn, notes: PersonNote[], near: string = turn.conversation.id): Turn => {
  let next = turn;
  for (let from = 0; from < notes.length; from += together)
    next = doing(next, { type: "tell-people", to: near, notes: notes.slice(from, from + together) });
  return next;
};
