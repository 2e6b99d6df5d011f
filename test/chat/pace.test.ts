import { expect, test } from "@jest/globals";
import { createPace } from "../../src/chat/pace.ts";
import type { Watch } from "../../src/chat/watch.ts";
import { holdingAlong, TakenOver } from "../../src/runtime/hold-ports.ts";

class Busy extends Error {
  seconds: number;
  constructor(seconds: number) {
    super("busy");
    this.seconds = seconds;
  }
}

const busyFor = (error: unknown): number | null => (error instanceof Busy ? error.seconds : null);

/** A watch that jumps to the end of every wait. */
const jumping = (): Watch & { time: number } => {
  const watch = {
    time: 1_000_000,
    now: () => watch.time,
    wait: async (milliseconds: number) => {
      watch.time += milliseconds;
    },
  };
  return watch;
};

test("a lane keeps its distance and its order; another one does not wait for it", async () => {
  const watch = jumping();
  const pace = createPace(watch, busyFor);
  const at: [string, number][] = [];
  const call = (lane: string, name: string) =>
    pace.run({ lane, method: "post", spacing: 1000 }, async () => {
      at.push([name, watch.time - 1_000_000]);
    });
  await Promise.all([call("a", "a1"), call("a", "a2"), call("a", "a3")]);
  expect(at).toEqual([
    ["a1", 0],
    ["a2", 1000],
    ["a3", 2000],
  ]);
  await call("b", "b1");
  expect(at.at(-1)).toEqual(["b1", 2000]);
});

test("a busy method pauses itself, in every lane, and no other method", async () => {
  const watch = jumping();
  const pace = createPace(watch, busyFor);
  let tries = 0;
  const done: string[] = [];
  const busy = pace.run({ lane: "a", method: "post", spacing: 0 }, async () => {
    tries += 1;
    if (tries === 1) throw new Busy(30);
    done.push(`post at ${watch.time - 1_000_000}`);
  });
  await pace.run({ lane: "b", method: "update", spacing: 0 }, async () => {
    done.push(`update at ${watch.time - 1_000_000}`);
  });
  await busy;
  await pace.run({ lane: "c", method: "post", spacing: 0 }, async () => {
    done.push(`other post at ${watch.time - 1_000_000}`);
  });
  expect(done).toEqual(["update at 0", "post at 30000", "other post at 30000"]);
});

test("what stays busy is given back, and what may have been done is not tried again", async () => {
  const pace = createPace(jumping(), busyFor);
  let tries = 0;
  const run = (error: Error) =>
    pace.run({ lane: "a", method: "post", spacing: 0 }, async () => {
      tries += 1;
      throw error;
    });
  await expect(run(new Busy(1))).rejects.toThrow();
  expect(tries).toBe(3);
  await expect(run(new Error("cut"))).rejects.toThrow();
  expect(tries).toBe(4);
  await expect(pace.run({ lane: "a", method: "post", spacing: 0 }, async () => "next")).resolves.toBe("next");
});

test("a clock that is set back makes nobody wait until it is there again", async () => {
  const watch = jumping();
  const pace = createPace(watch, busyFor);
  const post = { lane: "a", method: "post", spacing: 1000 };
  await pace.run(post, async () => undefined);
  watch.time -= 600_000;
  await pace.run(post, async () => undefined);
  expect(watch.time).toBe(400_000);
  await pace.run(post, async () => undefined);
  expect(watch.time).toBe(401_000);
});

test("what waited for its turn while another process took the work over is not said", async () => {
  const watch = jumping();
  const pace = createPace(watch, busyFor);
  const said: string[] = [];
  const say = (name: string) =>
    pace.run({ lane: "a", method: "post", spacing: 1000 }, async () => {
      said.push(name);
    });
  let isHeld = true;
  const hold = { isHeld: () => isHeld, renew: async () => undefined };
  const held = holdingAlong(hold, async () => {
    await say("first");
    const second = say("second");
    isHeld = false;
    await second;
  });
  await expect(held).rejects.toThrow(TakenOver);
  await say("of nobody's work");
  expect(said).toEqual(["first", "of nobody's work"]);
});

test("what work began and did not wait for is not held back once the work is over", async () => {
  const pace = createPace(jumping(), busyFor);
  const said: string[] = [];
  const goOn = Promise.withResolvers<void>();
  let later: Promise<void> = Promise.resolve();
  let isHeld = true;
  await holdingAlong({ isHeld: () => isHeld, renew: async () => undefined }, async () => {
    later = goOn.promise.then(() =>
      pace.run({ lane: "a", method: "views", spacing: 0 }, async () => {
        said.push("home tab");
      }),
    );
  });
  isHeld = false;
  goOn.resolve();
  await later;
  expect(said).toEqual(["home tab"]);
});
