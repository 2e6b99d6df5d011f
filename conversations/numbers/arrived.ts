import { quoted } from "../../src/core/hearing/typed-text.ts";
import { inEnglish } from "../../src/core/language.ts";
import { text } from "../../src/core/message.ts";
import type { Arrivals } from "../../src/core/telling.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumber } from "../../src/core/values/phone.ts";
import { listed } from "./words.ts";

/**
 * What somebody is told whose numbers have arrived, and what becomes of those that stood in for them; in English, whoever
 * it was that moved them.
 */
export const arrivedNote = inEnglish(({ person, arrived, test }: Arrivals) => {
  const numbers = listed(
    arrived.map(({ number }) => showNumber(number)),
    20,
  );
  const one = arrived.length === 1;
  const lines = [
    `Hello ${quoted(person.name, 60)}. ${numbers} ${one ? "is" : "are"} here now, and yours: calls arrive there from today.`,
    ...arrived
      .slice(0, 20)
      .flatMap(({ number, was, until }) =>
        was === null
          ? []
          : [
              `${showNumber(was)} stood in for ${showNumber(number)}${until === null ? " and may stop any day" : ` and works until ${showDate(until)}`}.`,
            ],
      ),
    test ? "This is a test: no real number moved." : "",
  ].filter((line) => line !== "");
  return {
    person,
    message: { parts: text(...lines), ...(test ? { test } : {}) },
    mail: {
      subject: `${test ? "TEST: " : ""}${numbers} ${one ? "is" : "are"} here`.slice(0, 150),
      text: lines.join("\n\n"),
    },
  };
});
