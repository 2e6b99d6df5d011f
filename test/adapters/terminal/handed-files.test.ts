import { readFileSync, rmSync, statSync } from "node:fs";
import { afterEach, describe, expect, test } from "@jest/globals";
import { dataFolder } from "../../support/data-folder.ts";
import { setUp, textOf } from "./fake-assistant.ts";

const folder = dataFolder();
afterEach(() => rmSync(folder.folder, { recursive: true, force: true }));

const csv = "number,status\n+12125550142,free\n";
const document = { hash: "ab".repeat(32), kind: "text/csv", bytes: csv.length, name: "../my numbers.csv" };
const file = { type: "file" as const, document, title: "Numbers", alt: "Three numbers, two of them free." };

const run = async (more: { folder?: string }) => {
  const set = setUp((did) => (did.type === "said" ? { say: [[file]] } : {}), more);
  set.input.push("numbers\n");
  set.input.push(null);
  const documents = { ...set.assistant.documents, read: async () => Buffer.from(csv) };
  await set.terminal.run({ ...set.assistant, documents });
  return textOf(set.output as Parameters<typeof textOf>[0]);
};

describe("a document handed out in the terminal", () => {
  test("is written where only its owner reads it, and its path is told", async () => {
    const printed = await run({ folder: folder.folder });
    expect(printed).toContain("Three numbers, two of them free.");
    const path = printed.replace(/\n\s*/g, "").match(/Numbers: (\/.*my numbers\.csv)/)?.[1] ?? "";
    expect(path.startsWith(folder.folder)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(csv);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test("is only named where nothing may be written", async () => {
    expect(await run({})).toContain("Numbers: ../my numbers.csv");
  });
});
