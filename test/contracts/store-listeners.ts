import { expect, test } from "@jest/globals";
import { newListener } from "../../src/core/listener.ts";
import { aRequest, aTurn, making, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

export const listenersContract = (it: InTest): void => {
  const wishes = newListener("terminal:1", { id: "ana", name: "Ana" });
  const set = (due: number | null, change: Partial<typeof wishes> = {}, agency = "acme") =>
    it().store.commit(
      aTurn({ agency, listeners: [{ type: "set", listener: { ...wishes, ...change }, due, told: 10 }] }),
    );
  const row = () => it().store.listener("acme", "terminal:1");

  test("wishes are stored with their turn, changed, and kept over a restart", async () => {
    expect(await row()).toBeNull();
    await set(50);
    await set(60, { muted: { until: 90, all: true } });
    const stored = { agency: "acme", since: null, told: 10, due: 60 };
    expect(await row()).toMatchObject({ ...stored, listener: { muted: { until: 90, all: true } } });
    const again = await it().reopen();
    expect(await again.listener("acme", "terminal:1")).toMatchObject(stored);
    expect(await again.listener("other", "terminal:1")).toBeNull();
  });

  test("news that wait are noted once, and never later than what is due", async () => {
    await set(null);
    await it().store.holdNews("acme", "terminal:1", 20, 80);
    expect(await row()).toMatchObject({ since: 20, due: 80 });
    await it().store.holdNews("acme", "terminal:1", 30, 70);
    await it().store.holdNews("acme", "terminal:1", 40, 90);
    await it().store.holdNews("other", "terminal:1", 1, 1);
    expect(await row()).toMatchObject({ since: 20, due: 70 });
    await it().store.commit(aTurn({ listeners: [{ type: "hold", place: "terminal:1", since: 5, due: 65 }] }));
    expect(await row()).toMatchObject({ since: 20, due: 65 });
    await it().store.commit(
      aTurn({ listeners: [{ type: "told", place: "terminal:1", told: 65, due: null }] }),
    );
    expect(await row()).toMatchObject({ since: null, told: 65, due: null });
  });

  test("those due are given, the longest due first, of every agency", async () => {
    await set(50);
    await set(40, { place: "terminal:2" }, "other");
    await set(null, { place: "terminal:3" });
    const due = async (now: number, most = 9) =>
      (await it().store.dueListeners(now, most)).map(({ agency, listener }) => `${agency} ${listener.place}`);
    expect(await due(39)).toEqual([]);
    expect(await due(50)).toEqual(["other terminal:2", "acme terminal:1"]);
    expect(await due(50, 1)).toEqual(["other terminal:2"]);
  });

  test("requests are found by when something was last noted of them, within the agency", async () => {
    const noted = (number: number, at: number, agency = "acme") => {
      const state = aRequest({ sid: sidOf(number), agency });
      const history = [{ at, by: "carrier", type: "status", text: "date-set" }];
      return it().store.commit({ ...making(state), history });
    };
    await noted(1, 100);
    await noted(2, 200);
    await noted(3, 300);
    await noted(4, 400, "other");
    const since = async (at: number, most = 9) =>
      (await it().store.changedSince("acme", at, most)).map(({ sid }) => sid);
    expect(await since(200)).toEqual([sidOf(3), sidOf(2)]);
    expect(await since(301)).toEqual([]);
    expect(await since(0, 1)).toEqual([sidOf(3)]);
  });
};
