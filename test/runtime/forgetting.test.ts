import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aTurn } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const day = 24 * 60 * 60_000;

test("what a platform delivered is known for a week, and what others did for good", async () => {
  const [surface] = it.options.surfaces;
  if (!surface) throw new Error("There is no surface.");
  const running = it.again({ surfaces: [{ ...surface, source: "slack" }] });
  const seen = (source: string, eventId: string) =>
    it.store.commit(aTurn({ source, eventId, at: it.clock.now(), conversation: null }));
  await seen("slack", "Ev1");
  await seen("terminal", "1");
  await seen("carrier", "C1");
  await it.pass(running, 6 * day, 3);
  await seen("slack", "Ev2");
  expect(await it.store.seen("slack", "Ev1")).toBe(true);
  await it.pass(running, 1.1 * day, 2);
  expect(await it.store.seen("slack", "Ev1")).toBe(false);
  expect(await it.store.seen("slack", "Ev2")).toBe(true);
  expect(await it.store.seen("terminal", "1")).toBe(true);
  expect(await it.store.seen("carrier", "C1")).toBe(true);
});

test("more than fit into one statement go with the next ticks", async () => {
  const asked: number[] = [];
  const [surface] = it.options.surfaces;
  if (!surface) throw new Error("There is no surface.");
  const left = [2000, 2000, 5];
  const running = it.again({
    surfaces: [{ ...surface, source: "slack" }],
    store: {
      ...it.store,
      forgetSeen: async (source, before) => {
        if (source !== "slack") return 0;
        asked.push(before);
        return left.shift() ?? 0;
      },
    },
  });
  for (let tick = 0; tick < 5; tick += 1) await running.tick();
  expect(asked).toHaveLength(3);
  await it.pass(running, 61 * 60_000);
  expect(asked).toHaveLength(4);
});

test("posts of a carrier are forgotten a week after they came", async () => {
  it.carrier.receive = async () => ({ ok: true, id: "a", references: [] });
  await it.assistant.hook("sandbox", { headers: {}, url: "", body: new Uint8Array() });
  await it.pass(it.assistant, 6 * 24 * 60 * 60_000);
  expect(await it.store.seen("hook sandbox", "a")).toBe(true);
  await it.pass(it.assistant, 2 * 24 * 60 * 60_000);
  expect(await it.store.seen("hook sandbox", "a")).toBe(false);
});
