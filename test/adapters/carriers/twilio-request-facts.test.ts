import { expect, test } from "@jest/globals";
import { requestFaults } from "../../support/twilio/request-facts.ts";

const hex = "0a".repeat(16);
const request = `/v1/Porting/PortIn/KW${hex}`;

const body = {
  account_sid: `AC${hex}`,
  documents: [`RD${hex}`],
  phone_numbers: [{ phone_number: "+12125550150", pin: "0042" }],
  losing_carrier_information: {
    customer_name: "Acme Plumbing LLC",
    customer_type: "Business",
    account_number: "8841-22-7730",
    authorized_representative: "Dana Reyes",
    authorized_representative_email: "dana@acme.com",
    address: { street: "120 W 45th St", city: "New York", state: "NY", zip: "10036", country: "US" },
  },
  target_port_in_date: "2026-02-02",
};
const losing = (change: object) => ({
  ...body,
  losing_carrier_information: { ...body.losing_carrier_information, ...change },
});

const faults = (method: string, address: string, sent: unknown = null): string => {
  const [path = "", query = ""] = address.split("?");
  return requestFaults({
    method,
    path,
    query: Object.fromEntries(new URLSearchParams(query)),
    contentType: "application/json",
    body: sent,
  }).join();
};

test.each([
  ["POST", "/v1/Porting/PortIn", body],
  ["GET", "/v1/Porting/PortIn/PortInRequests?Size=100&CreatedAfter=2026-01-05", null],
  ["GET", request, null],
  ["DELETE", request, null],
  ["DELETE", `${request}/PhoneNumber/PU${hex}`, null],
  ["GET", "/v1/Porting/Portability/PhoneNumber/%2B12125550150", null],
])("%s %s is as described", (method, address, sent) => {
  expect(faults(method, address, sent)).toBe("");
});

test.each([
  ["PATCH", request, {}, /is no operation/],
  ["GET", "/v1/Porting/PortIn/KW12", null, /is no operation/],
  ["GET", "/v1/Porting/PortIn/PortInRequests?Size=101", null, /Size/],
  ["GET", "/v1/Porting/PortIn/PortInRequests?Status=Completed", null, /query.Status is not a field/],
  ["POST", "/v1/Porting/PortIn", { ...body, account_sid: hex }, /account_sid/],
  ["POST", "/v1/Porting/PortIn", { ...body, documents: [] }, /documents has 0 entries/],
  ["POST", "/v1/Porting/PortIn", { ...body, phone_numbers: undefined }, /phone_numbers is missing/],
  [
    "POST",
    "/v1/Porting/PortIn",
    { ...body, phone_numbers: [{ phone_number: "2125550150" }] },
    /phone_number/,
  ],
  ["POST", "/v1/Porting/PortIn", { ...body, accountSid: body.account_sid }, /accountSid is not a field/],
  ["POST", "/v1/Porting/PortIn", { ...body, target_port_in_date: "02/02/2026" }, /target_port_in_date/],
  ["POST", "/v1/Porting/PortIn", losing({ customer_type: "Residential" }), /customer_type/],
  ["POST", "/v1/Porting/PortIn", losing({ customer_name: " " }), /customer_name/],
  ["POST", "/v1/Porting/PortIn", losing({ authorized_representative_email: "dana" }), /email/],
  ["POST", "/v1/Porting/PortIn", losing({ address: { street: "120 W 45th St" } }), /address.zip is missing/],
  ["DELETE", request, {}, /a body is not expected/],
  ["POST", "/v1/Porting/Configuration/Webhook", { notifications_of: ["PortInMoved"] }, /notifications_of/],
])("%s %s is seen when it is not (%#)", (method, address, sent, fault) => {
  expect(faults(method, address, sent)).toMatch(fault);
});
