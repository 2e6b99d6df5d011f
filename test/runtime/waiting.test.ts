import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { Order } from "../../src/core/carrier.ts";
import { plain } from "../../src/core/message.ts";
import { createWorld } from "../../src/world.ts";
import { numbers, openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aRequest } from "../support/turns.ts";

const day = 24 * 60 * 60 * 1000;

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime(createWorld([capabilities], "sandbox"));
});
afterEach(() => it.close());

const report = async (status: Order["status"], date: string | null): Promise<void> => {
  const { sid } = aRequest();
  it.reports.push({
    reference: `${sid}/1`,
    carrierId: "F-1",
    status,
    numbers: Object.fromEntries(numbers.map((number) => [number, status])),
    date,
    refusals: [],
    raw: null,
    changed: it.clock.now(),
  });
  await it.assistant.tick();
};

/** A process that lives for a day, one after another; each comes up in the morning, and two of them at a time. */
const restarting = async (days: number): Promise<void> => {
  for (let passed = 0; passed < days * 4; passed += 1) {
    it.clock.advance(day / 4);
    const [one, two] = [it.again(), it.again()];
    await Promise.all([one.tick(), two.tick()]);
    await Promise.all([one.stop(), two.stop()]);
  }
};

/** What was said, each message once: two processes may both deliver it, and a surface knows it by its key. */
const said = (part: string): string[] => {
  const messages = new Map(
    it.delivered.flatMap(({ key, effect }) =>
      effect.type === "update-card" ? [] : [[key, plain(effect.message)] as const],
    ),
  );
  return [...messages.values()].filter((text) => text.includes(part));
};

test("a near date is said once each, whoever is up and however often it was started", async () => {
  await it.submitted();
  await it.assistant.tick();
  const date = new Date(it.clock.now() + 9 * day).toISOString().slice(0, 10);
  await report("date-set", date);
  await restarting(12);
  expect(said("The numbers move to")).toHaveLength(3);
  expect(said("today")).toHaveLength(1);
});

test("that nothing was heard for too long is said once", async () => {
  await it.submitted();
  await it.assistant.tick();
  await report("with-carrier", null);
  await restarting(30);
  expect(said("No news of")).toHaveLength(1);
  expect((await it.request())?.stuck).toBeDefined();
});
