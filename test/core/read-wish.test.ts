import { describe, expect, test } from "@jest/globals";
import { readWish } from "../../src/core/read-wish.ts";

const numbers = ["+12125550142", "+12125550143", "+16465550142"];
const wished = (text: string) => {
  const read = readWish(text, numbers);
  return read.ok ? read.wish : read.why;
};

describe("a wish for temporary numbers", () => {
  test.each(["none", "no", "No, thanks", "not needed", "we don't need any", "without", "0"])(
    "%p is none",
    (text) => expect(wished(text)).toEqual({ type: "none" }),
  );

  test.each([
    "all",
    "for all",
    "yes",
    "all of them",
    "for every number",
    "all 3",
    "3 numbers",
    "the first 10",
  ])("%p is all", (text) => expect(wished(text)).toEqual({ type: "all" }));

  test.each([
    ["0143", ["+12125550143"]],
    ["for 212-555-0142 and 0143", ["+12125550142", "+12125550143"]],
    ["(646) 555-0142", ["+16465550142"]],
    ["the first 2", ["+12125550142", "+12125550143"]],
    ["2 of them", ["+12125550142", "+12125550143"]],
    ["just 1 number", ["+12125550142"]],
  ])("%p is some", (text, some) => expect(wished(text)).toEqual({ type: "some", numbers: some }));

  test.each([
    ["646-555-0101 for 0143", [["+16465550101", "+12125550143"]]],
    ["replace 646-555-0101 with 212-555-0142", [["+16465550101", "+12125550142"]]],
    ["use 646-555-0101", [["+16465550101", "+12125550142"]]],
    [
      "646-555-0101 for 0143, 646-555-0102 for (646) 555-0142",
      [
        ["+16465550101", "+12125550143"],
        ["+16465550102", "+16465550142"],
      ],
    ],
  ])("%p are numbers of their own", (text, pairs) =>
    expect(wished(text)).toEqual({
      type: "own",
      pairs: pairs.map(([number, standsFor]) => ({ number, standsFor })),
    }),
  );

  test.each([
    ["some", "which"],
    ["for some of them", "which"],
    ["an existing one of mine", "own"],
    ["replace one", "own"],
    ["0142", "unknown"],
    ["0199", "unknown"],
    ["800-555-0101 for 0143", "unknown"],
    ["646-555-0101 for 0143 and 212-555-0142", "uneven"],
    ["purple", "unclear"],
  ])("%p cannot be told: %s", (text, why) => expect(wished(text)).toBe(why));
});
