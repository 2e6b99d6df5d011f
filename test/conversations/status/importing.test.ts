import { describe, expect, test } from "@jest/globals";
import type { Order } from "../../../src/core/carrier.ts";
import { createWorld } from "../../../src/world.ts";
import { Story, world } from "../../support/story.ts";
import { anOrder } from "../../support/turns.ts";

const numbers = ["+12125550100", "+12125550101"];

const order = (change: Partial<Order> = {}): Order =>
  anOrder({
    reference: "PR-7K3M-9Q2X/1",
    carrierId: "SBX-900010",
    status: "with-carrier",
    numbers: Object.fromEntries(numbers.map((number) => [number, "with-carrier"])),
    ...change,
  });

const importing = (orders: Order[] = [order()]): Story => {
  const story = new Story();
  story.say("import SBX-900010");
  story.happens({
    type: "import-answered",
    carrier: "sandbox",
    orderId: "SBX-900010",
    result: { type: "found", sid: "PR-7K3M-9Q2X", orders, filed: story.at - 86_400_000, taken: [] },
  });
  return story;
};

describe("what is understood", () => {
  test.each([
    "import SBX-900010",
    "/port import SBX-900010",
    "Import the port SBX-900010.",
    "import my sandbox order: SBX-900010",
    "import request id SBX-900010",
  ])("%s", (text) => {
    const story = new Story();
    expect(story.say(text)).toContain("I am asking Sandbox carrier for port order SBX-900010.");
    expect(story.did("import-order")).toMatchObject([{ id: "SBX-900010", carrier: "sandbox" }]);
  });

  test.each(["import", "import KW0000", "import a port"])("%s asks for the id", (text) => {
    const story = new Story();
    expect(story.say(text)).toMatch(/SBX-900010/);
    expect(story.did("import-order")).toEqual([]);
  });

  test("a command says what an id looks like; a company's name is no command", () => {
    expect(new Story().say("/port import everything")).toContain('"everything" does not look like');
    const story = new Story().fillAll();
    story.say("edit company name");
    story.say("Import Co");
    expect(story.request.answers.accountName?.value).toBe("Import Co");
    expect(story.did("import-order")).toEqual([]);
  });

  test("an id of a carrier that is not the usual one goes to that one", () => {
    const { sandbox } = world.carriers;
    if (!sandbox) throw new Error("The story has no sandbox.");
    const other = { ...sandbox, key: "other", orderId: { ...sandbox.orderId, pattern: "X\\d" } as never };
    const story = new Story(createWorld([sandbox, other], "sandbox"));
    story.say("import X1");
    expect(story.did("import-order")).toMatchObject([{ id: "X1", carrier: "other" }]);
  });

  test("a carrier without ids says so", () => {
    const { sandbox } = world.carriers;
    if (!sandbox) throw new Error("The story has no sandbox.");
    const { orderId: _orderId, ...without } = sandbox;
    const story = new Story(createWorld([without], "sandbox"));
    expect(story.say("import X1")).toContain("cannot be imported");
  });
});

test("a port that was filed elsewhere has a SID, its numbers, and what an import cannot do", () => {
  const story = importing();
  const said = story.said();
  expect(said).toContain("is PR-7K3M-9Q2X here");
  expect(said).toContain("(212) 555-0100 to 0101");
  expect(said).toContain("I do not have its answers, bill or letter");
  expect(story.conversation.sid).toBe("PR-7K3M-9Q2X");
  expect(said).toContain("Sandbox carrier has had it since");
});

test("its rejection is told, asks for nothing, and says where to correct it", () => {
  const story = importing();
  const refusals = [{ family: "R01", code: "X", words: "Wrong account", numbers }];
  const said = story.happens({
    type: "carrier-reported",
    sid: "PR-7K3M-9Q2X",
    order: order({
      status: "rejected",
      refusals,
      numbers: Object.fromEntries(numbers.map((number) => [number, "rejected"])),
      changed: 2,
    }),
  });
  expect(said).toContain('"Wrong account"');
  expect(said).toContain("correct it in the records of the sandbox");
  expect(said).not.toContain("Account number?");
  expect(story.request).toMatchObject({ status: "action-required", repair: null });
  expect(story.say("repair")).toContain("was filed elsewhere");
  expect(story.say("status")).toContain("It was filed elsewhere, so correct it in");
});

test("it can be cancelled, and then taken up again with the questions it never had", () => {
  const story = importing();
  story.say("cancel the port");
  story.say("yes, cancel it");
  expect(story.did("withdraw-request")).toMatchObject([{ sid: "PR-7K3M-9Q2X", attempt: 1 }]);
  story.happens({
    type: "withdrawn",
    sid: "PR-7K3M-9Q2X",
    orders: [
      order({
        status: "cancelled",
        numbers: Object.fromEntries(numbers.map((number) => [number, "cancelled"])),
        changed: 2,
      }),
    ],
  });
  expect(story.request.status).toBe("cancelled");
  story.say("restart");
  expect(story.request.status).toBe("draft");
  expect(story.request.answers.numbers?.value).toEqual(numbers);
});

test("one that is over already is imported as it ended", () => {
  const story = importing([
    order({
      status: "completed",
      numbers: Object.fromEntries(numbers.map((number) => [number, "completed"])),
    }),
  ]);
  expect(story.request.status).toBe("completed");
  expect(story.said()).toContain("Completed");
});
