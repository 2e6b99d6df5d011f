import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { startPortside } from "../support/portside-process.ts";
import { acmeBill } from "../support/small-bills.ts";

const data = dataFolder();
afterAll(() => data.remove());

/** While it is full, no file of the process takes another byte: the records, the documents, the log. */
const disk = (pid: number, is: "full" | "free"): void => {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${is === "full" ? "0:" : "unlimited:"}`]);
};

test("on a full disk nothing is taken that cannot be kept, each is told, and all goes on once there is room", async () => {
  const bill = join(data.folder, "bill.pdf");
  writeFileSync(bill, await acmeBill());
  const portside = startPortside({ folder: data.folder });
  let from = 0;
  const said = (): string => onOneLine(portside.transcript().slice(from));
  const type = async (line: string, answer: RegExp): Promise<void> => {
    from = portside.transcript().length;
    portside.write(`${line}\n`);
    const isSaid = (): boolean => answer.test(said());
    // What was still under way when the disk filled up is given up first, and that takes its time.
    (await portside.until(isSaid)) || (await portside.until(isSaid));
    expect(said()).toMatch(answer);
  };
  const notTaken = /I could not keep that, so it was not taken; everything before it is saved\./;
  try {
    await type("/port", /Reply "agree"/);
    await type("agree", /all six points/);
    disk(portside.pid, "full");
    await type("none, ready", notTaken);
    await type(bill, notTaken);
    expect(portside.errors()).toMatch(/The log .*portside\.log cannot be written just now: EFBIG/);
    disk(portside.pid, "free");
    await type("none, ready", /Which numbers do you want to move\?/);
    await type(bill, /Billing statement: .*bill\.pdf/);
    await type("212-555-0100", /Checked with the carrier/);
  } finally {
    portside.end();
  }
  expect(await portside.ended).toEqual({ code: 0, signal: null });
}, 180_000);
