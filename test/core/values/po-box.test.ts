import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isPoBox } from "../../../src/core/values/po-box.ts";

describe("post-office boxes", () => {
  test.each([
    "P.O. Box 44",
    "PO Box 44",
    "po box 44",
    "P O Box 44",
    "P. O. BOX #44",
    "P.0. Box 44",
    "POB 44",
    "P.O.B. 44",
    "POBox 44",
    "Post Office Box 44",
    "PostOffice Box 44",
    "PO Box No. 44",
    "PO Box A",
    "PO Box",
    "P.O. Drawer 12",
    "Postal Box 9",
    "Box 44",
    "120 Main St, P.O. Box 44",
  ])("%s is one", (street) => {
    expect(isPoBox({ street })).toBe(true);
  });

  test.each([
    "120 Main St",
    "12 Post Office Rd",
    "44 Box Elder Ln",
    "5 Pobble St",
    "RR 2 Box 15",
    "7 Shop O Way",
    "1 Po St",
    "",
  ])("%s is not", (street) => {
    expect(isPoBox({ street })).toBe(false);
  });

  test("it is found beside a street too", () => {
    expect(isPoBox({ street: "120 Main St", building: "PO Box 44" })).toBe(true);
    expect(isPoBox({ street: "120 Main St", unit: "POB 44" })).toBe(true);
    expect(isPoBox({})).toBe(false);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (street) => typeof isPoBox({ street }) === "boolean"),
    );
  });
});
