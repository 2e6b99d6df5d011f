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
    const post = (eventId: string, value: { at: number }) =>
      store.noteOnce({ source: "hook x", eventId, at: 5 }, [{ ...note, value }]);
    expect(await post("a", { at: 1 })).toBe(true);
    expect(await store.note("", "hint x")).toEqual({ at: 1 });
    expect(await post("a", { at: 2 })).toBe(false);
    expect(await store.note("", "hint x")).toEqual({ at: 1 });
    expect(await post("b", { at: 3 })).toBe(true);
    expect(await store.note("", "hint x")).toEqual({ at: 3 });
    expect(await store.seen("hook x", "a")).toBe(true);
    const unplain = [note, { agency: "", key: "bad", value: { type: "open" } }];
    await expect(store.noteOnce({ source: "hook x", eventId: "c", at: 5 }, unplain)).rejects.toThrow();
    expect(await store.seen("hook x", "c")).toBe(false);
  });
};
