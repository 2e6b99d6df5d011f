import { expect, test } from "@jest/globals";
import type { InTest } from "./store-contract.ts";

export const notesContract = (it: InTest): void => {
  test("a note is kept until it is replaced or taken away", async () => {
    const { store } = it();
    expect(await store.note("acme", "settings")).toBeNull();
    await store.setNote("acme", "settings", { enabled: true });
    await store.setNote("acme", "settings", { enabled: false, people: ["ana"] });
    expect(await store.note("acme", "settings")).toEqual({ enabled: false, people: ["ana"] });
    await store.setNote("acme", "settings", null);
    expect(await store.note("acme", "settings")).toBeNull();
  });

  test("a long note is read as it stands, also when it was read before", async () => {
    const { store } = it();
    const people = Array.from({ length: 200 }, (_, index) => `person ${index}`);
    await store.setNote("acme", "settings", { people });
    expect(await store.note("acme", "settings")).toEqual({ people });
    expect(await store.note("acme", "settings")).toEqual({ people });
    await store.setNote("acme", "settings", { people: [...people, "ana"] });
    expect(await store.note("acme", "settings")).toEqual({ people: [...people, "ana"] });
    await store.setNote("acme", "settings", { people });
    expect(await store.note("acme", "settings")).toEqual({ people });
  });

  test("notes of another agency are never seen", async () => {
    const { store } = it();
    await store.setNote("acme", "card/1", "a");
    await store.setNote("globex", "card/2", "b");
    expect(await store.note("globex", "card/1")).toBeNull();
    expect(await store.notes("globex", "card/")).toEqual([{ key: "card/2", value: "b" }]);
  });

  test("notes are listed by the beginning of their key, in order", async () => {
    const { store } = it();
    for (const key of ["card/2", "cards", "card/1", "car", "d"]) await store.setNote("acme", key, key);
    expect((await store.notes("acme", "card/")).map(({ key }) => key)).toEqual(["card/1", "card/2"]);
    expect((await store.notes("acme", "")).map(({ key }) => key)).toHaveLength(5);
  });

  test("notes are there after a restart, and an open secret is refused", async () => {
    await it().store.setNote("acme", "a", [1, "two", null]);
    await expect(it().store.setNote("acme", "b", { type: "open", open: "4321" })).rejects.toThrow("secret");
    const again = await it().reopen();
    expect(await again.note("acme", "a")).toEqual([1, "two", null]);
    expect(await again.note("acme", "b")).toBeNull();
  });

  test("what is posted to us is noted once, together with the mark that it was seen", async () => {
    const { store } = it();
    const note = { agency: "", key: "hint x", value: { at: 1 } };
    const one = (eventId: string, value: { at: number }) => ({
      source: "hook x",
      eventId,
      at: 5,
      notes: [{ ...note, value }],
    });
    const post = (eventId: string, value: { at: number }) => {
      const { notes, ...seen } = one(eventId, value);
      return store.noteOnce(seen, notes);
    };
    expect(await post("a", { at: 1 })).toBe(true);
    expect(await store.note("", "hint x")).toEqual({ at: 1 });
    expect(await post("a", { at: 2 })).toBe(false);
    expect(await store.note("", "hint x")).toEqual({ at: 1 });
    expect(await post("b", { at: 3 })).toBe(true);
    expect(await store.note("", "hint x")).toEqual({ at: 3 });
    expect(await store.seen("hook x", "a")).toBe(true);
    const unplain = [note, { agency: "", key: "bad", value: { type: "open" } }];
    const bad = { source: "hook x", eventId: "c", at: 5, notes: unplain };
    await expect(store.noteEachOnce([one("e", { at: 4 }), bad])).rejects.toThrow();
    expect(await store.seen("hook x", "c")).toBe(false);
    expect(await store.seen("hook x", "e")).toBe(false);
    expect(await store.noteEachOnce([one("b", { at: 7 }), one("d", { at: 8 }), one("d", { at: 9 })])).toEqual(
      [false, true, false],
    );
    expect(await store.note("", "hint x")).toEqual({ at: 8 });
  });

  test("several notes are taken away at once, and no others", async () => {
    const { store } = it();
    for (const key of ["a", "b", "c"]) await store.setNote("acme", key, 1);
    await store.setNote("other", "a", 1);
    await store.dropNotes("acme", ["a", "c", "nothing"]);
    await store.dropNotes("acme", []);
    expect((await store.notes("acme", "")).map(({ key }) => key)).toEqual(["b"]);
    expect(await store.note("other", "a")).toBe(1);
  });
};
