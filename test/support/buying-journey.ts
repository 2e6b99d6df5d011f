import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import type { PortRequest } from "../../src/core/port-request.ts";
import { readyToFile } from "./filing-journey.ts";
import { readRecords } from "./journey-records.ts";
import { runPortside } from "./portside-process.ts";

const preload = [fileURLToPath(new URL("./die-at-step.ts", import.meta.url))];

const reading = <T>(path: string, read: (database: DatabaseSync) => T): T => {
  const database = new DatabaseSync(path);
  try {
    return read(database);
  } finally {
    database.close();
  }
};

/** Lets what waits for another try be due. */
const passTime = (folder: string): void =>
  reading(join(folder, "portside.db"), (database) => database.exec("update effects set due = 0"));

const buying = (count: number): string =>
  count === 1
    ? "buy 1 number for $1.15 a month, yes\n"
    : `buy ${count} numbers at $1.15 each, $${((count * 115) / 100).toFixed(2)} a month, yes\n`;
const releasing = (count: number): string => `release ${count} ${count === 1 ? "number" : "numbers"}, yes\n`;

/** A folder in which temporary numbers are offered, and nothing was bought yet. */
export const readyToBuy = async (folder: string, numbers: string, bill: string): Promise<void> => {
  await readyToFile(folder, numbers, bill);
  const { transcript } = await runPortside({ folder, script: "temporary numbers for all\nsubmit\nyes\n" });
  if (!transcript.includes("for sale near yours"))
    throw new Error(`Nothing was offered for sale: ${transcript}`);
};

/** The steps at which a process can die that is told to buy numbers and give them back, from the moment it heard so. */
export const stepsOfBuying = async (ready: string, folder: string, count: number): Promise<string[]> => {
  cpSync(ready, folder, { recursive: true });
  const stepsTo = join(folder, "steps");
  const script = buying(count) + releasing(count);
  await runPortside({ folder, script, preload, environment: { STEPS_TO: stepsTo } });
  return readFileSync(stepsTo, "utf8").trim().split("\n");
};

/** What is there after a process died at a step of buying, and the person said it all again to the next one. */
export const dieWhileBuying = async (ready: string, folder: string, count: number, step: number) => {
  cpSync(ready, folder, { recursive: true });
  const environment = { DIE_AT_STEP: String(step) };
  const script = buying(count) + releasing(count);
  const first = await runPortside({ folder, script, preload, environment });
  const second = await runPortside({ folder, script: buying(count) });
  passTime(folder);
  const third = await runPortside({ folder, script: releasing(count) });
  passTime(folder);
  const fourth = await runPortside({ folder, script: "" });
  const [sold] = reading(join(folder, "sandbox.sqlite"), (database) =>
    database.prepare("select count(*) as sold, count(released) as released from sold").all(),
  );
  const { requests, effects } = readRecords(folder);
  const { standIns } = requests[0] as PortRequest;
  const rows = reading(join(folder, "portside.db"), (database) =>
    database.prepare("select status from inventory where source = 'temporary'").all(),
  );
  return {
    died: first.signal === "SIGKILL",
    codes: [second.code, third.code, fourth.code],
    sold: Number(sold?.sold),
    released: Number(sold?.released),
    states: standIns?.all.map(({ state }) => state),
    rows: rows.map(({ status }) => status),
    leftToDo: effects.filter(({ effect }) => /stand-ins|give-back/.test(effect.type)).length,
    errors: second.errors + third.errors + fourth.errors,
  };
};
