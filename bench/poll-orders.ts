import type { Sid } from "../src/core/values/sid.ts";

/** When everything was filed, and when some of it moves on. */
export const filedAt = Date.parse("2026-11-02T15:00:00Z");
export const movedAt = Date.parse("2026-11-23T16:00:00Z");

/** One order in a hundred is among those that move. */
export const moves = (index: number): boolean => index % 100 === 7;

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
export const twilioLine = (index: number, moved: boolean) => ({
  port_in_request_sid: twilioSid(index),
  port_in_request_status: moved ? "Action Required" : "In Progress",
  status_last_updated_timestamp: iso(moved ? movedAt : filedAt),
  phone_numbers_requested: 3,
  phone_numbers_ported: 0,
  suggested_action: null,
});

/** A request at Twilio with its numbers. */
export const twilioPortIn = (index: number, moved: boolean) => ({
  port_in_request_sid: twilioSid(index),
  port_in_request_status: moved ? "Action Required" : "In Progress",
  phone_numbers: numbersAt(index).map((phone_number) => ({
    phone_number,
    port_in_phone_number_status: moved ? "port_rejected" : "port_submitted",
    rejection_reason: moved ? "INVALID_ACCOUNT_NUMBER" : null,
    status_last_time_updated_timestamp: iso(moved ? movedAt : filedAt),
  })),
  date_created: iso(filedAt),
});

/** An order at Telnyx, in its list and alone. */
export const telnyxOrder = (index: number, moved: boolean) => ({
  id: telnyxId(index),
  customer_reference: `${sidAt(index)}/1`,
  customer_group_reference: `${sidAt(index)}/1`,
  parent_support_key: `pr_${index.toString(36)}`,
  created_at: iso(filedAt),
  updated_at: iso(moved ? movedAt : filedAt),
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
    porting_order_status: moved ? "exception" : "submitted",
    activation_status: "New",
  })),
});

export const telnyxEvent = (index: number) => ({
  id: `event-${index}`,
  event_type: "porting_order.status_changed",
  porting_order_id: telnyxId(index),
  created_at: iso(movedAt),
  payload: { id: telnyxId(index), customer_reference: `${sidAt(index)}/1` },
});
