import { spoken } from "./language.ts";
import { spanish } from "./printed-list-words.es.ts";
import type { StandIn } from "./stand-ins.ts";

const english = {
  title: "Temporary numbers",
  mark: "TEST — NOTHING MOVES",
  foot: "Page {page} of {of}",
  from: (name: string, carrier: string): string => `${name}, moving from ${carrier}.`,
  call: "Until the number on the left has moved, call the one beside it.",
  moving: "Number that moves",
  meanwhile: "Call meanwhile",
  person: "Person",
  state: "State",
  states: {
    in: "stands in",
    changing: "being swapped",
    over: "swapped",
    asked: "swapped",
    kept: "kept",
    going: "being given back",
    gone: "given back",
    back: "free again",
  } satisfies Record<StandIn["state"], string>,
};

export type PrintedListWords = typeof english;

/** What stands on the printed list of temporary numbers, and the states in its spreadsheet. */
export const printedListWords = spoken({ en: english, es: spanish });
