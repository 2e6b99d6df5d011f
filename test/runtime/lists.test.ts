import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../src/world.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { aRequest, making, sidOf } from "../support/turns.ts";

const day = 24 * 60 * 60 * 1000;

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime(createWorld([capabilities], "sandbox"));
});
afterEach(() => it.close());

const asked = async (text: string): Promise<string> => {
  const before = it.spoken().length;
  await it.assistant.receive(said(text));
  await it.assistant.settle();
  return it.spoken().slice(before).join("\n");
};

const sids = (text: string): number[] =>
  [...text.matchAll(/Request SID: PR-0000-(\d{4})/g)].map(([, digits]) => Number(digits));

test("a long list is read page by page, each request once", async () => {
  for (let index = 1; index <= 23; index += 1)
    await it.store.commit(making(aRequest({ sid: sidOf(index), created: index, status: "with-carrier" })));
  const pages = [
    await asked("my requests"),
    await asked("my requests page 2"),
    await asked("my requests page 3"),
  ];
  expect(pages.map((page) => sids(page).length)).toEqual([10, 10, 3]);
  expect(new Set(pages.flatMap(sids)).size).toBe(23);
  expect(pages[1]).toContain("These are 11 to 20, newest first.");
  expect(await asked("my requests page 4")).toContain("There are no more: 23 requests are all.");
});

test("what is stuck, and what was begun this week, by the carrier's Monday", async () => {
  const now = it.clock.now();
  await it.store.commit(making(aRequest({ created: now - day, status: "action-required" })));
  await it.store.commit(making(aRequest({ sid: sidOf(2), created: now - 60_000, status: "in-review" })));
  await it.store.commit(
    making(aRequest({ sid: sidOf(3), created: now - 2 * day, status: "with-carrier", stuck: now })),
  );
  expect(sids(await asked("what is stuck?"))).toEqual([1, 3]);
  expect(await asked("all requests of this week")).toContain("PR-0000-0002");
  expect(await asked("all requests of this week")).not.toContain("PR-0000-0003");
});
