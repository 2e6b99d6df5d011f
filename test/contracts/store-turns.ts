import { expect, test } from "@jest/globals";
import { openSecret } from "../../src/core/secret.ts";
import { aConversation, answersOf, aRequest, aTurn, making, say, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const entry = (text: string) => ({ at: 1000, by: "ana", type: "answered", text });

export const turnsContract = (it: InTest): void => {
  test("what a turn wrote is read back", async () => {
    const { store } = it();
    const state = aRequest({ answers: answersOf({ carrier: "Verizon", numbers: ["+12125550101"] }) });
    const conversation = aConversation({ sid: state.sid, tries: 1 });
    const turn = aTurn({
      conversation,
      request: { state, loadedRev: null },
      history: [entry("one"), entry("two")],
    });
    expect(await store.commit(turn)).toBe("applied");
    expect(await store.request("acme", state.sid)).toEqual(state);
    expect(await store.conversation("terminal:1")).toEqual(conversation);
    expect(await store.history("acme", state.sid)).toEqual([entry("one"), entry("two")]);
  });

  test("what was never written is null, or empty", async () => {
    const { store } = it();
    expect(await store.request("acme", sidOf(1))).toBeNull();
    expect(await store.conversation("terminal:1")).toBeNull();
    expect(await store.history("acme", sidOf(1))).toEqual([]);
    expect(await store.requestOfReference("PR-0000-0001/1")).toBeNull();
  });

  test("the same event again changes nothing", async () => {
    const { store } = it();
    const first = aTurn({ conversation: aConversation({ tries: 1 }), effects: [say("terminal:1", "hello")] });
    expect(await store.seen(first.source, first.eventId)).toBe(false);
    expect(await store.commit(first)).toBe("applied");
    expect(await store.seen(first.source, first.eventId)).toBe(true);
    expect(await store.commit({ ...first, conversation: aConversation({ tries: 2 }) })).toBe("seen before");
    expect((await store.conversation("terminal:1"))?.tries).toBe(1);
    expect((await store.pendingEffects()).count).toBe(1);
  });

  test("a turn that stands for several events makes all of them seen", async () => {
    const { store } = it();
    const burst = aTurn({ also: ["second of a burst", "third of a burst"] });
    expect(await store.commit(burst)).toBe("applied");
    expect(await store.seen(burst.source, "third of a burst")).toBe(true);
    expect(await store.commit(aTurn({ eventId: "second of a burst" }))).toBe("seen before");
    expect(await store.commit(burst)).toBe("seen before");
  });

  test("a turn of several events of which one was seen writes nothing, so that the others can be heard", async () => {
    const { store } = it();
    await store.commit(aTurn({ eventId: "seen", conversation: aConversation({ tries: 1 }) }));
    const partly = aTurn({
      eventId: "new",
      also: ["seen"],
      conversation: aConversation({ tries: 2, rev: 2 }),
    });
    expect(await store.commit(partly)).toBe("seen before");
    expect(await store.seen(partly.source, "new")).toBe(false);
    expect((await store.conversation("terminal:1"))?.tries).toBe(1);
  });

  test("events of a source are forgotten when they are old, so many at once, and no others", async () => {
    const { store } = it();
    const seen = (source: string, eventId: string, at: number) =>
      store.commit(aTurn({ source, eventId, at, conversation: null }));
    await seen("slack", "old", 1000);
    await seen("slack", "older", 900);
    await seen("slack", "new", 2000);
    await seen("carrier", "old", 1000);
    expect(await store.forgetSeen("slack", 2000, 1)).toBe(1);
    expect(await store.forgetSeen("slack", 2000, 10)).toBe(1);
    expect(await store.forgetSeen("slack", 2000, 10)).toBe(0);
    expect(await store.seen("slack", "old")).toBe(false);
    expect(await store.seen("slack", "older")).toBe(false);
    expect(await store.seen("slack", "new")).toBe(true);
    expect(await store.seen("carrier", "old")).toBe(true);
  });

  test("the same event id from another source is another event", async () => {
    const { store } = it();
    const turn = aTurn();
    await store.commit(turn);
    expect(await store.commit({ ...turn, source: "carrier" })).toBe("applied");
  });

  test("of ten deliveries at once one is applied", async () => {
    const { store } = it();
    const turn = aTurn({ effects: [say("terminal:1", "hello")] });
    const results = await Promise.all(Array.from({ length: 10 }, () => store.commit(turn)));
    expect(results.filter((result) => result === "applied")).toHaveLength(1);
    expect(results.filter((result) => result === "seen before")).toHaveLength(9);
    expect((await store.pendingEffects()).count).toBe(1);
  });

  test("of two turns that began with the same revision the first wins, and nothing of the second is kept", async () => {
    const { store } = it();
    await store.commit(making(aRequest()));
    const change = (touched: number) =>
      aTurn({
        conversation: aConversation({ tries: touched }),
        request: { state: aRequest({ rev: 2, touched }), loadedRev: 1 },
        history: [entry(`at ${touched}`)],
        effects: [
          say("terminal:1", `at ${touched}`),
          { type: "remind", sid: sidOf(1), reminder: "r", due: touched },
        ],
      });
    const late = change(7);
    expect(await store.commit(change(5))).toBe("applied");
    expect(await store.commit(late)).toBe("changed meanwhile");
    expect((await store.request("acme", sidOf(1)))?.touched).toBe(5);
    expect((await store.conversation("terminal:1"))?.tries).toBe(5);
    expect(await store.history("acme", sidOf(1))).toEqual([entry("at 5")]);
    expect((await store.pendingEffects()).count).toBe(1);
    expect(await store.nextTimer()).toBe(5);
    expect(await store.seen(late.source, late.eventId)).toBe(false);
  });

  test("of many turns at once on one revision exactly one is applied", async () => {
    const { store } = it();
    await store.commit(making(aRequest()));
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        store.commit(aTurn({ request: { state: aRequest({ rev: 2 }), loadedRev: 1 } })),
      ),
    );
    expect(results.filter((result) => result === "applied")).toHaveLength(1);
    expect(results.filter((result) => result === "changed meanwhile")).toHaveLength(7);
  });

  test("a request is made once, and one that is not there is not changed", async () => {
    const { store } = it();
    await store.commit(making(aRequest()));
    expect(await store.commit(making(aRequest({ touched: 9 })))).toBe("changed meanwhile");
    const missing = aTurn({ request: { state: aRequest({ sid: sidOf(2), rev: 2 }), loadedRev: 1 } });
    expect(await store.commit(missing)).toBe("changed meanwhile");
    expect((await store.request("acme", sidOf(1)))?.touched).toBe(1000);
  });

  test("agencies are kept apart", async () => {
    const { store } = it();
    await store.commit(
      aTurn({
        conversation: aConversation(),
        request: { state: aRequest(), loadedRev: null },
        history: [entry("x")],
      }),
    );
    expect(await store.request("other", sidOf(1))).toBeNull();
    expect(await store.history("other", sidOf(1))).toEqual([]);
    const theirs = aRequest({ agency: "other", rev: 2 });
    const taking = aTurn({ agency: "other", request: { state: theirs, loadedRev: 1 } });
    expect(await store.commit(taking)).toBe("changed meanwhile");
    const talking = aTurn({ agency: "other", conversation: aConversation({ agency: "other" }) });
    await expect(store.commit(talking)).rejects.toThrow("another agency");
    await expect(store.commit(aTurn({ agency: "other", conversation: aConversation() }))).rejects.toThrow(
      "agency",
    );
    expect((await store.request("acme", sidOf(1)))?.rev).toBe(1);
  });

  test("history can only be added to", async () => {
    const { store, tamper } = it();
    await store.commit(
      aTurn({ request: { state: aRequest(), loadedRev: null }, history: [entry("as it was")] }),
    );
    await expect(tamper("update history set text = 'better'")).rejects.toThrow("append-only");
    await expect(tamper("delete from history")).rejects.toThrow("append-only");
    expect(await store.history("acme", sidOf(1))).toEqual([entry("as it was")]);
  });

  test("open secrets are stored sealed, in answers and in what undo brings back", async () => {
    const { store } = it();
    const answers = answersOf({
      accountNumber: openSecret("77120042", "•••• 0042"),
      "pin:+12125550101": ["x"],
    });
    const undo = { ...answersOf({ accountNumber: openSecret("9981", "••••") }), date: null };
    await store.commit(making(aRequest({ answers, undo })));
    const stored = await store.request("acme", sidOf(1));
    expect(stored?.answers.accountNumber?.value).toMatchObject({ type: "sealed", hint: "•••• 0042" });
    expect(stored?.undo?.accountNumber?.value).toMatchObject({ type: "sealed" });
    expect(stored?.undo?.date).toBeNull();
    expect(JSON.stringify(stored)).not.toMatch(/77120042|9981/);
  });

  test("a turn that would store an open secret elsewhere is refused whole", async () => {
    const { store } = it();
    const secret = openSecret("4821", "••••");
    const hidden = say("terminal:1", "hello");
    Object.assign(hidden, { note: { deep: [secret] } });
    const request = { state: aRequest(), loadedRev: null };
    await expect(store.commit(aTurn({ request, effects: [hidden] }))).rejects.toThrow("open secret");
    await expect(
      store.commit(
        aTurn({ request, history: [{ ...entry("x"), note: secret } as ReturnType<typeof entry>] }),
      ),
    ).rejects.toThrow("open secret");
    await expect(store.commit(making(Object.assign(aRequest(), { stray: secret })))).rejects.toThrow(
      "open secret",
    );
    expect(await store.request("acme", sidOf(1))).toBeNull();
    expect((await store.pendingEffects()).count).toBe(0);
  });

  test("everything is there after it was closed and opened again", async () => {
    const { store, reopen } = it();
    const state = aRequest({ answers: answersOf({ numbers: ["+12125550101"], name: "Head office" }) });
    await store.commit(
      aTurn({
        eventId: "kept",
        conversation: aConversation(),
        request: { state, loadedRev: null },
        history: [entry("kept")],
        effects: [say("terminal:1", "kept"), { type: "remind", sid: state.sid, reminder: "r", due: 5 }],
      }),
    );
    await store.setCursor("sandbox", "c7");
    const again = await reopen();
    expect(await again.request("acme", state.sid)).toEqual(state);
    expect(await again.conversation("terminal:1")).toEqual(aConversation());
    expect(await again.history("acme", state.sid)).toEqual([entry("kept")]);
    expect(await again.seen("terminal", "kept")).toBe(true);
    expect(await again.dueEffects(2000, [], 9)).toHaveLength(1);
    expect(await again.nextTimer()).toBe(5);
    expect(await again.cursor("sandbox")).toBe("c7");
    expect((await again.find("acme", { type: "name", text: "office" }, "ana", 9)).total).toBe(1);
  });
};
