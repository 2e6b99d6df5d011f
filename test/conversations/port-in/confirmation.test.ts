import { describe, expect, test } from "@jest/globals";
import { messagePages } from "../../../adapters/slack/render.ts";
import { renderMessage } from "../../../adapters/teams/render.ts";
import { everyNumber } from "../../../src/core/values/number-ranges.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import { Story } from "../../support/story.ts";

/** Every second number of several area codes, so that none is the neighbour of another. */
const scattered = (count: number): string[] => {
  const areas = [
    "212",
    "646",
    "718",
    "315",
    "516",
    "585",
    "607",
    "631",
    "716",
    "845",
    "914",
    "917",
    "929",
    "934",
  ];
  return Array.from(
    { length: count },
    (_, index) =>
      `+1${areas[index % areas.length]}55501${String(Math.floor(index / areas.length) * 2).padStart(2, "0")}`,
  );
};

describe("the confirmation", () => {
  test.each([3, 60, 300])("of %d numbers names each, on every platform", (count) => {
    const numbers = scattered(count);
    const story = new Story();
    story.portability = (number) => ({
      number,
      portable: true,
      type: "local",
      carrier: "Sandbox Bell",
      needs: null,
    });
    story.fillAll(numbers.map(showNumber).join(", "));
    story.say("as typed");
    story.say("submit");
    story.say("yes");
    const message = story.messages.find((each) => JSON.stringify(each).includes("It is submitted."));
    if (!message) throw new Error(story.said(0).slice(-2000));
    const shown = numbers.map(showNumber);
    const missing = (text: string): string[] => shown.filter((number) => !text.includes(number));
    expect(missing(JSON.stringify(message))).toEqual([]);
    expect(missing(JSON.stringify(messagePages(message, { mention: "", link: "" })))).toEqual([]);
    expect(missing(JSON.stringify(renderMessage(message, { personal: true })))).toEqual([]);
  });

  test("writes neighbours as a range, and no line is too long", () => {
    const numbers = ["+12125550100", "+12125550101", "+12125550102", "+12125550110"];
    expect(everyNumber(numbers, 1)).toEqual(["(212) 555-0100 to 0102 (3)", "(212) 555-0110"]);
    expect(Math.max(...everyNumber(scattered(300), 6).map((line) => line.length))).toBeLessThan(110);
  });
});
