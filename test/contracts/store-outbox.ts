import { expect, test } from "@jest/globals";
import type { Effect } from "../../src/core/effect.ts";
import type { StoredEffect } from "../../src/runtime/ports.ts";
import { begin, finish } from "../support/take-effects.ts";
import { aTurn, say, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const card = (to: string, status: string, number = 1): Effect => ({
  type: "update-card",
  to,
  card: { sid: sidOf(number), title: "t", status, facts: [], choices: [], test: true },
});

const wordsOf = ({ effect }: StoredEffect): string => {
  if (effect.type === "update-card") return `card ${effect.card.status}`;
  const part = effect.type === "say" ? effect.message.parts[0] : undefined;
  return part?.type === "text" ? part.text : effect.type;
};

export const outboxContract = (it: InTest): void => {
  const put = (...effects: Effect[]) => it().store.commit(aTurn({ effects }));
  const due = async (now = 1000, busy: string[] = [], limit = 10) =>
    (await it().store.dueEffects(now, busy, limit)).map(wordsOf);
  const first = async (): Promise<StoredEffect> => {
    const [effect] = await it().store.dueEffects(1000, [], 1);
    if (!effect) throw new Error("nothing is due");
    return effect;
  };
  const drained = async (): Promise<string[]> => {
    const done: string[] = [];
    for (let effects = await it().store.dueEffects(9e9, [], 9); effects.length > 0; ) {
      for (const effect of effects) {
        done.push(wordsOf(effect));
        await finish(it().store, effect.id);
      }
      effects = await it().store.dueEffects(9e9, [], 9);
    }
    return done;
  };

  test("an effect is kept with its key, lane, agency and time", async () => {
    const { store } = it();
    const effect = say("terminal:1", "hello");
    await store.commit(aTurn({ eventId: "e7", at: 5, effects: [say("terminal:2", "first"), effect] }));
    const [, second] = await store.dueEffects(5, [], 9);
    expect(second).toEqual({
      id: expect.any(Number),
      agency: "acme",
      lane: "conversation terminal:1",
      key: "terminal:e7:1",
      effect,
      attempts: 0,
      due: 5,
      error: null,
    });
  });

  test("lanes go on side by side, each one after another", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("a", "a2"), say("b", "b1"));
    await put(say("a", "a3"), { type: "check-numbers", sid: sidOf(1), numbers: [] });
    expect(await due()).toEqual(["a1", "b1", "check-numbers"]);
    expect(await due(1000, ["conversation a"])).toEqual(["b1", "check-numbers"]);
    expect(await due(1000, [], 2)).toEqual(["a1", "b1"]);
    await finish(store, (await first()).id);
    expect(await due()).toEqual(["a2", "b1", "check-numbers"]);
    expect(await drained()).toEqual(["a2", "b1", "check-numbers", "a3"]);
  });

  test("an effect to be tried again holds its lane until then", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("a", "a2"), say("b", "b1"));
    const { id } = await first();
    await begin(store, id);
    await store.failEffect(id, "busy", 5000);
    expect(await due()).toEqual(["b1"]);
    expect(await due(5000)).toEqual(["a1", "b1"]);
    const [again] = await store.dueEffects(5000, [], 9);
    expect(again).toMatchObject({ id, attempts: 1, due: 5000, error: "busy" });
    expect(await due(5000, [], 1)).toEqual(["b1"]);
    await finish(store, id);
    const [behind] = await store.dueEffects(5000, [], 9);
    expect(behind).toMatchObject({ id: id + 1, attempts: 0, due: 5000, error: null });
  });

  test("the first of a lane is seen whether it is due or not, and not once it is dead", async () => {
    const { store } = it();
    await put(say("terminal:1", "a"), say("terminal:1", "b"), say("terminal:2", "c"));
    const { id, lane } = await first();
    await store.failEffect(id, "later", 5000);
    expect(await store.firstOfLane(lane)).toMatchObject({ id, due: 5000 });
    await store.failEffect(id, "never", null);
    const second = await store.firstOfLane(lane);
    expect(second && wordsOf(second)).toBe("b");
    expect(await store.firstOfLane("request nobody's")).toBeNull();
  });

  test("what waits behind an effect that is given up goes on at once", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("a", "a2"), say("b", "b1"));
    const { id } = await first();
    await store.failEffect(id, "busy", 5000);
    await put(say("a", "a3"));
    await store.failEffect(id, "gone", null);
    expect(await due(5000)).toEqual(["a2", "b1"]);
    expect(await drained()).toEqual(["a2", "b1", "a3"]);
  });

  test("what is pending is counted, and next is when the first of a lane is due", async () => {
    const { store } = it();
    expect(await store.pendingEffects()).toEqual({ count: 0, next: null });
    await put(say("a", "a1"), say("a", "a2"));
    expect(await store.pendingEffects()).toEqual({ count: 2, next: 1000 });
    await store.failEffect((await first()).id, "busy", 5000);
    expect(await store.pendingEffects()).toEqual({ count: 2, next: 5000 });
  });

  test("a try is noted before it is made, and outlives a restart", async () => {
    const { store, reopen } = it();
    await put(say("a", "a1"));
    await begin(store, (await first()).id);
    expect(await (await reopen()).firstOfLane("conversation a")).toMatchObject({ attempts: 1 });
  });

  test("one look takes away what is done, begins what is chosen, and leaves the others as they are", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("a", "a2"), say("b", "b1"), say("c", "c1"));
    const [one, ...others] = await store.dueEffects(1000, [], 9);
    const done = [one?.id ?? 0, 999_999];
    const look = { done, now: 1000, busy: ["conversation c"], limit: 9 };
    let seen: string[] = [];
    const begun = await store.takeEffects(look, (found) => {
      seen = found.map(wordsOf);
      return found.filter((effect) => wordsOf(effect) === "b1").map(({ id }) => id);
    });
    expect(seen).toEqual(["a2", "b1"]);
    expect(begun).toEqual([others[0]?.id]);
    const tries = (await store.dueEffects(1000, [], 9)).map((effect) => [wordsOf(effect), effect.attempts]);
    expect(tries).toEqual([
      ["a2", 0],
      ["b1", 1],
      ["c1", 0],
    ]);
  });

  test("a look without room only takes away, and one that fails changes nothing", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("b", "b1"));
    const { id } = await first();
    const broken = store.takeEffects({ done: [id], now: 1000, busy: [], limit: 1 }, () => {
      throw new Error("Not today.");
    });
    await expect(broken).rejects.toThrow("Not today.");
    expect(await due()).toEqual(["a1", "b1"]);
    const choose = () => {
      throw new Error("Nothing is to be chosen.");
    };
    await store.takeEffects({ done: [id], now: 1000, busy: [], limit: 0 }, choose);
    expect(await due()).toEqual(["b1"]);
  });

  test("nothing is begun that is dead, gone or not due", async () => {
    const { store } = it();
    await put(say("a", "a1"));
    const { id } = await first();
    expect(await begin(store, 999_999)).toBe(false);
    expect(await begin(store, id, 999)).toBe(false);
    await store.failEffect(id, "gone", null);
    expect(await begin(store, id)).toBe(false);
  });

  test("very many at once are taken away, passed over and begun", async () => {
    const { store } = it();
    const lanes = Array.from({ length: 300 }, (_, index) => `lane-${String(index).padStart(3, "0")}`);
    await put(...lanes.map((lane) => say(lane, lane)));
    const all = await store.dueEffects(1000, [], 999);
    const done = all.slice(0, 97).map(({ id }) => id);
    const busy = all.slice(97, 200).map(({ lane }) => lane);
    const look = { done, now: 1000, busy, limit: 70 };
    const begun = await store.takeEffects(look, (found) => found.map(({ id }) => id));
    expect(begun.toSorted((a, b) => a - b)).toEqual(all.slice(200, 270).map(({ id }) => id));
    expect(await due(1000, [], 999)).toEqual(lanes.slice(97));
  });

  test("of what is to be held on only what was begun here and is not over is", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("b", "b1"), say("c", "c1"), say("d", "d1"));
    const [a, b, c, d] = (await store.dueEffects(1000, [], 9)).map(({ id }) => id);
    for (const id of [a, b, c]) await begin(store, id ?? 0);
    await store.failEffect(b ?? 0, "gone", null);
    await finish(store, c ?? 0);
    expect(await store.holdEffects([a, b, c, d].map((id) => id ?? 0))).toEqual([a]);
    expect(await store.holdEffects([])).toEqual([]);
  });

  test("a dead letter lets its lane go on, can be seen, and goes again with its tries", async () => {
    const { store } = it();
    await put(say("a", "a1"), say("a", "a2"));
    const { id } = await first();
    await begin(store, id);
    await store.failEffect(id, `gone ${"x".repeat(5000)}`, null);
    expect(await due()).toEqual(["a2"]);
    const [dead] = await store.deadEffects();
    expect(dead).toMatchObject({ id, attempts: 1, error: expect.stringMatching(/^gone x{100,1000}$/) });
    expect(await store.pendingEffects()).toEqual({ count: 1, next: 1000 });
    expect(await store.replayEffect(id, 3000)).toBe(true);
    expect(await store.replayEffect(id, 3000)).toBe(false);
    expect(await store.replayEffect(999_999, 3000)).toBe(false);
    expect(await store.deadEffects()).toEqual([]);
    const [again] = await store.dueEffects(3000, [], 9);
    expect(again).toMatchObject({ id, attempts: 1, due: 3000 });
  });

  test("a newer card replaces an older one of the same request and place that waits", async () => {
    await put(card("a", "one"), card("a", "other request", 2), card("b", "other place"));
    await put(say("a", "hello"), card("a", "two"));
    expect(await drained()).toEqual(["card other request", "card other place", "hello", "card two"]);
  });

  test("of two cards in one turn the last is sent", async () => {
    await put(card("a", "one"), card("a", "two"));
    expect(await drained()).toEqual(["card two"]);
  });

  test("a card whose sending began, or that is dead, is not replaced", async () => {
    const { store } = it();
    await put(card("a", "begun"));
    await begin(store, (await first()).id);
    await put(card("a", "dead"));
    await store.failEffect((await store.dueEffects(1000, [], 1))[0]?.id ?? 0, "later", 5000);
    await put(card("a", "new"));
    expect(await drained()).toEqual(["card begun", "card new"]);
    await put(card("a", "lost"));
    await store.failEffect((await first()).id, "gone", null);
    await put(card("a", "newer"));
    expect((await store.deadEffects()).map(wordsOf)).toEqual(["card lost"]);
  });

  test("the turn of an outcome finishes its effect, and only when it is applied", async () => {
    const { store } = it();
    await put({ type: "check-numbers", sid: sidOf(1), numbers: [] });
    const { id } = await first();
    const outcome = aTurn({ source: "effect", completes: id, effects: [say("a", "checked")] });
    expect(await store.commit(outcome)).toBe("applied");
    expect(await due()).toEqual(["checked"]);
    const next = (await first()).id;
    expect(await store.commit({ ...outcome, completes: next })).toBe("seen before");
    expect(await due()).toEqual(["checked"]);
  });

  test("an id is never used twice", async () => {
    const { store } = it();
    await put(say("a", "a1"));
    const { id } = await first();
    await finish(store, id);
    await put(say("a", "a2"));
    expect((await first()).id).toBeGreaterThan(id);
  });
};
