import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Event } from "../../src/core/event.ts";
import { createTimers } from "../../src/runtime/timers.ts";
import { createTurnRunner } from "../../src/runtime/turn-runner.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aConversation, aRequest, aTurn, sidOf } from "../support/turns.ts";

const rung: string[] = [];
let isBroken = false;
let it: TestRuntime;
beforeEach(async () => {
  rung.length = 0;
  isBroken = false;
  const listener = {
    happened: (turn: { event: Event }) => {
      if (turn.event.type !== "reminder-due") return null;
      if (isBroken && turn.event.reminder === "first") throw new Error("no words for that");
      rung.push(turn.event.id);
      return null;
    },
  };
  it = await openRuntime(tinyWorld({ first: [listener] }));
});
afterEach(() => it.close());

const remind = async (...reminders: [reminder: string, due: number][]): Promise<void> => {
  const sid = sidOf(1);
  const known = await it.request();
  await it.store.commit(
    aTurn({
      conversation: aConversation({ sid }),
      request: known ? null : { state: aRequest(), loadedRev: null },
      effects: reminders.map(([reminder, due]) => ({ type: "remind", sid, reminder, due })),
    }),
  );
};

test("a timer rings when it is due, once", async () => {
  const due = it.clock.now() + 1000;
  await remind(["first", due]);
  await it.assistant.tick();
  expect(rung).toEqual([]);
  await it.pass(it.assistant, 1000);
  await it.assistant.tick();
  expect(rung).toEqual([`PR-0000-0001/first/${due}`]);
  expect(await it.store.nextTimer()).toBeNull();
});

test("one that was set anew for a time at which it rang already is taken away and does not ring for ever", async () => {
  const due = it.clock.now();
  await remind(["first", due]);
  await it.assistant.tick();
  await remind(["first", due]);
  await it.assistant.tick();
  expect(await it.store.nextTimer()).toBeNull();
  expect(await it.store.history("acme", sidOf(1))).toEqual([]);
});

test("one of a request that is not there is taken away", async () => {
  await it.store.commit(
    aTurn({ effects: [{ type: "remind", sid: sidOf(9), reminder: "first", due: it.clock.now() }] }),
  );
  await it.assistant.tick();
  expect(await it.store.nextTimer()).toBeNull();
});

test("one whose turn fails keeps no other back, and is rung again a minute later", async () => {
  isBroken = true;
  const now = it.clock.now();
  await remind(["first", now - 1], ["second", now]);
  await it.assistant.tick();
  await it.assistant.tick();
  expect(rung).toEqual([`PR-0000-0001/second/${now}`]);
  expect(it.lines.filter(({ level }) => level === "error")).toHaveLength(1);
  isBroken = false;
  await it.pass(it.assistant, 60_000);
  expect(rung).toHaveLength(2);
});

test("several processes ring it once", async () => {
  await remind(["first", it.clock.now()]);
  const timers = [1, 2, 3].map(() => {
    const runner = createTurnRunner(it.options);
    return createTimers({ ...it.options, runner });
  });
  await Promise.all(timers.map((each) => each.ring()));
  expect(await it.store.nextTimer()).toBeNull();
  expect(new Set(rung).size).toBe(1);
});
