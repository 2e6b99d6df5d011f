import { expect, test } from "@jest/globals";
import { shownDate } from "../../src/chat/shown-date.ts";
import { speaking } from "../../src/core/language.ts";
import { addDays, showDate } from "../../src/core/values/local-date.ts";

const days = Array.from({ length: 366 }, (_, ahead) => addDays("2026-11-01", ahead));

test("the day that is shown is found again, in either language", () => {
  for (const language of ["en", "es"] as const)
    speaking(language, () => expect(days.map((day) => shownDate(showDate(day)))).toEqual(days));
});

test("what shows no day gives none", () => {
  expect(["", "as soon as possible", "lo antes posible", "in 2026"].map(shownDate)).toEqual(["", "", "", ""]);
});
