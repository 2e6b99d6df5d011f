import { afresh } from "../conversation-state.ts";
import type { Event, ImportResult } from "../event.ts";
import { newRequest } from "../new-request.ts";
import { dateOfOrders, isOver, type PortRequest, statusOfOrders } from "../port-request.ts";
import { noting, type Turn, withConversation } from "../turn.ts";
import { attemptOf } from "./begin-filing.ts";

type Answered = Extract<Event, { type: "import-answered" }>;
type Found = Extract<ImportResult, { type: "found" }>;

/**
 * A port that was filed elsewhere becomes a request: its numbers, states and dates as the carrier has them. The answers
 * it was filed with are not here; whoever imported it is its requester.
 */
export const imported = (
  turn: Turn,
  { by, at, agency, carrier }: Answered,
  { sid, orders, filed }: Found,
): Turn => {
  const attempt = Math.max(...orders.map(attemptOf));
  const status = statusOfOrders(orders);
  const numbers = orders.flatMap((order) => Object.entries(order.numbers));
  const newest = Math.max(...orders.map(({ changed }) => changed));
  const request: PortRequest = {
    ...newRequest({
      sid,
      agency,
      home: turn.conversation.id,
      requester: { id: by.id, name: by.name },
      carrier,
      created: at,
    }),
    status,
    answers: { numbers: { value: numbers.map(([number]) => number), by: by.id, at } },
    numbers: Object.fromEntries(numbers.map(([number, each]) => [number, { status: each }])),
    orders,
    attempt,
    submitted: filed ?? at,
    date: dateOfOrders(orders),
    completed: isOver(status) ? newest : null,
    imported: { by: by.id, at, attempt },
  };
  const begun = noting({ ...turn, request }, "imported", `filed elsewhere, imported by ${by.name}`);
  return withConversation(noting(begun, "status", status), { ...afresh, sid, trail: [] });
};
