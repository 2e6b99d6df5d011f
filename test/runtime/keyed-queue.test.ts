import { expect, test } from "@jest/globals";
import { createKeyedQueue } from "../../src/runtime/keyed-queue.ts";

test("work of one key waits for the work before it, work of another key does not", async () => {
  const queue = createKeyedQueue();
  const gate = Promise.withResolvers<void>();
  const ended: string[] = [];
  const first = queue.run("a", async () => {
    await gate.promise;
    ended.push("first");
  });
  const second = queue.run("a", async () => ended.push("second"));
  await queue.run("b", async () => ended.push("other"));
  expect(ended).toEqual(["other"]);
  gate.resolve();
  await Promise.all([first, second]);
  expect(ended).toEqual(["other", "first", "second"]);
});

test("failed work is reported to its caller and does not stop the next, and nothing is kept", async () => {
  const queue = createKeyedQueue();
  const failing = queue.run("a", async () => {
    throw new Error("no");
  });
  const after = queue.run("a", async () => "yes");
  await expect(failing).rejects.toThrow("no");
  await expect(after).resolves.toBe("yes");
  expect(queue.size()).toBe(0);
});
