import { expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import { changesOf, groupsOf, textingOf } from "../../src/core/number-groups.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { anOrder, answersOf, aRequest } from "../support/turns.ts";

const [a, b, c] = ["+12125550100", "+12125550101", "+12125550102"] as const;

const request = (orders: Order[], numbers: PortRequest["numbers"]): PortRequest =>
  aRequest({ answers: answersOf({ numbers: [a, b, c] }), orders, numbers });

const dated = (date: string | null, change: Partial<Order> = {}): Order =>
  anOrder({ status: "date-set", date, numbers: { [a]: "date-set", [b]: "date-set" }, ...change });

const set = { status: "date-set" } as const;
const waiting = { status: "with-carrier" } as const;

test("numbers stand together while state and date are the same, those furthest along first", () => {
  const other = anOrder({ reference: "x.2", status: "with-carrier", numbers: { [c]: "with-carrier" } });
  expect(groupsOf(request([other, dated("2026-12-04")], { [a]: set, [b]: set, [c]: waiting }))).toEqual([
    { status: "date-set", date: "2026-12-04", numbers: [a, b] },
    { status: "with-carrier", date: null, numbers: [c] },
  ]);
});

test("a date of a single number comes before that of its order", () => {
  const dates = { [a]: "2026-12-04", [b]: "2026-12-07" };
  const groups = groupsOf(request([dated("2026-12-04", { dates })], { [a]: set, [b]: set, [c]: waiting }));
  expect(groups.map(({ date }) => date)).toEqual(["2026-12-04", "2026-12-07", null]);
});

test("a number that two orders name belongs to the one that changed last", () => {
  const parent = dated("2026-12-04", { changed: 1 });
  const child = dated("2026-12-09", {
    reference: "x.2",
    changed: 2,
    numbers: { [b]: "date-set" },
    messaging: "pending",
  });
  const all = request([child, parent], { [a]: set, [b]: set, [c]: waiting });
  expect(groupsOf(all).map(({ date, numbers }) => [date, numbers])).toEqual([
    ["2026-12-04", [a]],
    ["2026-12-09", [b]],
    [null, [c]],
  ]);
  expect(textingOf(all)).toEqual([{ status: "pending", numbers: [b] }]);
});

test("what has moved has no date to come", () => {
  const moved = { status: "completed" } as const;
  expect(groupsOf(request([dated("2026-12-04")], { [a]: moved, [b]: moved, [c]: moved }))).toEqual([
    { status: "completed", date: null, numbers: [a, b, c] },
  ]);
});

test("changes name the numbers that went the same way, and no others", () => {
  const before = request([dated("2026-12-04")], { [a]: set, [b]: set, [c]: waiting });
  const now = request([dated("2026-12-07")], { [a]: set, [b]: set, [c]: waiting });
  expect(changesOf(before, now)).toEqual([
    {
      from: { status: "date-set", date: "2026-12-04" },
      to: { status: "date-set", date: "2026-12-07" },
      numbers: [a, b],
    },
  ]);
  expect(changesOf(now, now)).toEqual([]);
});
