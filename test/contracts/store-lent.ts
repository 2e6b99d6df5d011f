import { expect, test } from "@jest/globals";
import { aRequest, making } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const [list, picture, bill] = ["a", "b", "c"].map((each) => each.repeat(64)) as [string, string, string];

export const lentContract = (it: InTest): void => {
  test("what was handed out is known until it was kept long enough, the oldest first", async () => {
    const { store } = it();
    await store.lend(picture, 2000);
    await store.lend(list, 1000);
    expect(await store.lentUntil(999, 9)).toEqual([]);
    expect(await store.lentUntil(2000, 9)).toEqual([list, picture]);
    expect(await store.lentUntil(2000, 1)).toEqual([list]);
    await store.lentNoMore([list]);
    expect(await store.lentUntil(2000, 9)).toEqual([picture]);
  });

  test("handed out again, it is kept longer", async () => {
    const { store } = it();
    await store.lend(list, 1000);
    await store.lend(list, 3000);
    expect(await store.lentUntil(2000, 9)).toEqual([]);
    expect(await store.lentUntil(3000, 9)).toEqual([list]);
  });

  test("what a request has as its own, too, is told apart", async () => {
    const { store } = it();
    const request = aRequest();
    const effects = [{ type: "read-bill" as const, sid: request.sid, document: bill }];
    await store.commit({ ...making(request), effects });
    expect(await store.ofRequests([list, bill])).toEqual([bill]);
  });
};
