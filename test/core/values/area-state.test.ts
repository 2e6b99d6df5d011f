import { expect, test } from "@jest/globals";
import { areaCodeHome } from "../../../src/core/values/area-code.ts";
import { areasOfState, stateOfArea } from "../../../src/core/values/area-state.ts";

const all = Array.from({ length: 800 }, (_, index) => String(200 + index));

test("every US area code is in a state, and no other code is", () => {
  const ours = all.filter((area) => areaCodeHome(area).type === "us");
  expect(ours.filter((area) => stateOfArea(area) === null)).toEqual([]);
  expect(all.filter((area) => stateOfArea(area) !== null && areaCodeHome(area).type !== "us")).toEqual([]);
});

test("a state has its area codes, each of them once", () => {
  expect(areasOfState("HI")).toEqual(["808"]);
  expect(areasOfState("NJ")).toContain("201");
  expect(areasOfState("XX")).toEqual([]);
  const counted = all.flatMap((area) =>
    areasOfState(stateOfArea(area) ?? "").filter((each) => each === area),
  );
  expect(new Set(counted).size).toBe(counted.length);
});
