import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Effect } from "../../src/core/effect.ts";
import type { Arrangement } from "../../src/core/listener.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aRequest, aTurn, making, sidOf } from "../support/turns.ts";

const hour = 60 * 60_000;
const ana = { id: "ana", name: "Ana", role: "manage" as const };
const daily: Arrangement = { type: "digest", digest: { every: "day", minute: 540, weekday: 1 } };

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
  const [surface] = it.options.surfaces;
  if (!surface) throw new Error("The runtime of the tests has a surface.");
  surface.directWith = async (_near, person) => (person === "ana" ? "terminal:ana" : null);
});
afterEach(() => it.close());

const arrange = async (change: Arrangement, given: Partial<Extract<Effect, { type: "arrange" }>> = {}) => {
  const effect = {
    type: "arrange" as const,
    to: "terminal:1",
    by: ana,
    whose: "me" as const,
    change,
    ...given,
  };
  await it.store.commit(aTurn({ at: it.clock.now(), effects: [effect] }));
  await it.assistant.settle();
};

const changed = (number: number, change: Parameters<typeof aRequest>[0] = {}) => {
  const at = it.clock.now();
  const state = aRequest({
    sid: sidOf(number),
    status: "with-carrier",
    touched: at,
    submitted: at,
    ...change,
  });
  return it.store.commit({ ...making(state), history: [{ at, by: "carrier", type: "status", text: "…" }] });
};

const inform = async (urgent: boolean) => {
  const message = { parts: [{ type: "text" as const, text: urgent ? "Sent back" : "Date set" }] };
  const effects: Effect[] = [{ type: "inform", sid: sidOf(1), urgent, message }];
  await it.store.commit(aTurn({ at: it.clock.now(), effects }));
  await it.assistant.settle();
};

const watched = {
  requester: { id: "bob", name: "Bob" },
  watchers: [{ type: "person" as const, id: "ana", name: "Ana" }],
};

describe("a summary", () => {
  test("comes every day at its hour with what is one's own, once from several processes, and nothing where nothing is", async () => {
    await arrange(daily);
    expect(it.spoken()).toEqual(["Arranged digest"]);
    // It makes summaries as the first does. What both share here is one store, so that it would deliver what the first
    // has begun; records of its own say of that that another has it.
    const other = it.again({ store: { ...it.store, takeEffects: async () => [] } });
    const days = async (count: number) => {
      for (let day = 0; day < count; day += 1) {
        it.clock.advance(24 * hour);
        await Promise.all([it.assistant.tick(), other.tick()]);
      }
    };
    await days(1);
    expect(it.spoken()).toHaveLength(1);
    await changed(1);
    await changed(2, { requester: { id: "bob", name: "Bob" } });
    await changed(3, watched);
    await days(1);
    expect(it.spoken().slice(1)).toEqual([`digest: ${sidOf(3)} ${sidOf(1)} |  | `]);
    await days(1);
    expect(it.spoken()).toHaveLength(2);
    expect((await it.store.listener("acme", "terminal:ana"))?.listener.person?.id).toBe("ana");
    await other.stop();
  });

  test("says what waits and the dates ahead as long as they do", async () => {
    const moment = new Date(it.clock.now() + 72 * hour).toISOString().slice(0, 10);
    await changed(1, { status: "action-required" });
    await changed(2, { status: "date-set", date: moment });
    it.clock.advance(48 * hour);
    await arrange(daily);
    await it.pass(it.assistant, 24 * hour);
    expect(it.spoken().at(-1)).toBe(`digest:  | ${sidOf(1)} | ${sidOf(2)}`);
  });

  test("is for who may look still; who may not any more hears of what waited only where others keep them informed", async () => {
    const [surface] = it.options.surfaces;
    let mayLook = true;
    if (surface)
      surface.mayLook = async (near, person) => mayLook || near !== "terminal:ana" || person !== "ana";
    await arrange(daily);
    await changed(1, { status: "action-required" });
    await it.pass(it.assistant, 24 * hour);
    expect(it.spoken().slice(1)).toEqual([`digest: ${sidOf(1)} | ${sidOf(1)} | `]);
    mayLook = false;
    await changed(2, watched);
    await it.pass(it.assistant, 24 * hour);
    expect(it.spoken()).toHaveLength(2);
    await arrange({ type: "digest", digest: null });
    await arrange({ type: "mute", until: it.clock.now() + 2 * hour, all: true });
    it.clock.advance(1000);
    await changed(3);
    await changed(4, watched);
    await it.store.holdNews("acme", "terminal:ana", it.clock.now(), it.clock.now() + 2 * hour);
    await it.pass(it.assistant, 3 * hour);
    expect(it.spoken().at(-1)).toBe(`held: ${sidOf(4)} |  | `);
    mayLook = true;
    await arrange(daily);
    await it.pass(it.assistant, 24 * hour);
    expect(it.spoken().at(-1)).toContain("digest");
  });

  test("waits where the platform does not say whether somebody may look", async () => {
    const [surface] = it.options.surfaces;
    let isDown = true;
    if (surface)
      surface.mayLook = async () => {
        if (isDown) throw new Error("busy");
        return true;
      };
    await arrange(daily);
    await changed(1);
    await it.pass(it.assistant, 24 * hour);
    expect(it.spoken()).toHaveLength(1);
    isDown = false;
    await it.pass(it.assistant, hour);
    expect(it.spoken().slice(1)).toEqual([`digest: ${sidOf(1)} |  | `]);
  });

  test("of a channel is for those who manage ports to wish for", async () => {
    const vic = { id: "vic", name: "Vic", role: "view" as const };
    await arrange(daily, { by: vic, whose: "here" });
    expect(it.spoken()).toEqual(["Only managers"]);
    await arrange(daily, { by: vic });
    expect(it.spoken().at(-1)).toBe("Unreachable");
    expect(await it.store.dueListeners(Number.MAX_SAFE_INTEGER, 9)).toEqual([]);
  });
});

