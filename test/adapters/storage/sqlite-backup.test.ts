import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { documentsOn } from "../../../adapters/storage/files.ts";
import { folderShelf } from "../../../adapters/storage/shelf.ts";
import { openSqlite } from "../../../adapters/storage/sqlite.ts";
import { openSecret } from "../../../src/core/secret.ts";
import { openSealKey } from "../../../src/letter/open-seal-key.ts";
import { keyring } from "../../../src/runtime/keyring.ts";
import { loadKeys } from "../../../src/runtime/load-keys.ts";
import { openAnswer } from "../../../src/runtime/seal.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { answersOf, aRequest, aTurn, say, sidOf } from "../../support/turns.ts";

let data: ReturnType<typeof dataFolder>;
let elsewhere: ReturnType<typeof dataFolder>;
beforeEach(() => {
  data = dataFolder();
  elsewhere = dataFolder();
});
afterEach(() => {
  data.remove();
  elsewhere.remove();
});

const ringOf = (folder: string) => keyring(loadKeys(undefined, folder));
const documentsIn = (folder: string) =>
  documentsOn(folderShelf(folder), ringOf(folder), () =>
    Promise.reject(new Error("Nothing is joined here.")),
  );

const filled = async () => {
  const ring = ringOf(data.folder);
  const store = await openSqlite(data.folder, ring);
  const { hash } = await documentsIn(data.folder).keep("b.pdf", "application/pdf", Buffer.from("a bill"));
  await openSealKey(data.folder, ring, 1000);
  const answers = answersOf({ accountNumber: openSecret("77120042", "••••") });
  const effects = [say("terminal:1", "waits")];
  await store.commit(aTurn({ request: { state: aRequest({ answers }), loadedRev: null }, effects }));
  return { store, hash };
};

const isWhole = async (folder: string, hash: string): Promise<void> => {
  const ring = ringOf(folder);
  const store = await openSqlite(folder, ring);
  const request = await store.request("acme", sidOf(1));
  expect(request && openAnswer(request, "accountNumber", ring)).toBe("77120042");
  expect(await store.request("acme", sidOf(2))).toBeNull();
  expect((await store.pendingEffects()).count).toBe(1);
  expect(Buffer.from(await documentsIn(folder).read(hash)).toString()).toBe("a bill");
  expect((await openSealKey(folder, ring, 2000)).certificates).toEqual(
    (await openSealKey(data.folder, ringOf(data.folder), 2000)).certificates,
  );
  expect(await store.commit(aTurn({ request: { state: aRequest({ rev: 2 }), loadedRev: 1 } }))).toBe(
    "applied",
  );
  await store.close();
};

test("a folder copied while Portside is stopped is whole elsewhere, and goes on", async () => {
  const { store, hash } = await filled();
  await store.close();
  cpSync(data.folder, elsewhere.folder, { recursive: true });
  await isWhole(elsewhere.folder, hash);
});

test("records copied while Portside runs, then documents and keys, are whole elsewhere, as docs/running.md says", async () => {
  const { store, hash } = await filled();
  const reading = new DatabaseSync(join(data.folder, "portside.db"), { readOnly: true });
  await backup(reading, join(elsewhere.folder, "backup.db"));
  reading.close();
  await store.commit(aTurn({ request: { state: aRequest({ sid: sidOf(2) }), loadedRev: null } }));
  await documentsIn(data.folder).keep("later.pdf", "application/pdf", Buffer.from("a later bill"));
  const restored = join(elsewhere.folder, "restored");
  mkdirSync(restored);
  cpSync(join(elsewhere.folder, "backup.db"), join(restored, "portside.db"));
  for (const name of ["documents", "seal.key", "portside.key"])
    cpSync(join(data.folder, name), join(restored, name), { recursive: true });
  await isWhole(restored, hash);
  await store.close();
});
