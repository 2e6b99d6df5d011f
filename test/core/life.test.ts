import { describe, expect, test } from "@jest/globals";
import type { Order } from "../../src/core/carrier.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { Story } from "../support/story.ts";

const refusal = { family: "R07", code: "X", words: "ZIP", numbers: ["+12125550100"] };

const life: [Order["status"], Partial<Order>][] = [
  ["awaiting-signature", {}],
  ["with-carrier", {}],
  ["date-set", { date: "2026-12-10" }],
  ["activating", { date: "2026-12-10" }],
  ["completed", { date: "2026-12-10" }],
];

describe("each status", () => {
  test("is announced once, and the card follows", () => {
    const story = new Story().fileAll();
    for (const [status, change] of life) {
      const cards = story.effects.filter(({ type }) => type === "update-card").length;
      expect(story.reports(status, change)).not.toBe("");
      expect(story.request.status).toBe(status);
      expect(story.effects.filter(({ type }) => type === "update-card")).toHaveLength(cards + 1);
      const before = story.request;
      const order = { ...story.order(status, change), changed: story.at };
      expect(story.happens({ type: "carrier-reported", sid: story.request.sid, order })).toBe("");
      expect(story.request).toEqual(before);
      expect(story.reports(status, change)).toBe("");
    }
  });

  test("that is a milestone says so", () => {
    const story = new Story().fileAll();
    for (const [status, change] of life) {
      story.reports(status, change);
      expect(story.messages.at(-1)?.milestone ?? false).toBe(["date-set", "completed"].includes(status));
    }
  });

  test("nobody knows is kept as it was said", () => {
    const story = new Story().fileAll();
    story.reports("unknown", { raw: "Pending Validation II" });
    expect(story.request.status).toBe("unknown");
    expect(story.request.orders[0]?.raw).toBe("Pending Validation II");
    story.reports("with-carrier");
    expect(story.request.status).toBe("with-carrier");
  });
});

describe("the date", () => {
  test("moved or taken back is said with the old one", () => {
    const story = new Story().fileAll();
    expect(story.reports("date-set", { date: "2026-12-10" })).toContain(showDate("2026-12-10"));
    const moved = story.reports("date-set", { date: "2026-12-14" });
    expect(moved).toContain(showDate("2026-12-10"));
    expect(moved).toContain(showDate("2026-12-14"));
    expect(story.request.date).toBe("2026-12-14");
    expect(story.history.at(-1)).toMatchObject({ type: "date", text: "2026-12-14" });
    expect(story.reports("date-set", { date: null })).toContain("taken back");
  });
});

describe("reports out of order", () => {
  const orders = (story: Story): Order[] =>
    life.map(([status, change], index) => ({
      ...story.order(status, change),
      changed: story.at + index * 1000,
    }));

  const end = (arrange: (all: Order[]) => Order[]): unknown => {
    const story = new Story().fileAll();
    const { sid } = story.request;
    for (const order of arrange(orders(story))) story.happens({ type: "carrier-reported", sid, order });
    const { status, date, numbers, orders: known } = story.request;
    return { status, date, numbers, known };
  };

  test("end the same, however they are shuffled or repeated", () => {
    const straight = end((all) => all);
    expect(end((all) => [...all].reverse())).toEqual(straight);
    expect(end((all) => [...all, ...all, ...all])).toEqual(straight);
    expect(end(([a, b, c, d, e]) => [b, a, e, c, d, a].filter((each) => each !== undefined))).toEqual(
      straight,
    );
  });

  test("about a filing that was replaced change nothing", () => {
    const story = new Story().fileAll();
    story.reports("rejected", { refusals: [refusal] });
    story.say("10013");
    story.say("submit");
    story.say("yes");
    story.carrierTakes();
    const before = story.request;
    const order = { ...story.order("completed"), reference: `${before.sid}/1`, changed: story.at + 9 };
    expect(story.happens({ type: "carrier-reported", sid: before.sid, order })).toBe("");
    expect(story.request).toEqual(before);
  });

  test("while a correction is being filed do not stop it", () => {
    const story = new Story().fileAll();
    story.reports("rejected", { refusals: [refusal] });
    story.say("10013");
    story.say("submit");
    story.say("yes");
    story.signs();
    const order = {
      ...story.order("rejected", { refusals: [refusal] }),
      reference: `${story.request.sid}/1`,
    };
    story.happens({
      type: "carrier-reported",
      sid: story.request.sid,
      order: { ...order, changed: story.at + 9 },
    });
    expect(story.request.status).toBe("submitting");
    expect(story.carrierTakes()).toContain("The correction of");
  });

  test("after the end do not bring it back", () => {
    const story = new Story().fileAll();
    story.reports("completed", { date: "2026-12-10" });
    story.reports("with-carrier");
    expect(story.request.status).toBe("completed");
    expect(story.history.at(-1)).toMatchObject({ type: "not followed" });
  });
});

