import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CarrierUnreachable } from "../../src/runtime/ports.ts";
import { openRuntime, type TestRuntime } from "../support/open-runtime.ts";
import { anOrder, aRequest, aTurn } from "../support/turns.ts";

let it: TestRuntime;
beforeEach(async () => {
  it = await openRuntime();
});
afterEach(() => it.close());

const asked = async (): Promise<void> => {
  const request = aRequest({ status: "awaiting-signature", orders: [anOrder()] });
  const { sid, home } = request;
  await it.store.commit(
    aTurn({
      at: it.clock.now(),
      request: { state: request, loadedRev: null },
      effects: [{ type: "show-signing-link", to: home, person: "ana", sid }],
    }),
  );
  await it.assistant.settle();
};

test("the link is told to the one who asked, alone", async () => {
  it.carrier.signingLink = async (reference) => `https://sign.example.com/${reference}`;
  await asked();
  expect(it.delivered.map(({ effect }) => effect)).toMatchObject([{ type: "say-privately", person: "ana" }]);
  expect(it.spoken()[0]).toContain("https://sign.example.com/PR-0000-0001/1");
});

test.each<[string, () => Promise<string | null>]>([
  ["has none", async () => null],
  ["is away", async () => Promise.reject(new CarrierUnreachable("away"))],
])("where the carrier %s, that is said, once", async (_what, answer) => {
  it.carrier.signingLink = answer;
  await asked();
  expect(it.spoken()).toEqual([expect.stringMatching(/gives no link to it just now/)]);
  expect((await it.store.pendingEffects()).count).toBe(0);
});
