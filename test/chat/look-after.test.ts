import { expect, test } from "@jest/globals";
import { lookAfter, type Noted } from "../../src/chat/look-after.ts";
import type { Json } from "../../src/core/json.ts";

/** Notes, and as many looks at them as there are steps: what happens between two looks. */
const looked = async (
  notes: Map<string, Json>,
  steps: (() => void)[],
  change: Partial<Pick<Noted, "take" | "isUnderWay">> = {},
) => {
  const taken: string[] = [];
  await lookAfter({
    records: {
      notes: async () => [...notes].map(([key, value]) => ({ key, value })),
    },
    watch: {
      now: () => 0,
      wait: async () => {
        const step = steps.shift();
        if (!step) throw new Error("stopped");
        taken.push("-");
        step();
      },
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ours: "slack",
    start: "file/",
    isUnderWay: () => false,
    ...change,
    take: async (key, value) => {
      taken.push(key);
      await change.take?.(key, value);
      notes.delete(key);
    },
  });
  return taken.join(" ");
};

const nothing = (): void => undefined;

test("what an earlier process left is done at once", async () => {
  expect(await looked(new Map([["a", 1]]), [nothing])).toBe("a -");
});

test("what is noted later is begun where it still stands at the look after", async () => {
  const notes = new Map<string, Json>();
  const steps = [
    () => void notes.set("killed", 1).set("quick", 1),
    () => void notes.delete("quick"),
    nothing,
  ];
  expect(await looked(notes, steps)).toBe("- - killed -");
});

test("what this process is doing is left to it", async () => {
  const isUnderWay = (key: string): boolean => key === "mine";
  const notes = new Map<string, Json>([["mine", 1]]);
  expect(await looked(notes, [nothing, nothing, nothing], { isUnderWay })).toBe("- - -");
});

test("what fails is tried again, more and more seldom, and holds up nothing else", async () => {
  const notes = new Map<string, Json>([["full", 1]]);
  let fails = 3;
  const take = async (key: string): Promise<void> => {
    if (key !== "full" || fails === 0) return;
    fails -= 1;
    throw new Error("No space is left.");
  };
  const steps = [() => void notes.set("other", 1), ...Array.from({ length: 9 }, () => nothing)];
  expect(await looked(notes, steps, { take })).toBe("full - - full other - - - full - - - - - full");
});

test("records that do not answer end nothing", async () => {
  let tries = 0;
  const notes = new Map<string, Json>([["a", 1]]);
  const failing = {
    get size() {
      return notes.size;
    },
    delete: (key: string) => notes.delete(key),
    [Symbol.iterator]: () => {
      tries += 1;
      if (tries === 1) throw new Error("away");
      return notes[Symbol.iterator]();
    },
  } as unknown as Map<string, Json>;
  expect(await looked(failing, [nothing])).toBe("- a");
});
