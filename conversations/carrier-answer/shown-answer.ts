import type { NumberStatus } from "../../src/core/carrier.ts";
import type { DeskAnswer } from "../../src/core/desk-answer.ts";
import { familyName } from "../../src/core/family-names.ts";
import {
  dateParts,
  type LocalDate,
  monthNames,
  weekdayNames,
  weekdayOf,
} from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** "Friday, December 4, 2026": in full, because a person checks it. */
const fullDate = (date: LocalDate): string => {
  const { year, month, day } = dateParts(date);
  return `${weekdayNames[weekdayOf(date)]}, ${monthNames[month - 1]} ${day}, ${year}`;
};

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
  numbers.length === 0 || numbers.length === order.length
    ? ""
    : `${showNumbers(numbers).replace(/^[\d,]+ numbers?: /, "")}: `;

/** How an answer was read, a line each, for a person to check. */
export const shownAnswer = (
  { states, date, refusals }: DeskAnswer,
  families: string[],
  order: E164[],
): string[] => [
  ...states.map(({ status, numbers }) =>
    status === "date-set" && date !== null
      ? `${those(numbers, order)}FOC date ${fullDate(date)}`
      : `${those(numbers, order)}${said[status] ?? status}`,
  ),
  ...refusals.map(({ family, numbers }) => `${those(numbers, order)}rejected because of: ${nameOf(family)}`),
  ...families
    .filter((family) => !refusals.some((each) => each.family === family))
    .map((family) => `The carriers clear it among themselves: ${nameOf(family)}`),
];
