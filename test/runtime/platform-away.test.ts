import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { plain } from "../../src/core/message.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aTurn, say } from "../support/turns.ts";

class Away extends Error {}

const hour = 60 * 60_000;
let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

/** A platform that answers with this error as long as there is one. */
const platform = (error: Error) => {
  const said: string[] = [];
  const state = { error: error as Error | null };
  const assistant = it.again({
    surfaces: [
      {
        holds: () => true,
        isAway: (each) => each instanceof Away,
        deliver: async (effect) => {
          if (state.error) throw state.error;
          if (effect.type !== "update-card") said.push(plain(effect.message));
        },
      },
    ],
  });
  return { said, state, assistant };
};

const begin = () =>
  it.store.commit(
    aTurn({ at: it.clock.now(), effects: [say("slack:T1/C1", "one"), say("slack:T1/C1", "two")] }),
  );

test("what is to be said while a platform is away for hours is said when it is back, in its order", async () => {
  const { said, state, assistant } = platform(new Away("nobody answers"));
  await begin();
  await it.pass(assistant, 6 * hour, 90);
  expect(said).toEqual([]);
  expect(await it.store.deadEffects()).toEqual([]);
  state.error = null;
  await it.pass(assistant, hour / 6, 3);
  expect(said).toEqual(["one", "two"]);
});

test("a platform that stays away for days is given up, and so is what it cannot do, much sooner", async () => {
  const gone = platform(new Away("nobody answers"));
  await begin();
  await it.pass(gone.assistant, 10 * hour, 110);
  expect(await it.store.deadEffects()).toEqual([]);
  await it.pass(gone.assistant, 6 * hour, 65);
  expect(await it.store.deadEffects()).toHaveLength(1);
  for (const { id } of await it.store.deadEffects())
    await it.store.takeEffects({ done: [id], now: 0, busy: [], limit: 0 }, () => []);
  const broken = platform(new Error("a fault of our own"));
  await it.pass(broken.assistant, hour, 20);
  expect(await it.store.deadEffects()).toHaveLength(1);
});
