import { expect, test } from "@jest/globals";
import { toldOfDesk } from "../../../adapters/carriers/manual/told-words.ts";
import { words as sandbox } from "../../../adapters/carriers/sandbox/words.ts";
import { words as telnyx } from "../../../adapters/carriers/telnyx/words.ts";
import { words as twilio } from "../../../adapters/carriers/twilio/words.ts";
import { speaking } from "../../../src/core/language.ts";
import { type Told, toldNow } from "../../../src/core/told.ts";
import { spanishFaults } from "../../support/spanish-check.ts";

type Words = Record<string, Told | ((...given: never[]) => Told)>;

const saidIn = (language: "en" | "es", words: Words): Record<string, (...given: never[]) => string> =>
  Object.fromEntries(
    Object.entries(words).map(([key, said]) => [
      key,
      (...given: never[]) =>
        speaking(language, () => toldNow(typeof said === "function" ? said(...given) : said)),
    ]),
  );

const day = "2026-12-04";
const numbers = ["+12125550100", "+12125550101"];
const written = "Name mismatch with the record";
const codes = [22102, 22130, 22131, 22132, 22133, 22135, 22136, 22137, 22171];

test.each<[string, Words, Record<string, unknown[][]>]>([
  [
    "the sandbox",
    sandbox,
    {
      tooMany: [[500, 501]],
      tooLate: [[day, 2]],
      dateTooLate: [[day, 2]],
      notThatDay: [[day, "2026-12-07"]],
      notPorted: [["(212) 555-0100", written]],
    },
  ],
  [
    "Twilio",
    twilio,
    {
      refused: [...codes.map((code) => [code, ""]), [99, written], [0, written], [99, ""], [0, ""]],
      billSize: [[10, 12]],
      tooMany: [[100, 101]],
      tooLate: [[day, 2]],
    },
  ],
  [
    "Telnyx",
    telnyx,
    {
      busy: [[1], [30]],
      refused: [[written], [""]],
      notTaken: [[numbers], [numbers.slice(1)]],
      wrote: [[written]],
      tooLate: [[day]],
      wholeOrdersOnly: [[numbers]],
      noWindow: [[day]],
      dateTooLate: [[day]],
      notCancelled: [[written], [""]],
      notSold: [[written], [""]],
      notWritten: [[written], [""]],
      referencesTaken: [["Acme 1", "Acme 2"]],
    },
  ],
  [
    "the desk",
    toldOfDesk,
    {
      tooMany: [[500, 501]],
      refused: [
        ["desk@acme.example", "address"],
        ["desk@acme.example", "access"],
        ["desk@acme.example", "mail"],
      ],
      dateTooLate: [[day, 2, "desk@acme.example"]],
      tooLate: [[day, 2, "desk@acme.example"]],
    },
  ],
])(
  "what %s has to say is said in Spanish as well, and what it wrote stays as it wrote it",
  (_name, words, given) => {
    const [en, es] = [saidIn("en", words), saidIn("es", words)];
    expect(spanishFaults(en, es, { given: given as never, kept: [written] })).toEqual([]);
  },
);

test("a carrier's own words stand in quotation marks, as its words", () => {
  expect(twilio.refused(99, written)).toEqual({
    sentence: `Twilio wrote (code 99): "${written}"`,
    spanish: `Twilio escribió (código 99): «${written}»`,
  });
  expect(telnyx.notCancelled(written)).toEqual({
    sentence: `Telnyx does not cancel it. It wrote: "${written}"`,
    spanish: `Telnyx no la cancela. Escribió: «${written}»`,
  });
});
