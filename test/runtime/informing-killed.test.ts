import { expect, test } from "@jest/globals";
import { plain } from "../../src/core/message.ts";
import type { Mail } from "../../src/runtime/mail-ports.ts";
import type { Surface } from "../../src/runtime/ports.ts";
import { createLife, mortal } from "../support/mortal.ts";
import { openRuntime } from "../support/open-runtime.ts";
import { aRequest, aTurn, making, sidOf } from "../support/turns.ts";

const hour = 60 * 60_000;

/** News for two watchers, a shared page by mail, an event for another program, and a summary that is due. */
const run = async (end?: number) => {
  const it = await openRuntime();
  const said = new Map<string, string>();
  const keys = { mails: new Set<string>(), posts: new Set<string>() };
  const surface: Surface = {
    holds: () => true,
    directWith: async (_near, person) => `terminal:dm-${person}`,
    deliver: async (effect, key) => {
      if (effect.type !== "update-card") said.set(key, `${effect.to}: ${plain(effect.message)}`);
    },
  };
  const at = it.clock.now();
  const person = (id: string) => ({ type: "person" as const, id, name: id });
  const share = { id: 1, by: "Ana", at, expires: at + 100 * hour, to: "bob@example.com" };
  const state = aRequest({ status: "date-set", watchers: [person("sam"), person("lee")], shares: [share] });
  const listener = {
    place: "terminal:dm-ana",
    person: { id: "ana", name: "Ana" },
    digest: { every: "day" as const, minute: 540, weekday: 1 },
    quiet: null,
    muted: null,
    requests: [],
    zone: null,
  };
  await it.store.commit({
    ...making(state),
    at,
    history: [{ at, by: "carrier", type: "status", text: "date-set" }],
    listeners: [{ type: "set", listener, due: at + 23 * hour, told: at - 1 }],
  });
  const { sid } = state;
  const message = { parts: [{ type: "text" as const, text: "News" }] };
  await it.store.commit(
    aTurn({
      at,
      effects: [
        { type: "inform", sid, urgent: false, message },
        { type: "share-status", sid, share: 1, to: "terminal:1", person: "ana" },
        { type: "post-event", sid, at, event: { sid } as never },
      ],
    }),
  );
  const process = (store = it.store) =>
    it.again({
      store,
      surfaces: [surface],
      mailer: {
        folder: null,
        send: async ({ key }: Mail) => {
          keys.mails.add(key);
          return { ok: true };
        },
      },
      events: {
        post: async ({ id }) => {
          keys.posts.add(id);
        },
      },
    });
  const life = createLife(end);
  const dying = process(mortal("store", it.store, life));
  it.clock.advance(23 * hour);
  await Promise.allSettled([dying.tick()]);
  await it.pass(process(), 3 * hour, 3);
  const left = (await it.store.pendingEffects()).count;
  await it.close();
  return {
    boundaries: life.boundaries.length,
    told: [...said.values()].toSorted(),
    mails: keys.mails.size,
    posts: keys.posts.size,
    left,
  };
};

test("whenever a process dies, each is told once: watchers, a mailbox, another program, and a summary", async () => {
  const { boundaries, ...whole } = await run();
  expect(whole).toEqual({
    told: [`terminal:dm-ana: digest: ${sidOf(1)} |  | `, "terminal:dm-lee: News", "terminal:dm-sam: News"],
    mails: 1,
    posts: 1,
    left: 0,
  });
  expect(boundaries).toBeGreaterThan(20);
  for (let end = 1; end <= boundaries; end += 1) {
    const { boundaries: _reached, ...outcome } = await run(end);
    expect({ end, ...outcome }).toEqual({ end, ...whole });
  }
}, 120_000);
