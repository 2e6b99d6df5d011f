import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Portability } from "../../src/core/carrier.ts";
import type { Effect } from "../../src/core/effect.ts";
import { plain, type WorkProgress } from "../../src/core/message.ts";
import { createCheckingNumbers } from "../../src/runtime/checking-numbers.ts";
import { createPortabilityCache } from "../../src/runtime/portability-cache.ts";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { portable } from "../support/fake-carrier.ts";
import { keptLog, numbers, openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aConversation, answersOf, aRequest, aTurn, making, sidOf } from "../support/turns.ts";

const minute = 60_000;
const asked: string[][] = [];
let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
  asked.length = 0;
  it.on.portable = (some) => {
    asked.push(some);
    return some.map(portable);
  };
});
afterEach(() => it.close());

/** A draft whose numbers the carrier is to be asked about. */
const checking = async (list = numbers, sid = sidOf(1), more: Effect[] = []): Promise<void> => {
  const state = aRequest({
    sid,
    checking: true,
    answers: answersOf({ carrier: "Bell", accountName: "Acme", numbers: list }),
  });
  await it.store.commit(
    aTurn({
      at: it.clock.now(),
      conversation: aConversation({ sid }),
      request: { state, loadedRev: null },
      effects: [{ type: "check-numbers", sid, numbers: list }, ...more],
    }),
  );
  await it.assistant.settle();
};

const told = (): string[] => it.spoken().filter((words) => words.includes(" checked, "));

test("the carrier's answer is told once, and the request knows it", async () => {
  await checking();
  await it.assistant.settle();
  expect(told().map((words) => words.split("\n")[0])).toEqual(["2 checked, 0 refused, 0 unsure"]);
  const request = await it.request();
  expect(request?.checking).toBe(false);
  expect(Object.values(request?.numbers ?? {}).map(({ status }) => status)).toEqual(["portable", "portable"]);
});

test("a thousand numbers are asked about in parts", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `+1212555${String(index).padStart(4, "0")}`);
  await checking(many);
  expect(asked.map((part) => part.length)).toEqual(Array.from({ length: 10 }, () => 100));
  expect(asked.flat()).toEqual(many);
});

test("numbers of another open request of the agency are told", async () => {
  await it.store.commit(
    making(aRequest({ sid: sidOf(2), status: "in-review", answers: answersOf({ numbers }) })),
  );
  const [first = ""] = numbers;
  await checking([first, "+12125550177"]);
  expect((await it.request())?.answers.numbers?.value).toEqual(["+12125550177"]);
});

describe("a carrier that cannot say", () => {
  const down = (): Portability[] => {
    throw new CarrierUnreachable("503");
  };

  test("is told once and asked every minute until it can", async () => {
    it.on.portable = down;
    await checking();
    expect(told()).toEqual(["2 checked, 0 refused, 2 unsure"]);
    await it.pass(it.assistant, 90 * minute, 90);
    expect(told()).toHaveLength(1);
    expect((await it.request())?.checking).toBe(true);
    it.on.portable = (some) => some.map(portable);
    await it.pass(it.assistant, minute);
    expect(told()).toHaveLength(2);
    expect((await it.request())?.checking).toBe(false);
    expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
  });

  test("of some numbers only is asked about those again, and of no others", async () => {
    const [first = "", second = ""] = numbers;
    it.on.portable = (some) => {
      asked.push(some);
      return some.map((number) =>
        number === second && asked.length === 1
          ? { number, portable: "unknown", reason: "later" }
          : portable(number),
      );
    };
    await checking();
    await it.pass(it.again(), minute);
    expect(asked).toEqual([[first, second], [second]]);
    expect((await it.request())?.checking).toBe(false);
  });

  test("of any, and later of some, is heard about those, and about the others once", async () => {
    const [first = "", second = ""] = numbers;
    it.on.portable = down;
    await checking();
    it.on.portable = (some) =>
      some.map((number) =>
        number === second ? { number, portable: "unknown", reason: "later" } : portable(number),
      );
    await it.pass(it.assistant, 10 * minute, 10);
    expect((await it.request())?.numbers).toMatchObject({
      [first]: { status: "portable" },
      [second]: { status: "unchecked" },
    });
    expect(told()).toEqual(["2 checked, 0 refused, 2 unsure", "2 checked, 0 refused, 1 unsure"]);
  });

  test("keeps nothing else of the request waiting, such as its bill", async () => {
    it.on.portable = down;
    const sid = sidOf(1);
    await checking(numbers, sid, [{ type: "read-bill", sid, document: "b".repeat(64) }]);
    const [waiting] = await it.store.dueEffects(it.clock.now() + minute, [], 9);
    expect(waiting?.effect.type).toBe("check-numbers");
    expect((await it.store.pendingEffects()).count).toBe(1);
  });

  test("leaves a number out: asked about again", async () => {
    const [first = "", second = ""] = numbers;
    it.on.portable = (some) => some.slice(0, 1).map(portable);
    await checking();
    expect((await it.request())?.numbers).toMatchObject({
      [first]: { status: "portable" },
      [second]: { status: "unchecked" },
    });
    await it.pass(it.assistant, minute);
    expect((await it.request())?.checking).toBe(false);
  });

  test("is not asked about a request that was deleted", async () => {
    it.on.portable = down;
    await checking();
    const request = await it.request();
    if (!request) throw new Error("The request is gone.");
    const state = {
      ...request,
      answers: {},
      checking: false,
      status: "cancelled" as const,
      rev: request.rev + 1,
    };
    await it.store.commit(aTurn({ request: { state, loadedRev: request.rev } }));
    it.on.portable = (some) => {
      asked.push(some);
      return [];
    };
    await it.pass(it.assistant, minute);
    expect(asked).toEqual([]);
    expect(await it.store.pendingEffects()).toEqual({ count: 0, next: null });
  });
});

