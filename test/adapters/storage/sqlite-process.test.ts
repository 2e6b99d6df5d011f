import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openSqlite } from "../../../adapters/storage/sqlite.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { testKeyring } from "../../support/test-keyring.ts";
import { sidOf } from "../../support/turns.ts";

/** Compiled once by the first process that ends by itself, so that the twenty after it start in half the time. */
const compiled = dataFolder();
afterAll(() => compiled.remove());
const env = { ...process.env, NODE_COMPILE_CACHE: compiled.folder };

const script = fileURLToPath(new URL("../../support/writing-process.ts", import.meta.url));

/** A writing process, stopped the hard way as soon as `enough` of what it said is true; all its whole lines. */
const writeUntil = async (
  folder: string,
  from: number,
  enough: (lines: string[]) => boolean,
): Promise<string[]> => {
  const child = spawn(process.execPath, [script, folder, String(from)], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (enough(lines)) child.kill("SIGKILL");
  }
  await closed;
  return lines;
};

/** Ten processes after another on one folder, each killed after some more commits; all that were acknowledged. */
const killTenTimes = async (folder: string): Promise<number[]> => {
  const acknowledged: number[] = [];
  for (let round = 1; round <= 10; round += 1) {
    const lines = await writeUntil(folder, round * 100_000, (said) => said.length > round * 5);
    expect(lines[0]).toBe("open");
    acknowledged.push(...lines.slice(1).map((line) => Number(/^applied (\d+)$/.exec(line)?.[1])));
  }
  return acknowledged;
};

const lostOf = async (folder: string, acknowledged: number[]): Promise<number[]> => {
  const store = await openSqlite(folder, testKeyring());
  const lost: number[] = [];
  for (const number of acknowledged) {
    const whole =
      (await store.request("acme", sidOf(number))) !== null &&
      (await store.history("acme", sidOf(number))).length === 1 &&
      (await store.seen("terminal", `make-${number}`));
    if (!whole) lost.push(number);
  }
  await store.close();
  return lost;
};

describe("SQLite among processes", () => {
  let data: ReturnType<typeof dataFolder>;
  beforeEach(() => {
    data = dataFolder();
  });
  afterEach(() => data.remove());

  test("a second process on the same folder is refused with one sentence, and the first goes on", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    const said = await writeUntil(data.folder, 0, (lines) => lines.length > 1);
    expect(said).toEqual([
      `refused Another Portside is already using ${data.folder}. ` +
        "Stop that one first, or start this one with a folder of its own.",
    ]);
    await store.setCursor("still", "here");
    expect(await store.cursor("still")).toBe("here");
    await store.close();
  });

  test("so is a second store of the same process, until the first is closed", async () => {
    const store = await openSqlite(data.folder, testKeyring());
    await expect(openSqlite(data.folder, testKeyring())).rejects.toThrow("already using");
    await store.close();
    const again = await openSqlite(data.folder, testKeyring());
    await again.close();
  });

  test("twenty processes killed while writing lose nothing they acknowledged, and leave no lock", async () => {
    const folders = ["left", "right"].map((name) => join(data.folder, name));
    const acknowledged = await Promise.all(folders.map((folder) => killTenTimes(folder)));
    expect(acknowledged.flat().length).toBeGreaterThan(200);
    for (const [index, folder] of folders.entries()) {
      expect(await lostOf(folder, acknowledged[index] ?? [])).toEqual([]);
    }
  }, 60_000);
});
