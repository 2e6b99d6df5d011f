import { expect, test } from "@jest/globals";
import type { PageLink } from "../../src/runtime/page-ports.ts";
import { sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

const aLink = (hash: string, change: Partial<PageLink> = {}): PageLink => ({
  hash,
  purpose: "upload",
  agency: "acme",
  sid: sidOf(1),
  item: "bill",
  conversation: "terminal:1",
  person: { id: "ana", name: 'Ana "Bo" O\'Neil', role: "manage" },
  made: 100,
  expires: 200,
  ...change,
});

export const pageLinksContract = (it: InTest): void => {
  const left = async (...hashes: string[]): Promise<string[]> => {
    const links = await Promise.all(hashes.map((hash) => it().store.link(hash, 150)));
    return links.flatMap((link) => (link ? [link.hash] : []));
  };

  test("a link is found as it was saved until it runs out, also after a restart", async () => {
    const { store } = it();
    const signer = aLink("b", { purpose: "sign", item: "1", person: null });
    await store.saveLink(aLink("a"));
    await store.saveLink(signer);
    expect(await store.link("a", 199)).toEqual(aLink("a"));
    expect(await store.link("a", 200)).toBeNull();
    expect(await store.link("c", 150)).toBeNull();
    expect(await (await it().reopen()).link("b", 150)).toEqual(signer);
  });

  test("a link is spent by exactly one of many, and not once it ran out", async () => {
    const { store } = it();
    await store.saveLink(aLink("a"));
    await store.saveLink(aLink("b"));
    expect(await store.spendLink("b", 200)).toBe(false);
    const spent = await Promise.all(Array.from({ length: 10 }, () => store.spendLink("a", 150)));
    expect(spent.filter((each) => each)).toHaveLength(1);
    expect(await left("a", "b")).toEqual(["b"]);
  });

  test("voiding ends the links of one request and purpose, or of one item of it", async () => {
    const { store } = it();
    await store.saveLink(aLink("bill"));
    await store.saveLink(aLink("pin1", { purpose: "secret", item: "pin1" }));
    await store.saveLink(aLink("pin2", { purpose: "secret", item: "pin2" }));
    await store.saveLink(aLink("other", { purpose: "secret", sid: sidOf(2) }));
    await store.saveLink(aLink("globex", { purpose: "secret", agency: "globex" }));
    await store.voidLinks("acme", sidOf(1), "secret", "pin1");
    expect(await left("bill", "pin1", "pin2")).toEqual(["bill", "pin2"]);
    await store.voidLinks("acme", sidOf(1), "secret");
    expect(await left("bill", "pin2", "other", "globex")).toEqual(["bill", "other", "globex"]);
  });

  test("what ran out is swept when another link is made", async () => {
    const { store } = it();
    await store.saveLink(aLink("old"));
    await store.saveLink(aLink("new", { made: 200, expires: 300 }));
    expect(await left("old", "new")).toEqual(["new"]);
  });
};
