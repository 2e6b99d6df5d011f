import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Sid } from "../../src/core/values/sid.ts";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { createLife, type Life, mortal } from "../support/mortal.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { sidOf } from "../support/turns.ts";

const hour = 3_600_000;

/** What a carrier may do with a call to file. */
const behaviours = [
  "answers",
  "takes it, but the answer is lost",
  "takes nothing, and the answer is lost",
  "is down",
] as const;
type Behaviour = (typeof behaviours)[number];

let it: TestRuntime;
let requests = 0;
beforeAll(async () => {
  it = await openRuntime();
});
afterAll(() => it.close());

const behave = (behaviour: Behaviour): void => {
  it.on.file = (take) => {
    if (behaviour === "is down") throw new CarrierUnreachable("503");
    if (behaviour === "takes nothing, and the answer is lost") throw new Error("socket hang up");
    const result = take();
    if (behaviour === "takes it, but the answer is lost") throw new Error("socket hang up");
    return result;
  };
};

/** A request of its own, submitted and not yet filed. */
const submit = async (): Promise<Sid> => {
  requests += 1;
  const sid = sidOf(requests);
  await it.submitted({ sid, home: `terminal:${requests}` });
  return sid;
};

/** A process on the same records and with the same carrier, which dies at the end of its life. */
const live = async (life: Life): Promise<void> => {
  const running = it.again({
    store: mortal("store", it.store, life),
    carriers: { sandbox: mortal("carrier", it.carrier, life) },
  });
  await Promise.allSettled([running.settle()]);
};

/** The last process: nothing goes wrong any more, and time passes. */
const survive = async (): Promise<void> => {
  behave("answers");
  await it.pass(it.again(), hour, 3);
};

const outcome = async (sid: Sid) => {
  const request = await it.request(sid);
  const entries = await it.store.history("acme", sid);
  return {
    orders: it.held.filter(({ reference }) => reference.startsWith(sid)).length,
    status: request?.status,
    known: request?.orders.length,
    told: entries.filter(({ type }) => type === "filed").length,
    left: (await it.store.pendingEffects()).count,
  };
};

const filedOnce = { orders: 1, status: "in-review", known: 1, told: 1, left: 0 };

const crashedAt = async (behaviour: Behaviour, end?: number) => {
  const life = createLife(end);
  const sid = await submit();
  behave(behaviour);
  await live(life);
  await survive();
  return { result: await outcome(sid), boundaries: life.boundaries };
};

test.each(behaviours)(
  "killed at any step while the carrier %s, it is filed exactly once",
  async (behaviour) => {
    const { boundaries } = await crashedAt(behaviour);
    const steps = [
      "before store.takeEffects",
      "after store.takeEffects",
      "before carrier.file",
      "before store.commit",
    ];
    expect(boundaries).toEqual(expect.arrayContaining(steps));
    for (let end = 1; end <= boundaries.length; end += 1) {
      const { result } = await crashedAt(behaviour, end);
      expect({ ...result, diedAt: boundaries[end - 1] }).toEqual({
        ...filedOnce,
        diedAt: boundaries[end - 1],
      });
    }
  },
);

test("after the carrier took it and before that was stored, the next process asks instead of filing", async () => {
  const { boundaries } = await crashedAt("answers");
  const taken = boundaries.indexOf("after carrier.file") + 1;
  expect(taken).toBeGreaterThan(0);
  const sid = await submit();
  const filed = it.filed.length;
  await live(createLife(taken));
  expect([it.filed.length - filed, (await it.request(sid))?.status]).toEqual([1, "submitting"]);
  await it.again().settle();
  expect([it.filed.length - filed, (await it.request(sid))?.status]).toEqual([1, "in-review"]);
});

test("any number of deaths, at any step, whatever the carrier does meanwhile: one order", async () => {
  const lives = fc.array(
    fc.record({
      end: fc.integer({ min: 1, max: 60 }),
      behaviour: fc.constantFrom(...behaviours),
      pause: fc.integer({ min: 0, max: hour }),
    }),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(lives, async (all) => {
      const sid = await submit();
      for (const { end, behaviour, pause } of all) {
        behave(behaviour);
        await live(createLife(end));
        it.clock.advance(pause);
      }
      await survive();
      expect(await outcome(sid)).toEqual(filedOnce);
    }),
    { numRuns: 40 },
  );
});
