import { expect, test } from "@jest/globals";
import { requestFaults } from "../../../support/telnyx/check-request.ts";

const id = "eef10fb8-f3df-4c67-97c5-e18179723222";

const faults = (method: string, address: string, body?: unknown, headers: Record<string, string> = {}) => {
  const url = new URL(address, "http://telnyx");
  return requestFaults({
    method,
    path: url.pathname,
    query: url.searchParams,
    headers: { authorization: "Bearer K", "content-type": "application/json", ...headers },
    body,
  });
};

test.each([
  ["GET", "/porting_orders?filter[customer_reference]=PR-1&page[size]=250", undefined],
  ["POST", "/porting_orders", { phone_numbers: ["+12125550100"], customer_reference: null }],
  ["PATCH", `/porting_orders/${id}`, { misc: null, end_user: { location: { postal_code: "10013" } } }],
  ["POST", `/porting_orders/${id}/actions/confirm`, undefined],
  ["POST", "/documents", { file: "QUJD", filename: "a.pdf" }],
])("%s %s is as described", (method, address, body) => {
  expect(faults(method, address, body)).toEqual([]);
});

test.each([
  ["POST", `/porting_orders/${id}/actions/submit`, undefined, /is no call/],
  ["GET", "/porting_orders/7", undefined, /is no call/],
  ["GET", "/porting_orders?page[size]=251", undefined, /\?page\[size\]=251/],
  ["GET", "/porting_orders?sort[value]=-updated_at", undefined, /-updated_at/],
  ["GET", "/porting_orders?filter[status]=ported", undefined, /filter\[status\]/],
  ["POST", "/porting_orders", {}, /phone_numbers is missing/],
  ["POST", "/porting_orders", { phone_numbers: [] }, /too short/],
  ["POST", "/porting_orders", { phone_numbers: [{ phone_number: "+12125550100" }] }, /not a text/],
  ["POST", "/porting_orders", { phone_numbers: ["2125550100"] }, /another form/],
  [
    "PATCH",
    `/porting_orders/${id}`,
    { end_user: { location: { zip: "10013" } } },
    /location.zip is not known/,
  ],
  ["PATCH", `/porting_orders/${id}`, { documents: ["a"] }, /documents is not an object/],
  ["PATCH", `/porting_orders/${id}`, { phone_numbers: [] }, /phone_numbers is not known/],
  ["PATCH", `/porting_orders/${id}`, { webhook_url: null }, /webhook_url is null/],
  ["PATCH", `/porting_orders/${id}`, { misc: { type: "full", remaining_numbers_action: null } }, /says more/],
  [
    "PATCH",
    `/porting_orders/${id}`,
    { misc: { remaining_numbers_action: "keep" } },
    /without a billing number/,
  ],
  [
    "PATCH",
    `/porting_orders/${id}`,
    { activation_settings: { foc_datetime_requested: "2026-01-14" } },
    /another form/,
  ],
  ["PATCH", `/porting_orders/${id}`, undefined, /no body/],
  ["POST", `/porting_orders/${id}/actions/confirm`, {}, /a body where none belongs/],
])("%s %s is seen when it is not (%#)", (method, address, body, fault) => {
  expect(faults(method, address, body).join()).toMatch(fault);
});

test("so is a call without a key, or that is not JSON", () => {
  const headers = { authorization: "", "content-type": "text/plain" };
  expect(faults("POST", "/porting_orders", { phone_numbers: ["+12125550100"] }, headers)).toEqual([
    "POST /porting_orders: no key",
    "POST /porting_orders: not sent as JSON",
  ]);
});
