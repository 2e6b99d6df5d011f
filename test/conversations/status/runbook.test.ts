import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../../src/core/message.ts";
import { Story } from "../../support/story.ts";

const nine = (day: string): number => Date.parse(`${day}T14:00:00Z`);

/** A port whose numbers move on Friday, Dec 4. */
const dated = (): Story => {
  const story = new Story();
  story.fileAll();
  story.reports("date-set", { date: "2026-12-04" });
  return story;
};

const ring = (story: Story, day: string): void => {
  story.at = nine(day);
  story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "port-date" });
};

const lists = (story: Story): Card[] =>
  story.did("update-card").flatMap(({ card }) => (card.list === "runbook" ? [card] : []));

const shown = (story: Story): string => {
  const card = lists(story).at(-1);
  return [
    card?.title,
    card?.status,
    ...(card?.facts ?? []).map(({ label, value }) => `${label}: ${value}`),
  ].join("\n");
};

describe("the checklist of the port day", () => {
  test("comes three days before, on one card that goes on to the end, and not before", () => {
    const story = dated();
    expect(lists(story)).toEqual([]);
    ring(story, "2026-12-01");
    expect(lists(story)).toHaveLength(1);
    expect(shown(story)).toContain("Fri, Dec 4, 2026: 0 of 5 done");
    ring(story, "2026-12-03");
    ring(story, "2026-12-04");
    expect(lists(story)).toHaveLength(1);
    story.reports("activating");
    story.reports("completed");
    expect(shown(story)).toContain("The numbers have moved: 0 of 7 done");
    expect(shown(story)).toContain("E911");
  });

  test("shows who ticked what, and when; the first of two stays, and it can be opened again", () => {
    const story = dated();
    ring(story, "2026-12-01");
    expect(story.say("done: Routing")).toContain("4 left on the checklist");
    expect(shown(story)).toMatch(/Routing \(three days before\): Done: .*\(Dana Reyes, Tue, Dec 1, 2026\)/);
    story.person = { id: "sam", name: "Sam Poe", role: "manage" };
    story.say("done: Routing");
    expect(shown(story)).toContain("(Dana Reyes, Tue, Dec 1, 2026)");
    story.say("the phones are at hand");
    story.say("people are told");
    expect(shown(story)).toContain("3 of 5 done");
    expect(shown(story)).toContain("(Sam Poe, Tue, Dec 1, 2026)");
    story.say("not done: Routing");
    expect(shown(story)).toContain("2 of 5 done");
    expect(
      lists(story)
        .at(-1)
        ?.choices.map(({ label }) => label),
    ).toEqual(["Somebody there", "Routing", "Old service kept"]);
  });

  test("is ticked by people who manage ports, not by those who may only look", () => {
    const story = dated();
    ring(story, "2026-12-01");
    story.person = { id: "vic", name: "Vic", role: "view" };
    story.say("done: Routing");
    expect(story.request.duties).toBeUndefined();
    expect(story.say("runbook")).toContain("5 of 5 left to do");
  });

  test("says the new date when it moves", () => {
    const story = dated();
    ring(story, "2026-12-01");
    story.reports("date-set", { date: "2026-12-09" });
    expect(shown(story)).toContain("Wed, Dec 9, 2026: 0 of 5 done");
  });
});
