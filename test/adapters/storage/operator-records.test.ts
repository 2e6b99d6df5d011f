import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { OperatorRecords } from "../../../adapters/storage/operator-records.ts";
import type { RequestFilter } from "../../../adapters/storage/request-pages.ts";
import { openForOperator, openSqlite } from "../../../adapters/storage/sqlite.ts";
import type { Store } from "../../../src/runtime/ports.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { aRequest, aTurn, making, say, sidOf } from "../../support/turns.ts";

const agencies = ["acme", "bell", "zeta"];

describe("the records beside the process that has the folder", () => {
  let data: ReturnType<typeof dataFolder>;
  let store: Store;
  let records: OperatorRecords;
  beforeEach(async () => {
    data = dataFolder();
    store = await openSqlite(data.folder, testKeyring());
    records = await openForOperator(data.folder, "read");
  });
  afterEach(async () => {
    await records.close();
    await store.close();
    data.remove();
  });

  const sidsOf = async (filter: RequestFilter = {}): Promise<string[]> => {
    const sids: string[] = [];
    for await (const { sid } of records.requests(filter)) sids.push(sid);
    return sids;
  };

  test("requests of several pages and agencies come once each, newest first", async () => {
    const made = Array.from({ length: 450 }, (_, index) =>
      aRequest({
        sid: sidOf(index),
        agency: index < 230 ? "acme" : (agencies[index % 3] ?? ""),
        // Several at the same moment, as an import makes them: the SID then decides.
        created: Math.floor(((index * 7) % 450) / 10),
        status: index % 4 === 0 ? "completed" : "draft",
      }),
    );
    for (const request of made) await store.commit(making(request));
    const newest = made.toSorted((a, b) => b.created - a.created || (a.sid < b.sid ? 1 : -1));
    const expected = (wanted: (request: (typeof made)[number]) => boolean): string[] =>
      newest.filter(wanted).map(({ sid }) => sid);

    expect(await records.agencies()).toEqual(agencies);
    expect(await sidsOf()).toEqual(expected(() => true));
    expect(await sidsOf({ agency: "acme" })).toEqual(expected(({ agency }) => agency === "acme"));
    expect(await sidsOf({ open: true })).toEqual(expected(({ status }) => status === "draft"));
    expect(await sidsOf({ status: "completed" })).toEqual(expected(({ status }) => status === "completed"));
    expect(await sidsOf({ agency: "none" })).toEqual([]);
  }, 30_000);

  test("what is written meanwhile is seen, and nothing can be written back", async () => {
    expect(await sidsOf()).toEqual([]);
    await store.commit({ ...making(aRequest()), effects: [say("terminal:1", "hello")] });
    expect(await sidsOf()).toEqual([sidOf(1)]);
    const [effect] = await store.dueEffects(1000, [], 1);
    await store.failEffect(effect?.id ?? 0, "no", null);
    await expect(records.replay(effect?.id ?? 0, 5)).rejects.toThrow("readonly");
    expect(await store.deadEffects()).toHaveLength(1);
  });

  test("a replay from outside waits for a turn that is being written", async () => {
    await store.commit({ ...making(aRequest()), effects: [say("terminal:1", "hello")] });
    const [effect] = await store.dueEffects(1000, [], 1);
    await store.failEffect(effect?.id ?? 0, "no", null);
    const writing = await openForOperator(data.folder, "write");
    const [replayed, ...turns] = await Promise.all([
      writing.replay(effect?.id ?? 0, 5),
      ...Array.from({ length: 20 }, () => store.commit(aTurn())),
    ]);
    expect(replayed).toBe(true);
    expect(new Set(turns)).toEqual(new Set(["applied"]));
    expect(await writing.effect(effect?.id ?? 0)).toMatchObject({ dead: false, due: 5 });
    expect(await writing.replay(effect?.id ?? 0, 6)).toBe(false);
    await writing.close();
  });

  test("a file without tables and one that is no database are each told, and left as they are", async () => {
    const [none, damaged] = [join(data.folder, "none"), join(data.folder, "damaged")];
    for (const [folder, text] of [
      [none, ""],
      [damaged, "not a database at all".repeat(100)],
    ] as const) {
      mkdirSync(folder);
      writeFileSync(join(folder, "portside.db"), text);
    }
    await expect(openForOperator(none, "read")).rejects.toThrow("holds no records yet");
    await expect(openForOperator(damaged, "read")).rejects.toThrow("Is it damaged");
    await expect(openForOperator(join(data.folder, "missing"), "write")).rejects.toThrow(
      "There is no data folder",
    );
    expect(readdirSync(none)).toEqual(["portside.db"]);
    expect(readdirSync(data.folder)).not.toContain("missing");
  });
});
