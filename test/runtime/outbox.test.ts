import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Effect } from "../../src/core/effect.ts";
import { createOutbox } from "../../src/runtime/outbox.ts";
import { done, type Performed } from "../../src/runtime/performed.ts";
import type { Store, StoredEffect } from "../../src/runtime/ports.ts";
import { keptLog, openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aTurn, say, sidOf } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const wordsOf = ({ effect }: StoredEffect): string => {
  const [part] = effect.type === "say" ? effect.message.parts : [];
  return part?.type === "text" ? part.text : "";
};

const stored = (...effects: [lane: string, words: string][]) =>
  it.store.commit(aTurn({ at: 0, effects: effects.map(([lane, words]) => say(lane, words)) }));

/** An outbox that notes what it does; `act` may fail or wait. */
const outboxOf = (
  act: (words: string) => Promise<void> | void,
  width?: number,
  store: Store = it.store,
  wayOf: (stored: StoredEffect) => string | null = () => null,
) => {
  const did: string[] = [];
  const { log, lines } = keptLog();
  const perform = async (effect: StoredEffect): Promise<Performed> => {
    await act(wordsOf(effect));
    did.push(wordsOf(effect));
    return done;
  };
  const outbox = createOutbox({
    store,
    perform,
    clock: it.clock,
    log,
    wayOf,
    ...(width ? { width } : {}),
  });
  return { did, lines, outbox };
};

const second = 1000;

test("a lane keeps its order, and a slow lane keeps no other waiting", async () => {
  const gate = Promise.withResolvers<void>();
  await stored(["a", "a1"], ["a", "a2"], ["b", "b1"], ["a", "a3"], ["b", "b2"]);
  const { did, outbox } = outboxOf((words) => (words === "a1" ? gate.promise : undefined));
  const settled = outbox.settle();
  while (did.length < 2) await new Promise(setImmediate);
  expect(did).toEqual(["b1", "b2"]);
  gate.resolve();
  await settled;
  expect(did).toEqual(["b1", "b2", "a1", "a2", "a3"]);
});

test("a lane that ends while the records are asked is carried on in the same go", async () => {
  await stored(["a", "a1"], ["a", "a2"], ["b", "b1"]);
  const gate = Promise.withResolvers<void>();
  const store: Store = {
    ...it.store,
    takeEffects: async (look, choose) => {
      const begun = await it.store.takeEffects(look, choose);
      if (look.busy.length === 1) {
        gate.resolve();
        await new Promise(setImmediate);
      }
      return begun;
    },
  };
  const { did, outbox } = outboxOf((words) => (words === "a1" ? gate.promise : undefined), undefined, store);
  await outbox.settle();
  expect(did).toEqual(["b1", "a1", "a2"]);
});

test("no more lanes than its width are carried out side by side", async () => {
  let now = 0;
  let most = 0;
  await stored(...Array.from({ length: 20 }, (_, index): [string, string] => [`lane ${index}`, `${index}`]));
  const { did, outbox } = outboxOf(async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise(setImmediate);
    now -= 1;
  }, 3);
  await outbox.settle();
  expect([did.length, most]).toEqual([20, 3]);
});

