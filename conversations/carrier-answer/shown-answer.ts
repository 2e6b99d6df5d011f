import type { NumberStatus } from "../../src/core/carrier.ts";
import type { DeskAnswer } from "../../src/core/desk-answer.ts";
import { familyName } from "../../src/core/family-names.ts";
import { showWholeDate } from "../../src/core/values/local-date.ts";
import { rangesOf } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";

const said: Partial<Record<NumberStatus, string>> = {
  "in-review": "the desk has the order and works on it",
  "with-carrier": "the order is with the old carrier, which has to answer",
  "date-set": "the port is agreed",
  activating: "the numbers are being switched now",
  completed: "the port is completed",
  cancelled: "the order is cancelled",
};

const nameOf = (family: string): string => familyName(family) ?? "another reason";

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
      ? `${those(numbers, order)}FOC date ${showWholeDate(date)}`
      : `${those(numbers, order)}${said[status] ?? status}`,
  ),
  ...refusals.map(({ family, numbers }) => `${those(numbers, order)}rejected because of: ${nameOf(family)}`),
  ...families
    .filter((family) => !refusals.some((each) => each.family === family))
    .map((family) => `The carriers clear it among themselves: ${nameOf(family)}`),
];
