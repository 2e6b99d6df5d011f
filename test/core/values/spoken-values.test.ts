import { describe, expect, test } from "@jest/globals";
import { inEnglish, speaking } from "../../../src/core/language.ts";
import { fewListed, listed } from "../../../src/core/values/listed.ts";
import { addDays, showDate, showWholeDate, weekdayName } from "../../../src/core/values/local-date.ts";
import { rangesOf, showNumbers } from "../../../src/core/values/number-ranges.ts";
import { showTime } from "../../../src/core/values/zone-clock.ts";

const inSpanish = <T>(work: () => T): T => speaking("es", work);
const numbers = ["+12125550100", "+12125550101", "+12125550102", "+12125550199"];

describe("dates, lists and numbers in the language spoken", () => {
  test("a day is written as people there write it", () => {
    expect(showDate("2026-10-12")).toBe("Mon, Oct 12, 2026");
    expect(inSpanish(() => showDate("2026-10-12"))).toBe("lun, 12 oct 2026");
    expect(showWholeDate("2026-12-04")).toBe("Friday, December 4, 2026");
    expect(inSpanish(() => showWholeDate("2026-12-04"))).toBe("viernes, 4 de diciembre de 2026");
  });

  test("every weekday and month has a Spanish name of its own", () => {
    const days = [0, 1, 2, 3, 4, 5, 6];
    expect(inSpanish(() => days.map(weekdayName))).toEqual([
      "domingo",
      "lunes",
      "martes",
      "miércoles",
      "jueves",
      "viernes",
      "sábado",
    ]);
    const firsts = Array.from({ length: 365 }, (_, each) => addDays("2026-01-01", each)).filter((each) =>
      each.endsWith("-01"),
    );
    expect(inSpanish(() => firsts.map((each) => showDate(each).split(" ")[2]))).toEqual(
      "ene feb mar abr may jun jul ago sep oct nov dic".split(" "),
    );
  });

  test("a time of day", () => {
    const at = Date.UTC(2026, 10, 24, 20, 5);
    expect(showTime(at, "America/New_York")).toBe("3:05 PM EST");
    expect(inSpanish(() => showTime(at, "America/New_York"))).toBe("3:05 p. m. EST");
  });

  test("words are joined as in a sentence", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
    expect(listed(["a", "b"], "or")).toBe("a or b");
    expect(inSpanish(() => listed(["calle", "ciudad", "estado"]))).toBe("calle, ciudad y estado");
    expect(inSpanish(() => listed(["Ana", "Inés"]))).toBe("Ana e Inés");
    expect(inSpanish(() => listed(["agua", "hielo"]))).toBe("agua y hielo");
    expect(inSpanish(() => listed(["siete", "ocho"], "or"))).toBe("siete u ocho");
    expect(inSpanish(() => listed(["hoy", "mañana"], "or"))).toBe("hoy o mañana");
  });

  test("of many words the first few", () => {
    const words = ["a", "b", "c", "d", "e"];
    expect(fewListed(words, 4)).toBe("a, b, c, d and e");
    expect(fewListed(words, 3)).toBe("a, b, c and 2 more");
    expect(inSpanish(() => fewListed(words, 3))).toBe("a, b, c y 2 más");
  });

  test("numbers as ranges, with their count and without", () => {
    expect(showNumbers(numbers)).toBe("4 numbers: (212) 555-0100 to 0102 (3), (212) 555-0199");
    expect(inSpanish(() => showNumbers(numbers))).toBe(
      "4 números: (212) 555-0100 a 0102 (3), (212) 555-0199",
    );
    expect(inSpanish(() => rangesOf(numbers, 1))).toBe("(212) 555-0100 a 0102 (3), y 1 más");
    expect(inSpanish(() => [showNumbers([]), showNumbers(numbers.slice(0, 1))])).toEqual([
      "ningún número",
      "1 número: (212) 555-0100",
    ]);
  });

  test("what is for people who chose no language stays English, whoever is spoken to", () => {
    expect(inSpanish(() => inEnglish(showDate)("2026-10-12"))).toBe("Mon, Oct 12, 2026");
  });
});
