import { isEnded, type NumberStatus, type Order } from "../../../src/core/carrier.ts";
import type { DeskAnswer } from "../../../src/core/desk-answer.ts";
import { cleanText } from "../clean-text.ts";

const behind: NumberStatus[] = [
  "rejected",
  "cancelling",
  "in-review",
  "with-carrier",
  "date-set",
  "activating",
];

const longestWords = 500;

/** The number that is furthest behind speaks for the order; a rejection and a cancellation under way go before it. */
const statusOf = (numbers: Order["numbers"]): NumberStatus => {
  const states = Object.values(numbers);
  const first = behind.find((status) => states.includes(status));
  return first ?? (states.includes("completed") ? "completed" : (states[0] ?? "unknown"));
};

/** An order after what the desk wrote. What is over stays over; numbers that are not its own change nothing. */
export const applyAnswer = (order: Order, { states, date, refusals }: DeskAnswer): Order => {
  const numbers = { ...order.numbers };
  const put = (status: NumberStatus, named: string[]): void => {
    for (const number of named.length === 0 ? Object.keys(numbers) : named) {
      const now = numbers[number];
      if (now !== undefined && !isEnded(now)) numbers[number] = status;
    }
  };
  for (const { status, numbers: named } of states) put(status, named);
  for (const refusal of refusals) put("rejected", refusal.numbers);
  const isRejected = Object.values(numbers).includes("rejected");
  const isDated = Object.values(numbers).some((status) =>
    ["date-set", "activating", "completed"].includes(status),
  );
  return {
    ...order,
    status: statusOf(numbers),
    numbers,
    date: isDated ? (date ?? order.date) : null,
    refusals:
      refusals.length > 0
        ? refusals.map((refusal) => ({
            ...refusal,
            code: cleanText(refusal.code, 60),
            words: cleanText(refusal.words, longestWords),
            numbers: refusal.numbers.length === 0 ? Object.keys(order.numbers) : refusal.numbers,
          }))
        : isRejected
          ? order.refusals
          : [],
  };
};
