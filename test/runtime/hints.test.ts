import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import { CarrierUnreachable, type Webhook } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
  it.carrier.receive = async ({ body }) => {
    const [id = "", ...references] = Buffer.from(body).toString().split(" ");
    return id === "forged" ? { ok: false } : { ok: true, id, references };
  };
  await it.submitted();
  await it.assistant.settle();
});
afterEach(() => it.close());

const hook = (text: string): Webhook => ({ headers: {}, url: "", body: Buffer.from(text) });
const reference = "PR-0000-0001/1";

/** What the carrier has, without saying so in its changes. */
const becomes = (status: Order["status"], changed: number): void => {
  it.held.splice(
    0,
    it.held.length,
    ...it.held.map((order) => ({
      ...order,
      status,
      numbers: Object.fromEntries(Object.keys(order.numbers).map((number) => [number, status])),
      changed,
    })),
  );
};

const told = (): string[] => it.spoken().filter((words) => words.startsWith("Now "));

test("a hint has the order fetched and told, once, however often it comes", async () => {
  becomes("with-carrier", 2);
  expect(await it.assistant.hook("sandbox", hook(`a ${reference}`))).toBe("stored");
  expect(await it.assistant.hook("sandbox", hook(`a ${reference}`))).toBe("stored");
  expect(await it.assistant.hook("sandbox", hook(`b ${reference}`))).toBe("stored");
  await it.assistant.tick();
  await it.assistant.tick();
  expect(told()).toEqual(["Now with-carrier"]);
});

test("what a late or early hint says does not count, only what the carrier has", async () => {
  becomes("completed", 9);
  await it.assistant.hook("sandbox", hook(`late ${reference}`));
  await it.assistant.tick();
  await it.assistant.hook("sandbox", hook(`early ${reference}`));
  await it.assistant.tick();
  expect(told()).toEqual(["Now completed"]);
});

test("a hint outlives the process that took it", async () => {
  it.on.find = () => {
    throw new CarrierUnreachable("away");
  };
  await it.assistant.hook("sandbox", hook(`a ${reference}`));
  await it.assistant.tick();
  delete it.on.find;
  becomes("with-carrier", 2);
  const next = it.again();
  await next.tick();
  await next.settle();
  expect(told()).toEqual(["Now with-carrier"]);
  await next.stop();
});

test("while the carrier cannot be asked the hint waits, and is followed a minute later", async () => {
  let asked = 0;
  it.on.find = () => {
    asked += 1;
    throw new CarrierUnreachable("away");
  };
  await it.assistant.hook("sandbox", hook(`a ${reference}`));
  await it.assistant.tick();
  await it.assistant.tick();
  expect(asked).toBe(1);
  delete it.on.find;
  becomes("with-carrier", 2);
  it.clock.advance(61_000);
  await it.assistant.tick();
  expect(told()).toEqual(["Now with-carrier"]);
});

test("a forged one is refused, and carriers without webhooks take none", async () => {
  expect(await it.assistant.hook("sandbox", hook(`forged ${reference}`))).toBe("refused");
  expect(await it.assistant.hook("nobody", hook(`a ${reference}`))).toBe("unknown");
  expect(await it.assistant.hook("constructor", hook(`a ${reference}`))).toBe("unknown");
  delete it.carrier.receive;
  expect(await it.assistant.hook("sandbox", hook(`a ${reference}`))).toBe("unknown");
  await it.assistant.tick();
  expect(told()).toEqual([]);
});

test("references that are not ours are passed over", async () => {
  await it.assistant.hook("sandbox", hook("a PR-9999-9999/1 nonsense"));
  await it.assistant.tick();
  expect(told()).toEqual([]);
  expect(await it.store.notes("", "hint ")).toEqual([]);
});