test("what the carrier said a moment ago is not asked again, for whichever request", async () => {
  await checking();
  await checking(numbers, sidOf(3));
  expect(asked).toEqual([numbers]);
});

test("a cache that fails costs a log line and nothing else", async () => {
  const { log, lines } = keptLog();
  const store = new Map<string, unknown>();
  store.get = () => {
    throw new Error("cache down");
  };
  store.set = () => {
    throw new Error("cache down");
  };
  const cache = createPortabilityCache(log, store);
  await cache.keep("sandbox", numbers.map(portable));
  expect(await cache.known("sandbox", numbers)).toEqual(new Map());
  expect(lines.map(({ message }) => message)).toContain("portability cache failed");
});

test("only what the carrier is sure of is kept, and each carrier's answers apart", async () => {
  const cache = createPortabilityCache(keptLog().log);
  const [first = "", second = ""] = numbers;
  await cache.keep("sandbox", [portable(first), { number: second, portable: "unknown", reason: "later" }]);
  expect(await cache.known("sandbox", numbers)).toEqual(new Map([[first, portable(first)]]));
  expect(await cache.known("another", numbers)).toEqual(new Map());
});

test("of a thousand numbers with a slow carrier one message says how far it is, and several calls are under way", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => `+1212555${String(index).padStart(4, "0")}`);
  const posted: string[] = [];
  let underWay = 0;
  let most = 0;
  const { carrier } = it;
  const slow = {
    ...carrier,
    portable: async (some: string[]) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await wait(20);
      underWay -= 1;
      return some.map(portable);
    },
  };
  const surface = {
    holds: () => true,
    deliver: async () => undefined,
    showProgress: async ({ message, shown }: WorkProgress): Promise<string> => {
      const place = shown === null ? posted.length : Number(shown);
      posted[place] = plain(message);
      return String(place);
    },
  };
  const check = createCheckingNumbers({
    ...it,
    world: tinyWorld(),
    carriers: { sandbox: slow },
    surfaces: [surface],
    cache: createPortabilityCache(keptLog().log),
    runner: { run: async () => null },
    log: keptLog().log,
    progress: { first: 0, every: 0, patience: 5000 },
  });
  const state = aRequest({ checking: true, answers: answersOf({ numbers: many }) });
  await it.store.commit(making(state));
  const effect = { type: "check-numbers" as const, sid: state.sid, numbers: many };
  const stored = { id: 1, agency: "acme", lane: "", key: "k", effect, attempts: 0, due: 0, error: null };
  await check(stored, effect);
  expect(posted).toEqual(["Checking your 1,000 numbers with Sandbox carrier: done."]);
  expect(most).toBe(4);
});
