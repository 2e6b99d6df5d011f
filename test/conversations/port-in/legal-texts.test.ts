import { expect, test } from "@jest/globals";
import { disclosure } from "../../../conversations/port-in/disclosure.ts";
import { letterOf } from "../../../conversations/port-in/letter.ts";
import { agreementVersions, agreementWords } from "../../../conversations/port-in/words-agreement.ts";
import type { Context } from "../../../src/core/item.ts";
import { speaking } from "../../../src/core/language.ts";
import { carrierOf } from "../../../src/core/turn.ts";
import { digest } from "../../../src/core/values/digest.ts";
import { Story, world } from "../../support/story.ts";

/** A letter about all numbers, and one about some of them whose others are to be disconnected. */
const letters = () =>
  [{}, { portType: "partial", remaining: "disconnect", newBtn: "+12125550149" }].map((changes) => {
    const { request, at } = new Story().fillAll();
    const changed = Object.entries(changes).map(([item, value]) => [item, { value, by: "dana", at }]);
    const answers = { ...request.answers, ...Object.fromEntries(changed) };
    const carrier = carrierOf(request, world);
    const context: Context = { request: { ...request, answers }, carrier, today: "2026-11-23", at };
    return letterOf(context);
  });

const agreement = () => [agreementWords.version, agreementWords.points] as const;

/**
 * What people agree to and sign, by its version. Where a wording changed, give it a new version and write that down here:
 * what somebody agreed to is known by its version for ever.
 */
const wordings = {
  "2026-11": "4a3b15d341d71064",
  "2026-11-es": "8dd59b33f0aa9b68",
  "ESIGN-2026-12": "ab763037f53838c4",
  "LOA-2026-12": "2fb1b8c9d034f3b5",
};

test("a text that somebody agrees to or signs has a version of its own for each wording", () => {
  const [letter, partial] = letters();
  const printed = [letter, partial].map((each) => [
    each?.title,
    each?.facts.map(({ label }) => label),
    each?.sentences,
  ]);
  const spokenNow = [speaking("en", agreement), speaking("es", agreement)];
  expect(
    Object.fromEntries(
      [
        [letter?.version, printed] as const,
        [disclosure.version, disclosure.paragraphs] as const,
        ...spokenNow,
      ].map(([version, text]) => [version, digest(JSON.stringify(text))]),
    ),
  ).toEqual(wordings);
  expect(spokenNow.map(([version]) => version)).toEqual(agreementVersions);
});
