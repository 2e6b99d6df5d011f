import { describe, expect, test } from "@jest/globals";
import { chatCommand } from "../../src/chat/chat-command.ts";
import type { ChannelSettings } from "../../src/chat/settings.ts";
import { hearsOf, noFilters, readSubscription } from "../../src/chat/subscription.ts";
import { subscriptionWords } from "../../src/chat/subscription-words.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { aRequest } from "../support/turns.ts";

const words = subscriptionWords(
  (typed) => `/port ${typed}`,
  (text) => text,
);

describe("what is wished for", () => {
  test.each([
    ["", "milestones", {}],
    ["all", "all", {}],
    ["everything", "all", {}],
    ["milestones", "milestones", {}],
    ["action needed", "action", {}],
    ["only action", "action", {}],
    ["done", "done", {}],
    ["Done mine", "done", { mine: true }],
    ["mine", "milestones", { mine: true }],
    ["only my requests", "milestones", { mine: true }],
    ["from Verizon", "milestones", { carriers: ["Verizon"] }],
    ["action from Verizon, AT&T and", "action", { carriers: ["Verizon", "AT&T"] }],
    ["losing carrier Johnson and Sons", "milestones", { carriers: ["Johnson and Sons"] }],
    ["#chicago", "milestones", { tags: ["chicago"] }],
    ["all mine #Chicago #fax", "all", { mine: true, tags: ["chicago", "fax"] }],
    ["action tag chicago from Lumen", "action", { tags: ["chicago"], carriers: ["Lumen"] }],
  ])("%j is %s %j", (wanted, alerts, more) => {
    expect(readSubscription(wanted)).toEqual({ alerts, ...noFilters, ...more });
  });

  test.each(["often", "milestones please now", "everything else", "done <!channel>"])(
    "%j is nothing we know",
    (wanted) => {
      expect(readSubscription(wanted)).toBeNull();
    },
  );
});

test.each([
  ["subscribe Action from AT&T", { type: "subscribe", wanted: "Action from AT&T" }],
  ["unsubscribe", { type: "unsubscribe" }],
  ["hears", { type: "hears" }],
  ["what does this channel hear?", { type: "hears" }],
  ["What is this channel told?", { type: "hears" }],
  ["what does this port hear", { type: "ask", text: "what does this port hear" }],
  ["stuck", { type: "ask", text: "stuck" }],
  ["find 212-555-0100", { type: "ask", text: "find 212-555-0100" }],
  ["dance", { type: "unknown", verb: "dance" }],
])("%s is a command", (typed, command) => {
  expect(chatCommand(typed, (text) => text)).toEqual(command);
});

describe("a channel hears", () => {
  const request = (change: Partial<PortRequest> = {}, name = "", carrier = "Verizon Business"): PortRequest =>
    aRequest({
      requester: { id: "ana", name: "Ana" },
      status: "with-carrier",
      ...change,
      answers: { carrier: { value: carrier, by: "ana", at: 1 }, name: { value: name, by: "ana", at: 1 } },
    });
  const settings = (change: Partial<ChannelSettings>): ChannelSettings => ({
    broadcast: "milestones",
    alerts: "milestones",
    ...noFilters,
    by: "ana",
    trouble: null,
    ...change,
  });
  const milestone = { milestone: true, news: true };
  const small = { milestone: false, news: true };

  test.each([
    ["none", false, false],
    ["milestones", true, false],
    ["all", true, true],
    ["action", false, false],
    ["done", false, false],
  ] as const)("%s: milestones %s, small changes %s", (alerts, big, little) => {
    expect(hearsOf(settings({ alerts }), request(), milestone)).toBe(big);
    expect(hearsOf(settings({ alerts }), request(), small)).toBe(little);
  });

  test("of what needs somebody, of what stays quiet too, and of what has ended", () => {
    const action = settings({ alerts: "action" });
    expect(hearsOf(action, request({ status: "action-required" }), milestone)).toBe(true);
    expect(hearsOf(action, request({ stuck: 1 }), milestone)).toBe(true);
    expect(hearsOf(action, request({ status: "completed" }), milestone)).toBe(false);
    expect(hearsOf(settings({ alerts: "done" }), request({ status: "completed" }), milestone)).toBe(true);
  });

  test("nothing that a person is answered", () => {
    expect(hearsOf(settings({ alerts: "all" }), request(), { milestone: false, news: false })).toBe(false);
  });

  test.each([
    ["mine", { mine: true }, {}, true],
    ["somebody else's", { mine: true, by: "bob" }, {}, false],
    ["a carrier by part of its name", { carriers: ["verizon"] }, {}, true],
    ["another carrier", { carriers: ["AT&T", "Lumen"] }, {}, false],
    ["a tag in the name", { tags: ["chicago"] }, { name: "Main lines #Chicago, floor 3" }, true],
    ["a tag that only begins like it", { tags: ["chicago"] }, { name: "#chicagoland" }, false],
    ["the word without its mark", { tags: ["chicago"] }, { name: "chicago" }, false],
    ["one of two, but not the other", { tags: ["fax"], mine: true, by: "bob" }, { name: "#fax" }, false],
  ])("%s", (_, filter, of: { name?: string }, heard) => {
    expect(hearsOf(settings(filter), request({}, of.name), milestone)).toBe(heard);
  });
});

describe("what is said of it", () => {
  test("names the topic, whose requests, and how it ends", () => {
    const given = readSubscription("action mine from Verizon, AT&T #chicago");
    expect(given && words.subscribed(given, "Ana")).toBe(
      "Besides the requests talked about here, this channel hears of every moment when somebody has to act, of requests moving away from Verizon and AT&T, tagged #chicago, begun by Ana. /port unsubscribe stops it.",
    );
    expect(words.hears({ alerts: "done", ...noFilters }, "Ana")).toBe(
      "Besides the requests talked about here, this channel hears of the end of every request.",
    );
    expect(words.hears({ alerts: "none", ...noFilters }, "Ana")).toContain("/port subscribe adds");
  });
});
