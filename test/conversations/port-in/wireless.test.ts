import { describe, expect, test } from "@jest/globals";
import type { Portability } from "../../../src/core/carrier.ts";
import { Story } from "../../support/story.ts";

const filled = (numbers: string): Story => new Story().fillAll(numbers);

test("a wireless number that needs a PIN is asked for it last, in private", () => {
  const story = filled("212-555-0150");
  expect(story.said()).toContain("PIN for (212) 555-0150: asked in private.");
  expect(story.fill({ "pin:+12125550150": "482193" })).toContain("Here is everything");
  expect(story.request.answers["pin:+12125550150"]?.value).toMatchObject({ type: "open", open: "482193" });
});

test("a wireless number that needs the last four of an SSN takes exactly four digits", () => {
  const story = filled("212-555-0155");
  expect(story.said()).toContain("last four digits of the account holder's SSN");
  story.fill({ "pin:+12125550155": "48219" });
  expect(story.reply).toEqual({
    type: "form-problems",
    problems: { "pin:+12125550155": "That should be exactly four digits." },
  });
  expect(story.fill({ "pin:+12125550155": "6789" })).toContain("Here is everything");
});

test("a PIN and SSN digits in one request are asked one after the other, with no PIN for all", () => {
  const story = filled("212-555-0150, 212-555-0155");
  expect(story.fill({ "pin:+12125550150": "482193" })).toContain("(212) 555-0155 is wireless");
  expect(story.fill({ "pin:+12125550155": "6789" })).toContain("Here is everything");
});

test("landlines and wireless of one carrier go in one request", () => {
  const story = new Story();
  story.portability = (number): Portability => ({
    number,
    portable: true,
    type: number.endsWith("150") ? "mobile" : "local",
    carrier: "Sandbox Bell",
    needs: number.endsWith("150") ? "pin" : null,
  });
  story.fillAll("212-555-0100, 212-555-0150");
  expect(story.fill({ "pin:+12125550150": "482193" })).toContain("Here is everything");
  expect(Object.keys(story.request.numbers)).toHaveLength(2);
});

describe("three wireless numbers", () => {
  const asked = (): Story => {
    const story = filled("212-555-0150, 212-555-0151, 212-555-0152");
    expect(story.fill({ "pin:+12125550150": "482193" })).toContain("cover the other 2 wireless numbers");
    return story;
  };

  test("one PIN for all of them is enough", () => {
    expect(asked().say("yes")).toContain("Here is everything");
  });

  test("a PIN of its own for each is asked one by one", () => {
    const story = asked();
    expect(story.say("no")).toContain("PIN for (212) 555-0151: asked in private.");
    expect(story.fill({ "pin:+12125550151": "111222" })).toContain(
      "PIN for (212) 555-0152: asked in private.",
    );
    expect(story.fill({ "pin:+12125550152": "333444" })).toContain("Here is everything");
  });

  test("the PINs may also come in one form", () => {
    const story = filled("212-555-0150, 212-555-0151, 212-555-0152");
    story.say("form");
    const reply = story.reply;
    expect(reply?.type === "open-form" && reply.form.fields.map(({ item }) => item)).toEqual(
      expect.arrayContaining(["pin:+12125550150", "samePin", "pin:+12125550152"]),
    );
    const said = story.fill({
      "pin:+12125550150": "1111",
      samePin: "no",
      "pin:+12125550151": "2222",
      "pin:+12125550152": "3333",
    });
    expect(said).toContain("Here is everything");
  });
});
