import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { runPortside } from "../support/portside-process.ts";
import { type PostgresServer, startPostgres } from "../support/postgres-server.ts";

let server: PostgresServer;
const folders = [dataFolder(), dataFolder(), dataFolder()] as const;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server.stop();
  for (const { remove } of folders) remove();
});

const keyOf = (id: string, fill: number): string => `${id}:${Buffer.alloc(32, fill).toString("base64")}`;

test("a process with folders of its own goes on with what another began, with the same keys or newer, and no others", async () => {
  const DATABASE_URL = await server.database();
  const [one, two, three] = folders;
  const run = (folder: string, PORTSIDE_KEYS: string, script: string) =>
    runPortside({ folder, script, environment: { DATABASE_URL, PORTSIDE_KEYS } });
  expect(await run(one.folder, keyOf("k1", 1), "/port\nagree\n")).toMatchObject({ code: 0, errors: "" });
  expect(await run(two.folder, keyOf("k1", 2), "/port\n")).toMatchObject({
    code: 1,
    transcript: "",
    errors: expect.stringMatching(/^The records in this database were sealed with another key\./),
  });
  const again = await run(three.folder, `${keyOf("k2", 2)},${keyOf("k1", 1)}`, "status\n");
  expect(again).toMatchObject({ code: 0, errors: "" });
  expect(onOneLine(again.transcript)).toContain("We were at step 1 of 5");
}, 60_000);

test("a database that is not there is told in one sentence, without its password", async () => {
  const environment = { DATABASE_URL: "postgres://portside:not-for-anybody@127.0.0.1:9/portside" };
  const run = await runPortside({ folder: folders[0].folder, script: "", environment });
  expect(run).toMatchObject({ code: 1, transcript: "" });
  expect(run.errors).toMatch(/^The database does not answer: .*\n$/);
  expect(run.errors).not.toContain("not-for-anybody");
}, 60_000);
