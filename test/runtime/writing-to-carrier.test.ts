import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { world } from "../support/story.ts";
import { sidOf } from "../support/turns.ts";

let it: TestRuntime;
let posted: { reference: string; text: string }[];
let write: () => { ok: true } | { ok: false; sentence: string };
beforeEach(async () => {
  it = await openRuntime(world);
  posted = [];
  write = () => ({ ok: true });
  it.carrier.comments = {
    has: async (reference, mark) =>
      posted.some((each) => each.reference === reference && each.text.includes(mark)),
    write: async (reference, text) => {
      const result = write();
      if (result.ok) posted.push({ reference, text });
      return result;
    },
  };
  await it.submitted();
  await it.assistant.settle();
});
afterEach(() => it.close());

const hear = async (text: string): Promise<void> => {
  await it.assistant.receive(said(text));
  await it.assistant.settle();
};

test("a message is passed on once, with the name of who wrote it and a mark of its own", async () => {
  await hear("reply to the carrier: Any news?");
  await hear("reply to the carrier: Any news?");
  expect(posted).toEqual([
    { reference: `${sidOf(1)}/1`, text: `Any news?\n\nAna (Request ${sidOf(1)}, message 1)` },
    { reference: `${sidOf(1)}/1`, text: `Any news?\n\nAna (Request ${sidOf(1)}, message 2)` },
  ]);
  expect(it.spoken().filter((each) => each.includes("has your message about"))).toHaveLength(2);
});

test("after a lost answer it is looked for, and not written a second time", async () => {
  write = () => {
    posted.push({ reference: `${sidOf(1)}/1`, text: `Hi\n\nAna (Request ${sidOf(1)}, message 1)` });
    throw new Error("socket hang up");
  };
  await hear("reply to the carrier: Hi");
  write = () => ({ ok: true });
  await it.pass(it.assistant, 120_000, 2);
  expect(posted).toHaveLength(1);
  expect(it.spoken().filter((each) => each.includes("has your message about"))).toHaveLength(1);
  expect(await it.store.pendingEffects()).toMatchObject({ count: 0 });
});

test("a carrier that is away gets it later, which is said once", async () => {
  write = () => {
    throw new CarrierUnreachable("503");
  };
  await hear("reply to the carrier: Hi");
  await it.pass(it.assistant, 200_000, 4);
  expect(it.spoken().filter((each) => each.includes("Your message is kept and passed on"))).toHaveLength(1);
  write = () => ({ ok: true });
  await it.pass(it.assistant, 3_600_000, 2);
  expect(posted).toHaveLength(1);
});

test("a no is told with the reason, and nothing is tried again", async () => {
  write = () => ({ ok: false, sentence: "Too many messages." });
  await hear("reply to the carrier: Hi");
  await it.pass(it.assistant, 3_600_000, 2);
  expect(posted).toEqual([]);
  expect(it.spoken().at(-1)).toContain("Too many messages. Your message was not passed on.");
});

test("what the carrier wrote is told once, however often and by whatever way it is reported", async () => {
  const [order] = await it.carrier.find(`${sidOf(1)}/1`);
  if (!order) throw new Error("There is no order.");
  const at = it.clock.now();
  const comments = [{ id: "c-1", at, text: "Please send the CSR." }];
  it.reports.push({ ...order, comments }, { ...order, comments });
  await it.pass(it.assistant, 60_000, 2);
  it.reports.push({ ...order, comments: [...comments, { id: "c-2", at, text: "Still waiting." }] });
  await it.pass(it.assistant, 60_000, 2);
  await it.pass(it.again(), 60_000, 2);
  const told = it.spoken().join("\n");
  expect(told.match(/Please send the CSR\./g)).toHaveLength(1);
  expect(told.match(/Still waiting\./g)).toHaveLength(1);
  expect(JSON.stringify((await it.request())?.orders)).not.toContain("CSR");
});

test("what was written before the request came here is not told", async () => {
  const [order] = await it.carrier.find(`${sidOf(1)}/1`);
  if (!order) throw new Error("There is no order.");
  const created = (await it.request())?.created ?? 0;
  it.reports.push({ ...order, comments: [{ id: "c-0", at: created - 3_600_000, text: "Long ago." }] });
  await it.pass(it.assistant, 60_000, 2);
  expect(it.spoken().join()).not.toContain("Long ago.");
});
