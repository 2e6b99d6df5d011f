import { spoken } from "../../src/core/language.ts";
import { spanish } from "./words-temporary.es.ts";

const { format: counted } = new Intl.NumberFormat("en-US");

const english = {
  label: "Temporary numbers",
  /** `carrier` sells some; null where it does not. */
  ask: (carrier: string | null): string =>
    `Do you want temporary numbers that work until the move? For all, for some ("0142 and 0143", "the first 10"), or a number you have already ("646-555-0101 for 0142"). ${
      carrier === null
        ? "They come from the free numbers of yours."
        : `I take free numbers of yours first; others I look up at ${carrier} and tell you their price before anything is bought.`
    }`,
  example: "none",
  help: "A temporary number works at once: people can be called there, and you can forward the old number to it, until the ported one arrives. Then it is swapped out, and you decide whether to give it back. Nothing is bought before you said yes to count and price.",
  none: "None",
  typedNone: "none",
  typedAll: "all",
  shownNone: 'None. "temporary numbers" gets some that work until the move.',
  forAll: (count: number): string =>
    ["For all numbers", "For the number", "For both numbers"][count] ?? `For all ${counted(count)} numbers`,
  /** `numbers` and pairs are shown ones. */
  forSome: (count: number, of: number, numbers: string): string =>
    `For ${counted(count)} of ${counted(of)}: ${numbers}`,
  pair: (own: string, standsFor: string): string => `${own} for ${standsFor}`,
  own: (pairs: string[], more: number): string =>
    `Yours: ${pairs.join(", ")}${more > 0 ? ` and ${counted(more)} more` : ""}`,
  which:
    'Which of them? Give their last four digits, like "0142 and 0143", or how many, like "the first 10".',
  ownWhich:
    'Which number do you have already, and which one does it stand in for? Like "646-555-0101 for 212-555-0142".',
  unknown: (digits: string): string =>
    `"${digits}" is no single number of this request. Give all ten digits.`,
  uneven: (own: number, ported: number): string =>
    `Each number of yours stands in for one that moves; I read ${own} and ${ported}. Give them in pairs, like "646-555-0101 for 212-555-0142".`,
  unclear:
    'Please say "none", "all", which numbers ("0142 and 0143"), or a number you have ("646-555-0101 for 0142").',
};

export type TemporaryItemWords = typeof english;

/** Whether somebody wants temporary numbers, and for which of theirs. */
export const temporaryItemWords = spoken<TemporaryItemWords>({ en: english, es: spanish });
