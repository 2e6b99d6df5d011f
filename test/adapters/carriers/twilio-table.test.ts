import { describe, expect, test } from "@jest/globals";
import { readOrder, signingLinkOf, stampOf } from "../../../adapters/carriers/twilio/read-order.ts";
import type { WireNumber, WirePortIn } from "../../../adapters/carriers/twilio/wire.ts";
import type { NumberStatus } from "../../../src/core/carrier.ts";
import { fictional } from "./open-test-twilio.ts";

const number = (change: Partial<WireNumber> = {}): WireNumber => ({
  phone_number: fictional(1),
  port_in_phone_number_status: "in_review",
  portable: true,
  ...change,
});

const portIn = (change: Partial<WirePortIn> = {}): WirePortIn => ({
  port_in_request_sid: `KW${"0b".repeat(16)}`,
  port_in_request_status: "In Review",
  phone_numbers: [number()],
  ...change,
});

const read = (change: Partial<WirePortIn>, asked = false) =>
  readOrder(portIn(change), { zone: "America/New_York", asked });

const statusOf = (own: string | null, request: string, change: Partial<WireNumber> = {}) =>
  read({
    port_in_request_status: request,
    phone_numbers: [number({ port_in_phone_number_status: own, ...change })],
  }).status;

describe("the status of a number", () => {
  const dated = { port_date: "2026-02-02T15:30:00Z" };
  test.each<[string, string, Partial<WireNumber>, NumberStatus]>([
    ["in_review", "In Review", {}, "in-review"],
    ["In Review", "pending", {}, "in-review"],
    ["waiting_for_signature", "Waiting for Signature", {}, "awaiting-signature"],
    ["Waiting For Signature", "waiting_for_signature", {}, "awaiting-signature"],
    ["port_submitted", "In Progress", {}, "with-carrier"],
    ["port_submitted", "In Progress", dated, "with-carrier"],
    ["port_pending", "In Progress", {}, "with-carrier"],
    ["port_pending", "In progress", dated, "date-set"],
    ["PORT_PENDING", "in_progress", dated, "date-set"],
    ["port_rejected", "Action Required", {}, "rejected"],
    ["port_rejected", "In Progress", {}, "rejected"],
    ["canceling", "In Progress", {}, "cancelling"],
    ["canceled", "Canceled", {}, "cancelled"],
    ["Cancelled", "In Progress", {}, "cancelled"],
    ["completed", "Completed", {}, "completed"],
    ["completed", "Canceled", {}, "completed"],
    ["completed", "Expired", {}, "completed"],
    ["in_review", "Expired", {}, "expired"],
    ["waiting_for_signature", "Expired", {}, "expired"],
    ["port_submitted", "Canceled", {}, "cancelled"],
    ["port_submitted", "Completed", {}, "with-carrier"],
    ["manual", "In Progress", {}, "unknown"],
    ["constructor", "In Progress", {}, "unknown"],
  ])("%s in a request that is %s", (own, request, change, expected) => {
    expect(statusOf(own, request, change)).toBe(expected);
  });

  test.each<[string, NumberStatus]>([
    ["pending", "in-review"],
    ["In Review", "in-review"],
    ["Waiting for Signature", "awaiting-signature"],
    ["In Progress", "with-carrier"],
    ["Action Required", "rejected"],
    ["Canceled", "cancelled"],
    ["Expired", "expired"],
    ["Completed", "unknown"],
    ["", "unknown"],
  ])("without one of its own is that of the request: %s", (request, expected) => {
    expect(statusOf(null, request)).toBe(expected);
  });

  test("a request that is Completed did not move what was cancelled", () => {
    const order = read({
      port_in_request_status: "Completed",
      phone_numbers: [
        number({ port_in_phone_number_status: "completed" }),
        number({ phone_number: fictional(2), port_in_phone_number_status: "canceled" }),
      ],
    });
    expect(order.numbers).toEqual({ [fictional(1)]: "completed", [fictional(2)]: "cancelled" });
    expect(order.status).toBe("completed");
  });

  test("what nobody knows is shown as it is, cleaned and cut", () => {
    const order = read({
      phone_numbers: [number({ port_in_phone_number_status: `manual\u202e_q7 ${"x".repeat(300)}` })],
    });
    expect(order.status).toBe("unknown");
    expect(order.raw).toMatch(/^manual _q7 x+…$/);
    expect(order.raw?.length).toBeLessThanOrEqual(120);
  });

  test("once it was asked to be cancelled, what still moves is on its way out", () => {
    const numbers = [
      number({ port_in_phone_number_status: "port_submitted" }),
      number({ phone_number: fictional(2), port_in_phone_number_status: "completed" }),
    ];
    expect(read({ phone_numbers: numbers }, true).numbers).toEqual({
      [fictional(1)]: "cancelling",
      [fictional(2)]: "completed",
    });
  });
});

