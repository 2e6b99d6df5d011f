import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { forgetFilings } from "../../../adapters/carriers/forget-filings.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { writeFormerFile } from "../../support/twilio/former-file.ts";

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

test("what a former version kept of Twilio goes with its request, also for an agency's own account and while it is open", () => {
  const own = join(data.folder, "agencies", "slack%3AT1");
  mkdirSync(own, { recursive: true });
  const folders = [data.folder, own];
  const open = folders.map((folder) =>
    writeFormerFile(folder, [
      { reference: `${sid}/1`, numbers: [gone], document: "RDgone" },
      { reference: `${sid}/2`, numbers: [gone], document: "RDgone" },
      { reference: "PR-0000-0002/1", numbers: [kept], document: "RDkept" },
    ]),
  );
  for (const folder of folders) expect(found(folder, [gone])).not.toEqual([]);
  forgetFilings(data.folder, { sid, numbers: [gone] });
  for (const [index, folder] of folders.entries()) {
    expect(found(folder, [gone, "RDgone", sid])).toEqual([]);
    expect(open[index]?.prepare("select reference from filings").all()).toEqual([
      { reference: "PR-0000-0002/1" },
    ]);
    open[index]?.close();
  }
});

test("a folder without any is left as it is", () => {
  forgetFilings(data.folder, { sid, numbers: [] });
  expect(readdirSync(data.folder)).toEqual([]);
});
