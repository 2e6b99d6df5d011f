import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
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

/** The same by somebody who says so. */
const cancels = async (): Promise<void> => {
  await it.assistant.receive(said("cancel the port"));
  await it.assistant.receive(said("yes, cancel it"));
  await it.assistant.settle();
};

/** The carrier cannot be reached, until it is back. */
const away = (): { back(): void } => {
  it.on.file = () => {
    throw new CarrierUnreachable("503");
  };
  return {
    back: () => {
      it.on.file = (take) => take();
    },
  };
};

test("what was cancelled before a carrier that was down could take it is not filed any more", async () => {
  const carrier = away();
  await it.submitted();
  await it.assistant.settle();
  await cancels();
  carrier.back();
  await it.pass(it.assistant, 20 * 60_000, 40);
  expect(it.filed).toEqual([]);
  expect(await it.request()).toMatchObject({ status: "cancelled", orders: [] });
  expect((await it.request())?.withdrawing).toBeUndefined();
  expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
});

test("what a try without an answer had sent is found and stopped, also where the carrier shows it late", async () => {
  const { sandbox } = it.options.carriers;
  if (!sandbox) throw new Error("There is no carrier.");
  const shown = it.clock.now() + 3 * 60_000;
  const isHidden = (): boolean => it.clock.now() < shown;
  const running = it.again({
    carriers: {
      sandbox: {
        ...sandbox,
        find: async (reference) => (isHidden() ? [] : sandbox.find(reference)),
        cancel: async (reference) =>
          isHidden() ? { ok: false, nothing: true, sentence: "Nothing is here." } : sandbox.cancel(reference),
      },
    },
  });
  it.on.file = (take) => {
    take();
    throw new Error("socket hang up");
  };
  await it.submitted();
  await running.settle();
  await running.receive(said("cancel the port"));
  await running.receive(said("yes, cancel it"));
  await it.pass(running, 20 * 60_000, 40);
  expect(it.filed).toHaveLength(1);
  expect(await it.request()).toMatchObject({ status: "cancelled", orders: [{ status: "cancelled" }] });
});

test("where the carrier does not stop it, what was left unfiled meanwhile is filed", async () => {
  const carrier = away();
  await it.submitted();
  await it.assistant.settle();
  await cancels();
  carrier.back();
  it.on.cancel = () => ({ ok: false, sentence: "Nothing can be stopped today." });
  await it.pass(it.assistant, 20 * 60_000, 40);
  expect(it.spoken().join()).toContain("Nothing can be stopped today.");
  expect(it.filed.map(({ reference }) => reference)).toEqual(["PR-0000-0001/1"]);
  expect(await it.request()).toMatchObject({
    status: "in-review",
    orders: [{ reference: "PR-0000-0001/1" }],
  });
});

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
