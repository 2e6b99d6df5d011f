import { describe, expect, test } from "@jest/globals";
import { conversationAt, type Place, placeOf } from "../../../adapters/slack/address.ts";
import { mentions, typedText } from "../../../adapters/slack/typed-text.ts";

describe("places and conversations", () => {
  const places: [string, Place][] = [
    [
      "slack:T1:C1:1700000000.000100",
      { type: "thread", install: "T1", channel: "C1", root: "1700000000.000100" },
    ],
    ["slack:E1:D1:dm", { type: "direct", install: "E1", channel: "D1" }],
    ["slack:T1:C1:@U1", { type: "private", install: "T1", channel: "C1", user: "U1" }],
  ];
  test.each(places)("%s", (conversation, place) => {
    expect(conversationAt(place)).toBe(conversation);
    expect(placeOf(conversation)).toEqual(place);
  });
  test.each(["terminal:local", "slack:T1", "slack:T1:C1:", "slack:T1:C1:1.1:more", ""])(
    "%p is no place",
    (other) => {
      expect(placeOf(other)).toBeNull();
    },
  );
});

describe("what a person typed", () => {
  test.each([
    ["<tel:+12125550100|(212) 555-0100>", "(212) 555-0100"],
    ["<mailto:dana@acme.com|dana@acme.com>", "dana@acme.com"],
    ["<mailto:dana@acme.com>", "dana@acme.com"],
    ["<@U0PORT> status", "status"],
    ["<@U0PORT|portside> status", "status"],
    ["<#C1|ports> and <!here>", "#ports and"],
    ["Smith &amp; Sons &lt;NY&gt;", "Smith & Sons <NY>"],
    ["&amp;lt;", "&lt;"],
    ["a < b", "a < b"],
  ])("%s", (marked, typed) => {
    expect(typedText(marked)).toBe(typed);
  });
  test("a mention is seen with and without a name", () => {
    expect(["<@U1> a", "<@U1|b> a", "<@U12> a"].map((text) => mentions(text, "U1"))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
