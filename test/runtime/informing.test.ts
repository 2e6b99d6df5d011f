import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { plain } from "../../src/core/message.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { aRequest, aTurn, sidOf } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const surface = (told: string[], directWith: NonNullable<Surface["directWith"]>): Surface => ({
  holds: () => true,
  channelOf: (conversation) => conversation.replace(/\/.*$/, ""),
  directWith,
  deliver: async (effect) => {
    if (effect.type !== "update-card") told.push(`${effect.to}: ${plain(effect.message)}`);
  },
});

const informed = async (): Promise<void> => {
  const state = aRequest({
    watchers: [
      { type: "person", id: "sam", name: "Sam" },
      { type: "person", id: "gone", name: "Gone" },
      { type: "place", conversation: "terminal:ports/thread" },
      { type: "mail", address: "anna@acme.com" },
    ],
  });
  await it.store.commit(
    aTurn({
      request: { state, loadedRev: null },
      effects: [
        {
          type: "inform",
          sid: sidOf(1),
          urgent: false,
          message: { parts: [{ type: "text", text: "News" }] },
        },
      ],
    }),
  );
};

test("people hear it in their direct chat, places in their channel, and who cannot be reached is left out", async () => {
  const told: string[] = [];
  await informed();
  const assistant = it.again({
    surfaces: [surface(told, async (_near, person) => (person === "sam" ? "terminal:dm-sam" : null))],
  });
  await assistant.settle();
  expect(told.sort()).toEqual(["terminal:dm-sam: News", "terminal:ports: News"]);
  expect((await it.store.pendingEffects()).count).toBe(0);
});

test("nobody is told twice when one of them could not be asked for at first", async () => {
  const told: string[] = [];
  let tries = 0;
  await informed();
  const assistant = it.again({
    surfaces: [
      surface(told, async (_near, person) => {
        tries += 1;
        if (tries === 2) throw new Error("busy");
        return `terminal:dm-${person}`;
      }),
    ],
  });
  await assistant.settle();
  expect(told).toEqual([]);
  await it.pass(assistant, 60_000, 3);
  expect(told.sort()).toEqual(["terminal:dm-gone: News", "terminal:dm-sam: News", "terminal:ports: News"]);
});

test("another program is told again until it takes an event, with the same id, and what it never takes is kept", async () => {
  const posted: string[] = [];
  const event = { type: "port.changed", sid: sidOf(1) } as never;
  await it.store.commit(aTurn({ effects: [{ type: "post-event", sid: sidOf(1), at: 0, event }] }));
  let takes = false;
  const assistant = it.again({
    events: {
      post: async ({ id, body }) => {
        posted.push(`${id} ${JSON.parse(body).sid}`);
        if (!takes) throw new Error("The receiver of events answered 500.");
      },
    },
  });
  await assistant.settle();
  takes = true;
  await it.pass(assistant, 60_000, 3);
  expect(new Set(posted).size).toBe(1);
  expect(posted.length).toBeGreaterThan(1);
  expect((await it.store.pendingEffects()).count).toBe(0);
  takes = false;
  await it.store.commit(aTurn({ effects: [{ type: "post-event", sid: sidOf(2), at: 0, event }] }));
  await it.pass(assistant, 70 * 30 * 60_000, 70);
  expect(await it.store.deadEffects()).toMatchObject([{ effect: { type: "post-event" } }]);
});
