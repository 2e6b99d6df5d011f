import { expect, test } from "@jest/globals";
import { capabilities } from "../../adapters/carriers/sandbox/capabilities.ts";
import { createWorld } from "../../src/world.ts";
import { Story } from "../support/story.ts";

const telling = createWorld([capabilities], "sandbox", { events: true });

test("another program is told of each change once, and of no draft, account or signer", () => {
  const story = new Story(telling).fillAll();
  expect(story.did("post-event")).toEqual([]);
  story.say("submit");
  story.say("yes");
  story.carrierTakes();
  story.reports("date-set", { date: "2026-12-04" });
  story.reports("date-set", { date: "2026-12-04", raw: "again" });
  story.reports("date-set", { date: "2026-12-09" });
  story.reports("completed");
  const told = story.did("post-event").map(({ event }) => event);
  expect(told.map(({ status, news, date }) => [status, news, date]).slice(-3)).toEqual([
    ["date-set", "date-set", "2026-12-04"],
    ["date-set", "date-moved", "2026-12-09"],
    ["completed", "ended", null],
  ]);
  expect(told[0]).toMatchObject({ previous: "draft", news: "submitted", count: 3, test: true });
  expect(told.at(-1)?.numbers).toHaveLength(3);
  expect(JSON.stringify(told)).not.toMatch(/8841|7730|dana@acme|45th|10036/);
});

test("nothing is told where no other program is set", () => {
  const story = new Story().fillAll();
  story.say("submit");
  story.say("yes");
  expect(story.did("post-event")).toEqual([]);
});
