import { expect, test } from "@jest/globals";
import { createLateOnes } from "../../src/chat/late-ones.ts";
import type { Json } from "../../src/core/json.ts";
import { testKeyring } from "../support/test-keyring.ts";

type Press = { text: string };

const never = new Promise<never>(() => undefined);

/** Late ones on notes in memory; each look after the first stops the watch. */
const opened = (notes = new Map<string, Json>()) => {
  const again: Press[] = [];
  const state = { setNote: async (): Promise<void> => undefined, fails: 0 };
  const late = createLateOnes<Press>({
    records: {
      notes: async (_ours, start) =>
        [...notes].flatMap(([key, value]) => (key.startsWith(start) ? [{ key, value }] : [])),
      setNote: async (_ours, key, value) => {
        await state.setNote();
        if (value === null) notes.delete(key);
        else notes.set(key, value);
      },
    },
    keyring: testKeyring(),
    watch: {
      now: () => 0,
      wait: async () => {
        throw new Error("stopped");
      },
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ours: "slack",
    again: async (what) => {
      if (state.fails > 0) throw new Error("not now");
      again.push(what);
    },
  });
  return { late, notes, again, state };
};

const press: Press = { text: "account number 8841-22-7730" };

test("what is done in time is noted nowhere", async () => {
  const { late, notes } = opened();
  let seen: unknown;
  await late.during("click 1", press, async (inTime) => {
    seen = await inTime(Promise.resolve("taken"));
    expect(notes.size).toBe(0);
  });
  expect([seen, notes.size]).toEqual(["taken", 0]);
});

test("what takes long is noted, sealed, before anybody is told so, and forgotten when all of it is done", async () => {
  const { late, notes } = opened();
  const work = Promise.withResolvers<string>();
  const seen: unknown[] = [];
  await late.during("click 1", press, async (inTime) => {
    seen.push(await inTime(work.promise), [...notes.keys()]);
    expect(JSON.stringify([...notes.values()])).not.toContain("8841");
    work.resolve("taken");
    seen.push(await work.promise);
  });
  expect(seen).toEqual(["late", ["late/click 1"], "taken"]);
  expect(notes.size).toBe(0);
});

test("what can be neither done nor noted is not acknowledged", async () => {
  const { late, state } = opened();
  state.setNote = () => never;
  const acknowledged: string[] = [];
  const handled = late.during("click 1", press, async (inTime) => {
    await inTime(never);
    acknowledged.push("click 1");
  });
  await expect(handled).rejects.toThrow("could not be noted");
  expect(acknowledged).toEqual([]);
});

test("what is done while it is being noted is done, and its note does not stay", async () => {
  const { late, notes, state } = opened();
  const storing = Promise.withResolvers<void>();
  state.setNote = () => storing.promise;
  const work = Promise.withResolvers<string>();
  setTimeout(() => work.resolve("taken"), 1700);
  const handled = late.during("click 1", press, async (inTime) => {
    expect(await inTime(work.promise)).toBe("taken");
    setTimeout(storing.resolve, 20);
  });
  await handled;
  expect(notes.size).toBe(0);
});

test("what a process left is done once by the next one, with everything it said", async () => {
  const notes = new Map<string, Json>();
  const dying = opened(notes);
  void dying.late.during("click 1", press, async (inTime) => {
    await inTime(never);
    await never;
  });
  while (notes.size === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await dying.late.lookAfter();
  expect(dying.again).toEqual([]);
  const next = opened(notes);
  await next.late.lookAfter();
  expect(next.again).toEqual([press]);
  expect(notes.size).toBe(0);
  await next.late.lookAfter();
  expect(next.again).toHaveLength(1);
});

test("what fails after it was acknowledged stays noted, and so does what cannot be done again just now", async () => {
  const { late, notes, again, state } = opened();
  const failing = late.during("click 1", press, async (inTime) => {
    await inTime(never);
    throw new Error("Slack is away");
  });
  await expect(failing).rejects.toThrow("Slack is away");
  state.fails = 1;
  await late.lookAfter();
  expect([...notes.keys()]).toEqual(["late/click 1"]);
  state.fails = 0;
  await late.lookAfter();
  expect([again, notes.size]).toEqual([[press], 0]);
});

test("a note that cannot be read is let go", async () => {
  const { late, notes, again } = opened(new Map<string, Json>([["late/odd", { sealed: "k1:nothing" }]]));
  await late.lookAfter();
  expect([again, notes.size]).toEqual([[], 0]);
});
