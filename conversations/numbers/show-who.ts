import { type Part, text } from "../../src/core/message.ts";
import type { NumbersFound } from "../../src/core/numbers-ask.ts";
import { numbersWords as words } from "./words.ts";

/** Whose number it is that was asked about, by the whole number or its last digits. */
export const showWho = (digits: string, { numbers, drafts, ports }: NumbersFound): Part[] => {
  const asked = numbers.filter(({ number }) => number.endsWith(digits));
  const [first] = asked;
  if (!first) {
    const [draft] = drafts;
    return text(draft ? words.whoDraft(draft.number, draft.sid) : words.whoUnknown(digits));
  }
  if (asked.length > 1)
    return [
      ...text(words.whoMany(asked.length)),
      { type: "list", items: asked.map((each) => words.line(each, ports)) },
    ];
  const standIn = numbers.find(({ standsFor }) => standsFor === first.number);
  return text(words.whoIs(first, first.sid ? ports[first.sid] : undefined, standIn));
};
