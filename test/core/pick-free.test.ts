import { expect, test } from "@jest/globals";
import { newNumber } from "../../src/core/inventory.ts";
import { pickFree } from "../../src/core/pick-free.ts";

const free = ["+16465550101", "+12125550101", "+17165550101", "+13125550101"].map((number) =>
  newNumber(number),
);
const picked = (wanted: string[], anywhere: boolean) =>
  pickFree(free, wanted, anywhere).map(({ row, standsFor }) => [standsFor, row.number]);

test("a number of the same area comes first, then one of the state, each used once", () => {
  expect(picked(["+12125550150", "+12125550151", "+12125550152", "+12125550153"], false)).toEqual([
    ["+12125550150", "+12125550101"],
    ["+12125550151", "+16465550101"],
    ["+12125550152", "+17165550101"],
  ]);
});

test("one of elsewhere stands in only where nothing can be bought", () => {
  expect(picked(["+19075550150"], false)).toEqual([]);
  expect(picked(["+19075550150", "+13125550150"], true)).toEqual([
    ["+19075550150", "+16465550101"],
    ["+13125550150", "+13125550101"],
  ]);
});
