import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { openRuntime, said, type TestRuntime } from "../support/open-runtime.ts";
import { aConversation, aRequest, aTurn, say, sidOf } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

test("what is to be said follows by itself, without waiting for a tick", async () => {
  await it.assistant.receive(said("hello"));
  while (it.delivered.length === 0) await new Promise(setImmediate);
  expect(it.spoken()).toHaveLength(1);
});

test("a draft is begun, filled and echoed, each effect with a key of its own", async () => {
  for (const text of ["/port", "Bell", "Acme", "+12125550100"]) {
    await it.assistant.receive(said(text));
    await it.assistant.settle();
  }
  const { results } = await it.store.find("acme", { type: "drafts" }, "ana", 10);
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({
    home: "terminal:1",
    checking: false,
    numbers: { "+12125550100": { status: "portable" } },
  });
  const keys = it.delivered.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("what belongs to no surface is tried again and keeps no other conversation waiting", async () => {
  await it.store.commit(aTurn({ at: 0, effects: [say("slack:1", "there"), say("terminal:1", "here")] }));
  await it.assistant.settle();
  expect(it.spoken()).toEqual(["here"]);
  const [waiting] = await it.store.dueEffects(Number.MAX_SAFE_INTEGER, [], 1);
  expect(waiting?.error).toContain("No surface holds slack:1");
});

test("mail goes out with its key", async () => {
  const mail = { to: "dana@acme.example", subject: "Please sign", text: "…" };
  await it.store.commit(aTurn({ effects: [{ type: "send-mail", sid: sidOf(1), ...mail }] }));
  await it.assistant.settle();
  expect(it.mails).toEqual([{ ...mail, key: expect.stringMatching(/^terminal:event-\d+:0$/) }]);
});

test("an error in one part of a tick is logged, and the other parts go on", async () => {
  const broken = it.again({
    store: {
      ...it.store,
      dueTimers: async () => {
        throw new Error("timers are gone");
      },
    },
  });
  await it.store.commit(aTurn({ at: 0, effects: [say("terminal:1", "here")] }));
  await broken.tick();
  await broken.tick();
  expect(it.spoken()).toEqual(["here"]);
  expect(it.lines.filter(({ level }) => level === "error").map(({ error }) => error)).toEqual([
    "Error: timers are gone",
    "Error: timers are gone",
  ]);
});

test("started, it ticks by itself; stopped, it says what is due and waits for what is under way", async () => {
  const gate = Promise.withResolvers<void>();
  const said: string[] = [];
  const slow = it.again({
    surfaces: [
      {
        holds: () => true,
        deliver: async ({ to }) => {
          said.push(`${to} begun`);
          await gate.promise;
          said.push(`${to} done`);
        },
      },
    ],
  });
  await it.store.commit(aTurn({ at: 0, effects: [say("terminal:1", "one"), say("terminal:1", "two")] }));
  slow.start();
  slow.start();
  while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = slow.stop().then(() => said.push("stopped"));
  await new Promise(setImmediate);
  gate.resolve();
  await stopped;
  const once = ["terminal:1 begun", "terminal:1 done"];
  expect(said).toEqual([...once, ...once, "stopped"]);
  expect((await it.store.pendingEffects()).count).toBe(0);
});

test("stopped with more to say than there is time for, it begins nothing any more after a moment, and the rest stays stored", async () => {
  const said: string[] = [];
  const slow = it.again({
    surfaces: [
      {
        holds: () => true,
        deliver: async (effect) => {
          said.push("begun");
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (effect.type === "say") await it.store.commit(aTurn({ effects: [say("terminal:1", "more")] }));
          said.push("done");
        },
      },
    ],
  });
  await it.store.commit(aTurn({ at: 0, effects: [say("terminal:1", "one"), say("terminal:1", "two")] }));
  await slow.stop();
  const ended = said.length;
  expect(said.filter((each) => each === "done")).toHaveLength(ended / 2);
  expect((await it.store.pendingEffects()).count).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(said).toHaveLength(ended);
});

test("log lines hold no answer and nothing that was said", async () => {
  await it.store.commit(
    aTurn({
      conversation: aConversation({ sid: sidOf(1) }),
      request: { state: aRequest(), loadedRev: null },
    }),
  );
  await it.assistant.receive(said("Zanzibar Telephone"));
  await it.assistant.receive(said("Quagga Dental"));
  await it.assistant.settle();
  expect(it.lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(it.lines)).not.toMatch(/Zanzibar|Quagga/);
});
