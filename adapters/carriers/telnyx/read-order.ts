import type { MessagingStatus, NumberStatus, Order } from "../../../src/core/carrier.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { cleanText } from "../clean-text.ts";
import { onlyInforms, refusalsOf } from "./refusals.ts";
import { numberStatusOf, statusOf } from "./statuses.ts";
import type { WireOrder } from "./wire.ts";

const longestRaw = 100;
const longestId = 80;

/** Telnyx writes numbers with and without the plus. */
export const e164 = (number: string): E164 => (number.startsWith("+") ? number : `+${number}`);

export const numbersOf = (order: WireOrder): E164[] =>
  (order.phone_numbers ?? []).map(({ phone_number }) => e164(phone_number));

/** A moment of Telnyx's in milliseconds; 0 for one that cannot be read. */
export const momentOf = (text: string | null | undefined): number => {
  const moment = /^\d{4}-\d{2}-\d{2}T/.test(text ?? "") ? Date.parse(text ?? "") : Number.NaN;
  return Number.isNaN(moment) ? 0 : moment;
};

/** The agreed date, only from a whole ISO moment. */
const dateOf = (order: WireOrder, zone: string): string | null => {
  const moment = momentOf(order.activation_settings?.foc_datetime_actual);
  return moment === 0 ? null : localDate(moment, zone);
};

const messagings: Record<string, MessagingStatus> = {
  not_applicable: "not-applicable",
  pending: "pending",
  activating: "activating",
  exception: "exception",
  canceled: "cancelled",
  partial_port_complete: "partly-active",
  ported: "active",
};

const messagingOf = ({ messaging }: WireOrder): Pick<Order, "messaging"> => {
  const status = messaging?.messaging_port_status ?? "";
  const read = Object.hasOwn(messagings, status) ? messagings[status] : undefined;
  return read ? { messaging: read } : {};
};

/** An order of Telnyx's in our words, under our reference. What only informs does not stop the order. */
export const readOrder = (order: WireOrder, reference: string, zone: string): Order => {
  const numbers = numbersOf(order);
  const refusals = refusalsOf(order, numbers);
  const goesOn = (status: NumberStatus): NumberStatus =>
    status === "rejected" && onlyInforms(refusals) ? "with-carrier" : status;
  const status = goesOn(statusOf(order.status.value));
  const states = (order.phone_numbers ?? []).map(
    (each) =>
      [
        e164(each.phone_number),
        goesOn(numberStatusOf(order.status.value, each.porting_order_status, each.activation_status)),
      ] as const,
  );
  return {
    reference,
    carrierId: cleanText(order.id, longestId),
    status: status === "date-set" && states.some(([, each]) => each === "activating") ? "activating" : status,
    numbers: Object.fromEntries(states),
    date: dateOf(order, zone),
    refusals,
    raw: status === "unknown" ? cleanText(order.status.value, longestRaw) : null,
    changed: momentOf(order.updated_at),
    ...messagingOf(order),
  };
};
