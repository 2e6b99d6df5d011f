import type { Sid } from "../src/core/values/sid.ts";

/** When everything was filed, and when some of it moves on. */
export const filedAt = Date.parse("2026-11-02T15:00:00Z");
export const movedAt = Date.parse("2026-11-23T16:00:00Z");

/** One order in a hundred of so many. */
export const oneInAHundred = (size: number): number[] =>
  Array.from({ length: Math.floor(size / 100) }, (_, each) => each * 100 + 7);

/** When an order moved on, in milliseconds; null for one that did not. */
type Moved = number | null;

export const sidAt = (index: number): Sid => {
  const digits = String(index).padStart(8, "0");
  return `PR-${digits.slice(0, 4)}-${digits.slice(4)}`;
};

export const numbersAt = (index: number): string[] =>
  [0, 1, 2].map((which) => `+1${2_000_000_000 + index * 3 + which}`);

const twilioSid = (index: number): string => `KW${index.toString(16).padStart(32, "0")}`;
const telnyxId = (index: number): string =>
  `${index.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;

const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** A request at Twilio in its list. */
export const twilioLine = (index: number, moved: Moved) => ({
  port_in_request_sid: twilioSid(index),
  port_in_request_status: moved !== null ? "Action Required" : "In Progress",
  status_last_updated_timestamp: iso(moved ?? filedAt),
  phone_numbers_requested: 3,
  phone_numbers_ported: 0,
  suggested_action: null,
});

/** A request at Twilio with its numbers. */
export const twilioPortIn = (index: number, moved: Moved) => ({
  port_in_request_sid: twilioSid(index),
  port_in_request_status: moved !== null ? "Action Required" : "In Progress",
  phone_numbers: numbersAt(index).map((phone_number) => ({
    phone_number,
    port_in_phone_number_status: moved !== null ? "port_rejected" : "port_submitted",
    rejection_reason: moved !== null ? "INVALID_ACCOUNT_NUMBER" : null,
    status_last_time_updated_timestamp: iso(moved ?? filedAt),
  })),
  date_created: iso(filedAt),
});

/** An order at Telnyx, in its list and alone. */
export const telnyxOrder = (index: number, moved: Moved) => ({
  id: telnyxId(index),
  customer_reference: `${sidAt(index)}/1`,
  customer_group_reference: `${sidAt(index)}/1`,
  parent_support_key: `pr_${index.toString(36)}`,
  created_at: iso(filedAt),
  updated_at: iso(moved ?? filedAt),
  status: moved
    ? {
        value: "exception",
        details: [{ code: "ACCOUNT_NUMBER_MISMATCH", description: "The account number" }],
      }
    : { value: "submitted", details: [] },
  activation_settings: { foc_datetime_actual: null },
  messaging: { messaging_capable: true, messaging_port_status: "pending" },
  porting_phone_numbers_count: 3,
  phone_numbers: numbersAt(index).map((phone_number) => ({
    phone_number,
    porting_order_id: telnyxId(index),
    porting_order_status: moved !== null ? "exception" : "submitted",
    activation_status: "New",
  })),
});

export const telnyxEvent = (index: number, at: number) => ({
  id: `event-${index}-${at}`,
  event_type: "porting_order.status_changed",
  porting_order_id: telnyxId(index),
  created_at: iso(at),
  payload: { id: telnyxId(index), customer_reference: `${sidAt(index)}/1` },
});
