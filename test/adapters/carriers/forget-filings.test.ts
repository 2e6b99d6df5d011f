import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { forgetFilings } from "../../../adapters/carriers/forget-filings.ts";
import { openFilings } from "../../../adapters/carriers/twilio/filings.ts";
import { dataFolder } from "../../support/data-folder.ts";

let data: ReturnType<typeof dataFolder>;
beforeEach(() => {
  data = dataFolder();
});
afterEach(() => data.remove());

const sid = "PR-0000-0001";
const gone = "+12125550187";
const kept = "+12125550188";

/** Which of the texts stand anywhere in the files of Twilio's adapter, byte by byte. */
const found = (folder: string, texts: string[]): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith("twilio.sqlite"))
    .flatMap((name) => texts.filter((text) => readFileSync(join(folder, name)).includes(text)));

test("what was filed at Twilio goes with its request, also for an agency's own account and while it is open", () => {
  const own = join(data.folder, "agencies", "slack%3AT1");
  mkdirSync(own, { recursive: true });
  const folders = [data.folder, own];
  const open = folders.map((folder) => {
    const filings = openFilings(folder);
    filings.begin(`${sid}/1`, [gone], "RDgone", 1);
    filings.begin(`${sid}/2`, [gone], "RDgone", 2);
    filings.begin("PR-0000-0002/1", [kept], "RDkept", 3);
    return filings;
  });
  for (const folder of folders) expect(found(folder, [gone])).not.toEqual([]);
  forgetFilings(data.folder, { sid, numbers: [gone] });
  for (const [index, folder] of folders.entries()) {
    expect(found(folder, [gone, "RDgone", sid])).toEqual([]);
    expect(open[index]?.get(`${sid}/1`)).toBeNull();
    expect(open[index]?.get("PR-0000-0002/1")).toMatchObject({ numbers: [kept] });
    open[index]?.close();
  }
});

test("a folder without any is left as it is", () => {
  forgetFilings(data.folder, { sid, numbers: [] });
  expect(readdirSync(data.folder)).toEqual([]);
});
