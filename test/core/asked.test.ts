import { expect, test } from "@jest/globals";
import { askedOf } from "../../src/core/asked.ts";
import { Story, world } from "../support/story.ts";

test("an item is asked in the words of the checklist, while it is part of a request that takes answers", () => {
  const { request, at } = new Story().fillAll("212-555-0150");
  expect(askedOf(request, "bill", at, world)).toMatchObject({
    label: "Billing statement",
    example: "bill.pdf",
  });
  expect(askedOf(request, "pin:+12125550150", at, world)).toMatchObject({ label: "PIN for (212) 555-0150" });
  expect(askedOf(request, "pin:+12125550100", at, world)).toBeNull();
  expect(askedOf(request, "nothing", at, world)).toBeNull();
  expect(askedOf({ ...request, status: "in-review" }, "bill", at, world)).toBeNull();
});
