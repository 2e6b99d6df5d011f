import { beforeEach, describe, expect, test } from "@jest/globals";
import { capabilitiesAt as telnyxAt } from "../../../adapters/carriers/telnyx/capabilities.ts";
import { capabilitiesAt as twilioAt } from "../../../adapters/carriers/twilio/capabilities.ts";
import { cardOf } from "../../../conversations/status/card-of.ts";
import { textingAfter } from "../../../conversations/status/texting.ts";
import type { NumberStatus, Order } from "../../../src/core/carrier.ts";
import type { PortRequest } from "../../../src/core/port-request.ts";
import { Story } from "../../support/story.ts";
import { sandbox } from "./requests.ts";

const one = ["+12125550100", "+12125550101"];
const other = ["+12125550102"];
let story: Story;
let time = 0;

/** One of the two orders as the carrier reports it. */
const reported = (part: "one" | "other", status: NumberStatus, change: Partial<Order> = {}): string => {
  time += 1;
  const numbers = part === "one" ? one : other;
  const { sid } = story.request;
  return story.happens({
    type: "carrier-reported",
    sid,
    order: {
      reference: part === "one" ? `${sid}/1` : `${sid}/1.2`,
      carrierId: part === "one" ? "N-1" : "N-2",
      status,
      numbers: Object.fromEntries(numbers.map((number) => [number, status])),
      date: null,
      refusals: [],
      raw: null,
      changed: story.at + time,
      ...change,
    },
  });
};

const factsNow = (request: PortRequest): Record<string, string> =>
  Object.fromEntries(cardOf(request, sandbox).facts.map(({ label, value }) => [label, value]));

beforeEach(() => {
  story = new Story().fillAll("212-555-0100, 212-555-0101, 212-555-0102");
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  reported("one", "with-carrier");
  reported("other", "with-carrier");
});

describe("a request that is several orders at the carrier", () => {
  test("a new order is told once, with the one SID", () => {
    const told = story.messages.map((message) => JSON.stringify(message)).join("\n");
    expect(told.match(/as 2 orders now/g)).toHaveLength(1);
    expect(story.requests.size).toBe(1);
  });

  test("a date for some is told for them, and how the others stand", () => {
    const said = reported("one", "date-set", { date: "2026-12-04" });
    expect(said).toContain("2 numbers move on Fri, Dec 4, 2026.");
    expect(said).toContain("Which: 2 numbers: (212) 555-0100 to 0101");
    expect(said).toMatch(/The others: 1 number waits for the answer of /);
    expect(said).not.toContain("(212) 555-0102");
    expect(story.messages.at(-1)).toMatchObject({ milestone: true });
    expect(story.request.status).toBe("with-carrier");
    expect(story.say("status")).toMatch(
      /Not all numbers are equally far: 2 numbers move on Fri, Dec 4, 2026; 1 number waits for/,
    );
    const shown = story.say("status");
    expect(shown).toContain(
      "Order 1 of 2 at Sandbox carrier: N-1. Date set for Fri, Dec 4, 2026; 2 numbers: (212) 555-0100 to 0101",
    );
    expect(shown).toContain(
      "Order 2 of 2 at Sandbox carrier: N-2. With the current carrier; 1 number: (212) 555-0102",
    );
    expect(factsNow(story.request)).toMatchObject({
      "Moves Fri, Dec 4, 2026": "2 numbers: (212) 555-0100 to 0101",
      "With the current carrier": "1 number: (212) 555-0102",
      "Port date": "Fri, Dec 4, 2026 for 2 of 3",
    });
  });

  test("the live card follows a part, too", () => {
    reported("one", "date-set", { date: "2026-12-04" });
    reported("other", "date-set", { date: "2026-12-09" });
    const before = story.did("update-card").length;
    reported("other", "date-set", { date: "2026-12-11" });
    expect(story.did("update-card").length).toBe(before + 1);
  });

  test("one date that moves is told for its numbers only, once", () => {
    reported("one", "date-set", { date: "2026-12-04" });
    reported("other", "date-set", { date: "2026-12-07" });
    const said = reported("other", "date-set", { date: "2026-12-09" });
    expect(said).toContain(
      "The port date of 1 number moved: it was Mon, Dec 7, 2026 and is now Wed, Dec 9, 2026.",
    );
    expect(said).toContain("Which: 1 number: (212) 555-0102");
    expect(said).toContain("The others: 2 numbers move on Fri, Dec 4, 2026.");
    expect(reported("other", "date-set", { date: "2026-12-09" })).toBe("");
    expect(story.request.date).toBe("2026-12-04");
    expect(story.say("history")).toContain("1 number: (212) 555-0102: Date set, Wed, Dec 9, 2026");
  });

  test("the same date for both is one date", () => {
    reported("one", "date-set", { date: "2026-12-04" });
    const said = reported("other", "date-set", { date: "2026-12-04" });
    expect(story.request.status).toBe("date-set");
    expect(said).toContain("Both carriers agreed: the numbers move on Fri, Dec 4, 2026.");
    expect(factsNow(story.request).Numbers).toBe("3 numbers: (212) 555-0100 to 0102");
  });

  test("one that is sent back while the other has a date is repaired, and the date is told all the same", () => {
    reported("other", "rejected", {
      refusals: [{ family: "R01", code: "X", words: "Wrong account", numbers: other }],
    });
    expect(story.request.status).toBe("action-required");
    const said = reported("one", "date-set", { date: "2026-12-04" });
    expect(said).toContain("2 numbers move on Fri, Dec 4, 2026.");
    expect(said).toContain("The others: 1 number was sent back.");
    expect(story.request.repair?.items).toEqual(["accountNumber"]);
  });

  test("the date of those that have moved is not the date of those that have not", () => {
    reported("one", "date-set", { date: "2026-12-04" });
    reported("other", "date-set", { date: "2026-12-09" });
    const said = reported("one", "completed", { date: "2026-12-04" });
    expect(said).toContain("2 numbers have moved.");
    expect(said).toContain("Keep the old service until the others have moved");
    expect(said).not.toContain("you may cancel");
    expect(story.request).toMatchObject({ status: "date-set", date: "2026-12-09" });
    expect(reported("other", "completed", { date: "2026-12-09" })).toContain("Now you may cancel");
  });

  test("what ends apart is told number by number, with what to do next", () => {
    reported("one", "completed", { date: "2026-12-04" });
    const said = reported("other", "cancelled");
    expect(story.request.status).toBe("partly-completed");
    expect(said).toContain("Porting order results");
    expect(said).toContain("Ported: 2 numbers: (212) 555-0100 to 0101");
    expect(said).toContain("Not ported: the order for it was cancelled: 1 number: (212) 555-0102");
    expect(said).toContain("Keep the old service for every number that stayed.");
  });
});

