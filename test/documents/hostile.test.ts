import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { BillReading } from "../../src/core/bill.ts";
import { createBillReader } from "../../src/documents/bill-reader.ts";
import { type ReadingLimits, readingLimits } from "../../src/documents/reading-limits.ts";
import { type Refusal, readingWords } from "../../src/documents/reading-words.ts";
import type { ChildUse } from "../../src/documents/run-child.ts";
import { bombs } from "../support/documents/hostile/bombs.ts";
import type { HostileFile } from "../support/documents/hostile/hostile-file.ts";
import { loops } from "../support/documents/hostile/loops.ts";
import { oddFiles } from "../support/documents/hostile/odd-files.ts";
import { oddPdfs } from "../support/documents/hostile/odd-pdfs.ts";
import { oddPictures } from "../support/documents/hostile/odd-pictures.ts";
import { textOf } from "../support/documents/text-of.ts";

/** Some eighty processes, one after the other. */
jest.setTimeout(300_000);

const files: HostileFile[] = [...bombs, ...loops, ...oddPdfs, ...oddPictures, ...oddFiles];

const shorter = (kind: "text" | "picture") => ({ ...readingLimits[kind], milliseconds: 6000 });
const impatient: ReadingLimits = { ...readingLimits, text: shorter("text"), picture: shorter("picture") };

const uses: ChildUse[] = [];
const used = (use: ChildUse): number => uses.push(use);
const patientReader = createBillReader({ used });
const impatientReader = createBillReader({ used, limits: impatient });
const answers = new Map<string, BillReading>();
const memoryBefore = process.memoryUsage.rss();

const readAll = async (some: HostileFile[], reader = patientReader): Promise<void> => {
  await Promise.all(some.map(async ({ name, bytes }) => answers.set(name, await reader.read(await bytes()))));
};

beforeAll(async () => {
  await readAll(files.filter(({ endless }) => !endless));
  await readAll(
    files.filter(({ endless }) => endless),
    impatientReader,
  );
});

const reasonOf = (sentence: string): Refusal | undefined =>
  (Object.keys(readingWords) as Refusal[]).find((reason) => readingWords[reason] === sentence);

const expectRead = (reading: Extract<BillReading, { ok: true }>, { read }: HostileFile): void => {
  expect(textOf(reading)).toMatch(read?.text ?? "nothing should have been read");
  expect(reading.flags).toEqual(read?.flags ?? []);
  expect(reading.cleaned !== null).toBe(read?.cleaned ?? true);
};

describe("what is answered", () => {
  test.each(files.map((file) => [file.name, file] as const))("%s", (name, file) => {
    const reading = answers.get(name);
    if (!reading) throw new Error("It was not read.");
    if (reading.ok) expectRead(reading, file);
    else expect(file.refused ?? ["only read"]).toContain(reasonOf(reading.sentence));
  });
});

test("no process held much more than it may, and this one next to nothing", () => {
  const over = uses.filter(
    ({ kind, residentBytes }) => residentBytes > readingLimits[kind].residentBytes * 1.3,
  );
  expect(over).toEqual([]);
  expect(uses.length).toBeGreaterThan(60);
  expect(process.memoryUsage.rss() - memoryBefore).toBeLessThan(400 * 1024 * 1024);
});

test("no name is used twice", () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});
