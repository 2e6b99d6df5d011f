import type { NumberStatus } from "../../../src/core/carrier.ts";

/** Telnyx's statuses of an order in our words. A draft is not here: it was not sent yet. */
const statuses: Record<string, NumberStatus> = {
  "in-process": "in-review",
  submitted: "with-carrier",
  exception: "rejected",
  "foc-date-confirmed": "date-set",
  "activation-in-progress": "activating",
  ported: "completed",
  "cancel-pending": "cancelling",
  cancelled: "cancelled",
};

/** What a status of Telnyx means; one it does not document is "unknown". */
export const statusOf = (value: string): NumberStatus =>
  Object.hasOwn(statuses, value) ? (statuses[value] as NumberStatus) : "unknown";

/** On the port date the network switches each number by itself. */
const switching = ["Sending", "Active"];

/** The status of one number: its order's, unless Telnyx says another of the number itself. */
export const numberStatusOf = (
  order: string,
  own: string | null | undefined,
  activation: string | null | undefined,
): NumberStatus => {
  const status = statusOf(own || order);
  return status === "date-set" && switching.includes(activation ?? "") ? "activating" : status;
};
