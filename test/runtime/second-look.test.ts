import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { words } from "../../conversations/port-in/words.ts";
import { numbers, openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { begin } from "../support/take-effects.ts";
import { tinyWorld } from "../support/tiny-world.ts";
import { aConversation, answersOf, aRequest, aTurn, making, sidOf } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  const world = { ...tinyWorld(), operator: { name: "Dana Ops", address: "ops@acme.example" } };
  it = await openRuntime({ ...world, words: { ...world.words, secondLook: words.secondLook } });
});
afterEach(() => it.close());

const [first = "", second = ""] = numbers;

/** Another agency has these numbers under way, or only thinks about them. */
const elsewhere = (some: string[], status: "with-carrier" | "draft" | "completed"): Promise<unknown> => {
  const touched = it.clock.now();
  const answers = answersOf({ numbers: some });
  return it.store.commit(making(aRequest({ sid: sidOf(7), agency: "other", status, answers, touched })));
};

/** The carrier moves real numbers from now on. */
const real = () => {
  it.carrier.capabilities = { ...it.carrier.capabilities, test: false };
};

const check = async (): Promise<void> => {
  const { sid } = aRequest();
  const answers = answersOf({ carrier: "Bell", accountName: "Acme", numbers });
  await it.store.commit(
    aTurn({
      at: it.clock.now(),
      conversation: aConversation({ sid }),
      request: { state: aRequest({ checking: true, answers }), loadedRev: null },
      effects: [{ type: "check-numbers", sid, numbers }],
    }),
  );
  await it.assistant.settle();
};

test("a number that another agency has under way is left out, and nobody learns whose it is", async () => {
  real();
  await elsewhere([first], "with-carrier");
  await check();
  expect((await it.request())?.answers.numbers?.value).toEqual([second]);
  const [left] = (await it.request())?.leftOut ?? [];
  expect(left).toMatchObject({
    text: first,
    sentence: expect.stringMatching(
      /needs a second look by whoever runs Portside.*Dana Ops at ops@acme\.example/,
    ),
  });
  expect(JSON.stringify([left, it.spoken()])).not.toMatch(/other|PR-0000-0007/);
  expect(it.lines.filter(({ message }) => message.includes("another agency"))).toHaveLength(1);
});

test("a number that another agency moved here waits for sixty days, and is like any other after them", async () => {
  real();
  await elsewhere([first], "completed");
  it.clock.advance(59 * 24 * 3_600_000);
  await check();
  expect((await it.request())?.answers.numbers?.value).toEqual([second]);
  expect((await it.request())?.leftOut[0]?.sentence).toMatch(/second look/);
  await it.close();
  it = await openRuntime();
  real();
  await elsewhere([first], "completed");
  it.clock.advance(61 * 24 * 3_600_000);
  await check();
  expect((await it.request())?.answers.numbers?.value).toEqual(numbers);
});

test("one that another agency only drafts is nobody's yet, and a carrier that moves nothing asks nothing", async () => {
  await elsewhere([first], "with-carrier");
  await check();
  expect((await it.request())?.answers.numbers?.value).toEqual(numbers);
  await it.close();
  it = await openRuntime();
  real();
  await elsewhere([first], "draft");
  await check();
  expect((await it.request())?.answers.numbers?.value).toEqual(numbers);
});

test("of two agencies that submit it at once neither has it filed before somebody looked", async () => {
  real();
  await elsewhere([second], "with-carrier");
  await it.submitted();
  await it.assistant.settle();
  expect(it.filed).toEqual([]);
  expect(await it.request()).toMatchObject({ status: "draft" });
  expect(it.spoken().join("\n")).toMatch(/second look/);
});

test("nor is it filed by the next process, where the first one died before it could look", async () => {
  real();
  await elsewhere([second], "with-carrier");
  await it.submitted();
  const [filing] = await it.store.dueEffects(it.clock.now(), [], 1);
  await begin(it.store, filing?.id ?? 0);
  await it.assistant.settle();
  expect(it.filed).toEqual([]);
  expect(await it.request()).toMatchObject({ status: "submitting" });
  expect(it.spoken()).toEqual([]);
  await it.pass(it.assistant, 60 * 60_000, 60);
  expect(it.filed).toEqual([]);
  expect(await it.request()).toMatchObject({ status: "draft" });
  expect(it.spoken().join("\n")).toMatch(/second look/);
});
