import type { NumberStatus } from "../../src/core/carrier.ts";
import type { Fact } from "../../src/core/message.ts";
import { numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import type { E164 } from "../../src/core/values/phone.ts";

/** What people read for the state of one number, in the order of a port's life. */
const numberLabels: Record<NumberStatus, string> = {
  unchecked: "Not checked yet",
  portable: "Can move",
  "in-review": "In review",
  "awaiting-signature": "Waiting for signature",
  "with-carrier": "With the current carrier",
  rejected: "Sent back",
  "date-set": "Date set",
  activating: "Switching now",
  completed: "Moved",
  cancelling: "Being cancelled",
  cancelled: "Stopped, stays where it is",
  expired: "Expired",
  unknown: "Not known",
};

const labelOf = (request: PortRequest, number: E164): string => {
  const status = request.numbers[number]?.status ?? "unchecked";
  const dates = new Set(request.orders.map((order) => order.date).filter((date) => date !== null));
  const date = request.orders.find((order) => order.numbers[number] === status && order.date !== null)?.date;
  return status === "date-set" && dates.size > 1 && date ? `Moves ${showDate(date)}` : numberLabels[status];
};

/** The numbers of a request: one fact while all are in the same state, one for each state when they differ. */
export const numberFacts = (request: PortRequest): Fact[] => {
  const numbers = numbersOf(request);
  const groups = Map.groupBy(numbers, (number) => labelOf(request, number));
  if (groups.size < 2) return numbers.length === 0 ? [] : [{ label: "Numbers", value: showNumbers(numbers) }];
  return [...groups].map(([label, members]) => ({ label, value: showNumbers(members) }));
};
