import type { Query } from "../src/core/event.ts";
import { nearSids, type Sid } from "../src/core/values/sid.ts";
import type { Store } from "../src/runtime/ports.ts";
import { carrierIdOf, dueNow, numberOf, personOf } from "./fill.ts";
import { agency } from "./port-script.ts";
import { timed } from "./samples.ts";

const shown = 10;

/** One question to the store, about the request of this index; `expect` is how many answers there are at least. */
export type Question = {
  name: string;
  ask(store: Store, index: number, sid: Sid): Promise<number>;
  expect: number;
};

const found = (name: string, queryOf: (index: number, sid: Sid) => Query, expect = 1): Question => ({
  name,
  expect,
  ask: async (store, index, sid) =>
    (await store.find(agency, queryOf(index, sid), personOf(index), shown)).results.length,
});

const slip = (sid: Sid): string => `${sid.slice(0, 10)}${sid[10] === "7" ? "8" : "7"}${sid.slice(11)}`;

/** What is asked all day. */
export const questions: Question[] = [
  found("by SID", (_, sid) => ({ type: "sid", sid })),
  found("by a mistyped SID", (_, sid) => ({ type: "near", sids: nearSids(slip(sid)), text: "" })),
  found("by a number", (index) => ({ type: "number", number: numberOf(index, index % 3) })),
  found("by the carrier's id", (index) => ({ type: "carrier-id", id: carrierIdOf(index).toUpperCase() })),
  found("mine, ten newest and how many", () => ({ type: "mine" }), shown),
  found("mine that are open", () => ({ type: "mine", open: true }), shown),
  found("all, ten newest and how many", () => ({ type: "all" }), shown),
  found("all that are open", () => ({ type: "all", open: true }), shown),
  {
    name: "history",
    expect: 4,
    ask: async (store, _, sid) => (await store.history(agency, sid)).length,
  },
  {
    name: "numbers taken by another request",
    expect: 3,
    ask: async (store, index) => {
      const numbers = [0, 1, 2].map((which) => numberOf(index, which));
      return (await store.taken(agency, numbers, "PR-0000-0000")).length;
    },
  },
  {
    name: "effects that are due",
    expect: 16,
    ask: async (store) => (await store.dueEffects(Date.now(), [], 16)).length,
  },
  {
    name: "timers that are due",
    expect: 1,
    ask: async (store) => ((await store.dueTimers(Date.now(), dueNow)).length > 0 ? 1 : 0),
  },
];

/** One request of those that were filled in. */
export type Target = { index: number; sid: Sid };

/** An index whose request is ours and open, so that every question has an answer. */
export const someIndex = (size: number): number => {
  const index = Math.floor((Math.random() * size) / 30) * 30;
  return index + 1 + Math.floor(Math.random() * 2);
};

/** Milliseconds that a question about this request takes; throws when it is answered by too little. */
export const asked = async (store: Store, question: Question, { index, sid }: Target): Promise<number> => {
  let answers = 0;
  const took = await timed(async () => {
    answers = await question.ask(store, index, sid);
  });
  if (answers < question.expect)
    throw new Error(`"${question.name}" found ${answers}, not ${question.expect}.`);
  return took;
};
