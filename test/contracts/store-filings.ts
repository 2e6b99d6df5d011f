import { expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import type { FormerFiling } from "../../src/runtime/filing-ports.ts";
import type { InTest } from "./store-contract.ts";

const numbers = ["+12125550100", "+12125550101"];

const orderAt = (reference: string, status: Order["status"], changed: number): Order => ({
  reference,
  carrierId: `KW${reference}`,
  status,
  numbers: Object.fromEntries(numbers.map((each) => [each, status as never])),
  date: null,
  refusals: [],
  raw: null,
  changed,
});

/** What was filed at a carrier that knows no reference of ours. */
export const filingsContract = (it: InTest): void => {
  const at = (account = "twilio") => it().store.filingsOf(account);

  test("one is noted before it is sent, begun again with another document beside the first, and known once it is taken", async () => {
    const filings = at();
    expect(await filings.get("PR-1/1")).toBeNull();
    await filings.begin("PR-1/1", numbers, "RD1", 5);
    expect(await filings.unanswered()).toMatchObject([
      { reference: "PR-1/1", documents: ["RD1"], sid: null },
    ]);
    await filings.begin("PR-1/1", numbers, "RD2", 6);
    await filings.taken("PR-1/1", "KW1");
    expect(await filings.get("PR-1/1")).toEqual({
      reference: "PR-1/1",
      numbers,
      documents: ["RD1", "RD2"],
      begun: 5,
      sid: "KW1",
      asked: false,
      replaced: false,
      line: "",
      report: null,
    });
    expect((await filings.ofSid("KW1"))?.reference).toBe("PR-1/1");
    expect(await filings.unanswered()).toEqual([]);
  });

  test("each account knows its own, and what it keeps is there afterwards", async () => {
    await at().begin("PR-1/1", numbers, "RD1", 5);
    await at("twilio@slack:T1").begin("PR-1/1", numbers, "RD9", 7);
    await at().drop("PR-1/1");
    const again = await it().reopen();
    expect(await again.filingsOf("twilio").get("PR-1/1")).toBeNull();
    expect((await again.filingsOf("twilio@slack:T1").get("PR-1/1"))?.documents).toEqual(["RD9"]);
  });

  test("what the carrier took is not dropped, and what was filed elsewhere is adopted once", async () => {
    const filings = at();
    await filings.adopt("PR-1/1", numbers, "KW1", 5);
    await filings.adopt("PR-2/1", numbers, "KW1", 6);
    await filings.drop("PR-1/1");
    expect(await filings.get("PR-2/1")).toBeNull();
    expect((await filings.ofSid("KW1"))?.begun).toBe(5);
  });

  test("other filings of a request are found, oldest first, as far as they arrived", async () => {
    const filings = at();
    for (const [attempt, begun] of [
      [1, 30],
      [2, 20],
      [3, 10],
      [11, 5],
    ] as const) {
      await filings.begin(`PR-1/${attempt}`, numbers, "", begun);
      if (attempt !== 3) await filings.taken(`PR-1/${attempt}`, `KW${attempt}`);
    }
    await filings.begin("PR-11/1", numbers, "", 1);
    await filings.taken("PR-11/1", "KW111");
    expect((await filings.others("PR-1/2")).map(({ reference }) => reference)).toEqual(["PR-1/11", "PR-1/1"]);
  });

  test("those that can still change are counted, listed and read again, the most urgent first", async () => {
    const filings = at();
    expect(await filings.open()).toEqual({ count: 0, since: 0 });
    for (const [index, each] of ["a", "b", "c", "d"].entries()) {
      await filings.begin(`PR-${each}/1`, numbers, "", 100 + index);
      if (each !== "d") await filings.taken(`PR-${each}/1`, `KW${each}`);
      await filings.lookAgain(`PR-${each}/1`, 50 - index);
    }
    await filings.lineSeen("PR-a/1", "open");
    await filings.observe(orderAt("PR-c/1", "completed", 1), true, 1);
    expect(await filings.open()).toEqual({ count: 2, since: 100 });
    const all = await filings.openAfter(0, 10);
    expect(all.map(({ reference, sid, line }) => [reference, sid, line])).toEqual([
      ["PR-a/1", "KWa", "open"],
      ["PR-b/1", "KWb", ""],
    ]);
    expect(await filings.openAfter(all[0]?.id ?? 0, 10)).toEqual(all.slice(1));
    expect(await filings.openAmong(["KWb", "KWc", "KWx"])).toEqual(all.slice(1));
    expect(await filings.openAmong([])).toEqual([]);
    expect((await filings.due(50, 10)).map(({ reference }) => reference)).toEqual(["PR-b/1", "PR-a/1"]);
    expect((await filings.due(49, 10)).map(({ reference }) => reference)).toEqual(["PR-b/1"]);
    await filings.replace("PR-b/1");
    await filings.ask("PR-a/1");
    expect(await filings.get("PR-a/1")).toMatchObject({ asked: true, replaced: false });
    expect((await filings.open()).count).toBe(1);
  });

  test("what is read is numbered when it changed, with a time that moves on, and given once", async () => {
    const filings = at();
    await filings.begin("PR-a/1", numbers, "", 1);
    await filings.begin("PR-b/1", numbers, "", 1);
    expect((await filings.observe(orderAt("PR-a/1", "in-review", 10), false, 10)).changed).toBe(10);
    expect((await filings.observe(orderAt("PR-b/1", "in-review", 10), false, 10)).changed).toBe(10);
    expect((await filings.observe(orderAt("PR-a/1", "in-review", 12), false, 12)).changed).toBe(10);
    expect((await filings.observe(orderAt("PR-a/1", "with-carrier", 10), false, 13)).changed).toBe(11);
    const first = await filings.after(0, 10);
    expect(first.orders.map(({ reference, status }) => [reference, status])).toEqual([
      ["PR-b/1", "in-review"],
      ["PR-a/1", "with-carrier"],
    ]);
    expect(await filings.after(first.last, 10)).toEqual({ orders: [], last: first.last });
    expect((await filings.after(0, 1)).orders).toHaveLength(1);
  });

  test("what was asked for before what another process kept is passed over, unless a clock was wrong", async () => {
    const filings = at();
    await filings.begin("PR-a/1", numbers, "", 1);
    await filings.observe(orderAt("PR-a/1", "with-carrier", 10), false, 5000);
    expect((await filings.observe(orderAt("PR-a/1", "in-review", 10), false, 4000)).status).toBe(
      "with-carrier",
    );
    await filings.observe(orderAt("PR-a/1", "date-set", 11), false, 10_000_000);
    expect((await filings.observe(orderAt("PR-a/1", "completed", 12), true, 6000)).status).toBe("completed");
  });

  test("many that change at once are numbered apart", async () => {
    const filings = at();
    const references = Array.from({ length: 12 }, (_, index) => `PR-${index}/1`);
    for (const each of references) await filings.begin(each, numbers, "", 1);
    await Promise.all(references.map((each) => filings.observe(orderAt(each, "in-review", 5), false, 5)));
    const { orders, last } = await filings.after(0, 100);
    expect(orders.map(({ reference }) => reference).sort()).toEqual(references.toSorted());
    expect(last).toBe(references.length);
  });

  test("what was kept elsewhere is taken over once, in its order, behind what is there", async () => {
    const filings = at();
    await filings.begin("PR-a/1", numbers, "RD-here", 1);
    await filings.observe(orderAt("PR-a/1", "in-review", 5), false, 5);
    const former = (reference: string, seen: number | null): FormerFiling => ({
      reference,
      numbers,
      documents: ["RD-there"],
      begun: 2,
      sid: seen === null ? null : `KW-${reference}`,
      asked: false,
      replaced: false,
      line: "line",
      report: seen === null ? null : orderAt(reference, "with-carrier", 7),
      over: false,
      read: 7,
      seen,
      due: 9,
    });
    const all = [former("PR-c/1", 2), former("PR-b/1", 1), former("PR-d/1", null), former("PR-a/1", 3)];
    await filings.takeOver(all);
    await filings.takeOver(all);
    expect((await filings.get("PR-a/1"))?.documents).toEqual(["RD-here"]);
    expect((await filings.unanswered()).map(({ reference }) => reference).sort()).toEqual([
      "PR-a/1",
      "PR-d/1",
    ]);
    const { orders } = await filings.after(1, 100);
    expect(orders.map(({ reference }) => reference)).toEqual(["PR-b/1", "PR-c/1"]);
    expect((await filings.due(9, 10)).map(({ line }) => line)).toEqual(["line", "line"]);
  });
};
