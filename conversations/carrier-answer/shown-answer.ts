import type { NumberStatus } from "../../src/core/carrier.ts";
import type { DeskAnswer } from "../../src/core/desk-answer.ts";
import { familyName } from "../../src/core/family-names.ts";
import { showWholeDate } from "../../src/core/values/local-date.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";
import { answerWords as words } from "./words.ts";

const nameOf = (family: string): string => familyName(family) ?? words.otherReason;

const stateOf = (status: NumberStatus): string => {
  const states: Partial<Record<NumberStatus, string>> = words.states;
  return states[status] ?? status;
};

const those = (numbers: E164[], order: E164[]): string =>
  numbers.length === 0 || numbers.length === order.length ? "" : `${rangesOf(numbers)}: `;

/** How an answer was read, a line each, for a person to check. */
export const shownAnswer = (
  { states, date, refusals }: DeskAnswer,
  families: string[],
  order: E164[],
): string[] => [
  ...states.map(({ status, numbers }) =>
    status === "date-set" && date !== null
      ? `${those(numbers, order)}${words.date(showWholeDate(date))}`
      : `${those(numbers, order)}${stateOf(status)}`,
  ),
  ...refusals.map(({ family, numbers }) => `${those(numbers, order)}${words.refused(nameOf(family))}`),
  ...families
    .filter((family) => !refusals.some((each) => each.family === family))
    .map((family) => words.amongThem(nameOf(family))),
];
