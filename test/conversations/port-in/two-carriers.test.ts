import { expect, test } from "@jest/globals";
import { letterOf } from "../../../conversations/port-in/letter.ts";
import { portOrder } from "../../../src/runtime/port-order.ts";
import type { Story } from "../../support/story.ts";
import { answersNow, storyAt } from "../../support/story-at.ts";
import { testKeyring } from "../../support/test-keyring.ts";

const bill = { hash: "d".repeat(64), kind: "application/pdf", bytes: 900, name: "second.pdf" };

/** Three landlines, a number with Second Bell, and two wireless ones that share a PIN. */
const numbers = "212-555-0100, 212-555-0101, 212-555-0150, 646-555-0150, 212-555-0167";

const filled = (): Story => {
  const story = storyAt("numbers");
  story.say(numbers);
  story.say("yes, 1, 8841-22-7730");
  story.say("5521-77");
  for (const line of [
    "business, Acme Plumbing LLC",
    "Dana Reyes, dana@acme.com, yes, yes",
    "120 W 45th St, Apt 4B, New York, NY 10036, same",
  ])
    story.say(line);
  story.sendBill();
  story.happens({ type: "file-received", item: "bill", document: bill });
  story.fill({ "pin:+12125550150": "482193", samePin: "yes" });
  return story;
};

test("numbers of another losing carrier stay in the request, and it is said what they need", () => {
  const story = storyAt("numbers");
  const said = story.say(numbers);
  expect(said).toContain("Most are with Sandbox Bell, and others with Second Bell ((212) 555-0167).");
  expect(said).toContain("4 of the numbers are with Sandbox Bell.");
  expect(answersNow(story).numbers).toHaveLength(5);
  expect(story.say("yes, 1, 8841-22-7730")).toContain(
    "(212) 555-0167 is with Second Bell. What is the account number there?",
  );
});

test("of another carrier only its account and bill are asked; what both share is asked once", () => {
  const story = filled();
  expect(story.said()).toContain("Here is everything");
  const asked = story.history.filter(({ type }) => type === "answered").map(({ text }) => text.split(":")[0]);
  expect(asked.filter((label, index) => asked.indexOf(label) !== index)).toEqual([]);
  expect(asked.filter((label) => label?.includes("Second Bell"))).toEqual([
    "Account number at Second Bell",
    "Bill of Second Bell",
  ]);
  expect(story.request.answers["bill:second-bell"]?.value).toEqual(bill);
  expect(story.request.answers.bill?.value).not.toEqual(bill);
});

test("the split is shown before it is submitted", () => {
  const said = filled().said();
  expect(said).toContain(
    "This becomes 3 orders at Sandbox carrier, because each losing carrier has its own account and landline and wireless numbers may not be mixed.",
  );
  expect(said).toContain("1. 2 landlines at Sandbox Bell");
  expect(said).toContain("2. 2 wireless numbers at Sandbox Bell");
  expect(said).toContain("3. 1 landline at Second Bell: (212) 555-0167");
});

test("each order is filed with its own account, bill, numbers and PINs, and with what both share", () => {
  const story = filled();
  story.say("submit");
  story.say("yes");
  story.signs();
  story.seals();
  const { request, world } = story;
  const context = {
    request,
    carrier: world.carriers.sandbox as NonNullable<typeof world.carriers.sandbox>,
    today: "2026-11-23",
    at: story.at,
  };
  const [first, wireless, second] = [1, 2, 3].map((attempt) =>
    portOrder(context, world, testKeyring(), attempt),
  );
  expect(first?.numbers.map(({ pin }) => pin)).toEqual([null, null]);
  expect(wireless?.numbers.map(({ pin }) => pin)).toEqual(["482193", "482193"]);
  expect(first?.fields).toMatchObject({
    accountNumber: "8841-22-7730",
    btn: "+12125550100",
    carrier: "Sandbox Bell",
  });
  expect(second?.numbers.map(({ number }) => number)).toEqual(["+12125550167"]);
  expect(second?.fields).toMatchObject({
    accountNumber: "5521-77",
    btn: "+12125550167",
    carrier: "Second Bell",
    accountName: "Acme Plumbing LLC",
    serviceZip: "10036",
  });
  expect(
    [first?.fields, second?.fields].filter((fields) => JSON.stringify(fields).includes("second-bell")),
  ).toEqual([]);
  expect(second?.bill).toEqual(bill);
  expect([first?.reference, second?.reference]).toEqual([`${request.sid}/1`, `${request.sid}/3`]);
});

test("one letter names both carriers, each with its account and numbers", () => {
  const { request, world } = filled();
  const carrier = world.carriers.sandbox as NonNullable<typeof world.carriers.sandbox>;
  const letter = letterOf({ request, carrier, today: "2026-11-23", at: 1 }, "8841-22-7730", () => "5521-77");
  const text = JSON.stringify(letter);
  expect(text).toContain("from Sandbox Bell and Second Bell to");
  expect(text).toContain(
    "Second Bell, account number 5521-77, billing telephone number (212) 555-0167: (212) 555-0167",
  );
});

test("a rejection of the other carrier asks for its account number, not for the first one", () => {
  const story = filled();
  story.say("submit");
  story.say("yes");
  story.signs();
  const { sid } = story.request;
  const order = (attempt: number, numbers: string[]) =>
    story.order("in-review", {
      reference: `${sid}/${attempt}`,
      numbers: Object.fromEntries(numbers.map((number) => [number, "in-review" as const])),
    });
  const second = order(3, ["+12125550167"]);
  story.happens({ type: "filed", sid, attempt: 1, orders: [order(1, ["+12125550100"])] });
  story.happens({ type: "filed", sid, attempt: 2, orders: [order(2, ["+12125550150"])] });
  story.happens({ type: "filed", sid, attempt: 3, orders: [second] });
  story.happens({
    type: "carrier-reported",
    sid,
    order: {
      ...second,
      status: "rejected",
      numbers: { "+12125550167": "rejected" },
      refusals: [{ family: "R01", code: "X", words: "Account", numbers: ["+12125550167"] }],
      changed: story.at + 1,
    },
  });
  expect(story.request.repair?.items).toEqual(["accountNumber:second-bell"]);
});

test("more numbers of the other carrier later do not turn the answers round", () => {
  const story = storyAt("holder");
  story.say("add 212-555-0167, 646-555-0167, 917-555-0167 and 718-555-0167");
  expect(story.request.losing).toBe("Sandbox Bell");
  expect(answersNow(story).numbers).toHaveLength(7);
});
