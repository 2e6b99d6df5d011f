import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Effect } from "../../src/core/effect.ts";
import type { Event } from "../../src/core/event.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aConversation, aRequest, aTurn, making, sidOf } from "../support/turns.ts";

type LookedUp = Extract<Event, { type: "looked-up" }>;

const heard: { event: LookedUp; about: string | null }[] = [];
let it: TestRuntime;
beforeEach(async () => {
  heard.length = 0;
  const listener = {
    happened: (turn: { event: Event; request: { sid: string } | null }) => {
      if (turn.event.type === "looked-up")
        heard.push({ event: turn.event, about: turn.request?.sid ?? null });
      return null;
    },
  };
  it = await openRuntime(tinyWorld({ first: [listener] }));
});
afterEach(() => it.close());

const ana = { id: "ana", name: "Ana", role: "manage" as const };

const lookUp = async (effect: Partial<Extract<Effect, { type: "look-up" }>>): Promise<void> => {
  const query = { type: "drafts" as const };
  const full: Effect = { type: "look-up", to: "terminal:1", by: ana, query, purpose: "list", ...effect };
  await it.store.commit(aTurn({ conversation: aConversation(), effects: [full] }));
  await it.assistant.settle();
};

test("one found: the turn is about it, and it is done", async () => {
  await it.store.commit(making(aRequest()));
  await lookUp({ purpose: "status", query: { type: "sid", sid: sidOf(1) } });
  expect(heard).toHaveLength(1);
  expect(heard[0]?.event).toMatchObject({ sid: sidOf(1), total: 1, purpose: "status", by: ana, history: [] });
  expect(heard[0]?.about).toBe(sidOf(1));
  expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
});

test("several found: about none of them, ten at most and all counted", async () => {
  for (let number = 1; number <= 12; number += 1)
    await it.store.commit(making(aRequest({ sid: sidOf(number) })));
  await lookUp({});
  expect(heard[0]?.event).toMatchObject({ total: 12 });
  expect(heard[0]?.event.results).toHaveLength(10);
  expect(heard[0]).not.toHaveProperty("event.sid");
});

test("the history comes along when it was asked for", async () => {
  const entry = { at: 1, by: "ana", type: "started", text: "Ana" };
  await it.store.commit({ ...making(aRequest()), history: [entry] });
  await lookUp({ purpose: "history" });
  expect(heard[0]?.event.history).toEqual([entry]);
});

test("nothing of another agency is found", async () => {
  await it.store.commit(making(aRequest({ agency: "other" })));
  await lookUp({ query: { type: "sid", sid: sidOf(1) } });
  expect(heard[0]?.event).toMatchObject({ results: [], total: 0 });
});
