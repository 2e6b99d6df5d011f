import type { DeskAnswer, DeskLetter } from "./desk-answer.ts";
import type { Context } from "./item.ts";
import type { Part } from "./message.ts";
import type { E164 } from "./values/phone.ts";
import type { Sid } from "./values/sid.ts";

/**
 * How a desk's words were read. `families` are the refusals it speaks of, also those that nobody has to act on; `shown`
 * says it in our words. Where it is not clear, `why` says what is: that it was rejected and not for what, or nothing.
 */
export type DeskReading =
  | { ok: true; answer: DeskAnswer; families: string[]; shown: string[] }
  | { ok: false; why: "reason" | "nothing" };

/** What a text says to or of the desk. "answer" with no text: one is to follow. */
export type DeskTalk = { type: "answer"; text: string } | { type: "letter"; letter: DeskLetter };

/** The words of talking with a desk, and how its words are understood. Pure. */
export type DeskContent = {
  /** Null for a text that is neither about the desk nor a forwarded mail. */
  heard(text: string): DeskTalk | null;
  read(text: string, context: Context, numbers: E164[]): DeskReading;
  /** What of a pasted text are the desk's own words, without heads, quotes and signatures. */
  own(text: string): string;
  /** The request a forwarded mail names, or null. */
  sidIn(text: string): Sid | null;
  /** What was understood, and whether it shall be recorded. */
  confirm(shown: string[], words: string): Part[];
  /** What was not clear, with buttons for what it may mean. */
  unclear(why: "reason" | "nothing", words: string): Part[];
  words: {
    /** Asks for the answer. */
    paste: string;
    recorded: string;
    notRecorded: string;
    changedSince: string;
    /** Nothing is with the desk. */
    nothingThere: string;
  };
  otherRequest(sid: Sid, here: Sid | null): Part[];
  asked(letter: DeskLetter, context: Context): string;
};
