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
};
