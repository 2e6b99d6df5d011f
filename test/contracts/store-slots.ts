import { expect, test } from "@jest/globals";
import { aTurn, sidOf } from "../support/turns.ts";
import type { InTest } from "./store-contract.ts";

export const slotsContract = (it: InTest): void => {
  const sid = sidOf(1);
  const remind = (reminder: string, due: number) =>
    it().store.commit(aTurn({ effects: [{ type: "remind", sid, reminder, due }] }));
  const rang = (reminder: string, due: number, again: number | null = null) =>
    it().store.commit(
      aTurn({
        source: "timer",
        eventId: `${sid}/${reminder}/${due}`,
        effects: again === null ? [] : [{ type: "remind", sid, reminder, due: again }],
      }),
    );
  const dueOf = async (now: number) =>
    (await it().store.dueTimers(now, 9)).map((timer) => `${timer.reminder} ${timer.due}`);

  test("timers are set, moved and forgotten by turns, and are no effects", async () => {
    const { store } = it();
    expect(await store.nextTimer()).toBeNull();
    await remind("poll", 50);
    await remind("idle", 40);
    expect(await store.dueTimers(45, 9)).toEqual([{ sid, agency: "acme", reminder: "idle", due: 40 }]);
    await remind("idle", 60);
    expect(await store.nextTimer()).toBe(50);
    expect(await dueOf(60)).toEqual(["poll 50", "idle 60"]);
    expect(await store.dueTimers(60, 1)).toHaveLength(1);
    await store.commit(aTurn({ effects: [{ type: "forget", sid, reminder: "poll" }] }));
    expect(await dueOf(60)).toEqual(["idle 60"]);
    expect((await store.pendingEffects()).count).toBe(0);
  });

  test("a timer that rang is gone with its turn, unless set for another time", async () => {
    await remind("a/b", 50);
    expect(await rang("a/b", 50)).toBe("applied");
    expect(await it().store.nextTimer()).toBeNull();
    await remind("poll", 50);
    await rang("poll", 50, 90);
    expect(await dueOf(100)).toEqual(["poll 90"]);
    await rang("poll", 90, 90);
    expect(await dueOf(100)).toEqual([]);
  });

  test("a timer moved after it rang stays", async () => {
    await remind("poll", 50);
    await remind("poll", 80);
    expect(await rang("poll", 50)).toBe("applied");
    expect(await dueOf(100)).toEqual(["poll 80"]);
  });

  test("a timer set again for a time that was handled does not ring for ever", async () => {
    await remind("poll", 50);
    await rang("poll", 50);
    await remind("poll", 50);
    expect(await rang("poll", 50)).toBe("seen before");
    expect(await it().store.nextTimer()).toBeNull();
  });

  test("a cursor is empty until it is set", async () => {
    const { store } = it();
    expect(await store.cursor("sandbox")).toBe("");
    await store.setCursor("sandbox", "7");
    await store.setCursor("sandbox", "8");
    await store.setCursor("other", "1");
    expect(await store.cursor("sandbox")).toBe("8");
  });

  test("the time is the database's own, and goes on", async () => {
    const { store } = it();
    const before = await store.time();
    expect(Number.isSafeInteger(before)).toBe(true);
    expect(await store.time()).toBeGreaterThanOrEqual(before);
  });

  test("a lease goes to one caller of many", async () => {
    const { store } = it();
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.lease("poll", `t${index}`, 0, 10)),
    );
    expect(asked.filter((got) => got)).toHaveLength(1);
  });

  test("a lease is free again after its time, or when its holder gives it back", async () => {
    const { store } = it();
    expect(await store.lease("poll", "one", 100, 10)).toBe(true);
    expect(await store.lease("poll", "one", 105, 10)).toBe(false);
    expect(await store.lease("other", "two", 105, 10)).toBe(true);
    await store.release("poll", "two");
    expect(await store.lease("poll", "two", 109, 10)).toBe(false);
    expect(await store.lease("poll", "two", 110, 10)).toBe(true);
    await store.release("poll", "one");
    expect(await store.lease("poll", "three", 111, 10)).toBe(false);
    await store.release("poll", "two");
    expect(await store.lease("poll", "three", 111, 10)).toBe(true);
  });

  test("a lease is renewed by its holder alone, and not once another has it", async () => {
    const { store } = it();
    await store.lease("poll", "one", 100, 10);
    expect(await store.renew("poll", "two", 105, 10)).toBe(false);
    expect(await store.renew("poll", "one", 105, 10)).toBe(true);
    expect(await store.lease("poll", "two", 112, 10)).toBe(false);
    expect(await store.lease("poll", "two", 115, 10)).toBe(true);
    expect(await store.renew("poll", "one", 116, 10)).toBe(false);
    expect(await store.renew("gone", "one", 116, 10)).toBe(false);
  });
};
