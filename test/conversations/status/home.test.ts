import { describe, expect, test } from "@jest/globals";
import { readHomeQuery } from "../../../conversations/status/home-query.ts";
import {
  firstView,
  type HomeView,
  homeQuery,
  homeText,
  readHomeText,
  viewOf,
} from "../../../src/core/home.ts";
import { noNumbers } from "../../support/no-numbers.ts";
import { Story } from "../../support/story.ts";
import { answersOf, aRequest, sidOf } from "../../support/turns.ts";

describe("asked in ordinary words", () => {
  test.each<[string, Partial<HomeView>]>([
    ["home", {}],
    ["Dashboard, please", {}],
    ["show me my dashboard", {}],
    ["home done", { show: "done" }],
    ["home, action needed", { show: "action" }],
    ["home all", { whose: "all", show: "all" }],
    ["home for everyone", { whose: "all" }],
    ["our dashboard", { whose: "all" }],
    ["dashboard from Lumen", { losing: "Lumen" }],
    ["home mine done from AT&T page 2", { show: "done", losing: "AT&T", page: 2 }],
    ["/port home", {}],
  ])("%s", (text, view) => expect(readHomeQuery(text)).toEqual({ ...firstView, ...view }));

  test.each([
    "home address",
    "home is where the heart is",
    "Home Depot",
    "my home phone",
    "list",
    "homework",
  ])("%s is something else", (text) => expect(readHomeQuery(text)).toBeNull());

  test("what buttons say is what was looked up, for every view", () => {
    for (const whose of ["mine", "all"] as const)
      for (const show of ["open", "action", "done", "all"] as const)
        for (const page of [1, 7])
          for (const losing of [null, "Lumen (CenturyLink), Inc."]) {
            const view: HomeView = { whose, show, losing, page };
            expect(readHomeText(homeText(view))).toEqual(view);
            const query = homeQuery(view, 10);
            if (query.type !== "mine" && query.type !== "all") throw new Error("A view is a list.");
            expect(viewOf(query, 10)).toEqual(view);
          }
  });
});

const found = (story: Story, count: number, view: HomeView = firstView, total = count): string =>
  story.happens(
    {
      type: "looked-up",
      query: homeQuery(view, 10),
      purpose: "home",
      results: Array.from({ length: count }, (_, index) =>
        aRequest({
          sid: sidOf(index + 1),
          status: index === 0 ? "draft" : "with-carrier",
          submitted: 1000,
          answers: answersOf({ name: `Move ${index + 1}`, carrier: index % 2 === 0 ? "Lumen" : "Verizon" }),
        }),
      ),
      total,
      history: [],
      numbers: { ...noNumbers, free: { total: 3, assigned: 0 }, pending: { total: 40, assigned: 1 } },
    },
    story.person,
  );

describe("said", () => {
  test("what there is, what each waits for, and the ways on from here", () => {
    const said = found(new Story(), 3, firstView, 23);
    expect(said).toContain("You have 23 open requests.");
    expect(said).toContain("TEST: Move 1 · PR-0000-0001 · ");
    expect(said).toContain("Page 1 of 3");
    expect(said).toContain("Numbers: 43 numbers · 40 on their way · 3 free");
    for (const label of [
      "Continue Move 1",
      "Open Move 2",
      "Older",
      "Everyone's",
      "Done",
      "Lumen",
      "Start a port-in",
    ])
      expect(said).toContain(`) ${label}`);
    expect(said).not.toContain(") Mine");
  });

  test("how to begin, where there is nothing", () => {
    const said = found(new Story(), 0);
    expect(said).toContain("You have no open request.");
    expect(said).toContain("ten minutes");
    expect(found(new Story(), 0, { ...firstView, whose: "all", show: "done", losing: "Lumen" })).toContain(
      "There is no request that is over from Lumen here.",
    );
  });

  test("that a page is beyond the last one, with the way to the first", () => {
    const said = found(new Story(), 0, { ...firstView, page: 9 }, 12);
    expect(said).toContain("You have 12 open requests.");
    expect(said).toContain(") First page");
  });

  test("to whoever may only look without what they may not do", () => {
    const story = new Story();
    story.person = { ...story.person, role: "view" };
    const said = found(story, 2);
    expect(said).toContain("You have 2 open requests.");
    expect(said).not.toContain("Start a port-in");
  });
});

test("in the midst of a request it is looked up, and “home” may still say what kind of account it is", () => {
  const story = new Story();
  for (const line of ["/port", "agree", "none, ready", "212-555-0100"]) story.say(line);
  story.say("home");
  expect(story.did("look-up").at(-1)).toMatchObject({ purpose: "home" });
  expect(story.request.answers.carrier).toBeUndefined();
  story.say("yes, yes, 8841-22-7730");
  expect(story.said()).toContain("residential or business?");
  story.say("home");
  expect(story.request.answers.customerType?.value).toBe("residential");
  const count = story.did("look-up").length;
  story.say("dashboard");
  story.say("home");
  expect(story.did("look-up").slice(count)).toMatchObject([{ purpose: "home" }, { purpose: "home" }]);
  expect(found(story, 1)).toContain("Who may sign");
});
