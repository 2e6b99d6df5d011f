import { expect, test } from "@jest/globals";
import { forwardingAt, forwardingCodes } from "../../../conversations/temporary/forwarding-codes.ts";
import { forwardingWords } from "../../../conversations/temporary/forwarding-words.ts";

test.each([
  ["Verizon Wireless", true, "*72 {number}"],
  ["Cellco Partnership DBA Verizon", true, "*72 {number}"],
  ["T-Mobile USA", true, "**21*1{number}#"],
  ["AT&T", true, "*21*{number}#"],
  ["AT&T Local", false, "*72 {number}"],
  ["Comcast IP Phone", false, "*72 {number}"],
  ["Sandbox Bell", false, "*72 {number}"],
  ["", false, "*72 {number}"],
])("calls at %p (wireless: %p) are forwarded with %p", (carrier, wireless, on) =>
  expect(forwardingAt(carrier, wireless).how).toMatchObject({ on }),
);

test.each(["RingCentral", "8x8 Inc.", "Google (Bandwidth)", "Ooma", "Twilio"])(
  "at %p they are forwarded in its app or on its page",
  (carrier) => {
    const { name, how } = forwardingAt(carrier, false);
    expect(how).toBeNull();
    expect(forwardingWords[name].where).not.toBe("");
  },
);

test("each says where it is written and when it was read", () => {
  for (const { name, checked } of forwardingCodes) {
    expect(forwardingWords[name].source).toMatch(/\w{3}/);
    expect(checked).toMatch(/^20\d\d-\d\d$/);
  }
});
