import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Kysely, SqliteDialect, sql } from "kysely";
import { inventoryTable } from "../../../adapters/storage/inventory-table.ts";
import type { Tables } from "../../../adapters/storage/schema.ts";
import { openSqlite } from "../../../adapters/storage/sqlite.ts";
import { sqliteDatabase } from "../../../adapters/storage/sqlite-database.ts";
import type { StorageDialect } from "../../../adapters/storage/storage-dialect.ts";
import type { NumberStatus } from "../../../src/core/carrier.ts";
import type { PortRequest } from "../../../src/core/port-request.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { answersOf, aRequest, aTurn, making, sidOf } from "../../support/turns.ts";

let data: ReturnType<typeof dataFolder>;
beforeEach(() => {
  data = dataFolder();
});
afterEach(() => data.remove());

const submitted = (states: Record<string, NumberStatus>, changes: Partial<PortRequest>): PortRequest =>
  aRequest({
    status: "with-carrier",
    submitted: 5,
    attempt: 1,
    answers: answersOf({ numbers: Object.keys(states) }),
    numbers: Object.fromEntries(Object.entries(states).map(([number, status]) => [number, { status }])),
    ...changes,
  });

/** Makes the records what they were before there were numbers, and brings them up to date again. */
const upgrade = async (): Promise<void> => {
  const database = sqliteDatabase(join(data.folder, "portside.db"), () => undefined);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await sql`drop table inventory`.execute(db);
  await sql`alter table requests drop column inventory_digest`.execute(db);
  await inventoryTable(db, { text: "text" } as StorageDialect);
  await db.destroy();
};

test("records of a version without numbers get those of their requests, and go on from there", async () => {
  const store = await openSqlite(data.folder, testKeyring());
  const [one, two, three] = ["+12125550101", "+12125550102", "+12125550103"] as const;
  await store.commit(making(submitted({ [one]: "completed", [two]: "rejected" }, { status: "rejected" })));
  const later = { sid: sidOf(2), created: 2000 };
  await store.commit(making(submitted({ [two]: "with-carrier" }, later)));
  await store.commit(making(aRequest({ sid: sidOf(3), answers: answersOf({ numbers: [three] }) })));
  for (let index = 4; index < 450; index += 1)
    await store.commit(making(aRequest({ sid: sidOf(index), created: index, agency: "other" })));
  const before = await store.numbers("acme", {}, 10);
  await store.close();
  await upgrade();

  const upgraded = await openSqlite(data.folder, testKeyring());
  const brief = ({ numbers }: typeof before) =>
    numbers.map(({ number, status, sid }) => [number, status, sid]);
  expect(brief(await upgraded.numbers("acme", {}, 10))).toEqual(brief(before));
  expect(before.total).toBe(2);
  const state = submitted({ [two]: "completed" }, { ...later, rev: 2 });
  await upgraded.commit(aTurn({ request: { state, loadedRev: 1 } }));
  expect(await upgraded.numberCounts("acme")).toMatchObject({ ported: { total: 2 }, failed: { total: 0 } });
  await upgraded.close();
});
