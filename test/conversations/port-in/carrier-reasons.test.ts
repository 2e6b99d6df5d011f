import { expect, test } from "@jest/globals";
import { capabilities } from "../../../adapters/carriers/sandbox/capabilities.ts";
import { magicNumbers } from "../../../adapters/carriers/sandbox/magic.ts";
import { storedWords as telnyx } from "../../../adapters/carriers/telnyx/stored-words.ts";
import { capabilitiesAt as twilio } from "../../../adapters/carriers/twilio/capabilities.ts";
import { reasonInSpanish } from "../../../conversations/port-in/carrier-reasons.es.ts";
import { words } from "../../../conversations/port-in/words.ts";
import { speaking } from "../../../src/core/language.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

const ours: string[] = [
  ...magicNumbers.flatMap(({ habit }) => (habit?.type === "refused" ? [habit.reason] : [])),
  "This is not a US number.",
  capabilities.wayOut,
  twilio("https://numbers.twilio.example").wayOut,
  telnyx.wayOut,
];

test("why a carrier does not take a number is said in Spanish where the sentence is ours", () => {
  const en = Object.fromEntries(ours.map((reason, index) => [`reason${index}`, reason]));
  const es = Object.fromEntries(ours.map((reason, index) => [`reason${index}`, reasonInSpanish(reason)]));
  expect(spanishFaults(en, es)).toEqual([]);
  const said = speaking("es", () =>
    words.numberNotPortable("+12125550164", "This number is inactive or disconnected."),
  );
  expect(said).toContain("está inactivo o desconectado");
});

test("what a carrier wrote itself stays as it wrote it", () => {
  expect(reasonInSpanish('Twilio wrote: "odd reason"')).toBe('Twilio wrote: "odd reason"');
});
