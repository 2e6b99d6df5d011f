import { expect, test } from "@jest/globals";
import type { Language } from "../../src/core/language.ts";
import { aConversation, aRequest, aTurn, making } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const choosing = (chosen: Language, person = "ana", agency = "acme") =>
  aTurn({ agency, effects: [{ type: "keep-language", person, chosen }] });

export const languagesContract = (it: InTest): void => {
  test("who chose no language has none, and a conversation nobody held is not there", async () => {
    expect(await it().store.opening("terminal:1", "acme", "ana")).toEqual({
      conversation: null,
      language: null,
    });
  });

  test("what a person chose is read with the conversation, from the next turn on", async () => {
    const { store } = it();
    const conversation = aConversation();
    await store.commit(aTurn({ conversation }));
    expect(await store.opening("terminal:1", "acme", "ana")).toEqual({ conversation, language: null });
    await store.commit(choosing("es"));
    expect(await store.opening("terminal:1", "acme", "ana")).toEqual({ conversation, language: "es" });
    expect(await store.opening("terminal:2", "acme", "ana")).toEqual({ conversation: null, language: "es" });
    await store.commit(choosing("en"));
    expect(await store.opening("terminal:1", "acme", "ana")).toEqual({ conversation, language: "en" });
  });

  test("it is one person's, of one agency", async () => {
    const { store } = it();
    await store.commit(choosing("es"));
    await store.commit(choosing("es", "bob", "other"));
    expect((await store.opening("terminal:1", "acme", "bob")).language).toBeNull();
    expect((await store.opening("terminal:1", "other", "ana")).language).toBeNull();
    expect(await store.languageOf("acme", "ana")).toBe("es");
    expect(await store.languageOf("acme", "bob")).toBeNull();
  });

  test("a choice is part of its turn: one that was seen before, or overtaken, chooses nothing", async () => {
    const { store } = it();
    const turn = choosing("es");
    await store.commit(turn);
    await store.commit(choosing("en"));
    expect(await store.commit(turn)).toBe("seen before");
    const stale = { state: aRequest({ rev: 8 }), loadedRev: 7 };
    expect(await store.commit({ ...choosing("es"), request: stale })).toBe("changed meanwhile");
    expect(await store.languageOf("acme", "ana")).toBe("en");
    expect((await store.pendingEffects()).count).toBe(0);
  });

  test("a request is read with the language that the one who began it chose", async () => {
    const { store } = it();
    const state = aRequest({ requester: { id: "ana", name: "Ana", language: "es" } });
    await store.commit(making(state));
    const requester = async () => (await store.request("acme", state.sid))?.requester;
    expect(await requester()).toEqual({ id: "ana", name: "Ana", language: "es" });
    await store.commit(choosing("en"));
    expect(await requester()).toEqual({ id: "ana", name: "Ana" });
    await store.commit(choosing("en", "bob"));
    await store.commit(choosing("es", "ana", "other"));
    expect(await requester()).toEqual({ id: "ana", name: "Ana" });
    await store.commit(choosing("es"));
    expect(await requester()).toEqual({ id: "ana", name: "Ana", language: "es" });
  });
};
