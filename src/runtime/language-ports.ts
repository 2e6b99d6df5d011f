import type { Conversation } from "../core/conversation-state.ts";
import type { Language } from "../core/language.ts";

/**
 * The languages that people of an agency chose for themselves, written by the `keep-language` effects of turns. Requests are
 * read with the one of who began them, so that every process says the next thing in it.
 */
export type Languages = {
  /** What a turn of a person begins with, in one read: the conversation, and what they chose; null where there is none. */
  opening(
    id: string,
    agency: string,
    person: string,
  ): Promise<{ conversation: Conversation | null; language: Language | null }>;
  /** What a person chose; null where they chose none. */
  languageOf(agency: string, person: string): Promise<Language | null>;
};

/** What a platform knows of the languages of its people. */
export type KnownLanguages = {
  /** That of one person on the platform which holds `near`; null where it says none. */
  languageOf?(near: string, person: string): Promise<Language | null>;
};
