import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { documentsOn } from "../../../adapters/storage/files.ts";
import { openPostgres } from "../../../adapters/storage/postgres.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { type PostgresServer, runPostgresTool, startPostgres } from "../../support/postgres-server.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { aRequest, aTurn, say } from "../../support/turns.ts";

let server: PostgresServer;
const data = dataFolder();
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  data.remove();
});

const openOn = (url: string) => openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring());
const noPictures = () => Promise.reject(new Error("Nothing is joined here."));

test("a dump taken while Portside runs is restored whole, as docs/running.md says, and goes on", async () => {
  const url = await server.database();
  const store = await openOn(url);
  const letter = Buffer.from("%PDF-1.7 a letter");
  const { hash } = await documentsOn(store.shelf, testKeyring(), noPictures).keep(
    "l.pdf",
    "application/pdf",
    letter,
  );
  const history = [{ at: 1, by: "ana", type: "made", text: "as it was" }];
  await store.commit(
    aTurn({
      request: { state: aRequest(), loadedRev: null },
      history,
      effects: [say("terminal:1", "waits")],
    }),
  );
  const dump = `${data.folder}/portside.dump`;
  await runPostgresTool("pg_dump", ["--format=custom", url, "--file", dump]);
  await store.commit(aTurn({ effects: [say("terminal:1", "after the dump")] }));
  await store.close();

  const restored = await server.database();
  await runPostgresTool("pg_restore", ["--dbname", restored, dump]);
  const again = await openOn(restored);
  expect(await again.request("acme", aRequest().sid)).toEqual(aRequest());
  expect(await again.history("acme", aRequest().sid)).toEqual(history);
  expect((await again.pendingEffects()).count).toBe(1);
  expect(Buffer.from(await documentsOn(again.shelf, testKeyring(), noPictures).read(hash))).toEqual(letter);
  expect(await again.commit(aTurn({ request: { state: aRequest({ rev: 2 }), loadedRev: 1 }, history }))).toBe(
    "applied",
  );
  await again.close();
});
