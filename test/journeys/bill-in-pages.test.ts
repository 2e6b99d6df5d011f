import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { PDFDocument } from "pdf-lib";
import { documentsOn } from "../../adapters/storage/files.ts";
import { folderShelf } from "../../adapters/storage/shelf.ts";
import { keyring } from "../../src/runtime/keyring.ts";
import { loadKeys } from "../../src/runtime/load-keys.ts";
import { dataFolder } from "../support/data-folder.ts";
import { problemsOfRun } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { runPortside } from "../support/portside-process.ts";
import { writeBills } from "../support/small-bills.ts";

let data: ReturnType<typeof dataFolder>;
let elsewhere: ReturnType<typeof dataFolder>;
beforeEach(() => {
  data = dataFolder();
  elsewhere = dataFolder();
});
afterEach(() => {
  data.remove();
  elsewhere.remove();
});

type Bill = { hash: string; name: string };

test("pictures of a bill's pages, named on one line, are read as one document, which takes the place of a single page", async () => {
  const bills = await writeBills(elsewhere.folder);
  const lines = ["/port", "agree", bills.png, `"${bills.jpeg}" ${bills.png}`];
  const run = await runPortside({ folder: data.folder, script: lines.join("\n") });
  expect(problemsOfRun(run)).toEqual([]);
  expect(run.transcript).toMatch(/bill\.png \(PNG, \d+ kB\) is now 2 pictures\.pdf \(PDF, \d+ kB\)/);
  expect(run.transcript).toContain("I read the bill (2 pages)");
  const bill = readRecords(data.folder).requests[0]?.answers.bill?.value as Bill;
  expect(bill.name).toBe("2 pictures.pdf");
  const ring = keyring(loadKeys(undefined, data.folder));
  const documents = documentsOn(folderShelf(data.folder), ring, () =>
    Promise.reject(new Error("Nothing is joined.")),
  );
  const pdf = await PDFDocument.load(await documents.read(bill.hash));
  expect(pdf.getPageCount()).toBe(2);
}, 60_000);
