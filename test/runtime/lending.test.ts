import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqlite } from "../../adapters/storage/sqlite.ts";
import type { Records } from "../../adapters/storage/store.ts";
import { createTakingBack, lentDocuments } from "../../src/runtime/lending.ts";
import { dataFolder } from "../support/data-folder.ts";
import { memoryDocuments } from "../support/letter-tools.ts";
import { setClock } from "../support/set-clock.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { aRequest, making } from "../support/turns.ts";

const day = 86_400_000;

let data: ReturnType<typeof dataFolder>;
let store: Records;
beforeEach(async () => {
  data = dataFolder();
  store = await openSqlite(data.folder, testKeyring());
});
afterEach(async () => {
  await store.close();
  data.remove();
});

const lending = () => {
  const clock = setClock();
  const documents = memoryDocuments();
  const options = { store, documents, clock };
  return { clock, documents, lent: lentDocuments(options), chore: createTakingBack(options) };
};

describe("documents that are made to be handed out", () => {
  test("are there for a week and then no more, without anybody's doing", async () => {
    const { clock, documents, lent, chore } = lending();
    const { hash } = await lent.keep("numbers.csv", "text/csv", Buffer.from("number\n+12125550142\n"));
    clock.advance(7 * day - 1);
    await chore.takeBack();
    expect(documents.kept.has(hash)).toBe(true);
    clock.advance(2 * 3_600_000);
    await chore.takeBack();
    expect(documents.kept.has(hash)).toBe(false);
    expect(await store.lentUntil(clock.now(), 9)).toEqual([]);
  });

  test("stay where a request has the same as its own", async () => {
    const { clock, documents, lent, chore } = lending();
    const { hash } = await lent.keep("numbers.csv", "text/csv", Buffer.from("number\n+12125550142\n"));
    const request = aRequest();
    await store.commit({
      ...making(request),
      effects: [{ type: "read-bill", sid: request.sid, document: hash }],
    });
    clock.advance(8 * day);
    await chore.takeBack();
    expect(documents.kept.has(hash)).toBe(true);
  });

  test("are noted before they are kept, so that none stays for ever where a process ends between the two", async () => {
    const { clock, documents, lent, chore } = lending();
    const broken = lentDocuments({
      store,
      clock,
      documents: { ...documents, keep: () => Promise.reject(new Error("The disk is full.")) },
    });
    await expect(broken.keep("n.csv", "text/csv", Buffer.from("x"))).rejects.toThrow("full");
    expect(await store.lentUntil(clock.now() + 8 * day, 9)).toHaveLength(1);
    const other = await lent.keep("o.csv", "text/csv", Buffer.from("y"));
    clock.advance(8 * day);
    await chore.takeBack();
    expect(documents.kept.has(other.hash)).toBe(false);
  });
});