describe("the reason of a rejection", () => {
  test.each([
    ["INVALID_ACCOUNT_NUMBER", "R01", "Invalid account number"],
    ["INVALID_PIN", "R02", "Invalid PIN"],
    ["INVALID_END_USER_NAME", "R04", "Invalid end user name"],
    ["INVALID_ADDRESS", "R06", "Invalid address"],
    ["PHONE_NUMBER_INACTIVE_OR_DISCONNECTED", "R09", "Phone number inactive or disconnected"],
    ["PHONE_NUMBER_WITH_CARRIER_RESTRICTION", "R14", "Phone number with carrier restriction"],
    ["CONTACT_SUPPORT_REQUIRED", "R22", "Contact support required (Twilio support ticket 4711)"],
    ["SOMETHING_NEW", "R22", "Something new (Twilio support ticket 4711)"],
    ["Call the desk.", "R22", "Call the desk. (Twilio support ticket 4711)"],
  ])("%s", (reason, family, words) => {
    for (const code of [null, "1234", 5678]) {
      const { refusals } = read({
        support_ticket_id: 4711,
        phone_numbers: [
          number({
            port_in_phone_number_status: "port_rejected",
            rejection_reason: reason,
            rejection_reason_code: code,
          }),
        ],
      });
      expect(refusals).toMatchObject([{ family, words, numbers: [fictional(1)] }]);
    }
  });

  test("a code where the code belongs counts, too", () => {
    const { refusals } = read({
      phone_numbers: [
        number({
          port_in_phone_number_status: "port_rejected",
          rejection_reason: "PIN is wrong",
          rejection_reason_code: "INVALID_PIN",
        }),
      ],
    });
    expect(refusals).toMatchObject([{ family: "R02", code: "INVALID_PIN", words: "PIN is wrong" }]);
  });

  test("none at all is said, too", () => {
    const { refusals } = read({ phone_numbers: [number({ port_in_phone_number_status: "port_rejected" })] });
    expect(refusals).toMatchObject([{ family: "R22", words: "Twilio gave no reason." }]);
  });

  test.each([
    [22102, "R09"],
    [22130, "R09"],
    [22133, "R09"],
    [22137, "R18"],
    [22131, "R22"],
    [22132, "R22"],
    [22135, "R22"],
    [22136, "R22"],
    [22171, "R22"],
  ])("a number found not to be portable for %i comes back", (code, family) => {
    const order = read({
      phone_numbers: [
        number({ portable: false, not_portability_reason: "BECAUSE", not_portability_reason_code: code }),
      ],
    });
    expect(order).toMatchObject({ status: "rejected", refusals: [{ family, code: String(code) }] });
  });

  test("a reason beside a number that is portable means nothing", () => {
    const numbers = [number({ not_portability_reason: "string", not_portability_reason_code: 0 })];
    expect(read({ phone_numbers: numbers })).toMatchObject({ status: "in-review", refusals: [] });
  });

  test("numbers with the same reason are named together", () => {
    const bad = { port_in_phone_number_status: "port_rejected", rejection_reason: "INVALID_ADDRESS" };
    const { refusals } = read({
      phone_numbers: [number(bad), number({ ...bad, phone_number: fictional(2) })],
    });
    expect(refusals.map(({ numbers }) => numbers)).toEqual([[fictional(1), fictional(2)]]);
  });
});

describe("dates", () => {
  test.each([
    ["2026-02-02T00:00:00Z", "2026-02-02"],
    ["2026-02-02", "2026-02-02"],
    ["2026-02-02T15:30:00Z", "2026-02-02"],
    ["2026-02-03T02:30:00Z", "2026-02-02"],
    ["2026-02-02T23:30:00-05:00", "2026-02-02"],
    ["2026-13-45T00:00:00Z", null],
    ["next Monday", null],
    ["2026-02-02 is the day, click here", null],
  ])("%s is %s", (date, expected) => {
    const numbers = [number({ port_in_phone_number_status: "port_pending", port_date: date })];
    expect(read({ phone_numbers: numbers }).date).toBe(expected);
  });

  test("of several the earliest counts, but none of a number that is cancelled", () => {
    const dated = (nn: number, status: string, date: string): WireNumber =>
      number({ phone_number: fictional(nn), port_in_phone_number_status: status, port_date: date });
    expect(
      read({
        phone_numbers: [
          dated(1, "canceled", "2026-01-30T00:00:00Z"),
          dated(2, "port_pending", "2026-02-04T00:00:00Z"),
          dated(3, "port_pending", "2026-02-03T00:00:00Z"),
        ],
      }),
    ).toMatchObject({
      date: "2026-02-03",
      dates: { [fictional(2)]: "2026-02-04", [fictional(3)]: "2026-02-03" },
    });
  });

  test("the time of change is the latest named, whatever else is written there", () => {
    const stamps = ["2026-01-05T15:00:00Z", "yesterday", "2026-01-05T16:00:00.5Z"];
    expect(
      stampOf(
        portIn({
          date_created: "2026-01-01T00:00:00Z",
          phone_numbers: stamps.map((each) => number({ status_last_time_updated_timestamp: each })),
        }),
      ),
    ).toBe(Date.parse("2026-01-05T16:00:00.5Z"));
  });
});

test.each([
  ["https://sign.example.com/a", "https://sign.example.com/a"],
  ["javascript:alert(1)", null],
  ["http://sign.example.com/a", null],
  [`https://sign.example.com/${"a".repeat(2000)}`, null],
  ["", null],
])("a signing link is one over HTTPS: %s", (given, expected) => {
  expect(signingLinkOf(portIn({ signature_request_url: given }))).toBe(expected);
});