describe("text messages, which move apart from calls", () => {
  const texting = (messaging: Order["messaging"], status: NumberStatus = "completed") => ({
    one: reported("one", status, { date: "2026-12-04", ...(messaging ? { messaging } : {}) }),
  });

  test("completion says what works and what follows, and then it is told once that they work", () => {
    reported("other", "completed", { date: "2026-12-04", messaging: "active" });
    const done = texting("activating").one;
    expect(done).toContain("Calls work now; text messages follow, usually within");
    expect(done).toContain("I tell you here when they do.");
    expect(factsNow(story.request)).toMatchObject({
      "Text messages: being moved now": "2 numbers: (212) 555-0100 to 0101",
      "Text messages: work": "1 number: (212) 555-0102",
    });
    const said = texting("active").one;
    expect(said).toContain("Text messages work now.");
    expect(said).not.toContain("Done:");
    expect(texting("active").one).toBe("");
    expect(factsNow(story.request)["Text messages"]).toBe("Work");
    expect(story.say("status")).toContain("Calls and text messages work now.");
  });

  test("a failure is told once, for the numbers concerned, with whom to ask", () => {
    reported("other", "completed", { date: "2026-12-04", messaging: "activating" });
    texting("activating");
    const said = texting("exception").one;
    expect(said).toContain("Text messages could not be moved yet on 2 numbers: (212) 555-0100 to 0101.");
    expect(said).toContain("about N-1");
    expect(texting("exception").one).toBe("");
  });

  test("where the carrier says nothing of them, the usual time is named and nothing is promised", () => {
    reported("other", "completed", { date: "2026-12-04" });
    const done = reported("one", "completed", { date: "2026-12-04" });
    expect(done).toContain("Calls work now; text messages follow, usually within");
    expect(done).not.toContain("I tell you here when they do");
    expect(factsNow(story.request)["Text messages"]).toBeUndefined();
  });

  test.each([
    [
      "Twilio",
      twilioAt("https://twilio.example"),
      "usually within two hours, sometimes after one or two days",
    ],
    [
      "Telnyx",
      telnyxAt("https://telnyx.example"),
      "usually within minutes, sometimes after one or two business days",
    ],
    [
      "a carrier that says nothing of it",
      sandbox,
      "usually within some hours, sometimes after up to three business days",
    ],
  ])("the time that texts take is that of the carrier: %s", (_, carrier, time) => {
    expect(textingAfter(story.request, carrier)).toContain(`Calls work now; text messages follow, ${time}`);
  });

  test("numbers without texting are not promised any", () => {
    reported("other", "completed", { date: "2026-12-04", messaging: "not-applicable" });
    const done = texting("not-applicable").one;
    expect(done).toContain("Text messages are not part of this port");
  });
});
