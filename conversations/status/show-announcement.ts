import type { Capabilities, Order } from "../../src/core/carrier.ts";
import { type Part, text } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { numberFacts } from "./number-groups.ts";
import { statusContextOf } from "./status-context.ts";
import { afterPort, mayCancel, type StatusContext, statusWords } from "./words.ts";

type Before = Pick<PortRequest, "status" | "date" | "orders">;

const isMoving = ({ status }: PortRequest): boolean =>
  status === "date-set" ||
  status === "with-carrier" ||
  status === "awaiting-signature" ||
  status === "in-review";

/** The old and the new date of an order whose agreed date changed, or null. */
const movedDate = (before: Before, order: Order): { from: string; to: string | null } | null => {
  const from = before.orders.find(({ reference }) => reference === order.reference)?.date ?? null;
  return from === null || from === order.date ? null : { from, to: order.date };
};

const dateMoved = (from: string, to: string | null): Part[] =>
  to === null
    ? text(
        `The port date was taken back; it was ${showDate(from)}. I post the new one as soon as it is named.`,
        "Keep the numbers active with the current carrier until then.",
      )
    : text(
        `The port date moved: it was ${showDate(from)} and is now ${showDate(to)}.`,
        "Keep the numbers active with the current carrier until then, and have the new phones ready for that day.",
      );

const completedParts = (context: StatusContext): Part[] => [
  ...text(`Done: ${statusWords.completed.meaning(context)}`, "Please check these now, in this order:"),
  { type: "list", items: afterPort, ordered: true },
  ...text(mayCancel),
];

const partlyParts = (request: PortRequest, context: StatusContext): Part[] => [
  ...text(statusWords["partly-completed"].meaning(context)),
  { type: "facts", title: "Numbers", facts: numberFacts(request) },
  ...text(
    "Keep the old service for every number that stayed. Cancelling it could lose them.",
    "Test the numbers that moved: a call in, a call out and a text. Register their emergency address (E911).",
  ),
];

/**
 * What is said in the thread when a carrier's report changed something, or null when there is nothing to say.
 * `request` is as it is now, `before` as it was. A rejection is null here: the repair speaks of it.
 */
export const showAnnouncement = (
  request: PortRequest,
  before: Before,
  order: Order,
  capabilities: Capabilities,
): Part[] | null => {
  const moved = movedDate(before, order);
  if (moved && isMoving(request)) return dateMoved(moved.from, moved.to);
  if (request.status === before.status) return null;
  const context = statusContextOf({ ...request, orders: [order, ...request.orders] }, capabilities);
  const words = statusWords[request.status];
  switch (request.status) {
    case "completed":
      return completedParts(context);
    case "partly-completed":
      return partlyParts(request, context);
    case "in-review":
    case "awaiting-signature":
    case "with-carrier":
    case "date-set":
    case "activating":
    case "cancelling":
    case "cancelled":
    case "expired":
    case "unknown":
      return text(words.meaning(context), words.next(context), words.can(context));
    case "draft":
    case "submitting":
    case "action-required":
    case "rejected":
      return null;
  }
};
