import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { runPortside } from "../support/portside-process.ts";

const dying = fileURLToPath(new URL("../support/die-at-step.ts", import.meta.url));
const prepared = dataFolder();
const noted = dataFolder();
const folders: ReturnType<typeof dataFolder>[] = [];
let steps: string[] = [];

const typed = "assign 0142 to Jo Roe <jo@acme.example>\n";

const copied = (): string => {
  const data = dataFolder();
  folders.push(data);
  cpSync(prepared.folder, data.folder, { recursive: true });
  return data.folder;
};

const preloaded = (folder: string, environment: Record<string, string>) =>
  runPortside({ folder, script: typed, preload: [dying], environment });

beforeAll(async () => {
  const script = "numbers add 212-555-0142\nset-up link https://acme.example/phone\n";
  await runPortside({ folder: prepared.folder, script });
  const stepsTo = join(noted.folder, "steps");
  await preloaded(copied(), { STEPS_TO: stepsTo });
  steps = readFileSync(stepsTo, "utf8").trim().split("\n");
}, 60_000);
afterAll(() => {
  for (const each of [prepared, noted, ...folders]) each.remove();
});

/** Steps spread over the whole of the assignment, from the message that asks for it to its end. */
const chosen = (count: number): number[] => {
  const first = steps.findIndex((step) => step.includes('insert into "inbox"'));
  const last = steps.length;
  return Array.from(
    { length: count },
    (_, index) => first + 1 + Math.round(((last - first - 1) * index) / (count - 1)),
  );
};

const rowsOf = (folder: string) => {
  const database = new DatabaseSync(join(folder, "portside.db"), { readOnly: true });
  const rows = database.prepare("select number, status, person_email, rev from inventory").all();
  database.close();
  return rows.map((row) => ({ ...row }));
};

const mailsOf = (folder: string): string[] =>
  existsSync(join(folder, "outbox"))
    ? readdirSync(join(folder, "outbox")).filter((name) => name.endsWith(".eml"))
    : [];

test("a number is given once and its person is told once, wherever the process is killed", async () => {
  expect(steps.length).toBeGreaterThan(20);
  for (const step of chosen(9)) {
    const folder = copied();
    await preloaded(folder, { DIE_AT_STEP: String(step) });
    const after = await runPortside({ folder, script: typed });
    expect({ step, code: after.code, rows: rowsOf(folder), mails: mailsOf(folder).length }).toEqual({
      step,
      code: 0,
      rows: [{ number: "+12125550142", status: "assigned", person_email: "jo@acme.example", rev: 2 }],
      mails: 1,
    });
    const [mail = ""] = mailsOf(folder);
    expect(readFileSync(join(folder, "outbox", mail), "utf8")).toContain("https://acme.example/phone");
  }
}, 120_000);
