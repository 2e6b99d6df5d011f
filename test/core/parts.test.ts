import { describe, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { Capabilities } from "../../src/core/carrier.ts";
import { splitIntoParts } from "../../src/core/parts.ts";
import type { NumberState } from "../../src/core/port-request.ts";
import { answersOf, aRequest } from "../support/turns.ts";

const range = (count: number, first = 2_125_550_100): string[] =>
  Array.from({ length: count }, (_, index) => `+1${first + index}`);

const state = (change: Partial<NumberState> = {}): NumberState => ({
  status: "portable",
  type: "local",
  carrier: "Lumen",
  ...change,
});

const requestOf = (states: [numbers: string[], state: NumberState][]) =>
  aRequest({
    losing: "Lumen",
    answers: answersOf({ numbers: states.flatMap(([numbers]) => numbers) }),
    numbers: Object.fromEntries(states.flatMap(([numbers, each]) => numbers.map((number) => [number, each]))),
  });

const sizes = (states: [string[], NumberState][], change: Partial<Capabilities> = {}) =>
  splitIntoParts(requestOf(states), { ...capabilities, ...change }).map(
    ({ account, type, rateCentre, numbers }) => [account, type, rateCentre, numbers.length],
  );

describe("the orders a request becomes", () => {
  test("as many as the carrier takes in one are one order", () => {
    expect(sizes([[range(1000), state()]], { limit: 1000, apart: [] })).toEqual([["", null, null, 1000]]);
  });

  test("1,001 and 20,000 numbers become as many as the carrier's limit says", () => {
    expect(sizes([[range(1001), state()]], { limit: 1000, apart: [] }).map((each) => each[3])).toEqual([
      1000, 1,
    ]);
    expect(sizes([[range(20_000), state()]], { limit: 1000, apart: [] })).toHaveLength(20);
    expect(sizes([[range(20_000), state()]], { limit: 20_000, apart: [] })).toHaveLength(1);
  });

  test("what the carrier keeps apart is apart, and nothing else", () => {
    const mixed: [string[], NumberState][] = [
      [range(2), state({ rateCentre: "NWYRCYZN01" })],
      [range(2, 6_465_550_100), state({ type: "mobile" })],
    ];
    expect(sizes(mixed, { apart: [] })).toEqual([["", null, null, 4]]);
    expect(sizes(mixed, { apart: ["type"] })).toEqual([
      ["", "local", null, 2],
      ["", "mobile", null, 2],
    ]);
    expect(sizes(mixed, { apart: ["rate-centre"] })).toEqual([
      ["", null, "NWYRCYZN01", 2],
      ["", null, null, 2],
    ]);
  });

  test("each losing carrier has orders of its own, whatever the receiving one mixes", () => {
    expect(
      sizes(
        [
          [range(3), state()],
          [range(2, 6_465_550_100), state({ carrier: "Verizon" })],
        ],
        { limit: 2, apart: [] },
      ),
    ).toEqual([
      ["", null, null, 2],
      ["", null, null, 1],
      ["Verizon", null, null, 2],
    ]);
  });

  test("numbers filed again stay with those of the filing they were in", () => {
    const request = requestOf([[range(4), state()]]);
    const parts = splitIntoParts(request, { ...capabilities, apart: [] }, range(4), (number) =>
      number.endsWith("3") ? "2" : "1",
    );
    expect(parts.map(({ numbers }) => numbers.length)).toEqual([3, 1]);
  });
});
