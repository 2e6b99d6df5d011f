import { expect, test } from "@jest/globals";
import type { Query } from "../../src/core/event.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { nearSids } from "../../src/core/values/sid.ts";
import { anOrder, answersOf, aRequest, aTurn, making, sidOf } from "../support/turns.ts";
import { drawing } from "../support/waiting-letter.ts";
import type { InTest } from "./store-contract.ts";

const numbered = (index: number): string => `+1212555${String(index).padStart(4, "0")}`;

export const findingContract = (it: InTest): void => {
  const keep = async (...requests: PortRequest[]): Promise<void> => {
    for (const request of requests) expect(await it().store.commit(making(request))).toBe("applied");
  };
  const change = (state: PortRequest) =>
    it().store.commit(aTurn({ agency: state.agency, request: { state, loadedRev: state.rev - 1 } }));
  const find = async (query: Query, { agency = "acme", person = "ana", limit = 10 } = {}) => {
    const { results, total } = await it().store.find(agency, query, person, limit);
    return { sids: results.map((result) => result.sid), total };
  };
  const nothing = { sids: [], total: 0 };

  test("by SID, in its own agency only", async () => {
    await keep(aRequest(), aRequest({ sid: sidOf(2) }));
    expect(await find({ type: "sid", sid: sidOf(2) })).toEqual({ sids: [sidOf(2)], total: 1 });
    expect(await find({ type: "sid", sid: sidOf(3) })).toEqual(nothing);
    expect(await find({ type: "sid", sid: sidOf(2) }, { agency: "other" })).toEqual(nothing);
  });

  test("a person's and everybody's that are over, wait for somebody, or come from one carrier", async () => {
    await keep(
      aRequest({ status: "completed", answers: answersOf({ carrier: "Lumen" }) }),
      aRequest({
        sid: sidOf(2),
        created: 2000,
        status: "action-required",
        answers: answersOf({ carrier: "AT&T_%" }),
      }),
      aRequest({ sid: sidOf(3), created: 3000, requester: { id: "bob", name: "Bob" }, status: "cancelled" }),
      aRequest({
        sid: sidOf(4),
        created: 4000,
        answers: answersOf({ carrier: "Lumen", name: '"carrier":{"value":"AT&T_%",' }),
      }),
      aRequest({ sid: sidOf(5), agency: "other", status: "completed" }),
    );
    expect(await find({ type: "mine", show: "done" })).toEqual({ sids: [sidOf(1)], total: 1 });
    expect(await find({ type: "all", show: "done" })).toEqual({ sids: [sidOf(3), sidOf(1)], total: 2 });
    expect(await find({ type: "mine", show: "action" })).toEqual({ sids: [sidOf(2)], total: 1 });
    expect(await find({ type: "mine", losing: "Lumen" })).toEqual({ sids: [sidOf(4), sidOf(1)], total: 2 });
    expect(await find({ type: "mine", losing: "AT&T_%" })).toEqual({ sids: [sidOf(2)], total: 1 });
    expect(await find({ type: "all", losing: "AT&Txx" })).toEqual(nothing);
    expect(await find({ type: "mine", losing: "Lumen", open: true })).toEqual({ sids: [sidOf(4)], total: 1 });
    expect(await find({ type: "all", show: "done", skip: 1 }, { limit: 1 })).toEqual({
      sids: [sidOf(1)],
      total: 2,
    });
  });

  test("every request of an agency, newest first, and of no other", async () => {
    await keep(
      aRequest({ created: 3000 }),
      aRequest({ sid: sidOf(2), created: 9000, status: "completed" }),
      aRequest({ sid: sidOf(3), agency: "other" }),
      aRequest({ sid: sidOf(4), created: 3000 }),
    );
    const sids: string[] = [];
    for await (const { sid } of it().store.requests("acme")) sids.push(sid);
    expect(sids).toEqual([sidOf(2), sidOf(4), sidOf(1)]);
    for await (const { sid } of it().store.requests("nobody")) expect(sid).toBe("");
  });

  test("by several SIDs that are near what was typed", async () => {
    await keep(
      aRequest(),
      aRequest({ sid: sidOf(2), created: 2000 }),
      aRequest({ sid: sidOf(3), agency: "other" }),
    );
    const sids = [sidOf(1), sidOf(2), sidOf(3), sidOf(4), sidOf(2)];
    expect(await find({ type: "near", sids, text: "" })).toEqual({ sids: [sidOf(2), sidOf(1)], total: 2 });
    expect(await find({ type: "near", sids, text: "" }, { limit: 1 })).toEqual({
      sids: [sidOf(2)],
      total: 2,
    });
    expect(await find({ type: "near", sids: [], text: "" })).toEqual(nothing);
    const slips = nearSids("PR-0000-0O11");
    expect(slips.length).toBeGreaterThan(200);
    expect((await find({ type: "near", sids: slips, text: "" })).sids).toEqual([sidOf(1)]);
  });

  test("by a number, newest first, over and open alike", async () => {
    const answers = answersOf({ numbers: [numbered(1), numbered(2), numbered(1)] });
    await keep(
      aRequest({ answers, status: "cancelled" }),
      aRequest({ sid: sidOf(2), created: 3000, answers: answersOf({ numbers: [numbered(2)] }) }),
      aRequest({ sid: sidOf(3), created: 2000, answers }),
      aRequest({ sid: sidOf(4), agency: "other", answers }),
    );
    expect(await find({ type: "number", number: numbered(1) })).toEqual({
      sids: [sidOf(3), sidOf(1)],
      total: 2,
    });
    expect(await find({ type: "number", number: numbered(2) }, { limit: 2 })).toEqual({
      sids: [sidOf(2), sidOf(3)],
      total: 3,
    });
    expect(await find({ type: "number", number: numbered(9) })).toEqual(nothing);
  });

  test("a number taken out of a request no longer finds it, one put in does", async () => {
    await keep(aRequest({ answers: answersOf({ numbers: [numbered(1), numbered(2)] }) }));
    await change(aRequest({ rev: 2, answers: answersOf({ numbers: [numbered(2), numbered(3)] }) }));
    expect(await find({ type: "number", number: numbered(1) })).toEqual(nothing);
    expect((await find({ type: "number", number: numbered(2) })).total).toBe(1);
    expect((await find({ type: "number", number: numbered(3) })).total).toBe(1);
    await change(aRequest({ rev: 3 }));
    expect(await find({ type: "number", number: numbered(3) })).toEqual(nothing);
  });

  test("a thousand numbers are kept, changed and asked about", async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => numbered(index));
    await keep(aRequest({ answers: answersOf({ numbers }) }));
    expect(await it().store.taken("acme", numbers, sidOf(2))).toHaveLength(1000);
    await change(
      aRequest({ rev: 2, answers: answersOf({ numbers: [...numbers.slice(500), numbered(5000)] }) }),
    );
    expect(await it().store.taken("acme", numbers, sidOf(2))).toHaveLength(500);
  });

  test("numbers are taken by other open requests of the agency", async () => {
    const answers = answersOf({ numbers: [numbered(1)] });
    const { store } = it();
    await keep(aRequest({ answers }), aRequest({ sid: sidOf(2), agency: "other", answers }));
    const asked = [numbered(1), numbered(2)];
    expect(await store.taken("acme", asked, sidOf(3))).toEqual([{ number: numbered(1), sid: sidOf(1) }]);
    expect(await store.taken("acme", asked, sidOf(1))).toEqual([]);
    expect(await store.taken("acme", [], sidOf(3))).toEqual([]);
    await change(aRequest({ rev: 2, answers, status: "completed" }));
    expect(await store.taken("acme", asked, sidOf(3))).toEqual([]);
    await change(aRequest({ rev: 3, answers, status: "draft" }));
    expect(await store.taken("acme", asked, sidOf(3))).toHaveLength(1);
  });

  test("numbers that another agency has under way are known, without whose they are", async () => {
    const { store } = it();
    const answers = answersOf({ numbers: [numbered(1), numbered(2)] });
    const asked = [numbered(1), numbered(2), numbered(3)];
    await keep(aRequest({ answers, status: "in-review" }));
    expect(await store.takenElsewhere("acme", asked, 0)).toEqual([]);
    await keep(aRequest({ sid: sidOf(2), agency: "other", answers }));
    expect(await store.takenElsewhere("acme", asked, 0)).toEqual([]);
    await keep(aRequest({ sid: sidOf(3), agency: "third", answers, status: "submitting" }));
    expect(await store.takenElsewhere("acme", asked, 0)).toEqual([numbered(1), numbered(2)]);
    expect(await store.takenElsewhere("third", asked, 0)).toEqual([numbered(1), numbered(2)]);
    expect(await store.takenElsewhere("acme", [], 0)).toEqual([]);
    expect(await store.takenElsewhere("third", [numbered(3)], 0)).toEqual([]);
  });

  test("and so are those that it moved lately", async () => {
    const { store } = it();
    const answers = answersOf({ numbers: [numbered(1)] });
    await keep(aRequest({ sid: sidOf(4), agency: "fourth", answers, status: "completed", touched: 5000 }));
    await keep(aRequest({ sid: sidOf(5), agency: "fifth", answers, status: "cancelled", touched: 5000 }));
    expect(await store.takenElsewhere("third", [numbered(1), numbered(2)], 5000)).toEqual([numbered(1)]);
    expect(await store.takenElsewhere("third", [numbered(1)], 5001)).toEqual([]);
    expect(await store.takenElsewhere("fourth", [numbered(1)], 0)).toEqual([]);
  });

  test("by the carrier's id in any case, and by our reference whatever the agency", async () => {
    const { store } = it();
    await keep(aRequest());
    const orders = [anOrder(), anOrder({ reference: "PR-0000-0001/1b" })];
    await change(aRequest({ rev: 2, orders }));
    expect(await find({ type: "carrier-id", id: " kw9F " })).toEqual({ sids: [sidOf(1)], total: 1 });
    expect(await find({ type: "carrier-id", id: "KW9f" }, { agency: "other" })).toEqual(nothing);
    expect(await find({ type: "carrier-id", id: "KW9" })).toEqual(nothing);
    expect(await store.requestOfReference("PR-0000-0001/1b")).toEqual({ agency: "acme", sid: sidOf(1) });
    await change(
      aRequest({ rev: 3, orders: [...orders, anOrder({ reference: "PR-0000-0001/2", carrierId: "KW2" })] }),
    );
    expect((await find({ type: "carrier-id", id: "KW2" })).total).toBe(1);
    expect(await store.requestOfReference("PR-0000-0001/1")).toEqual({ agency: "acme", sid: sidOf(1) });
  });

  test("by a part of its name, in any case, with signs that mean something to the engine taken as they are", async () => {
    const named = (index: number, name: string, more: Partial<PortRequest> = {}) =>
      aRequest({ sid: sidOf(index), created: index, answers: answersOf({ name }), ...more });
    await keep(
      named(1, "Élan  Dental – Head Office"),
      named(2, "100% Pizza"),
      named(3, "1000 Pizzas_x"),
      named(4, "Head\\Tail"),
      named(5, "Head office", { agency: "other" }),
    );
    expect((await find({ type: "name", text: "head" })).sids).toEqual([sidOf(4), sidOf(1)]);
    expect((await find({ type: "name", text: "élAN dental" })).sids).toEqual([sidOf(1)]);
    expect((await find({ type: "name", text: "100%" })).sids).toEqual([sidOf(2)]);
    expect((await find({ type: "name", text: "s_X" })).sids).toEqual([sidOf(3)]);
    expect((await find({ type: "name", text: "d\\t" })).sids).toEqual([sidOf(4)]);
    expect(await find({ type: "name", text: "pizza" }, { limit: 1 })).toEqual({ sids: [sidOf(3)], total: 2 });
    expect(await find({ type: "name", text: "nowhere" })).toEqual(nothing);
  });

  test("a request renamed is found by its new name", async () => {
    await keep(aRequest({ answers: answersOf({ name: "Before" }) }));
    await change(aRequest({ rev: 2, answers: answersOf({ name: "After" }) }));
    expect((await find({ type: "name", text: "before" })).total).toBe(0);
    expect((await find({ type: "name", text: "after" })).total).toBe(1);
  });

  test("mine, all, open ones and drafts, newest first", async () => {
    const bob = { id: "bob", name: "Bob" };
    await keep(
      aRequest({ created: 1 }),
      aRequest({ sid: sidOf(2), created: 4, status: "completed" }),
      aRequest({ sid: sidOf(3), created: 3, status: "date-set" }),
      aRequest({ sid: sidOf(4), created: 2, requester: bob }),
      aRequest({ sid: sidOf(5), created: 5, agency: "other" }),
    );
    const sids = (...numbers: number[]) => ({ sids: numbers.map(sidOf), total: numbers.length });
    expect(await find({ type: "mine" })).toEqual(sids(2, 3, 1));
    expect(await find({ type: "mine", open: true })).toEqual(sids(3, 1));
    expect(await find({ type: "all" })).toEqual(sids(2, 3, 4, 1));
    expect(await find({ type: "all", open: true })).toEqual(sids(3, 4, 1));
    expect(await find({ type: "drafts" })).toEqual(sids(1));
    expect(await find({ type: "drafts" }, { person: "bob" })).toEqual(sids(4));
    expect(await find({ type: "all" }, { limit: 2 })).toEqual({ sids: [sidOf(2), sidOf(3)], total: 4 });
    expect(await find({ type: "mine" }, { person: "nobody" })).toEqual(nothing);
  });

  test("page by page, of this week, and those that are stuck", async () => {
    await keep(
      aRequest({ created: 1, status: "action-required" }),
      aRequest({ sid: sidOf(2), created: 2, status: "with-carrier" }),
      aRequest({ sid: sidOf(3), created: 3, status: "with-carrier", stuck: 9 }),
      aRequest({ sid: sidOf(4), created: 4, status: "unknown" }),
      aRequest({ sid: sidOf(5), created: 5, answers: answersOf({ name: 'say "stuck":1 aloud' }) }),
      aRequest({ sid: sidOf(6), created: 6, status: "completed", stuck: 9 }),
      aRequest({ sid: sidOf(7), created: 7, status: "unknown", agency: "other" }),
    );
    expect(await find({ type: "all", skip: 2 }, { limit: 2 })).toEqual({
      sids: [sidOf(4), sidOf(3)],
      total: 6,
    });
    expect(await find({ type: "mine", skip: 4 }, { limit: 4 })).toEqual({
      sids: [sidOf(2), sidOf(1)],
      total: 6,
    });
    expect(await find({ type: "all", skip: 10 }, { limit: 2 })).toEqual({ sids: [], total: 6 });
    expect(await find({ type: "all", since: 5 })).toEqual({ sids: [sidOf(6), sidOf(5)], total: 2 });
    expect(await find({ type: "mine", since: 2, open: true }, { limit: 1 })).toEqual({
      sids: [sidOf(5)],
      total: 4,
    });
    expect(await find({ type: "stuck" })).toEqual({ sids: [sidOf(4), sidOf(3), sidOf(1)], total: 3 });
    const letter = (standing: "sent" | "declined") => ({ ...drawing, standing });
    await keep(
      aRequest({ sid: sidOf(8), created: 8, status: "awaiting-signature", letter: letter("declined") }),
      aRequest({ sid: sidOf(9), created: 9, status: "awaiting-signature", letter: letter("sent") }),
    );
    expect((await find({ type: "stuck" })).sids[0]).toBe(sidOf(8));
    expect((await find({ type: "stuck" })).total).toBe(4);
    await change(aRequest({ sid: sidOf(8), created: 8, rev: 2, status: "cancelled" }));
    expect(await find({ type: "stuck", skip: 1 }, { limit: 1 })).toEqual({ sids: [sidOf(3)], total: 3 });
  });

  test("a list longer than what is shown says how long it is, whatever became of its requests", async () => {
    const bob = { id: "bob", name: "Bob" };
    const totals = async () => {
      const asked = [
        { type: "mine" },
        { type: "mine", open: true },
        { type: "all" },
        { type: "all", open: true },
      ];
      return Promise.all(asked.map(async (query) => (await find(query as Query, { limit: 1 })).total));
    };
    await keep(
      ...[1, 2, 3].map((index) => aRequest({ sid: sidOf(index), created: index })),
      ...[4, 5].map((index) => aRequest({ sid: sidOf(index), created: index, requester: bob })),
      aRequest({ sid: sidOf(6), agency: "other" }),
    );
    expect(await totals()).toEqual([3, 3, 5, 5]);
    await change(aRequest({ created: 1, rev: 2, status: "in-review" }));
    await change(aRequest({ created: 1, rev: 3, status: "rejected" }));
    await change(aRequest({ sid: sidOf(4), created: 4, rev: 2, status: "cancelled", requester: bob }));
    expect(await totals()).toEqual([3, 2, 5, 3]);
    await change(aRequest({ created: 1, rev: 4, status: "draft" }));
    await change(aRequest({ created: 1, rev: 4, status: "rejected" }));
    await change(aRequest({ sid: sidOf(5), created: 5, rev: 2 }));
    expect(await totals()).toEqual([4, 4, 5, 4]);
  });
};
