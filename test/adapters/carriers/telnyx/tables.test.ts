import { describe, expect, test } from "@jest/globals";
import { chooseMoment } from "../../../../adapters/carriers/telnyx/foc-window.ts";
import { readOrder } from "../../../../adapters/carriers/telnyx/read-order.ts";
import { named } from "../../../../adapters/carriers/telnyx/references.ts";
import { orderOnWire, type WireOrder } from "../../../../adapters/carriers/telnyx/wire.ts";

const zone = "America/Chicago";
const number = "+12125550100";

const wire = (change: object = {}): WireOrder =>
  orderOnWire.parse({
    id: "eef10fb8-f3df-4c67-97c5-e18179723222",
    customer_reference: "PR-AAAA-AAAA/1",
    created_at: "2026-01-05T15:00:00Z",
    updated_at: "2026-01-05T15:00:00Z",
    status: { value: "submitted", details: [] },
    phone_numbers: [{ phone_number: number }],
    ...change,
  });

const read = (change: object) => readOrder(wire(change), "PR-AAAA-AAAA/1", zone);

describe("every status of Telnyx", () => {
  test.each([
    ["in-process", "in-review"],
    ["submitted", "with-carrier"],
    ["exception", "rejected"],
    ["foc-date-confirmed", "date-set"],
    ["activation-in-progress", "activating"],
    ["ported", "completed"],
    ["cancel-pending", "cancelling"],
    ["cancelled", "cancelled"],
  ])("%s is %s", (value, status) => {
    expect(read({ status: { value } })).toMatchObject({ status, numbers: { [number]: status }, raw: null });
  });

  test.each(["manual-review", "constructor", "__proto__", ""])(
    "%p is unknown and shown as it is",
    (value) => {
      expect(read({ status: { value } })).toMatchObject({ status: "unknown", raw: value });
    },
  );

  test("a number's own status goes before its order's", () => {
    const phone_numbers = [
      { phone_number: "12125550100", porting_order_status: "ported" },
      { phone_number: "+12125550101", porting_order_status: "cancelled" },
      { phone_number: "+12125550102" },
    ];
    expect(read({ phone_numbers }).numbers).toEqual({
      "+12125550100": "completed",
      "+12125550101": "cancelled",
      "+12125550102": "with-carrier",
    });
  });

  test.each([
    ["Sending", "activating"],
    ["Active", "activating"],
    ["Activate RDY", "date-set"],
    ["Conflict", "date-set"],
    ["Old", "date-set"],
  ])("on the port date, a number that is %s counts as %s", (activation_status, status) => {
    const phone_numbers = [{ phone_number: number, activation_status }];
    expect(read({ status: { value: "foc-date-confirmed" }, phone_numbers })).toMatchObject({
      status,
      numbers: { [number]: status },
    });
  });
});

describe("every reason of an exception", () => {
  test.each([
    ["ACCOUNT_NUMBER_MISMATCH", "R01"],
    ["AUTH_PERSON_MISMATCH", "R03"],
    ["BTN_ATN_MISMATCH", "R05"],
    ["ENTITY_NAME_MISMATCH", "R04"],
    ["FOC_EXPIRED", "R17"],
    ["FOC_REJECTED", "R17"],
    ["LOCATION_MISMATCH", "R06"],
    ["LSR_PENDING", "R13"],
    ["MAIN_BTN_PORTING", "R10"],
    ["OTHER", "R22"],
    ["PASSCODE_PIN_INVALID", "R02"],
    ["PHONE_NUMBER_HAS_SPECIAL_FEATURE", "R12"],
    ["PHONE_NUMBER_MISMATCH", "R08"],
    ["PHONE_NUMBER_NOT_PORTABLE", "R09"],
    ["PORT_TYPE_INCORRECT", "R11"],
    ["POSTAL_CODE_MISMATCH", "R07"],
    ["RATE_CENTER_NOT_PORTABLE", "R09"],
    ["LOA_ILLEGIBLE", "R23"],
    ["ACCOUNT_NUMBER_REQUIRED", "R01"],
    ["SOMETHING_NEW_2027", "R22"],
  ])("%s belongs to family %s and is for the customer to correct", (code, family) => {
    const order = read({
      status: { value: "exception", details: [{ code, description: "Does not match" }] },
    });
    expect(order).toMatchObject({
      status: "rejected",
      numbers: { [number]: "rejected" },
      refusals: [{ family, code, words: "Does not match", numbers: [number] }],
    });
  });

  test.each([
    ["OSP_IRRESPONSIVE", "R20"],
    ["PORTING_ORDER_SPLIT_REQUIRED", "R19"],
    ["SV_CONFLICT", "R21"],
    ["SV_UNKNOWN_FAILURE", "R21"],
  ])("%s belongs to family %s, which asks nothing of the customer", (code, family) => {
    const details = [{ code, description: "We work on it" }];
    expect(read({ status: { value: "exception", details } })).toMatchObject({
      status: "with-carrier",
      numbers: { [number]: "with-carrier" },
      refusals: [{ family, code }],
    });
  });

  test("several reasons are told once each; one for the customer is enough to stop the order", () => {
    const details = [
      { code: "SV_CONFLICT", description: "a" },
      { code: "PASSCODE_PIN_INVALID", description: "b" },
      { code: "SV_CONFLICT", description: "c" },
    ];
    const order = read({ status: { value: "exception", details } });
    expect(order.status).toBe("rejected");
    expect(order.refusals.map(({ family }) => family)).toEqual(["R21", "R02"]);
  });

  test("none at all is still a refusal, with words of ours", () => {
    expect(read({ status: { value: "exception", details: null } })).toMatchObject({
      status: "rejected",
      refusals: [{ family: "R22", code: "OTHER", words: expect.stringMatching(/\S/) }],
    });
  });

  test("Telnyx's words are cut and cleaned", () => {
    const details = [{ code: `X\u202e${"Y".repeat(200)}`, description: `\u0000a\nb ${"c".repeat(500)}` }];
    const [refusal] = read({ status: { value: "exception", details } }).refusals;
    expect(refusal?.code).toMatch(/^X YYY[^\p{Cc}\p{Cf}]*…$/u);
    expect(refusal?.words).toMatch(/^a b ccc/);
    expect(refusal?.words.length).toBeLessThanOrEqual(120);
  });
});

