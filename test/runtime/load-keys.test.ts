import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { loadKeys, parseKeys } from "../../src/runtime/load-keys.ts";
import { dataFolder } from "../support/data-folder.ts";

const encoded = (fill: number, length = 32) => Buffer.alloc(length, fill).toString("base64");
const problemOf = (text: string): string => {
  const parsed = parseKeys(text);
  return parsed.ok ? "none" : parsed.problem;
};

describe("keys as text", () => {
  test("the first is the active one, also when ids are digits", () => {
    const parsed = parseKeys(` 9:${encoded(9)} ,\n 1:${encoded(1)} `);
    expect(parsed).toEqual({
      ok: true,
      active: "9",
      keys: { 9: Buffer.alloc(32, 9), 1: Buffer.alloc(32, 1) },
    });
  });

  test("base64 of either alphabet is read", () => {
    const key = Buffer.alloc(32, 0xfb);
    expect(parseKeys(`k:${key.toString("base64url")}`)).toMatchObject({ keys: { k: key } });
  });

  test.each([
    ["", "key 1 of 1 must look like k1:<base64>"],
    ["k1", 'key 1 of 1 ("k1") must be 32 bytes in base64, but is nothing'],
    ["k1:", "but is nothing"],
    [`k1:${encoded(1)},k2`, 'key 2 of 2 ("k2") must be 32 bytes in base64, but is nothing'],
    [`k1:${encoded(1, 31)}`, "but is 31 bytes"],
    [`k1:${encoded(1, 33)}`, "but is 33 bytes"],
    [`k1:${encoded(1)},`, "key 2 of 2 must look like"],
    [`k 1:${encoded(1)}`, "must look like"],
    [encoded(1), "must look like"],
    [`k1:${encoded(1)}:x`, "must look like"],
    [`k1:${encoded(1).replace("A", "!")}`, "must be 32 bytes"],
    [`k1:${encoded(1)},k1:${encoded(2)}`, 'two keys are called "k1"'],
  ])("%j is refused", (text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  test("a problem never shows the key", () => {
    expect(problemOf(`k1:${encoded(65, 31)}`)).not.toContain("QUFB");
    expect(problemOf(encoded(65))).not.toContain("QUFB");
  });
});

describe("where keys come from", () => {
  let data: ReturnType<typeof dataFolder>;
  beforeEach(() => {
    data = dataFolder();
  });
  afterEach(() => data.remove());

  test("the first start makes a key file that only its owner can read, later ones read it", () => {
    const folder = join(data.folder, "new");
    const first = loadKeys(undefined, folder);
    expect(first).toMatchObject({ active: "k1", made: true, path: join(folder, "portside.key") });
    expect(statSync(join(folder, "portside.key")).mode & 0o777).toBe(0o600);
    const second = loadKeys("", folder);
    expect(second).toEqual({ ...first, made: false });
    expect(second.keys.k1).toHaveLength(32);
  });

  test("keys of the environment win, and no file is made", () => {
    expect(loadKeys(`k7:${encoded(7)}`, data.folder)).toMatchObject({
      active: "k7",
      made: false,
      path: null,
    });
    expect(() => statSync(join(data.folder, "portside.key"))).toThrow("ENOENT");
  });

  test("what is wrong is said with the place to mend it", () => {
    expect(() => loadKeys("k1", data.folder)).toThrow('PORTSIDE_KEYS: key 1 of 1 ("k1") must be 32 bytes');
    writeFileSync(join(data.folder, "portside.key"), "");
    expect(() => loadKeys(undefined, data.folder)).toThrow(/portside\.key: key 1 of 1 must look like/);
  });

  test("no new key is made beside records that it could not open", () => {
    loadKeys(undefined, data.folder);
    const key = readFileSync(join(data.folder, "portside.key"));
    writeFileSync(join(data.folder, "portside.db"), "");
    rmSync(join(data.folder, "portside.key"));
    expect(() => loadKeys(undefined, data.folder)).toThrow("Put the key file back, or set PORTSIDE_KEYS");
    writeFileSync(join(data.folder, "portside.key"), key);
    chmodSync(join(data.folder, "portside.key"), 0o600);
    expect(loadKeys(undefined, data.folder).made).toBe(false);
  });
});
