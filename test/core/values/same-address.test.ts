import { expect, test } from "@jest/globals";
import { type Address, readAddress } from "../../../src/core/values/address.ts";
import { sameAddress } from "../../../src/core/values/same-address.ts";

function address(text: string): Address {
  const reading = readAddress(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.address;
}

const home = address("120 W 45th St, Apt 4B, New York, NY 10013");

test.each([
  "120 West 45th Street, #4B, new york, New York 10013-1234",
  "120 W. 45TH ST APT 4-B NEW YORK NY 10013",
  "Empire Tower, 120 W 45th St., Apartment 4b, New York, N.Y. 10013",
])("%s is the same place", (text) => {
  expect(sameAddress(home, address(text))).toBe(true);
  expect(sameAddress(address(text), home)).toBe(true);
});

test.each([
  "120 E 45th St, Apt 4B, New York, NY 10013",
  "121 W 45th St, Apt 4B, New York, NY 10013",
  "120 W 45th St, Apt 4C, New York, NY 10013",
  "120 W 45th St, New York, NY 10013",
  "120 W 45th Ave, Apt 4B, New York, NY 10013",
  "120 W 45th St, Apt 4B, Brooklyn, NY 10013",
  "120 W 45th St, Apt 4B, New York, NY 10014",
])("%s is another place", (text) => {
  expect(sameAddress(home, address(text))).toBe(false);
});

test("Saint and St, Fort and Ft are one city", () => {
  expect(
    sameAddress(address("1 Elm St, Saint Louis, MO 63101"), address("1 Elm St, St. Louis, MO 63101")),
  ).toBe(true);
  expect(
    sameAddress(address("1 Elm St, Fort Worth, TX 76101"), address("1 Elm St, Ft Worth, TX 76101")),
  ).toBe(true);
});