test("the end says what to do now and that the old service may be cancelled", () => {
  const story = new Story().fileAll();
  const said = story.reports("completed", { date: "2026-12-10" });
  expect(said).toContain("Done:");
  expect(said).toMatch(/cancel/);
  expect(story.request.completed).toBe(story.at);
});

test("when only some numbers moved it is said which, and to keep the old service for the others", () => {
  const story = new Story().fileAll();
  const said = story.reports("completed", {
    numbers: { "+12125550100": "completed", "+12125550101": "completed", "+12125550102": "cancelled" },
  });
  expect(story.request.status).toBe("partly-completed");
  expect(said).toContain("(212) 555-0102");
  expect(said).toContain("Keep the old service for every number that stayed.");
});

test("a rejection of some of the numbers opens the repair, also when the order goes on", () => {
  const story = new Story().fileAll();
  const said = story.reports("with-carrier", {
    numbers: { "+12125550100": "rejected", "+12125550101": "with-carrier", "+12125550102": "with-carrier" },
    refusals: [refusal],
  });
  expect(said).toContain("What is the service ZIP code");
  expect(story.request.status).toBe("action-required");
});

test("a correction the carrier no longer waits for is closed", () => {
  const story = new Story().fileAll();
  story.reports("rejected", { refusals: [refusal] });
  story.reports("with-carrier");
  expect(story.request.repair).toBeNull();
  story.say("10013");
  expect(story.request.answers.serviceZip?.value).toBe("10036");
});

describe("cancelling a port", () => {
  const withdrawals = (story: Story): unknown[] =>
    story.effects.filter(({ type }) => type === "withdraw-request");
  const asked = (): Story => {
    const story = new Story().fileAll();
    story.say("cancel the port");
    return story;
  };

  test("asks first, with the notice rule and that it cannot be taken back", () => {
    const story = asked();
    expect(story.said()).toContain(
      "Cancel the port of 3 numbers: (212) 555-0100 to 0102? This cannot be taken back",
    );
    expect(story.said()).toContain("until 2 business days before the date");
    expect(withdrawals(story)).toEqual([]);
  });

  test("goes on at no", () => {
    const story = asked();
    expect(story.say("no")).toContain("Nothing was cancelled.");
    expect(withdrawals(story)).toEqual([]);
  });

  test("asks the carrier at yes, and once", () => {
    const story = asked();
    expect(story.say("yes")).toContain("I am asking the carrier to cancel it.");
    story.say("yes");
    expect(withdrawals(story)).toHaveLength(1);
    const orders = [{ ...story.order("cancelled"), changed: story.at + 1 }];
    expect(story.happens({ type: "withdrawn", sid: story.request.sid, orders })).toContain("is cancelled");
    expect(story.request.status).toBe("cancelled");
    expect(story.say("cancel the port")).toContain("there is nothing to cancel");
  });

  test("that the carrier refuses is said with its words, and the port goes on", () => {
    const story = asked();
    story.say("yes");
    const said = story.happens({ type: "withdrawal-refused", sid: story.request.sid, sentence: "Too late." });
    expect(said).toContain("It could not be cancelled: Too late. The port goes on.");
    expect(story.request.status).toBe("in-review");
  });

  test("asks again when something happened in between", () => {
    const story = asked();
    story.reports("date-set", { date: "2026-12-10" });
    const said = story.say("yes");
    expect(said).toContain("Something was changed since that was shown");
    expect(withdrawals(story)).toEqual([]);
    story.say("yes");
    expect(withdrawals(story)).toHaveLength(1);
  });

  test("is not confirmed by somebody else", () => {
    const story = asked();
    const said = story.happens({ type: "said", text: "yes" }, { id: "sam", name: "Sam", role: "manage" });
    expect(said).toContain("Somebody else was asked to confirm this");
    expect(withdrawals(story)).toEqual([]);
  });

  test("erases the secrets", () => {
    const story = new Story().fillAll("212-555-0150");
    story.fill({ "pin:+12125550150": "482193" });
    for (const text of ["submit", "yes"]) story.say(text);
    story.carrierTakes();
    for (const text of ["cancel the port", "yes"]) story.say(text);
    const orders = [{ ...story.order("cancelled"), changed: story.at + 1 }];
    story.happens({ type: "withdrawn", sid: story.request.sid, orders });
    expect(story.request.answers["pin:+12125550150"]?.value).toMatchObject({ type: "destroyed" });
  });

  test("in a correction it is possible too, by its own words", () => {
    const story = new Story().fileAll();
    story.reports("rejected", { refusals: [refusal] });
    expect(story.say("cancel the port")).toContain("Cancel the port of 3 numbers");
    story.say("yes");
    expect(withdrawals(story)).toHaveLength(1);
  });

  test("is found by SID from anywhere", () => {
    const story = new Story().fileAll();
    const { sid } = story.request;
    story.say("new port");
    story.say("agree");
    expect(story.say(`cancel ${sid}`)).toContain("Cancel the port of 3 numbers");
    story.say("yes");
    expect(withdrawals(story)).toEqual([{ type: "withdraw-request", sid, attempt: 1 }]);
  });
});
