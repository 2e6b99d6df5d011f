import { spoken } from "../../../src/core/language.ts";
import { toldWords } from "../../../src/core/told.ts";
import { type LocalDate, showDate } from "../../../src/core/values/local-date.ts";
import { spanish } from "./words.es.ts";

const english = {
  silent: "The sandbox carrier does not answer just now. Please try again later.",
  sellsNothing: "The sandbox carrier sells nothing just now. Please try again later.",
  dearer: "The price of a number changed.",
  noNumbers: "An order needs at least one number.",
  tooMany: (most: number, count: number): string =>
    `One order takes at most ${most} numbers; this one has ${count}.`,
  notPorted: (number: string, reason: string): string => `${number} cannot be ported: ${reason}`,
  noOrder: (reference: string): string => `The sandbox carrier has no order ${reference}.`,
  alreadyMoved: "This order is completed: the numbers have already moved.",
  moving: "The numbers are moving right now; this cannot be stopped any more.",
  tooLate: (date: LocalDate, days: number): string =>
    `The port date is ${showDate(date)}. Cancelling needs ${days} business days' notice, so it is too late to stop it here.`,
  noDate: (reference: string): string =>
    `The sandbox carrier has no order ${reference} whose date could be changed.`,
  dateFixed: "The numbers are moving or have moved; the date cannot be changed any more.",
  dateTooLate: (date: LocalDate, days: number): string =>
    `The port date is ${showDate(date)}. Moving it needs ${days} business days' notice, so it is too late here.`,
  notThatDay: (date: LocalDate, first: LocalDate): string =>
    `${showDate(date)} cannot be had. The first possible day is ${showDate(first)}.`,
};

export type SandboxWords = typeof english;

/** Every sentence of this carrier that people may read, each to be told later. */
export const words = toldWords(spoken<SandboxWords>({ en: english, es: spanish }));