describe("what else is read", () => {
  test.each([
    ["not_applicable", "not-applicable"],
    ["pending", "pending"],
    ["activating", "activating"],
    ["exception", "exception"],
    ["canceled", "cancelled"],
    ["partial_port_complete", "partly-active"],
    ["ported", "active"],
    ["something new", undefined],
  ])("texting that is %s is %p", (messaging_port_status, messaging) => {
    expect(read({ messaging: { messaging_port_status } }).messaging).toBe(messaging);
  });

  test.each([
    ["2026-01-20T15:00:00Z", "2026-01-20"],
    ["2026-01-20T03:00:00Z", "2026-01-19"],
    ["2026-13-45T00:00:00Z", null],
    ["next Tuesday", null],
    [null, null],
  ])("the agreed moment %p is the day %p in Telnyx's zone", (foc_datetime_actual, date) => {
    expect(read({ activation_settings: { foc_datetime_actual } }).date).toBe(date);
  });

  test("each part has its reference; what was split off gets the next one and keeps it", () => {
    const part = (id: string, created: string, customer_reference: string | null): WireOrder =>
      wire({ id, customer_reference, created_at: created });
    const orders = [
      part("d", "2026-01-06T00:00:00Z", "PR-AAAA-AAAA/1"),
      part("c", "2026-01-07T00:00:00Z", null),
      part("b", "2026-01-05T00:00:00Z", "PR-AAAA-AAAA/1.2"),
      part("a", "2026-01-05T00:00:00Z", "PR-AAAA-AAAA/1"),
    ];
    const names = (given: WireOrder[]) =>
      named("PR-AAAA-AAAA/1", given).map(({ reference, order }) => `${order.id} ${reference}`);
    const expected = ["a PR-AAAA-AAAA/1", "b PR-AAAA-AAAA/1.2", "d PR-AAAA-AAAA/1.3", "c PR-AAAA-AAAA/1.4"];
    expect(names(orders)).toEqual(expected);
    expect(names([...orders].reverse())).toEqual(expected);
  });
});

describe("the moment asked for", () => {
  const now = Date.parse("2026-01-05T15:00:00Z");
  const window = (day: string, until = day) => ({
    started_at: `${day}T15:00:00Z`,
    ended_at: `${until}T20:00:00Z`,
  });
  const windows = [window("2026-01-13"), window("2026-01-12"), window("2026-01-14", "2026-01-16")];

  test.each([
    ["soonest", "2026-01-12T15:00:00.000Z"],
    ["", "2026-01-12T15:00:00.000Z"],
    ["2026-01-13", "2026-01-13T15:00:00.000Z"],
    ["2026-01-15", "2026-01-15T15:00:00.000Z"],
    ["2026-01-10", "2026-01-12T15:00:00.000Z"],
    ["2026-02-01", null],
  ])("for %p is %p", (wish, moment) => {
    expect(chooseMoment(windows, wish, now, zone)).toBe(moment);
  });

  test("is not one that has passed", () => {
    const today = [{ started_at: "2026-01-05T14:00:00Z", ended_at: "2026-01-05T20:00:00Z" }, ...windows];
    expect(chooseMoment(today, "2026-01-05", now, zone)).toBe("2026-01-12T15:00:00.000Z");
  });

  test("is left to Telnyx where it allows none, or writes what is no moment", () => {
    expect(chooseMoment([], "soonest", now, zone)).toBeNull();
    expect(chooseMoment([{ started_at: "soon", ended_at: "later" }], "soonest", now, zone)).toBeNull();
  });
});
