import { expect, test } from "@jest/globals";
import { aRequest, making, sidOf } from "../support/turns.ts";
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

  test("what was made for a request is its own, and goes with it, unless another one has the same", async () => {
    const { store } = it();
    const [request, other] = [
      aRequest({ status: "completed" }),
      aRequest({ sid: sidOf(2), status: "completed" }),
    ];
    await store.commit(making(request));
    await store.commit(making(other));
    for (const hash of [list, list, picture]) await store.own(request.sid, hash);
    await store.own(other.sid, picture);
    expect((await store.ofRequests([list, picture, bill])).toSorted()).toEqual([list, picture]);
    const note = { at: 9, by: "dana", why: "asked for" };
    const erased = await store.erase({ ...note, sid: request.sid });
    expect(erased).toMatchObject({ type: "erased", documents: expect.arrayContaining([list, picture]) });
    expect(await store.unnamed([list, picture])).toEqual([list]);
    await store.documentsGone(request.sid);
    await store.erase({ ...note, sid: other.sid });
    expect(await store.unnamed([picture])).toEqual([picture]);
  });
};
