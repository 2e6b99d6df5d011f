import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aTurn, sidOf } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const withdraw = async (): Promise<void> => {
  const effect = { type: "withdraw-request" as const, sid: sidOf(1), attempt: 1 };
  await it.store.commit(aTurn({ at: it.clock.now(), effects: [effect] }));
  await it.assistant.settle();
};

test("what the carrier has is cancelled there, and told once", async () => {
  await it.submitted();
  await it.assistant.settle();
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "cancelled", orders: [{ status: "cancelled" }] });
  expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
});

test("a carrier that will not stop it says why, and the request goes on", async () => {
  await it.submitted();
  await it.assistant.settle();
  it.on.cancel = () => ({ ok: false, sentence: "The port date is tomorrow." });
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "in-review" });
  expect(it.spoken().join()).toContain("The port date is tomorrow.");
});

test("a carrier that is down is asked again until it answers", async () => {
  await it.submitted();
  await it.assistant.settle();
  it.on.cancel = () => {
    throw new CarrierUnreachable("503");
  };
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "in-review" });
  it.on.cancel = () => null;
  await it.pass(it.assistant, 60_000);
  expect(await it.request()).toMatchObject({ status: "cancelled" });
});

test("a filing that was given up without an answer is looked for, and cancelled where the carrier has it", async () => {
  it.on.file = (take) => {
    take();
    throw new Error("socket hang up");
  };
  it.on.find = () => {
    throw new CarrierUnreachable("busy");
  };
  await it.submitted();
  await it.assistant.settle();
  const [filing] = await it.store.dueEffects(Number.MAX_SAFE_INTEGER, [], 1);
  await it.store.failEffect(filing?.id ?? 0, "given up", null);
  it.on.find = () => undefined;
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "cancelled", orders: [{ status: "cancelled" }] });
  await it.store.replayEffect(filing?.id ?? 0, it.clock.now());
  await it.assistant.settle();
  expect(it.filed).toHaveLength(1);
  expect(await it.request()).toMatchObject({ status: "cancelled" });
});

test("where the carrier has nothing, it is cancelled all the same", async () => {
  it.on.file = () => {
    throw new CarrierUnreachable("503");
  };
  await it.submitted();
  await it.assistant.settle();
  const [filing] = await it.store.dueEffects(Number.MAX_SAFE_INTEGER, [], 1);
  await it.store.failEffect(filing?.id ?? 0, "given up", null);
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "cancelled", orders: [] });
});

test("a filing given up half-way, of which a look shows nothing, is cancelled all the same", async () => {
  it.on.file = () => {
    throw new Error("socket hang up");
  };
  await it.submitted();
  await it.assistant.settle();
  const [filing] = await it.store.dueEffects(Number.MAX_SAFE_INTEGER, [], 1);
  await it.store.failEffect(filing?.id ?? 0, "given up", null);
  let asked = 0;
  it.on.cancel = () => {
    asked += 1;
    return null;
  };
  await withdraw();
  expect(asked).toBe(1);
  expect(await it.request()).toMatchObject({ status: "cancelled" });
});

test("where a given-up filing cannot be stopped any more, the reason is said", async () => {
  it.on.file = () => {
    throw new Error("socket hang up");
  };
  await it.submitted();
  await it.assistant.settle();
  const [filing] = await it.store.dueEffects(Number.MAX_SAFE_INTEGER, [], 1);
  await it.store.failEffect(filing?.id ?? 0, "given up", null);
  it.on.cancel = () => ({ ok: false, sentence: "The port date is tomorrow." });
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "submitting" });
  expect(it.spoken().join()).toContain("The port date is tomorrow.");
});

test("where the carrier says that it has nothing of it, it is cancelled", async () => {
  it.on.file = () => {
    throw new CarrierUnreachable("503");
  };
  await it.submitted();
  await it.assistant.settle();
  const [filing] = await it.store.dueEffects(Number.MAX_SAFE_INTEGER, [], 1);
  await it.store.failEffect(filing?.id ?? 0, "given up", null);
  it.on.cancel = () => ({ ok: false, sentence: "No such order.", nothing: true });
  await withdraw();
  expect(await it.request()).toMatchObject({ status: "cancelled" });
});
