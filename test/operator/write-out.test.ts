import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { writeOut } from "../../src/operator/write-out.ts";
import { dataFolder } from "../support/data-folder.ts";

async function* pieces(fails = false): AsyncGenerator<string> {
  yield "one\n";
  if (fails) throw new Error("The records broke.");
  yield "two\n";
}

describe("writing into a file", () => {
  let place: ReturnType<typeof dataFolder>;
  let records: string;
  beforeEach(() => {
    place = dataFolder();
    records = join(place.folder, "data");
    mkdirSync(records);
  });
  afterEach(() => place.remove());

  test("puts it there whole, in place of an older one", async () => {
    const path = join(place.folder, "a.csv");
    writeFileSync(path, "older and longer than that");
    expect(await writeOut(path, pieces(), records)).toEqual({ ok: true });
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
  });

  test("leaves the older one, and nothing half-written, when it fails", async () => {
    const path = join(place.folder, "a.csv");
    writeFileSync(path, "older");
    await expect(writeOut(path, pieces(true), records)).rejects.toThrow("The records broke.");
    expect(readFileSync(path, "utf8")).toBe("older");
    expect(readdirSync(place.folder).sort()).toEqual(["a.csv", "data"]);
  });

  test("refuses the data folder by any way there, a folder, and a place that does not exist", async () => {
    symlinkSync(records, join(place.folder, "link"));
    const sentenceFor = async (...parts: string[]) => {
      const written = await writeOut(join(place.folder, ...parts), pieces(), records);
      return written.ok ? "" : written.sentence;
    };
    expect(await sentenceFor("link", "portside.db")).toContain("is in the data folder");
    expect(await sentenceFor("data", "new.csv")).toContain("is in the data folder");
    expect(await sentenceFor("data")).toContain("it is a folder");
    expect(await sentenceFor("none", "a.csv")).toContain("its folder does not exist");
    expect(readdirSync(records)).toEqual([]);
  });

  test("needs no data folder here, as where records are in a database", async () => {
    const path = join(place.folder, "a.csv");
    expect(await writeOut(path, pieces(), join(place.folder, "none"))).toEqual({ ok: true });
    expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
  });
});
