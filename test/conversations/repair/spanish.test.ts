import { describe, expect, test } from "@jest/globals";
import { rejectionParts } from "../../../conversations/repair/rejection.ts";
import { rejectionWords } from "../../../conversations/repair/words.ts";
import { handOverWords } from "../../../conversations/repair/words-hand-over.ts";
import { rejectedWords } from "../../../conversations/repair/words-rejection.ts";
import { speaking } from "../../../src/core/language.ts";
import type { LetterStanding } from "../../../src/core/letter-state.ts";
import { plain } from "../../../src/core/message.ts";
import { families } from "../../../src/core/rejection.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";
import { first, friday, northstar, request } from "../status/requests.ts";

const faults = <T extends object>(words: T, given: Given<T>) =>
  spanishFaults(
    { ...words },
    speaking("es", () => ({ ...words })),
    { given },
  );

describe("what is said of rejections in Spanish", () => {
  test("every family has its words, with something to say on the phone", () => {
    expect(faults(rejectionWords, {})).toEqual([]);
    const scripts = speaking("es", () => Object.values(rejectionWords).map(({ script }) => script));
    expect(scripts).toHaveLength(families.length);
    expect(scripts.filter((script) => !/«[^»]{20,}»/.test(script))).toEqual([]);
  });

  test("what stands around them, and handing over to a person", () => {
    expect(faults(rejectedWords, { again: [[3], [7]] })).toEqual([]);
    expect(
      faults(handOverWords, {
        letterIs: (
          ["drawing", "made", "sent", "viewed", "failed", "signed", "declined", "expired", "voided"] as const
        ).map((standing): [LetterStanding, number] => [standing, 2]),
        requestIs: [["with-carrier"], ["rejected"]],
        numberIs: [["unchecked"], ["completed"]],
        times: [[1], [3]],
      }),
    ).toEqual([]);
  });

  test.each(families.map(({ id }) => id))("the whole message about %s", (family) => {
    const refusal = { family, code: "X", words: "ABC 10013", numbers: [first] };
    const repair = { refusals: [refusal], round: 2 } as unknown as NonNullable<
      ReturnType<typeof request>["repair"]
    >;
    const it = request({ status: "action-required", repair });
    const shown = () =>
      plain({
        parts: rejectionParts({ request: it, carrier: northstar, today: "2026-11-20", at: friday }),
      });
    expect(spanishFaults({ shown: shown() }, { shown: speaking("es", shown) })).toEqual([]);
  });
});
