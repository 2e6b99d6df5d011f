import { expect, test } from "@jest/globals";
import type { NumberStatus } from "../../src/core/carrier.ts";
import type { Effect } from "../../src/core/effect.ts";
import { type InventoryNumber, type NumberQuery, newNumber } from "../../src/core/inventory.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import type { Sid } from "../../src/core/values/sid.ts";
import { NumbersChanged } from "../../src/runtime/inventory-ports.ts";
import { answersOf, aRequest, aTurn, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const numbered = (index: number): string => `+1212555${String(index).padStart(4, "0")}`;
const sam = { id: "sam", name: "Sam Lee", email: "sam@acme.example" };

/** A request that was submitted, with its numbers as they stand. */
const submitted = (states: Record<string, NumberStatus>, changes: Partial<PortRequest> = {}): PortRequest =>
  aRequest({
    status: "with-carrier",
    submitted: 5,
    attempt: 1,
    answers: answersOf({ numbers: Object.keys(states) }),
    numbers: Object.fromEntries(Object.entries(states).map(([number, status]) => [number, { status }])),
    ...changes,
  });

export const inventoryContract = (it: InTest): void => {
  const save = async (state: PortRequest): Promise<void> => {
    const loadedRev = state.rev === 1 ? null : state.rev - 1;
    const turn = aTurn({ agency: state.agency, request: { state, loadedRev } });
    expect(await it().store.commit(turn)).toBe("applied");
  };
  const keep = (numbers: InventoryNumber[], agency = "acme") =>
    it().store.commit(aTurn({ agency, effects: [{ type: "keep-numbers", numbers }] }));
  const drop = (numbers: InventoryNumber[], agency = "acme") =>
    it().store.commit(aTurn({ agency, effects: [{ type: "drop-numbers", numbers }] }));
  const all = async (query: NumberQuery = {}, agency = "acme", limit = 50) =>
    (await it().store.numbers(agency, query, limit)).numbers;
  const stands = async (query: NumberQuery = {}, agency = "acme") =>
    (await all(query, agency)).map(
      ({ number, status, person }) => `${number.slice(-2)} ${status} ${person?.name ?? "nobody"}`,
    );

  test("who has a number is a line of the history of its request, written with the turn that gave it", async () => {
    await save(submitted({ [numbered(1)]: "with-carrier" }, { sid: sidOf(1) }));
    const line = { at: 9, by: "Ana", type: "assigned", text: "it to Sam Lee" };
    const given = (sid: Sid, rev: number): Effect[] => [
      { type: "keep-numbers", numbers: [newNumber(numbered(1), { person: sam, sid, rev })] },
      { type: "add-history", sid, entries: [line] },
    ];
    const stale = aTurn({ effects: given(sidOf(1), 5) });
    await expect(it().store.commit(stale)).rejects.toThrow(NumbersChanged);
    expect(await it().store.history("acme", sidOf(1))).toEqual([]);
    expect(await it().store.commit(aTurn({ effects: given(sidOf(1), 1) }))).toBe("applied");
    await it().store.commit(aTurn({ agency: "other", effects: [given(sidOf(1), 0)[1] as Effect] }));
    await it().store.commit(aTurn({ effects: [given(sidOf(9), 0)[1] as Effect] }));
    const now = await it().reopen();
    expect(await now.history("acme", sidOf(1))).toEqual([line]);
    expect(await now.history("other", sidOf(1))).toEqual([]);
    expect(await now.history("acme", sidOf(9))).toEqual([]);
    expect(await now.changedSince("acme", 0, 9)).toEqual([]);
  });

  test("a number is kept as it was given, is changed only as it was seen, and is of one agency", async () => {
    const full = newNumber(numbered(1), {
      source: "temporary",
      status: "assigned",
      person: sam,
      sid: sidOf(1),
      standsFor: numbered(2),
      carrier: "sandbox",
      carrierId: "PN1",
      until: 9_000_000_000_000,
    });
    expect(await keep([full, newNumber(numbered(3))])).toBe("applied");
    expect(await all()).toEqual([
      { ...full, rev: 1 },
      { ...newNumber(numbered(3)), rev: 1 },
    ]);
    expect(await all({}, "other")).toEqual([]);
    expect(await it().store.numbersAmong("other", [numbered(1)])).toEqual([]);
    await keep([{ ...full, person: { id: "lee", name: "Lee" }, until: null, rev: 1 }]);
    expect(await (await it().reopen()).numbersAmong("acme", [numbered(1), numbered(9)])).toEqual([
      { ...full, person: { id: "lee", name: "Lee" }, until: null, rev: 2 },
    ]);
  });

  test("of two turns that saw the same, the second changes nothing at all", async () => {
    await keep([newNumber(numbered(1)), newNumber(numbered(2))]);
    const [one, two] = await all();
    if (!one || !two) throw new Error("Both numbers were kept.");
    await keep([{ ...one, person: sam, status: "assigned" }]);
    await expect(keep([{ ...two, person: sam }, one])).rejects.toThrow(NumbersChanged);
    await expect(keep([newNumber(numbered(2))])).rejects.toThrow(NumbersChanged);
    await expect(drop([one])).rejects.toThrow(NumbersChanged);
    await expect(keep([{ ...two, person: sam }], "other")).rejects.toThrow(NumbersChanged);
    await expect(drop([two], "other")).rejects.toThrow(NumbersChanged);
    expect(await stands()).toEqual(["01 assigned Sam Lee", "02 free nobody"]);
    await drop([two]);
    expect(await stands()).toEqual(["01 assigned Sam Lee"]);
  });

  test("the same event again changes nothing", async () => {
    const turn = aTurn({ effects: [{ type: "keep-numbers", numbers: [newNumber(numbered(1))] }] });
    expect(await it().store.commit(turn)).toBe("applied");
    expect(await it().store.commit(turn)).toBe("seen before");
    expect(await it().store.dueEffects(2000, [], 10)).toEqual([]);
  });

  test("numbers of a request follow it from its submission to its end, whoever they are for", async () => {
    const states = (...each: NumberStatus[]) =>
      Object.fromEntries(each.map((status, index) => [numbered(index + 1), status]));
    await save(aRequest({ answers: answersOf({ numbers: [numbered(1), numbered(2)] }) }));
    expect(await stands()).toEqual([]);
    await save(submitted(states("portable", "portable", "portable"), { rev: 2, status: "submitting" }));
    expect(await stands()).toEqual(["01 pending nobody", "02 pending nobody", "03 pending nobody"]);
    const [first] = await all({ sid: sidOf(1) });
    if (!first) throw new Error("The request has numbers.");
    expect(first.source).toBe("ported");
    await keep([{ ...first, person: sam }]);
    await save(submitted(states("with-carrier", "rejected", "with-carrier"), { rev: 3 }));
    expect(await stands()).toEqual(["01 pending Sam Lee", "02 failed nobody", "03 pending nobody"]);
    await save(submitted(states("completed", "cancelled", "date-set"), { rev: 4 }));
    expect(await stands()).toEqual(["01 ported Sam Lee", "02 failed nobody", "03 pending nobody"]);
    await save(
      submitted(states("completed", "cancelled", "date-set"), { rev: 5, status: "partly-completed" }),
    );
    expect(await stands()).toEqual(["01 ported Sam Lee", "02 failed nobody", "03 failed nobody"]);
    await save(
      submitted(states("completed", "cancelled", "date-set"), { rev: 6, status: "draft", submitted: null }),
    );
    expect(await stands()).toEqual(["01 ported Sam Lee", "02 failed nobody", "03 failed nobody"]);
  });

  test("a number taken out of a request goes back, goes away, or stays as one that does not come", async () => {
    await keep([newNumber(numbered(1)), newNumber(numbered(2), { status: "assigned", person: sam })]);
    const asked = Object.fromEntries(
      [1, 2, 3, 4, 5].map((index) => [numbered(index), "with-carrier" as const]),
    );
    await save(submitted(asked));
    expect((await all()).map(({ source }) => source)).toEqual([
      "claimed",
      "claimed",
      "ported",
      "ported",
      "ported",
    ]);
    const fourth = (await all())[3];
    if (!fourth) throw new Error("Five numbers are asked for.");
    await keep([{ ...fourth, person: { id: "lee", name: "Lee" } }]);
    await save(submitted({ [numbered(5)]: "completed" }, { rev: 2 }));
    expect(await stands()).toEqual([
      "01 free nobody",
      "02 assigned Sam Lee",
      "04 failed Lee",
      "05 ported nobody",
    ]);
    expect((await all({ tail: "0001" }))[0]).toMatchObject({ sid: null, source: "claimed" });
    await save(submitted({}, { rev: 3 }));
    expect(await stands()).toHaveLength(4);
  });

  test("a number is of the request that asked for it last, and one that is over takes none back", async () => {
    await save(submitted({ [numbered(1)]: "cancelled" }, { status: "cancelled" }));
    await save(submitted({ [numbered(1)]: "with-carrier" }, { sid: sidOf(2) }));
    expect(await stands({ sid: sidOf(2) })).toEqual(["01 pending nobody"]);
    await save(submitted({ [numbered(1)]: "expired" }, { status: "expired", rev: 2 }));
    expect(await stands({ sid: sidOf(2) })).toEqual(["01 pending nobody"]);
    await save(submitted({ [numbered(1)]: "with-carrier" }, { sid: sidOf(3), agency: "other" }));
    expect(await stands({}, "other")).toEqual(["01 pending nobody"]);
    expect(await stands()).toHaveLength(1);
  });

  test("a number that stands in for one on its way is left alone by its request", async () => {
    const standIn = { standsFor: numbered(1), sid: sidOf(1), status: "assigned" as const };
    await keep([
      newNumber(numbered(8), { ...standIn, source: "temporary" }),
      newNumber(numbered(9), standIn),
    ]);
    await save(submitted({ [numbered(1)]: "with-carrier", [numbered(9)]: "with-carrier" }));
    await save(submitted({ [numbered(2)]: "with-carrier" }, { rev: 2 }));
    expect(await stands()).toEqual(["02 pending nobody", "08 assigned nobody", "09 assigned nobody"]);
  });

  test("a turn that changes a number and moves its request stores both", async () => {
    await save(submitted({ [numbered(1)]: "with-carrier" }));
    const [one] = await all();
    if (!one) throw new Error("The request has a number.");
    const state = submitted({ [numbered(1)]: "completed" }, { rev: 2, status: "completed" });
    const effects = [{ type: "keep-numbers" as const, numbers: [{ ...one, person: sam }] }];
    expect(await it().store.commit(aTurn({ request: { state, loadedRev: 1 }, effects }))).toBe("applied");
    expect(await stands()).toEqual(["01 ported Sam Lee"]);
  });

  test("numbers are found by status, source, person, request, last digits and what they stand for", async () => {
    await save(submitted({ [numbered(1)]: "with-carrier", [numbered(2)]: "completed" }));
    await keep([
      newNumber(numbered(3)),
      newNumber("+13125550003", { status: "assigned", person: sam }),
      newNumber(numbered(4), { source: "temporary", status: "assigned", standsFor: numbered(1) }),
    ]);
    await keep([newNumber(numbered(3))], "other");
    const tails = async (query: NumberQuery) => (await all(query)).map(({ number }) => number.slice(-7));
    expect(await tails({})).toEqual(["5550001", "5550002", "5550003", "5550004", "5550003"]);
    expect(await tails({ statuses: ["pending", "ported"] })).toEqual(["5550001", "5550002"]);
    expect(await tails({ source: "claimed" })).toEqual(["5550003", "5550003"]);
    expect(await tails({ person: "sam" })).toEqual(["5550003"]);
    expect(await tails({ person: null, statuses: ["free"] })).toEqual(["5550003"]);
    expect(await tails({ sid: sidOf(1) })).toEqual(["5550001", "5550002"]);
    expect(await tails({ tail: "0003" })).toHaveLength(2);
    expect(await tails({ tail: "312-555-0003" })).toHaveLength(1);
    expect(await tails({ tail: "02" })).toEqual(["5550002"]);
    expect(await tails({ standsFor: numbered(1) })).toEqual(["5550004"]);
    expect(await tails({ standsFor: true })).toEqual(["5550004"]);
    expect(await it().store.numberCounts("acme")).toEqual({
      free: { total: 1, assigned: 0 },
      pending: { total: 1, assigned: 0 },
      assigned: { total: 2, assigned: 1 },
      ported: { total: 1, assigned: 0 },
      failed: { total: 0, assigned: 0 },
      released: { total: 0, assigned: 0 },
    });
  });

  test("thousands are written, read page by page and counted", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => numbered(index));
    const states = (status: NumberStatus) => Object.fromEntries(many.map((number) => [number, status]));
    await save(submitted(states("with-carrier")));
    const page = await it().store.numbers("acme", { skip: 2480 }, 15);
    expect(page.numbers.map(({ number }) => number)).toEqual(many.slice(2480, 2495));
    expect(page.total).toBe(2500);
    expect(await it().store.numbers("acme", { skip: 2490 }, 15)).toMatchObject({ total: 2500 });
    expect(await it().store.numbers("acme", { skip: 9000 }, 15)).toEqual({ numbers: [], total: 2500 });
    expect(await it().store.numbersAmong("acme", many)).toHaveLength(2500);
    await save(submitted({ ...states("completed"), [numbered(7)]: "rejected" }, { rev: 2 }));
    expect(await it().store.numberCounts("acme")).toMatchObject({
      ported: { total: 2499 },
      failed: { total: 1 },
    });
  });
};
