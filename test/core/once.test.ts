import { expect, test } from "@jest/globals";
import { once } from "../../src/core/once.ts";

test("the same two values are worked on once, other ones anew", () => {
  let worked = 0;
  const join = once((a: { text: string }, b: { text: string }) => {
    worked += 1;
    return [a.text + b.text];
  });
  const [x, y, same] = [{ text: "x" }, { text: "y" }, { text: "x" }];
  const first = join(x, y);
  expect(first).toEqual(["xy"]);
  expect(join(x, y)).toBe(first);
  expect(worked).toBe(1);
  expect(join(y, x)).toEqual(["yx"]);
  expect(join(x, x)).toEqual(["xx"]);
  expect(join(same, y)).toEqual(["xy"]);
  expect(join(same, x)).toEqual(["xx"]);
  expect(worked).toBe(5);
});
