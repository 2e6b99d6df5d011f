import { describe, expect, test } from "@jest/globals";
import { readAddress } from "../../../src/core/values/address.ts";
import { postalForm } from "../../../src/core/values/postal-form.ts";

const formOf = (text: string) => {
  const reading = readAddress(text);
  if (!reading.ok) throw new Error(reading.problem);
  return postalForm(reading.address);
};

describe("what the post would write stands beside the spelling", () => {
  test("the parts of a street", () => {
    expect(formOf("120 West 45th Street, New York, New York 10013")).toEqual({
      street: { number: "120", prefix: "W", street: "45th", type: "St" },
      differences: [
        'Street: you wrote "120 West 45th Street"; the post writes "120 W 45th St".',
        'State: you wrote "New York"; the post writes "NY".',
      ],
    });
  });

  test("names keep their apostrophes and dots", () => {
    expect(formOf("100 St. Mary's Rd, Austin, TX 78701")).toEqual({
      street: { number: "100", street: "St. Mary's", type: "Rd" },
      differences: [],
    });
  });

  test("nothing differs in postal spelling, whatever its capitals and dots", () => {
    expect(formOf("120 w. 45th st., New York, NY 10013").differences).toEqual([]);
  });

  test.each(["1221 Avenue of the Americas", "100 1/2 Main St", "One World Trade Center"])(
    "%s has no parts rather than wrong ones",
    (street) => {
      expect(formOf(`${street}, New York, NY 10020`)).toEqual({ differences: [] });
    },
  );
});
