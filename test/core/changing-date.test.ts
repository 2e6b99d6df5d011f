import { describe, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../src/world.ts";
import { Story } from "../support/story.ts";

const dated = (date = "2026-12-10", story = new Story()): Story => {
  story.fileAll();
  story.reports("date-set", { date });
  return story;
};

describe("changing the date of a port that is filed", () => {
  test.each([
    "change the date to Dec 15",
    "can we move the port date to December 15",
    "reschedule to 12/15/2026",
    "please postpone it until Tue Dec 15",
  ])("%s: asks first, with the old date and the new one", (text) => {
    const story = dated();
    const said = story.say(text);
    expect(said).toContain("on Tue, Dec 15, 2026 instead of Thu, Dec 10, 2026?");
    expect(story.did("change-date")).toEqual([]);
  });

  test.each([
    ["postpone by a week", "Thu, Dec 17, 2026"],
    ["can we push it back two weeks?", "Thu, Dec 24, 2026"],
    ["bring it forward by two days", "Tue, Dec 8, 2026"],
  ])("%s is counted from the date agreed", (text, day) => {
    const story = dated();
    expect(story.say(text)).toContain(`on ${day} instead of Thu, Dec 10, 2026?`);
    expect(story.did("change-date")).toEqual([]);
  });

  test("by a week, in Spanish", () => {
    const story = dated();
    story.person = { ...story.person, language: "es" };
    expect(story.say("aplazar la fecha una semana")).toContain("17 dic 2026");
  });

  test("by a week asks for the day while none is agreed", () => {
    expect(new Story().fileAll().say("postpone by a week")).toContain("No date is agreed yet.");
  });

  test("asks the carrier at yes, once, and keeps the old date until both agree", () => {
    const story = dated();
    story.say("change the date to Dec 15");
    expect(story.say("yes")).toContain("I am asking the carrier for that day.");
    story.say("yes");
    expect(story.did("change-date")).toEqual([
      { type: "change-date", sid: story.request.sid, date: "2026-12-15" },
    ]);
    const orders = [story.order("date-set", { date: "2026-12-10" })];
    const said = story.happens({ type: "date-asked", sid: story.request.sid, date: "2026-12-15", orders });
    expect(said).toContain("Until both carriers agree, Thu, Dec 10, 2026 holds.");
    expect(story.request.date).toBe("2026-12-10");
    expect(story.request.answers.date?.value).toBe("2026-12-15");
    expect(story.reports("date-set", { date: "2026-12-15" })).toContain("The port date moved");
  });

  test("changes nothing at no, and asks again when the date moved meanwhile", () => {
    const story = dated();
    story.say("change the date to Dec 15");
    expect(story.say("no")).toBe("The date stays as it is.");
    story.say("change the date to Dec 15");
    story.reports("date-set", { date: "2026-12-11" });
    expect(story.say("yes")).toContain("instead of Fri, Dec 11, 2026?");
    expect(story.did("change-date")).toEqual([]);
  });

  test.each([
    ["change the date", "Which day shall I ask for?"],
    ["change the date to Dec 1", "too early"],
    ["change the date to Dec 25", "not a business day"],
    ["change the date to the day of the tiger", "Which day shall I ask for?"],
  ])("%s: says which day can be had", (text, part) => {
    const story = dated();
    expect(story.say(text)).toContain(part);
    expect(story.did("change-date")).toEqual([]);
  });

  test("inside the notice says the reason and the way out", () => {
    const story = dated();
    story.at = Date.parse("2026-12-09T15:00:00Z");
    const said = story.say("change the date to Dec 28");
    expect(said).toContain(
      "Sandbox carrier moves it until 2 business days before, which was Tue, Dec 8, 2026",
    );
    expect(said).toContain("call the porting desk of Sandbox carrier today with order SBX1");
    expect(story.did("change-date")).toEqual([]);
  });

  test("the carrier's refusal is said with the way out", () => {
    const story = dated();
    const { sid } = story.request;
    const said = story.happens({ type: "date-refused", sid, date: "2026-12-15", sentence: "No slots." });
    expect(said).toContain("The date stays as it is: No slots.");
    expect(said).toContain("porting desk");
  });

  test("where the carrier takes no other date that is said, with what can be done", () => {
    const { dateNoticeDays: _none, ...fixed } = capabilities;
    const story = dated("2026-12-10", new Story(createWorld([fixed], "sandbox")));
    const said = story.say("change the date to Dec 15");
    expect(said).toContain("takes no other date for a request that is filed");
    expect(said).toContain('"cancel the port" and then "restart"');
  });

  test("is not possible once it is done", () => {
    const story = dated();
    story.reports("completed", { date: "2026-12-10" });
    expect(story.say("change the date to Dec 28")).not.toContain("?");
    expect(story.did("change-date")).toEqual([]);
  });
});

describe("cancelling some numbers", () => {
  test.each([
    ["cancel (212) 555-0101", ["+12125550101"]],
    ["please cancel the port of 212-555-0101", ["+12125550101"]],
    ["cancel only 0101 and 0102", ["+12125550101", "+12125550102"]],
    ["take 212 555 0102 out of the port", ["+12125550102"]],
  ])("%s: asks first, and says what cannot be taken back and until when", (text, numbers) => {
    const story = dated();
    const said = story.say(text);
    expect(said).toContain("This cannot be taken back");
    expect(said).toContain("The other numbers go on.");
    expect(said).toContain("so the last day is Tue, Dec 8, 2026");
    expect(story.did("withdraw-request")).toEqual([]);
    story.say("yes");
    expect(story.did("withdraw-request")).toMatchObject([{ numbers }]);
  });

  test("that were taken out are told, and the port goes on to its end", () => {
    const story = dated();
    for (const line of ["cancel 0101", "yes"]) story.say(line);
    const { sid } = story.request;
    const rest = story.order("date-set", {
      date: "2026-12-10",
      numbers: { "+12125550100": "date-set", "+12125550102": "date-set" },
      changed: story.at + 1,
    });
    const out = story.order("cancelling", {
      reference: `${sid}/1.2`,
      numbers: { "+12125550101": "cancelling" },
    });
    const said = story.happens({ type: "withdrawn", sid, orders: [rest, out], numbers: ["+12125550101"] });
    expect(said).toContain("(212) 555-0101: I asked to have it taken out of PR-");
    expect(said).toContain("The other numbers go on.");
    expect(story.request.numbers["+12125550101"]?.status).toBe("cancelling");
    expect(story.request.status).toBe("date-set");
    const done = { numbers: { "+12125550100": "completed", "+12125550102": "completed" } } as const;
    story.at += 60_000;
    const ended = { ...story.order("cancelled"), ...out, numbers: { "+12125550101": "cancelled" as const } };
    story.happens({
      type: "carrier-reported",
      sid,
      order: { ...ended, status: "cancelled", changed: story.at },
    });
    story.reports("completed", { date: "2026-12-10", ...done });
    expect(story.request.status).toBe("partly-completed");
  });

  test("all of them is cancelling the port", () => {
    const story = dated();
    const said = story.say("cancel 0100, 0101 and 0102");
    expect(said).not.toContain("The other numbers go on.");
    story.say("yes");
    expect(story.did("withdraw-request")[0]).not.toHaveProperty("numbers");
  });

  test("one that is not part of it asks which", () => {
    const story = dated();
    expect(story.say("cancel 0101 and 0199")).toContain("Which number is to be cancelled?");
    expect(story.did("withdraw-request")).toEqual([]);
  });

  test("one that moved already is said", () => {
    const story = dated();
    story.reports("date-set", {
      date: "2026-12-10",
      numbers: { "+12125550100": "completed", "+12125550101": "date-set", "+12125550102": "date-set" },
    });
    expect(story.say("cancel 0100")).toContain("nothing is under way any more");
  });

  test("where the carrier stops whole orders only, says so and what can be done", () => {
    const { cancelsNumbers: _none, ...whole } = capabilities;
    const story = dated("2026-12-10", new Story(createWorld([whole], "sandbox")));
    expect(story.say("cancel 0101")).toContain("stops an order only as a whole");
    expect(story.did("withdraw-request")).toEqual([]);
  });

  test("inside the notice it is said before it is asked, and after the refusal the way out", () => {
    const story = dated();
    story.at = Date.parse("2026-12-09T15:00:00Z");
    expect(story.say("cancel the port")).toContain(
      "so the last day was Tue, Dec 8, 2026: it may well be refused",
    );
    story.say("yes");
    const said = story.happens({ type: "withdrawal-refused", sid: story.request.sid, sentence: "Too late." });
    expect(said).toContain("It could not be cancelled: Too late. The port goes on.");
    expect(said).toContain("call the porting desk of Sandbox carrier today with order SBX1");
  });
});