describe("on narrow ways", () => {
  /** "busy 7" takes the way "busy". */
  const firstWord = (stored: StoredEffect): string => wordsOf(stored).split(" ")[0] ?? "";
  const many = (way: string, count: number): [string, string][] =>
    Array.from({ length: count }, (_, index) => [`${way} ${index}`, `${way} ${index}`]);

  test("a full one holds up no other, however much waits for it", async () => {
    const gate = Promise.withResolvers<void>();
    await stored(...many("busy", 50), ...many("other", 3));
    const act = (words: string) => (words.startsWith("busy") ? gate.promise : undefined);
    const { did, outbox } = outboxOf(act, 4, it.store, firstWord);
    const settled = outbox.settle();
    while (did.length < 3) await new Promise(setImmediate);
    expect(did).toEqual(["other 0", "other 1", "other 2"]);
    gate.resolve();
    await settled;
    expect(did.slice(3)).toEqual(many("busy", 50).map(([, words]) => words));
  });

  test("words that come behind a card which waits for its way, and take its place, do not wait for it", async () => {
    const gate = Promise.withResolvers<void>();
    const card = (lane: string, status: string): Effect => ({
      type: "update-card",
      to: lane,
      card: { sid: sidOf(1), title: "t", status, facts: [], choices: [], test: true },
    });
    const lanes = ["a", "b", "c", "d"];
    await it.store.commit(aTurn({ at: 0, effects: lanes.map((lane) => card(lane, "old")) }));
    const { did, outbox } = outboxOf(
      (words) => (words === "" ? gate.promise : undefined),
      9,
      it.store,
      ({ effect }) => (effect.type === "update-card" ? "cards" : null),
    );
    const settled = outbox.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await it.store.commit(aTurn({ at: 0, eventId: "more", effects: [say("d", "news"), card("d", "new")] }));
    it.clock.advance(2 * second);
    const again = outbox.settle();
    for (let look = 0; look < 500 && did.length === 0; look += 1) await new Promise(setImmediate);
    expect(did).toEqual(["news"]);
    gate.resolve();
    await Promise.all([settled, again]);
    expect(did).toHaveLength(5);
  });

  test("few of each are under way, and all are done in the end, those that failed too", async () => {
    const now = new Map<string, number>();
    let most = 0;
    let failures = 0;
    await stored(...many("a", 9), ...many("b", 9));
    const { did, outbox } = outboxOf(
      async (words) => {
        const way = words.split(" ")[0] ?? "";
        now.set(way, (now.get(way) ?? 0) + 1);
        most = Math.max(most, now.get(way) ?? 0);
        await new Promise(setImmediate);
        now.set(way, (now.get(way) ?? 0) - 1);
        failures += words === "a 3" ? 1 : 0;
        if (words === "a 3" && failures === 1) throw new Error("Not yet.");
      },
      10,
      it.store,
      firstWord,
    );
    await outbox.settle();
    expect([did.length, most]).toEqual([17, 2]);
    it.clock.advance(60 * second);
    await outbox.settle();
    expect(did).toHaveLength(18);
  });

  test("one that is stopped in the middle goes on where it was", async () => {
    const gate = Promise.withResolvers<void>();
    await stored(...many("busy", 9));
    const { did, outbox } = outboxOf(() => gate.promise, 4, it.store, firstWord);
    const settled = outbox.settle();
    await new Promise(setImmediate);
    const halted = outbox.halt();
    gate.resolve();
    await Promise.all([settled, halted]);
    expect(did.length).toBeLessThan(9);
    outbox.resume();
    await outbox.settle();
    expect(did).toHaveLength(9);
  });
});

describe("called while it is at work", () => {
  test("new effects begin at once, and the caller waits until they are done", async () => {
    const gate = Promise.withResolvers<void>();
    await stored(["a", "slow"]);
    const { did, outbox } = outboxOf((words) => (words === "slow" ? gate.promise : undefined));
    const first = outbox.settle();
    await new Promise(setImmediate);
    await stored(["b", "new"]);
    const later = outbox.settle().then(() => did.push("settled"));
    while (did.length === 0) await new Promise(setImmediate);
    expect(did).toEqual(["new"]);
    gate.resolve();
    await Promise.all([first, later]);
    expect(did).toEqual(["new", "slow", "settled"]);
  });

  test("an effect stored while the last look finds nothing is carried out before the caller goes on", async () => {
    const settled: Promise<void>[] = [];
    const { did, outbox } = outboxOf(() => undefined, undefined, {
      ...it.store,
      takeEffects: async (look, choose) => {
        const begun = await it.store.takeEffects(look, choose);
        if (settled.length === 0) {
          await stored(["a", "late"]);
          settled.push(outbox.settle());
        }
        return begun;
      },
    });
    await outbox.settle();
    await Promise.all(settled);
    expect(did).toEqual(["late"]);
  });

  test("every effect is carried out once, however many call", async () => {
    await stored(...Array.from({ length: 30 }, (_, index): [string, string] => [`${index % 4}`, `${index}`]));
    const { did, outbox } = outboxOf(() => new Promise(setImmediate));
    await Promise.all(Array.from({ length: 10 }, () => outbox.settle()));
    expect(did.length).toBe(30);
    expect(new Set(did).size).toBe(30);
  });
});

