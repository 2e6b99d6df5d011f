import { describe, expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../src/world.ts";
import { Story } from "../support/story.ts";

type Timer = "port-date" | "quiet" | "quiet-still";

/** When a timer is due, as the clock in New York shows it; null when it was taken away. */
const due = (story: Story, reminder: Timer): string | null => {
  const last = story.effects.findLast(
    (effect) => (effect.type === "remind" || effect.type === "forget") && effect.reminder === reminder,
  );
  return last?.type === "remind"
    ? new Date(last.due).toLocaleString("sv-SE", { timeZone: "America/New_York" }).slice(0, 16)
    : null;
};

const ring = (story: Story, reminder: Timer, late = 0): string => {
  const last = story.effects.findLast((effect) => effect.type === "remind" && effect.reminder === reminder);
  if (last?.type !== "remind") throw new Error(`Nothing rings for ${reminder}.`);
  story.at = last.due + late;
  return story.happens({ type: "reminder-due", sid: story.request.sid, reminder });
};

const dated = (date = "2026-12-10"): Story => {
  const story = new Story().fileAll();
  story.reports("date-set", { date });
  return story;
};

describe("a port date that comes near", () => {
  test("is said three business days before, the day before, and on the day, in the morning", () => {
    const story = dated();
    expect(due(story, "port-date")).toBe("2026-12-07 09:00");
    const three = ring(story, "port-date");
    expect(three).toContain("on Thu, Dec 10, 2026, in 3 days");
    expect(three).toContain("(212) 555-0100 to 0102");
    expect(three).toContain("It can be stopped until Tue, Dec 8, 2026.");
    expect(due(story, "port-date")).toBe("2026-12-09 09:00");
    const one = ring(story, "port-date");
    expect(one).toContain("tomorrow");
    expect(one).toContain("It is too late to stop it now.");
    expect(story.messages.at(-1)?.milestone).toBeUndefined();
    expect(due(story, "port-date")).toBe("2026-12-10 09:00");
    expect(ring(story, "port-date")).toContain("today, Thu, Dec 10, 2026");
    expect(story.messages.at(-1)?.milestone).toBe(true);
    expect(due(story, "port-date")).toBeNull();
  });

  test("counts no weekend and no holiday: before a Monday after Thanksgiving it is the Wednesday", () => {
    const story = new Story();
    story.at = Date.parse("2026-11-16T15:00:00Z");
    story.fileAll();
    story.reports("date-set", { date: "2026-11-30" });
    expect(due(story, "port-date")).toBe("2026-11-23 09:00");
    ring(story, "port-date");
    expect(due(story, "port-date")).toBe("2026-11-25 09:00");
    expect(ring(story, "port-date")).toContain("in 5 days");
  });

  test("is said at nine where people work, on the carrier's day", () => {
    const story = new Story(createWorld([capabilities], "sandbox", { zone: "America/Los_Angeles" }));
    story.fileAll();
    story.reports("date-set", { date: "2026-12-10" });
    expect(due(story, "port-date")).toBe("2026-12-07 12:00");
    expect(ring(story, "port-date")).toContain("in 3 days");
    expect(due(story, "quiet")).toBe("2026-12-11 12:00");
  });

  test("on a Saturday is said on the Friday, and nobody is called on the day", () => {
    const story = dated("2026-12-12");
    expect(due(story, "port-date")).toBe("2026-12-09 09:00");
    ring(story, "port-date");
    expect(due(story, "port-date")).toBe("2026-12-11 09:00");
    expect(ring(story, "port-date")).toContain("tomorrow");
    expect(due(story, "port-date")).toBeNull();
  });

  test("is forgotten when it is taken back, moved away, or reached", () => {
    const story = dated();
    story.reports("date-set", { date: "2026-12-17" });
    expect(due(story, "port-date")).toBe("2026-12-14 09:00");
    story.reports("date-set", { date: null });
    expect(due(story, "port-date")).toBeNull();
    story.reports("date-set", { date: "2026-12-17" });
    story.reports("completed", { date: "2026-12-17" });
    expect(due(story, "port-date")).toBeNull();
  });

  test("is not said a day late, when nobody was there to say it", () => {
    const story = dated();
    expect(ring(story, "port-date", 26 * 60 * 60 * 1000)).toBe("");
    expect(due(story, "port-date")).toBe("2026-12-09 09:00");
  });

  test("is not said twice when the timer of a day before rings on a later morning, nor before nine", () => {
    const story = dated();
    const hour = 60 * 60 * 1000;
    expect(ring(story, "port-date", 71 * hour)).toBe("");
    expect(due(story, "port-date")).toBe("2026-12-10 09:00");
    story.at += 2 * hour;
    const late = { type: "reminder-due", sid: story.request.sid, reminder: "port-date" } as const;
    expect(story.happens(late)).toContain("today");
    expect(due(story, "port-date")).toBeNull();
  });

  test("is said for each part that moves on a day of its own, with its numbers", () => {
    const story = new Story().fileAll();
    const { sid, attempt } = story.request;
    const part = (index: number, number: string, date: string) => {
      const order = story.order("date-set", { date, numbers: { [number]: "date-set" } });
      const reference = index === 1 ? `${sid}/${attempt}` : `${sid}/${attempt}.${index}`;
      story.at += 60_000;
      story.happens({ type: "carrier-reported", sid, order: { ...order, reference, changed: story.at } });
    };
    part(1, "+12125550100", "2026-12-10");
    part(2, "+12125550101", "2026-12-15");
    const said = [1, 2, 3, 4, 5].flatMap(() => ring(story, "port-date").split("\n---\n"));
    expect(said.filter((each) => each.includes("(212) 555-0100"))).toHaveLength(3);
    expect(said.filter((each) => each.includes("(212) 555-0101"))).toHaveLength(3);
    expect(said.filter((each) => each.includes("today, Tue, Dec 15, 2026"))).toHaveLength(1);
  });
});

describe("a request that stays quiet", () => {
  const operator = { name: "Olive Op", address: "olive@example.com" };
  const overseen = createWorld([capabilities], "sandbox", { operator });
  const mails = (story: Story) => story.did("send-mail").filter(({ to }) => to === operator.address);

  test("is nudged once and escalated once, as long again afterwards, however often the timers ring", () => {
    const story = new Story(overseen).fileAll();
    story.reports("with-carrier");
    expect(ring(story, "quiet")).toContain("No news of");
    expect(mails(story)).toEqual([]);
    expect(ring(story, "quiet-still")).toContain("I have written to Olive Op");
    expect(mails(story)).toHaveLength(1);
    expect(mails(story)[0]?.subject).toContain(`No news of port ${story.request.sid}`);
    expect(mails(story)[0]?.text).not.toMatch(/8841|7730/);
    expect(ring(story, "quiet-still")).toBe("");
    expect(ring(story, "quiet")).toBe("");
    expect(mails(story)).toHaveLength(1);
    expect(story.history.map(({ type }) => type).filter((type) => type === "escalated")).toHaveLength(1);
  });

  test("is escalated no more once something was heard, and again when it is quiet again", () => {
    const story = new Story(overseen).fileAll();
    story.reports("with-carrier");
    ring(story, "quiet");
    story.reports("date-set", { date: "2027-01-20" });
    expect(ring(story, "quiet-still")).toBe("");
    expect(mails(story)).toEqual([]);
    ring(story, "quiet");
    expect(ring(story, "quiet-still")).toContain("Still no news");
    expect(mails(story)).toHaveLength(1);
  });

  test("is told here alone where nobody is named to look after it", () => {
    const story = new Story().fileAll();
    story.reports("with-carrier");
    ring(story, "quiet");
    expect(ring(story, "quiet-still")).toContain("Still no news");
    expect(story.did("send-mail").filter(({ subject }) => subject.startsWith("No news"))).toEqual([]);
  });

  test.each([
    ["in-review", "2026-11-30 09:00"],
    ["with-carrier", "2026-12-09 09:00"],
    ["cancelling", "2026-11-30 09:00"],
    ["unknown", "2026-11-30 09:00"],
    ["activating", "2026-11-24 09:00"],
    ["completed", null],
  ] as const)("%s is asked about on %s, holidays not counted", (status, when) => {
    const story = new Story().fileAll();
    story.reports(status, { raw: "x" });
    expect(due(story, "quiet")).toBe(when);
  });

  test("is said once, with what to do and the carrier's order", () => {
    const story = new Story().fileAll();
    story.reports("with-carrier");
    const said = ring(story, "quiet");
    expect(said).toContain("No news of PR-");
    expect(said).toContain("for 10 business days");
    expect(said).toContain("Ask Sandbox carrier to chase Sandbox Bell.");
    expect(said).toContain("SBX1");
    expect(story.messages.at(-1)?.milestone).toBe(true);
    expect(story.request.stuck).toBe(story.at);
    expect(story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "quiet" })).toBe("");
  });

  test("is waited for anew after every change, and not after a report that changes nothing", () => {
    const story = new Story().fileAll();
    story.reports("with-carrier");
    ring(story, "quiet");
    const timers = story.did("remind").length;
    story.reports("with-carrier");
    expect(story.did("remind")).toHaveLength(timers);
    expect(story.request.stuck).toBeDefined();
    story.reports("unknown", { raw: "Held" });
    expect(story.request.stuck).toBeUndefined();
    expect(due(story, "quiet")).toBe("2026-12-14 09:00");
  });

  test("is asked about the morning after its date, and sooner where no date was named", () => {
    const story = dated();
    expect(due(story, "quiet")).toBe("2026-12-11 09:00");
    expect(ring(story, "quiet")).toContain("since its port date, Thu, Dec 10, 2026");
    const undated = new Story().fileAll();
    undated.reports("date-set");
    expect(due(undated, "quiet")).toBe("2026-12-02 09:00");
    expect(ring(undated, "quiet")).toContain("no date was named");
  });

  test("was heard of by the time an overdue timer rings: nothing is said", () => {
    const story = new Story().fileAll();
    story.reports("with-carrier");
    story.at += 30 * 24 * 60 * 60 * 1000;
    story.reports("date-set", { date: "2027-01-20" });
    expect(story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "quiet" })).toBe("");
  });

  test("after a while without anybody here lets the carriers speak first, and is said if they do not", () => {
    const story = new Story().fileAll();
    story.reports("with-carrier");
    const days = 24 * 60 * 60 * 1000;
    expect(ring(story, "quiet", 5 * days)).toBe("");
    const later = story.did("remind").at(-1);
    expect(later).toMatchObject({ reminder: "quiet-late", due: story.at + 30 * 60_000 });
    story.at = later?.due ?? 0;
    const late = { type: "reminder-due", sid: story.request.sid, reminder: "quiet-late" } as const;
    expect(story.happens(late)).toContain("No news of PR-");
    expect(story.happens(late)).toBe("");
  });

  test("waits for our own letter by its reminders alone", () => {
    const story = new Story().fileAll();
    story.reports("rejected", { refusals: [{ family: "R04", code: "X", words: "name", numbers: [] }] });
    for (const line of ["Acme Plumbing Company LLC", "submit", "yes"]) story.say(line);
    expect(story.request.status).toBe("awaiting-signature");
    expect(due(story, "quiet")).toBeNull();
  });

  test("a correction nobody makes is said too", () => {
    const story = new Story().fileAll();
    story.reports("rejected", { refusals: [{ family: "R07", code: "X", words: "ZIP", numbers: [] }] });
    expect(ring(story, "quiet")).toContain('Say "repair"');
  });
});
