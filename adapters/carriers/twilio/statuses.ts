import { isEnded, type NumberStatus } from "../../../src/core/carrier.ts";

/** Statuses of a number at Twilio, in the one spelling `normal` gives them. */
const ofNumber: Record<string, NumberStatus> = {
  in_review: "in-review",
  waiting_for_signature: "awaiting-signature",
  port_submitted: "with-carrier",
  port_pending: "with-carrier",
  port_rejected: "rejected",
  canceling: "cancelling",
  canceled: "cancelled",
  completed: "completed",
  expired: "expired",
};

/** Of a whole request. "completed" is not among them: it says only that nothing moves any more, not that all moved. */
const ofRequest: Record<string, NumberStatus> = {
  in_review: "in-review",
  pending: "in-review",
  waiting_for_signature: "awaiting-signature",
  in_progress: "with-carrier",
  action_required: "rejected",
  canceled: "cancelled",
  expired: "expired",
};

/** "Waiting for Signature" and "waiting_for_signature" are one: casing varies, and spaces stand for underscores. */
const normal = (status: string): string =>
  status
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")
    .replace("cancell", "cancel");

const known = (statuses: Record<string, NumberStatus>, status: string): NumberStatus | undefined =>
  Object.hasOwn(statuses, status) ? statuses[status] : undefined;

/**
 * Where one number stands: its own status, or that of its request where it has none. `hasDate` when a port date is
 * agreed. A request that ended ends every number that had not moved.
 */
export const numberStatus = (number: string, request: string, hasDate: boolean): NumberStatus => {
  const whole = known(ofRequest, normal(request));
  const own = number === "" ? whole : known(ofNumber, normal(number));
  if (own && isEnded(own)) return own;
  if (whole === "cancelled" || whole === "expired") return whole;
  return own === "with-carrier" && hasDate && normal(number) !== "port_submitted"
    ? "date-set"
    : (own ?? "unknown");
};

const behind: NumberStatus[] = [
  "rejected",
  "unknown",
  "cancelling",
  "in-review",
  "awaiting-signature",
  "with-carrier",
  "date-set",
  "completed",
  "expired",
  "cancelled",
];

/** The status of an order is that of the number that most wants something, or is furthest behind. */
export const orderStatus = (numbers: NumberStatus[]): NumberStatus =>
  behind.find((status) => numbers.includes(status)) ?? "unknown";
