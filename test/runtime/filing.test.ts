import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TakenOver } from "../../src/runtime/hold-ports.ts";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { numbers, openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { drawing } from "../support/waiting-letter.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const minute = 60_000;
const confirmation = "Filed PR-0000-0001";

const told = (start: string): string[] => it.spoken().filter((words) => words.startsWith(start));
const historyOf = async (type: string) =>
  (await it.store.history("acme", "PR-0000-0001")).filter((entry) => entry.type === type);

test("files what was submitted, once, and tells it", async () => {
  await it.submitted();
  await it.assistant.settle();
  await it.assistant.settle();
  expect(it.filed).toHaveLength(1);
  expect(it.filed[0]).toMatchObject({ reference: "PR-0000-0001/1", corrects: null });
  expect(it.filed[0]?.numbers.map(({ number }) => number)).toEqual(numbers);
  expect(await it.request()).toMatchObject({ status: "in-review", orders: it.held });
  expect(told(confirmation)).toHaveLength(1);
  expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
});

test("a refusal is told, and nothing is filed", async () => {
  it.on.file = () => ({ ok: false, sentence: "This number is with another carrier." });
  await it.submitted();
  await it.assistant.settle();
  expect(it.held).toEqual([]);
  expect(await it.request()).toMatchObject({ status: "draft" });
  expect(it.spoken().join()).toContain("This number is with another carrier.");
  await it.pass(it.assistant, 60 * minute, 6);
  expect(it.filed).toEqual([]);
});

test("a process that lost the filing to another one tells nothing and leaves it", async () => {
  it.on.file = () => {
    throw new TakenOver();
  };
  await it.submitted();
  // Another process has it: the records give this one nothing more of it.
  const { takeEffects } = it.store;
  let looks = 0;
  it.store.takeEffects = (look, choose) => {
    looks += 1;
    return takeEffects({ ...look, limit: looks === 1 ? look.limit : 0 }, choose);
  };
  await it.assistant.settle();
  expect(it.spoken()).toEqual([]);
  expect(await historyOf("delayed")).toEqual([]);
  expect(it.lines).toContainEqual(
    expect.objectContaining({ level: "warn", message: "effect left to whoever has it now" }),
  );
  expect(await it.request()).toMatchObject({ status: "submitting" });
  it.store.takeEffects = takeEffects;
  it.on.file = (take) => take();
  await it.assistant.settle();
  expect(await it.request()).toMatchObject({ status: "in-review" });
  expect(told(confirmation)).toHaveLength(1);
});

test("a refusal is told to somebody spoken to in Spanish in Spanish", async () => {
  const spanish = "Este número está con otro operador.";
  it.on.file = () => ({ ok: false, sentence: "This number is with another carrier.", spanish });
  await it.submitted({ requester: { id: "ana", name: "Ana", language: "es" } });
  await it.assistant.settle();
  expect(it.spoken().join()).toContain(spanish);
  expect(it.spoken().join()).not.toContain("another carrier");
});

describe("a lost answer", () => {
  const lost = (take: () => unknown): never => {
    take();
    throw new Error("socket hang up");
  };

  test("the carrier took it: found at once, filed once, and no delay is told", async () => {
    it.on.file = lost;
    await it.submitted();
    await it.assistant.settle();
    expect(it.held).toHaveLength(1);
    expect(await it.request()).toMatchObject({ status: "in-review" });
    expect(await historyOf("delayed")).toEqual([]);
  });

  test("the carrier cannot say yet what it took: nothing is sent until it can", async () => {
    it.on.file = lost;
    it.on.find = () => {
      throw new CarrierUnreachable("busy");
    };
    await it.submitted();
    await it.assistant.settle();
    await it.pass(it.assistant, 30 * minute, 30);
    expect(it.filed).toHaveLength(1);
    expect(await it.request()).toMatchObject({ status: "submitting" });
    it.on.find = () => undefined;
    await it.pass(it.assistant, 20 * minute, 20);
    expect(it.held).toHaveLength(1);
    expect(await it.request()).toMatchObject({ status: "in-review" });
    expect(await historyOf("delayed")).toHaveLength(1);
  });

  test("the carrier took nothing: filed again only after it was asked", async () => {
    let calls = 0;
    it.on.file = (take) => {
      calls += 1;
      if (calls === 1) throw new Error("socket hang up");
      return take();
    };
    await it.submitted();
    await it.assistant.settle();
    expect(calls).toBe(1);
    await it.pass(it.assistant, minute);
    expect([calls, it.held.length]).toEqual([2, 1]);
    expect(await it.request()).toMatchObject({ status: "in-review" });
  });

  test("an answer that names no order is no clear answer", async () => {
    it.on.file = (take) => {
      take();
      return { ok: true, orders: [] };
    };
    await it.submitted();
    await it.assistant.settle();
    expect(it.held).toHaveLength(1);
    expect(await it.request()).toMatchObject({ status: "in-review", orders: it.held });
  });
});

describe("a carrier that is down", () => {
  test("for two hours: told once, filed once", async () => {
    const back = it.clock.now() + 120 * minute;
    let calls = 0;
    it.on.file = (take) => {
      calls += 1;
      if (it.clock.now() < back) throw new CarrierUnreachable("503 Service Unavailable");
      return take();
    };
    await it.submitted();
    await it.assistant.settle();
    expect(await historyOf("delayed")).toEqual([
      expect.objectContaining({ text: "503 Service Unavailable" }),
    ]);
    await it.pass(it.assistant, 119 * minute, 119);
    expect(calls).toBeGreaterThan(5);
    expect(await it.request()).toMatchObject({ status: "submitting" });
    await it.pass(it.assistant, 25 * minute, 25);
    expect(it.held).toHaveLength(1);
    expect(await it.request()).toMatchObject({ status: "in-review" });
    expect(await historyOf("delayed")).toHaveLength(1);
    expect(it.spoken()).toHaveLength(2);
    expect(await it.store.deadEffects()).toEqual([]);
  });

  test("for three days: it is still waited for", async () => {
    it.on.file = () => {
      throw new CarrierUnreachable("503");
    };
    await it.submitted();
    await it.assistant.settle();
    await it.pass(it.assistant, 3 * 24 * 60 * minute, 3 * 24 * 3);
    expect(await it.store.deadEffects()).toEqual([]);
    it.on.file = (take) => take();
    await it.pass(it.assistant, 21 * minute);
    expect(it.held).toHaveLength(1);
  });
});

test("a filing that was called off before it began is not filed", async () => {
  const request = await it.submitted();
  await it.store.commit({
    agency: "acme",
    source: "test",
    eventId: "called-off",
    at: 1,
    conversation: null,
    request: { state: { ...request, status: "cancelled", rev: 2 }, loadedRev: 1 },
    history: [],
    effects: [],
    completes: null,
  });
  await it.assistant.settle();
  expect(it.filed).toEqual([]);
  expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
});

test("a letter that was signed and could not be sealed holds the filing back until it is", async () => {
  const signed = { name: "Dana Reyes", title: "", method: "typed", at: 1, document: null } as const;
  const letter = { ...drawing, standing: "signed" as const, signed };
  const request = await it.submitted({ letter });
  await it.assistant.settle();
  expect(it.filed).toEqual([]);
  expect(it.lines.find(({ level }) => level === "warn")).toHaveProperty(
    "error",
    expect.stringContaining("replay its seal-letter effect"),
  );
  const document = { hash: "c".repeat(64), kind: "application/pdf", bytes: 9, name: "letter.pdf" };
  await it.store.commit({
    agency: "acme",
    source: "test",
    eventId: "sealed",
    at: 1,
    conversation: null,
    request: {
      state: { ...request, letter: { ...letter, signed: { ...signed, document } }, rev: 2 },
      loadedRev: 1,
    },
    history: [],
    effects: [],
    completes: null,
  });
  await it.pass(it.assistant, 2 * minute);
  expect(it.filed).toMatchObject([{ letter: { document, name: "Dana Reyes", at: 1 } }]);
});

test("a secret that cannot be opened is our fault: nothing is sent, and it can be replayed", async () => {
  const sealed = { type: "sealed" as const, sealed: "v1.gone.AAAA.AAAA", hint: "•••• 2204" };
  await it.submitted({
    answers: {
      numbers: { value: numbers, by: "ana", at: 1 },
      accountNumber: { value: sealed, by: "ana", at: 1 },
    },
  });
  await it.assistant.settle();
  expect(it.filed).toEqual([]);
  expect(it.lines.find(({ level }) => level === "warn")).toHaveProperty(
    "error",
    expect.stringContaining('The key "gone"'),
  );
  expect(await it.request()).toMatchObject({ status: "submitting" });
});