describe("quiet", () => {
  const mute: Arrangement = { type: "mute", until: 0, all: false };
  const muted = async (all = false) => arrange({ ...mute, until: it.clock.now() + 2 * hour, all });

  test("holds what is told, tells it once afterwards, and holds nothing urgent", async () => {
    await changed(1, watched);
    it.clock.advance(1000);
    await muted();
    await it.pass(it.assistant, hour);
    await it.store.commit(aTurn({ at: it.clock.now() }));
    await inform(false);
    await changed(2, watched);
    await inform(true);
    expect(it.spoken().slice(1)).toEqual(["Sent back"]);
    await it.pass(it.assistant, hour + 1000);
    expect(it.spoken().slice(2)).toEqual([`held: ${sidOf(2)} |  | `]);
    await inform(false);
    expect(it.spoken().at(-1)).toBe("Date set");
  });

  test("holds urgent news only where that was asked for, and ends at once when it is over", async () => {
    await changed(1, watched);
    await muted(true);
    await inform(true);
    expect(it.spoken()).toHaveLength(1);
    await changed(2, watched);
    await arrange({ type: "unmute" });
    await it.assistant.tick();
    expect(it.spoken().slice(1)).toEqual(["Arranged unmute", `held: ${sidOf(2)} ${sidOf(1)} |  | `]);
  });

  test("is asked for by chat platforms, and only where somebody wished for it", async () => {
    const { hush } = it.assistant;
    const news = { sid: sidOf(1), urgent: false };
    expect(await hush("acme", "terminal:ana", news)).toBe(false);
    await muted();
    expect(await hush("acme", "terminal:ana", news)).toBe(true);
    expect(await hush("acme", "terminal:ana", { ...news, urgent: true })).toBe(false);
    expect(await hush("other", "terminal:ana", news)).toBe(false);
    expect((await it.store.listener("acme", "terminal:ana"))?.since).toBe(it.clock.now());
  });
});
