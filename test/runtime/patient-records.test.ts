import { expect, test } from "@jest/globals";
import { patientRecords } from "../../src/runtime/patient-records.ts";
import { RecordsUnreachable, type Store } from "../../src/runtime/ports.ts";

/** Records of which each method fails at first, and then answers with its name. */
const restarting = () => {
  const failed = new Set<string>();
  return new Proxy({} as Store, {
    ownKeys: () => ["lease"],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_target, name: string) => async () => {
      if (!failed.has(name)) {
        failed.add(name);
        throw new RecordsUnreachable("restarting");
      }
      return name;
    },
  });
};

test("what chat reads and notes waits for records that restart", async () => {
  const records = patientRecords(restarting());
  const answers = await Promise.all([
    records.seen("slack", "m1"),
    records.conversation("c"),
    records.request("a", "PR-0000-0000" as never),
    records.find("a", { type: "drafts" }, "dana", 1),
    records.numberCounts("a"),
    records.note("a", "k"),
    records.setNote("a", "k", 1),
    records.notes("a", "k"),
  ]);
  expect(answers).toEqual([
    "seen",
    "conversation",
    "request",
    "find",
    "numberCounts",
    "note",
    "setNote",
    "notes",
  ]);
});

test("a lease is asked for once: whether it was had is not known afterwards", async () => {
  await expect(patientRecords(restarting()).lease("chore", "mine", 0, 1)).rejects.toThrow("restarting");
});
