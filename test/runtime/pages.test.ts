import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqlite } from "../../adapters/storage/sqlite.ts";
import type { Records } from "../../adapters/storage/store.ts";
import { entropy } from "../../src/runtime/entropy.ts";
import { createPages, hashOfToken } from "../../src/runtime/pages.ts";
import { dataFolder } from "../support/data-folder.ts";
import { setClock } from "../support/set-clock.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { aTurn, sidOf } from "../support/turns.ts";

const day = 24 * 60 * 60 * 1000;
const asked = {
  purpose: "upload",
  agency: "acme",
  sid: sidOf(1),
  item: "bill",
  conversation: "terminal:1",
  person: { id: "ana", name: "Ana", role: "manage" },
} as const;
const well = async () => ({ ok: true });

describe("links to pages", () => {
  const data = dataFolder();
  const clock = setClock();
  let records: Records;
  beforeEach(async () => {
    records = await openSqlite(data.folder, testKeyring());
  });
  afterEach(async () => {
    await records.close();
    data.remove();
  });

  const pagesAt = (base: string | null) => createPages({ links: records, clock, entropy, base: () => base });
  const made = async (pages = pagesAt("https://portside.example/")) =>
    (await pages.addressFor(asked))?.replace("https://portside.example/p/", "") ?? "";

  test("an address holds 32 random bytes, and only their hash is stored", async () => {
    const pages = pagesAt("https://portside.example/");
    const [one, other] = [await made(), await made()];
    expect(Buffer.from(one, "base64url")).toHaveLength(32);
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(other).not.toBe(one);
    const link = await pages.open(one);
    expect(link).toMatchObject({ ...asked, hash: hashOfToken(one) });
    expect(JSON.stringify(link)).not.toContain(one);
  });

  test("a link that says until when it is good is good until then", async () => {
    const expires = clock.now() + 40 * day;
    const address = await pagesAt("https://portside.example/").addressFor({ ...asked, expires });
    const token = address?.replace("https://portside.example/p/", "") ?? "";
    expect(await pagesAt(null).open(token)).toMatchObject({ expires });
  });

  test("whoever chose a language since their link was made opens the page in it", async () => {
    const token = await made();
    await records.commit(
      aTurn({ effects: [{ type: "keep-language", person: asked.person.id, chosen: "es" }] }),
    );
    const pages = createPages({ links: records, clock, entropy, base: () => null, languages: records });
    const spanish = { ...asked.person, language: "es" };
    expect((await pages.open(token))?.person).toEqual(spanish);
    expect(await pages.pass(token, async ({ person }) => ({ ok: true, person }))).toMatchObject({
      person: spanish,
    });
  });

  test("there is no address while there is no web server", async () => {
    expect(await pagesAt(null).addressFor(asked)).toBeNull();
  });

  test("a bill can be sent for a week, a secret for three days, a letter signed for two weeks", async () => {
    const pages = pagesAt("http://127.0.0.1:3000");
    const lives = await Promise.all(
      (["upload", "secret", "sign"] as const).map(async (purpose) => {
        const address = await pages.addressFor({ ...asked, purpose });
        const link = await pages.open(address?.slice("http://127.0.0.1:3000/p/".length) ?? "");
        return ((link?.expires ?? 0) - (link?.made ?? 0)) / day;
      }),
    );
    expect(lives).toEqual([7, 3, 14]);
  });

  test("a link goes on until what it is for came out well, and opens nothing afterwards", async () => {
    const pages = pagesAt("https://portside.example");
    const token = await made();
    expect(await pages.pass(token, async () => ({ ok: false, problem: "again" }))).toMatchObject({
      problem: "again",
    });
    await expect(pages.pass(token, () => Promise.reject(new Error("disk")))).rejects.toThrow("disk");
    expect(await pages.pass(token, well)).toEqual({ ok: true });
    expect(await pages.pass(token, well)).toBeNull();
    expect(await pages.open(token)).toBeNull();
  });

  test("of two at once, one is let in", async () => {
    const pages = pagesAt("https://portside.example");
    const token = await made();
    let times = 0;
    const work = async () => {
      times += 1;
      await new Promise(setImmediate);
      return { ok: true };
    };
    const results = await Promise.all([pages.pass(token, work), pages.pass(token, work)]);
    expect(results).toEqual([{ ok: true }, null]);
    expect(times).toBe(1);
  });

  test("of two at once in two processes, one is told that it was taken", async () => {
    const token = await made();
    const [here, there] = [pagesAt("https://portside.example"), pagesAt("https://portside.example")];
    const both = Promise.withResolvers<void>();
    let inside = 0;
    const work = async () => {
      inside += 1;
      if (inside === 2) both.resolve();
      await both.promise;
      return { ok: true };
    };
    const results = await Promise.all([here.pass(token, work), there.pass(token, work)]);
    expect(results.filter((each) => each !== null)).toEqual([{ ok: true }]);
  });

  test("a link that ran out opens nothing", async () => {
    const pages = pagesAt("https://portside.example");
    const token = await made();
    clock.advance(7 * day);
    expect(await pages.open(token)).toBeNull();
    expect(await pages.pass(token, well)).toBeNull();
  });
});
