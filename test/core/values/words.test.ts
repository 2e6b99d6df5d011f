import { describe, expect, test } from "@jest/globals";
import { speaking } from "../../../src/core/language.ts";
import { readAddress } from "../../../src/core/values/address.ts";
import { spanish as addressSpanish } from "../../../src/core/values/address-words.es.ts";
import { addressWords } from "../../../src/core/values/address-words.ts";
import { spanish as dateSpanish } from "../../../src/core/values/date-words.es.ts";
import { dateWords } from "../../../src/core/values/date-words.ts";
import { readEmail } from "../../../src/core/values/email.ts";
import { spanish as emailSpanish } from "../../../src/core/values/email-words.es.ts";
import { emailWords } from "../../../src/core/values/email-words.ts";
import { readNumbers } from "../../../src/core/values/number-list.ts";
import { showNumbers } from "../../../src/core/values/number-ranges.ts";
import { spanish as numberSpanish } from "../../../src/core/values/number-words.es.ts";
import { numberWords } from "../../../src/core/values/number-words.ts";
import { readDate } from "../../../src/core/values/read-date.ts";
import { type Given, spanishFaults } from "../../support/spanish-check.ts";

describe("what is said of a value that could not be read, in Spanish", () => {
  test("e-mail addresses", () => {
    expect(spanishFaults(emailWords, emailSpanish)).toEqual([]);
    expect(speaking("es", () => readEmail("dana at acme"))).toEqual({
      ok: false,
      problem: emailSpanish.none,
    });
  });

  test("dates", () => {
    const given: Given<typeof dateWords> = {
      several: [[["A", "B", "C"]]],
      otherWeekday: [["Dec 3", 5]],
      noSuchDay: [["feb 30"], ["february 30, 2027"], ["13/45"]],
      whichDay: [["next week"], ["this month"], ["end of the year"], ["end of month"], ["end of the week"]],
    };
    expect(spanishFaults(dateWords, dateSpanish, { given, same: ["noSuchDay"] })).toEqual([]);
    const said = (text: string): unknown => speaking("es", () => readDate(text, "2026-11-22"));
    expect(said("feb 30")).toMatchObject({ problem: expect.stringContaining("«30 de febrero»") });
    expect(said("december 32nd, 2026")).toMatchObject({
      problem: expect.stringContaining("«32 de diciembre"),
    });
  });

  test("addresses", () => {
    const given: Given<typeof addressWords> = {
      missing: [
        ["", ["street"], null],
        ["120 W 45th St", ["unit", "city", "state", "zip"], { zip: "10013", state: "New York" }],
      ],
    };
    const options = { given, same: ["places", "withoutTyped"] };
    expect(spanishFaults(addressWords, addressSpanish, options)).toEqual([]);
    const said = (text: string): string =>
      speaking("es", () => {
        const read = readAddress(text);
        return read.ok ? "" : addressWords.withoutTyped(read.problem);
      });
    expect(said("120 W 45th St, New York 10013")).toMatch(
      /^Falta: el estado \(el ZIP 10013 está en New York\)\./,
    );
    expect(said("Acme Plaza, New York, NY 10013")).toMatch(/^eso no tiene número de casa/);
    expect(said("12 Calle Sol, San Juan, PR 00901")).toContain("está en Puerto Rico");
  });

  test("numbers", () => {
    const shown = "(212) 555-0100";
    const given: Given<typeof numberWords> = {
      tooLong: [[shown, 12]],
      tooShort: [
        [shown, 9],
        [shown, 1],
      ],
      noAreaCode: [[shown, 7]],
      abroad: [
        ["+44 20", "44", ""],
        ["+999", null, ""],
      ],
      abroadMaybe: [["2125550100", "44", "", "2125550100"]],
      areaSpecial: [
        [shown, "710", "government"],
        [shown, "900", "premium"],
        [shown, "500", "personal"],
      ],
      wideRange: [["(212) 555-0100", "(212) 999-0100", 12000]],
      beyond: [
        [2000, 1, false],
        [2000, 10000, true],
      ],
      more: [[1200]],
      counted: [[1], [2400]],
    };
    expect(spanishFaults(numberWords, numberSpanish, { given })).toEqual([]);
    const said = (text: string): string[] =>
      speaking("es", () => readNumbers(text, { fictional: true, limit: 100 })).refused.map(
        ({ sentence }) => sentence,
      );
    expect(said("416-555-0100")).toEqual([expect.stringContaining("código de área de Canadá")]);
    expect(said("809-555-0100")).toEqual([expect.stringContaining("de República Dominicana")]);
    expect(said("+44 20 7946 0018")).toEqual([expect.stringContaining("+44 es el código de Reino Unido.")]);
    expect(speaking("es", () => showNumbers(["+12125550100", "+12125550101", "+12125550104"], 1))).toBe(
      "3 números: (212) 555-0100 a 0101 (2), y 1 más",
    );
    expect(showNumbers(["+12125550100", "+12125550101"])).toBe("2 numbers: (212) 555-0100 to 0101");
  });
});
