import { beforeEach, describe, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import type { NumberStatus, Order, Refusal } from "../../src/core/carrier.ts";
import { unpackNumbers } from "../../src/core/values/number-pack.ts";
import { createWorld } from "../../src/world.ts";
import { Story } from "../support/story.ts";

/** Three numbers at a carrier that takes two in one order. */
const narrow = () => new Story(createWorld([{ ...capabilities, limit: 2 }], "sandbox"));
const three = "212-555-0100, 212-555-0101, 212-555-0102";

let story: Story;

const parts = () => story.request.parts ?? [];
const numbersIn = (attempt: number): string[] =>
  unpackNumbers(parts().find((part) => part.attempt === attempt)?.numbers ?? "");

const orderOf = (attempt: number, status: NumberStatus, change: Partial<Order> = {}): Order => ({
  reference: `${story.request.sid}/${attempt}`,
  carrierId: `SBX-${attempt}`,
  status,
  numbers: Object.fromEntries(numbersIn(attempt).map((number) => [number, status])),
  date: null,
  refusals: [],
  raw: null,
  changed: story.at,
  ...change,
});

const takes = (attempt: number): string => {
  const { sid } = story.request;
  return story.happens({ type: "filed", sid, attempt, orders: [orderOf(attempt, "in-review")] });
};
const refuses = (attempt: number, sentence = "The rate center is closed."): string =>
  story.happens({ type: "filing-refused", sid: story.request.sid, attempt, sentence });
const reports = (attempt: number, status: NumberStatus, change: Partial<Order> = {}): string => {
  story.at += 60_000;
  return story.happens({
    type: "carrier-reported",
    sid: story.request.sid,
    order: orderOf(attempt, status, change),
  });
};
const filings = (): number[] => story.did("file-request").map(({ attempt }) => attempt);

/** It is confirmed for the first time, with the SID to keep; or only a correction of it is. */
const expectFirst = (said: string): void => {
  expect(said).toContain("It is filed.");
  expect(said).toContain(`Request SID: ${story.request.sid}`);
  expect(said).not.toContain("The correction of");
};
const expectAgain = (said: string): void => {
  expect(said).toContain(`The correction of ${story.request.sid} is with the carrier.`);
  expect(said).not.toContain("It is filed.");
};

beforeEach(() => {
  story = narrow().fillAll(three);
  story.say("submit");
  story.say("yes");
  story.signs();
});

describe("a request that becomes two orders", () => {
  test("the split is shown at review, with its reason, and named where it is confirmed", () => {
    const again = narrow().fillAll(three);
    expect(again.say("review")).toContain(
      "This becomes 2 orders at Sandbox carrier, because Sandbox carrier takes 2 numbers in one order.",
    );
    expect(again.say("submit")).toContain("as Acme Plumbing LLC, as 2 orders?");
  });

  test("one signature, and a filing with a reference of its own for each", () => {
    expect(story.did("seal-letter")).toHaveLength(1);
    expect(filings()).toEqual([1, 2]);
    expect([numbersIn(1), numbersIn(2)]).toEqual([["+12125550100", "+12125550101"], ["+12125550102"]]);
    expect(story.request.attempt).toBe(2);
  });

  test("nothing is said before the last one was answered, then everything at once", () => {
    const { length } = story.messages;
    takes(1);
    expect(story.messages).toHaveLength(length);
    expect(story.request.status).toBe("submitting");
    const said = takes(2);
    expect(said).toContain("Filed: 2 of 2 orders, 3 of 3 numbers.");
    expect(said).toContain("(SBX-1)");
    expectFirst(said);
    expect(story.request.status).toBe("in-review");
  });

  test("an answer that comes twice changes nothing", () => {
    takes(1);
    const before = JSON.stringify(story.request.orders);
    takes(1);
    refuses(1);
    expect(JSON.stringify(story.request.orders)).toBe(before);
    expect(parts().map(({ standing }) => standing)).toEqual(["filed", "waiting"]);
  });

  test("the status follows the part that is furthest behind, and each has its own date", () => {
    takes(1);
    takes(2);
    reports(1, "with-carrier");
    expect(story.request.status).toBe("in-review");
    reports(2, "with-carrier");
    expect(story.request.status).toBe("with-carrier");
    reports(1, "date-set", { date: "2026-12-10" });
    reports(2, "date-set", { date: "2026-12-14" });
    expect(story.request.status).toBe("date-set");
    expect(story.say(`status of ${story.request.sid}`)).toContain("Moves Mon, Dec 14");
    reports(1, "completed", { date: "2026-12-10" });
    expect(story.request.status).toBe("date-set");
    reports(2, "completed", { date: "2026-12-14" });
    expect(story.request.status).toBe("completed");
  });
});

describe("a part that is sent back", () => {
  const zip: Refusal = { family: "R07", code: "ZIP", words: "ZIP differs", numbers: ["+12125550102"] };

  beforeEach(() => {
    takes(1);
    takes(2);
    reports(2, "rejected", { refusals: [zip] });
  });

  test("reopens what it names, and only its numbers are filed again, in its place", () => {
    expect(story.request.status).toBe("action-required");
    expect(story.request.repair?.items).toEqual(["serviceZip"]);
    story.say("10019");
    story.say("submit");
    story.say("yes");
    story.signs();
    expect(filings()).toEqual([1, 2, 3]);
    expect(parts().map(({ attempt, corrects }) => [attempt, corrects])).toEqual([
      [1, null],
      [3, `${story.request.sid}/2`],
    ]);
    expect(numbersIn(3)).toEqual(["+12125550102"]);
    expectAgain(takes(3));
    expect(story.request.orders.map(({ reference }) => reference.split("/")[1])).toEqual(["1", "3"]);
    expect(story.request.status).toBe("in-review");
  });

  test("the other one goes on meanwhile", () => {
    reports(1, "date-set", { date: "2026-12-10" });
    expect(story.request.status).toBe("action-required");
    expect(story.request.numbers["+12125550100"]?.status).toBe("date-set");
  });

  test("where all of its numbers are dropped, nothing is filed, and the rest goes on", () => {
    const refusals = [{ ...zip, family: "R08" }];
    reports(2, "rejected", { refusals });
    story.say("10019");
    story.say("drop");
    story.say("submit");
    expect(story.say("yes")).toContain("Nothing is left to file again");
    expect(filings()).toEqual([1, 2]);
    expect(story.request.status).toBe("in-review");
    expect(parts().map(({ attempt }) => attempt)).toEqual([1]);
  });

  test("a report of the order that was replaced is passed over", () => {
    story.say("10019");
    story.say("submit");
    story.say("yes");
    story.signs();
    takes(3);
    const { orders } = story.request;
    story.happens({
      type: "carrier-reported",
      sid: story.request.sid,
      order: orderOf(3, "cancelled", { reference: `${story.request.sid}/2` }),
    });
    expect(story.request.orders).toEqual(orders);
  });
});

describe("a part the carrier does not take", () => {
  test("is told with the carrier's words beside what was filed, and everything else goes on", () => {
    takes(1);
    const said = refuses(2);
    expect(said).toContain("Filed: 1 of 2 orders, 2 of 3 numbers.");
    expect(said).toContain("Not filed: 1 order, 1 number.");
    expect(said).toContain("The rate center is closed.");
    expectFirst(said);
    expect(story.request.status).toBe("action-required");
    reports(1, "with-carrier");
    expect(story.request.numbers["+12125550100"]?.status).toBe("with-carrier");
  });

  test("restart keeps every answer, asks nothing that did not fail, and files only what failed", () => {
    takes(1);
    refuses(2);
    expect(story.say("restart")).toContain("every answer");
    expect(story.say("submit")).toContain("1 number away");
    story.say("yes");
    expect(filings()).toEqual([1, 2, 3]);
    expect(numbersIn(3)).toEqual(["+12125550102"]);
    expect(parts().find(({ attempt }) => attempt === 3)?.corrects).toBeNull();
    expectAgain(takes(3));
    expect(story.request.status).toBe("in-review");
    expect(story.request.orders.map(({ carrierId }) => carrierId)).toEqual(["SBX-1", "SBX-3"]);
  });

  test("refused first and taken last is the same", () => {
    refuses(1);
    expect(story.request.status).toBe("submitting");
    const said = takes(2);
    expect(said).toContain("Filed: 1 of 2 orders, 1 of 3 numbers.");
    expectFirst(said);
    expect(story.request.status).toBe("action-required");
  });

  test("where none was taken it is a draft again, as with one order", () => {
    refuses(1);
    expect(refuses(2)).toContain("Nothing was filed.");
    expect(story.request.status).toBe("draft");
    expect(story.request.orders).toEqual([]);
    expect(story.request.parts).toBeUndefined();
    expect(Object.values(story.request.numbers).map(({ status }) => status)).toEqual([
      "portable",
      "portable",
      "portable",
    ]);
  });

  test("a cancellation counts what the carrier has", () => {
    takes(1);
    refuses(2);
    story.happens({ type: "withdrawn", sid: story.request.sid, orders: [orderOf(1, "cancelled")] });
    expect(story.request.status).toBe("cancelled");
  });
});