describe("an effect that fails", () => {
  test("is tried again later, keeps its own lane waiting and no other", async () => {
    let isDown = true;
    await stored(["a", "a1"], ["a", "a2"], ["b", "b1"]);
    const { did, outbox } = outboxOf((words) => {
      if (isDown && words === "a1") throw new Error("rate limited");
    });
    await outbox.settle();
    expect(did).toEqual(["b1"]);
    await outbox.settle();
    expect(did).toEqual(["b1"]);
    isDown = false;
    it.clock.advance(second);
    await outbox.settle();
    expect(did).toEqual(["b1", "a1", "a2"]);
  });

  test("is a dead letter after twelve tries, lets its lane go on, and can be replayed", async () => {
    let isDown = true;
    await stored(["a", "a1"], ["a", "a2"]);
    const { did, outbox, lines } = outboxOf((words) => {
      if (isDown && words === "a1") throw new Error("no such channel");
    });
    for (let tries = 1; tries <= 12; tries += 1) {
      expect(await it.store.deadEffects()).toEqual([]);
      await outbox.settle();
      it.clock.advance(300 * second);
    }
    expect(did).toEqual(["a2"]);
    const [dead] = await it.store.deadEffects();
    expect(dead).toMatchObject({ attempts: 12, error: "Error: no such channel" });
    expect(lines.filter(({ level }) => level === "error")).toHaveLength(1);

    isDown = false;
    expect(await it.store.replayEffect(dead?.id ?? 0, it.clock.now())).toBe(true);
    await outbox.settle();
    expect(did).toEqual(["a2", "a1"]);
    expect(await it.store.deadEffects()).toEqual([]);
  });
});

test("where the records fail, that is reported, nothing is tried without a pause, and nothing done is done again", async () => {
  await stored(["a", "a1"], ["b", "b1"]);
  let failures = 0;
  const store: Store = {
    ...it.store,
    takeEffects: async (look, choose) => {
      if (look.done.length > 0 && failures === 0) {
        failures += 1;
        throw new Error("disk full");
      }
      return it.store.takeEffects(look, choose);
    },
  };
  const { did, outbox } = outboxOf(() => undefined, undefined, store);
  await expect(outbox.settle()).rejects.toThrow("disk full");
  expect(did).toEqual(["a1", "b1"]);
  await outbox.settle();
  expect(did).toEqual(["a1", "b1"]);
  expect((await it.store.pendingEffects()).count).toBe(0);
});

test("what ends and begins in one go of the event loop is written at once", async () => {
  await stored(
    ...Array.from({ length: 60 }, (_, index): [string, string] => [`lane ${index % 20}`, `${index}`]),
  );
  let looks = 0;
  const store: Store = {
    ...it.store,
    takeEffects: (look, choose) => {
      looks += 1;
      return it.store.takeEffects(look, choose);
    },
  };
  const { did, outbox } = outboxOf(() => undefined, 20, store);
  await outbox.settle();
  expect([did.length, looks]).toEqual([60, 4]);
});

test("halted, it ends what it began, begins nothing, and goes on when resumed", async () => {
  const gate = Promise.withResolvers<void>();
  await stored(["a", "a1"], ["a", "a2"]);
  const { did, outbox } = outboxOf((words) => (words === "a1" ? gate.promise : undefined));
  const settled = outbox.settle();
  await new Promise(setImmediate);
  const halted = outbox.halt();
  gate.resolve();
  await Promise.all([settled, halted]);
  await outbox.settle();
  expect(did).toEqual(["a1"]);
  outbox.resume();
  await outbox.settle();
  expect(did).toEqual(["a1", "a2"]);
});
