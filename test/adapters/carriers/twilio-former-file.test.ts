import { readdirSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { withFormerFile } from "../../../adapters/carriers/twilio/former-file.ts";
import type { Filings } from "../../../src/runtime/filing-ports.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { openFilings } from "../../support/open-filings.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { writeFormerFile } from "../../support/twilio/former-file.ts";

let data: ReturnType<typeof dataFolder>;
let records: Awaited<ReturnType<typeof openFilings>>;
let stored: Filings;
beforeEach(async () => {
  data = dataFolder();
  records = await openFilings();
  stored = records.filingsOf("twilio");
});
afterEach(async () => {
  await records.close();
  data.remove();
});

const numbers = ["+12125550100"];
const report = { reference: "PR-1/1", status: "with-carrier", numbers: {}, changed: 7 };
const kept = [
  { reference: "PR-1/1", numbers, document: "RD1", sid: "KW1", line: "open", seen: 4, report },
  { reference: "PR-2/1", numbers, document: "RD2" },
];
const { log } = keptLog();

test.each([
  ["the last version", false],
  ["the first versions", true],
])("a file of %s is taken over before anything else is done, and is gone then", async (_what, isOldest) => {
  writeFormerFile(data.folder, kept, isOldest).close();
  const filings = withFormerFile(data.folder, stored, log);
  expect(await filings.unanswered()).toMatchObject([{ reference: "PR-2/1", documents: ["RD2"] }]);
  expect(readdirSync(data.folder)).toEqual([]);
  expect(await stored.get("PR-1/1")).toMatchObject({ sid: "KW1", line: "open", report });
  expect(await stored.after(3, 9)).toEqual({ orders: [report], last: 4 });
});

test("where it fails nothing is done, and it is tried again with the next thing", async () => {
  writeFormerFile(data.folder, kept).close();
  let fails = 1;
  const failing: Filings = {
    ...stored,
    takeOver: async (former) => {
      fails -= 1;
      if (fails >= 0) throw new Error("The records are away.");
      await stored.takeOver(former);
    },
  };
  const filings = withFormerFile(data.folder, failing, log);
  await expect(filings.begin("PR-2/1", numbers, "RD9", 9)).rejects.toThrow("away");
  expect(readdirSync(data.folder)).toContain("twilio.sqlite");
  await filings.begin("PR-2/1", numbers, "RD9", 9);
  expect(await stored.get("PR-2/1")).toMatchObject({ documents: ["RD2", "RD9"] });
  expect(readdirSync(data.folder)).toEqual([]);
});

test("two processes that find the same file take it over once", async () => {
  writeFormerFile(data.folder, kept).close();
  const both = [withFormerFile(data.folder, stored, log), withFormerFile(data.folder, stored, log)];
  await Promise.all(both.map((each) => each.unanswered()));
  expect((await stored.after(0, 9)).orders).toHaveLength(1);
  expect((await stored.open()).count).toBe(1);
});

test("without a file nothing stands between", () => {
  expect(withFormerFile(data.folder, stored, log)).toBe(stored);
});
