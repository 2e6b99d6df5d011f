import { randomBytes } from "node:crypto";

/** Reasons a losing carrier gives at Twilio. */
export type Rejection = { reason: string; code: string | null };

export type FakeNumber = {
  phone: string;
  sid: string;
  pin: string | null;
  status: string;
  rejection: Rejection | null;
  portDate: string | null;
  portable: boolean;
  notPortable: { reason: string; code: number } | null;
  updated: number;
};

export type FakeRequest = {
  sid: string;
  body: CreateBody;
  status: string;
  created: number;
  updated: number;
  numbers: FakeNumber[];
  ticket: number;
};

export type CreateBody = {
  account_sid: string;
  documents: string[];
  phone_numbers: { phone_number: string; pin?: string }[];
  losing_carrier_information: Record<string, unknown>;
  target_port_in_date?: string;
};

/** How numbers behave at this Twilio; a test changes it as it goes. */
export type Behaviour = {
  mobile: Set<string>;
  /** Not portable, with Twilio's reason. */
  unportable: Map<string, { reason: string; code: number }>;
  /** Sent back once it is with the losing carrier, each time it is filed until it is taken out. */
  rejects: Map<string, Rejection>;
  /** The PIN that the losing carrier has; another one is sent back. */
  pins: Map<string, string>;
  /** Whether a cancellation needs until the next step. */
  slowCancel: boolean;
  portDate: string;
};

export const newSid = (kind: string): string => `${kind}${randomBytes(16).toString("hex")}`;

export const endings = ["completed", "canceled", "expired"];

const set = (number: FakeNumber, status: string, at: number): void => {
  if (endings.includes(number.status)) return;
  number.status = status;
  number.updated = at;
};

const rejectionOf = (number: FakeNumber, { rejects, pins }: Behaviour): Rejection | null => {
  const right = pins.get(number.phone);
  if (right !== undefined && number.pin !== right) return { reason: "INVALID_PIN", code: null };
  return rejects.get(number.phone) ?? null;
};

const stepOf = (request: FakeRequest, behaviour: Behaviour, at: number): string => {
  const { numbers } = request;
  const moving = numbers.filter(({ status }) => !endings.includes(status));
  switch (request.status) {
    case "In Review":
      for (const each of moving) set(each, "waiting_for_signature", at);
      return "Waiting for Signature";
    case "Waiting for Signature":
      for (const each of moving) set(each, "port_submitted", at);
      return "In Progress";
    case "In Progress": {
      if (moving.some(({ status }) => status === "port_submitted")) {
        for (const each of moving) {
          each.rejection = rejectionOf(each, behaviour);
          set(each, each.rejection ? "port_rejected" : "port_pending", at);
          if (!each.rejection) each.portDate = behaviour.portDate;
        }
        return moving.some(({ rejection }) => rejection !== null) ? "Action Required" : "In Progress";
      }
      for (const each of moving) set(each, "completed", at);
      return "Completed";
    }
    default:
      return request.status;
  }
};

/** The next thing that happens to a request at Twilio and the losing carrier. */
export const advance = (request: FakeRequest, behaviour: Behaviour, at: number): void => {
  if (request.numbers.some(({ status }) => status === "canceling")) {
    for (const each of request.numbers) if (each.status === "canceling") set(each, "canceled", at);
    settle(request, at);
    return;
  }
  const status = stepOf(request, behaviour, at);
  if (status !== request.status) request.updated = at;
  request.status = status;
};

/** A request is over once all of its numbers are: cancelled when none moved, otherwise what Twilio calls completed. */
const settle = (request: FakeRequest, at: number): void => {
  if (!request.numbers.every(({ status }) => endings.includes(status))) return;
  request.status = request.numbers.some(({ status }) => status === "completed") ? "Completed" : "Canceled";
  request.updated = at;
};

/** Cancels numbers of a request. False when one of them has moved already. */
export const cancel = (
  request: FakeRequest,
  numbers: FakeNumber[],
  { slowCancel }: Behaviour,
  at: number,
): boolean => {
  if (numbers.some(({ status }) => status === "completed")) return false;
  for (const each of numbers) set(each, slowCancel ? "canceling" : "canceled", at);
  settle(request, at);
  return true;
};

const iso = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");

/** The request as Twilio answers it, everything it may say and nothing it keeps to itself. */
export const portInJson = (request: FakeRequest): object => ({
  port_in_request_sid: request.sid,
  url: `https://numbers.twilio.com/v1/Porting/PortIn/${request.sid}`,
  account_sid: request.body.account_sid,
  notification_emails: [],
  target_port_in_date: request.body.target_port_in_date ?? null,
  target_port_in_time_range_start: null,
  target_port_in_time_range_end: null,
  port_in_request_status: request.status,
  order_cancellation_reason: null,
  losing_carrier_information: request.body.losing_carrier_information,
  phone_numbers: request.numbers.map((each) => ({
    phone_number: each.phone,
    number_type: "LOCAL",
    portable: each.portable,
    not_portability_reason: each.notPortable?.reason ?? null,
    not_portability_reason_code: each.notPortable?.code ?? null,
    port_in_phone_number_sid: each.sid,
    port_in_phone_number_status: each.status,
    rejection_reason: each.rejection?.reason ?? null,
    rejection_reason_code: each.rejection?.code ?? null,
    port_date: each.portDate,
    status_last_time_updated_timestamp: iso(each.updated),
    external_porting_vendor_phone_number_id: null,
  })),
  bundle_sid: null,
  portability_advance_carrier: null,
  auto_cancel_approval_numbers: null,
  documents: request.body.documents,
  date_created: iso(request.created),
  support_ticket_id: request.ticket,
  signature_request_url:
    request.status === "Waiting for Signature" ? `https://sign.example.com/${request.sid}` : null,
});

/** A line of the list. Its time is a day, as in the published example. */
export const lineJson = (request: FakeRequest): object => ({
  port_in_request_sid: request.sid,
  port_in_request_status: request.status,
  status_last_updated_timestamp: iso(request.updated).slice(0, 10),
  phone_numbers_requested: request.numbers.length,
  phone_numbers_ported: request.numbers.filter(({ status }) => status === "completed").length,
  suggested_action: null,
});
