import { describe, expect, test } from "@jest/globals";
import { familyName } from "../../src/core/family-names.ts";
import { speaking } from "../../src/core/language.ts";
import { families } from "../../src/core/rejection.ts";
import { spanishFaults } from "../support/spanish-check.ts";

const all = (): Record<string, string | null> =>
  Object.fromEntries(families.map(({ id }) => [id, familyName(id)]));

describe("what people call the families of rejections", () => {
  test("each has a name of its own, in both languages", () => {
    const [english, spanish] = [all(), speaking("es", all)];
    expect(new Set(Object.values(english)).size).toBe(families.length);
    expect(new Set(Object.values(spanish)).size).toBe(families.length);
    expect(Object.values({ ...english, ...spanish })).not.toContain(null);
    expect(spanishFaults(english, spanish)).toEqual([]);
  });

  test("one that nobody knows has none", () => {
    expect(familyName("R99")).toBeNull();
    expect(familyName("constructor")).toBeNull();
  });
});
