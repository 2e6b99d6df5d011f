import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { documentsOn } from "../../adapters/storage/files.ts";
import { openPostgres } from "../../adapters/storage/postgres.ts";
import { anEntry } from "../support/any-evidence.ts";
import { dataFolder } from "../support/data-folder.ts";
import { type PostgresServer, runPostgresTool, startPostgres } from "../support/postgres-server.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { aConversation, answersOf, aRequest, aTurn, making, say, sidOf } from "../support/turns.ts";
import { runOperator } from "./operator-process.ts";

let server: PostgresServer;
const data = dataFolder();
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  data.remove();
});

const planted = ["Acme Plumbing", "+12125550101", "typed by mistake", "Dana Whitfield"];

test("a dump of the database holds nothing of an erased request but the note, and all of the others", async () => {
  const url = await server.database();
  const store = await openPostgres({ url, size: 2, onBroken: () => undefined }, testKeyring());
  const documents = documentsOn(store.shelf, testKeyring(), () =>
    Promise.reject(new Error("Nothing is joined here.")),
  );
  const { hash } = await documents.keep("b.pdf", "application/pdf", Buffer.from("a bill"));
  const answers = answersOf({ company: "Acme Plumbing", numbers: ["+12125550101"] });
  const state = aRequest({ status: "completed", answers });
  await store.commit(
    aTurn({
      conversation: aConversation({ sid: state.sid, problem: "typed by mistake", rev: 1 }),
      request: { state, loadedRev: null },
      history: [{ at: 1, by: "Dana Whitfield", type: "answered", text: "Acme Plumbing" }],
      effects: [
        say("terminal:1", `Acme Plumbing, ${state.sid}`),
        { type: "read-bill", sid: state.sid, document: hash },
      ],
    }),
  );
  await store.addEvidence("acme", state.sid, anEntry({ document: hash }));
  await store.commit(making(aRequest({ sid: sidOf(2), answers: answersOf({ company: "Other Company" }) })));
  await store.close();

  const dumped = async (): Promise<string> => {
    const file = join(data.folder, "dump.sql");
    await runPostgresTool("pg_dump", ["--format=plain", url, "--file", file]);
    return readFileSync(file, "utf8");
  };
  const before = await dumped();
  expect(planted.filter((text) => !before.includes(text))).toEqual([]);

  const words = ["erase", state.sid, "--why", "asked for by the customer", "--yes"];
  const environment = { DATABASE_URL: url, PORTSIDE_USER: "Robin Cole" };
  const erased = await runOperator(data.folder, words, () => false, environment);
  expect({ code: erased.code, errors: erased.errors }).toEqual({ code: 0, errors: "" });
  expect(erased.out).toContain("Documents removed: 1");

  const after = await dumped();
  expect(planted.filter((text) => after.includes(text))).toEqual([]);
  expect(after).not.toContain(hash);
  expect(after).toContain("Other Company");
  expect(after).toMatch(/PR-0000-0001\tacme\t\d+\tRobin Cole\tasked for by the customer\t[0-9a-f]{64}/);
}, 60_000);
