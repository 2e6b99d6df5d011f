import { describe, expect, test } from "@jest/globals";
import { confirmParts, unclearParts } from "../../../conversations/carrier-answer/answer-parts.ts";
import { deskTalk } from "../../../conversations/carrier-answer/door.ts";
import { shownAnswer } from "../../../conversations/carrier-answer/shown-answer.ts";
import { answerWords } from "../../../conversations/carrier-answer/words.ts";
import { speaking } from "../../../src/core/language.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

const sid = "PR-7K3M-9Q2X";
const order = ["+12125550100", "+12125550101"];

describe("the answers of a desk in Spanish", () => {
  test("every sentence is there", () => {
    const faults = spanishFaults(
      speaking("en", () => ({ ...answerWords })),
      speaking("es", () => ({ ...answerWords })),
      {
        same: ["quote"],
        kept: ["(BTN)"],
        given: {
          readAs: [["fecha FOC"]],
          otherRequest: [
            [sid, null],
            [sid, "PR-1111-2222"],
          ],
          pasteFor: [[sid]],
          date: [["12/04"]],
          refused: [["ZIP"]],
          amongThem: [["ZIP"]],
          chased: [["desk@acme.com"]],
          linked: [["desk@acme.com"]],
        },
      },
    );
    expect(faults).toEqual([]);
  });

  test("what they wrote stands as they wrote it, and buttons type the same", () => {
    const spanish = speaking("es", () => unclearParts("nothing", "Order is in jeopardy."));
    const english = unclearParts("nothing", "Order is in jeopardy.");
    expect(JSON.stringify(spanish)).toContain("«Order is in jeopardy.»");
    const typed = (parts: typeof spanish): string[] =>
      parts.flatMap((part) => (part.type === "choices" ? part.choices.map(({ action }) => action.text) : []));
    expect(typed(spanish)).toEqual(typed(english));
    for (const text of typed(english).slice(0, -1)) expect(deskTalk(text)).toMatchObject({ type: "answer" });
    expect(typed(speaking("es", () => confirmParts(["x"], "y")))).toEqual(typed(confirmParts(["x"], "y")));
  });

  test("how it was read is shown in full, for a person to check", () => {
    const shown = speaking("es", () =>
      shownAnswer(
        {
          states: [{ status: "date-set", numbers: [] }],
          date: "2026-12-04",
          refusals: [{ family: "R07", code: null, words: "zip", numbers: ["+12125550100"] } as never],
        },
        ["R07", "R20"],
        order,
      ),
    );
    expect(shown[0]).toBe("fecha FOC viernes, 4 de diciembre de 2026");
    expect(shown[1]).toMatch(/^\(212\) 555-0100: rechazada por: /);
    expect(shown[2]).toMatch(/^Los operadores lo aclaran entre ellos: /);
  });
});
