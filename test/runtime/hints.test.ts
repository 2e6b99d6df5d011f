import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import { CarrierUnreachable, type Webhook } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aTurn, sidOf } from "../support/turns.ts";

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

describe("posts that come again", () => {
  test("are recognised by another process and after a restart, and lead to no second fetch", async () => {
    let fetched = 0;
    it.on.find = () => {
      fetched += 1;
    };
    await it.assistant.hook("sandbox", hook(`a ${reference}`));
    await it.assistant.tick();
    const next = it.again();
    expect(await next.hook("sandbox", hook(`a ${reference}`))).toBe("stored");
    await next.tick();
    expect(fetched).toBe(1);
    await next.hook("sandbox", hook(`days-later ${reference}`));
    await next.tick();
    expect(fetched).toBe(2);
    await next.stop();
  });

  test("in a burst about one order are one fetch", async () => {
    let fetched = 0;
    it.on.find = () => {
      fetched += 1;
    };
    const posts = ["a", "b", "c", "d"].map((id) => hook(`${id} ${reference}`));
    await Promise.all(posts.map((each) => it.assistant.hook("sandbox", each)));
    await it.assistant.tick();
    expect(fetched).toBeLessThan(3);
    expect(await it.store.notes("", "hint ")).toEqual([]);
  });
});

test("a post is answered while the carrier hangs, and told once the carrier answers", async () => {
  const gate = Promise.withResolvers<void>();
  const { find } = it.carrier;
  it.carrier.find = async (asked) => {
    await gate.promise;
    return find(asked);
  };
  becomes("with-carrier", 2);
  expect(await it.assistant.hook("sandbox", hook(`a ${reference}`))).toBe("stored");
  expect(await it.assistant.hook("sandbox", hook(`b ${reference}`))).toBe("stored");
  gate.resolve();
  await it.assistant.tick();
  expect(told()).toEqual(["Now with-carrier"]);
});

test("a post about nothing of ours is taken and logged", async () => {
  expect(await it.assistant.hook("sandbox", hook("a"))).toBe("stored");
  await it.assistant.hook("sandbox", hook("b PR-9999-9999/1"));
  await it.assistant.tick();
  const logged = it.lines.map(({ message }) => message);
  expect(logged).toContain("a webhook about nothing that is ours");
  expect(logged).toContain("a webhook was about no order that is followed here");
});

test("who asks how a request stands has it fetched, once a minute", async () => {
  let fetched = 0;
  it.on.find = () => {
    fetched += 1;
  };
  it.carrier.pace = 60_000;
  await it.assistant.tick();
  becomes("with-carrier", 2);
  const by = { id: "ana", name: "Ana", role: "manage" } as const;
  const query = { type: "sid", sid: sidOf(1) } as const;
  const asking = { type: "look-up", to: "terminal:1", by, query, purpose: "status" } as const;
  const ask = async (): Promise<void> => {
    await it.store.commit(aTurn({ at: it.clock.now(), effects: [asking] }));
    await it.assistant.settle();
    await it.assistant.tick();
  };
  await ask();
  await ask();
  expect([fetched, told()]).toEqual([1, ["Now with-carrier"]]);
  it.clock.advance(61_000);
  await ask();
  expect(fetched).toBe(2);
});
