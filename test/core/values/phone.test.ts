import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { areaCodeHome } from "../../../src/core/values/area-code.ts";
import { isTollFree, type NumberProblem, readNumber, showNumber } from "../../../src/core/values/phone.ts";

const real = { fictional: false };
const fiction = { fictional: true };

describe("one number", () => {
  test.each([
    ["2125552368", "+12125552368"],
    ["212-555-2368", "+12125552368"],
    ["(212) 555-2368", "+12125552368"],
    ["+1 212 555 2368", "+12125552368"],
    ["1.212.555.2368", "+12125552368"],
    ["001 212 555 2368", "+12125552368"],
    ["It's 212-555-2368, thanks", "+12125552368"],
    ["212-555-2368 x204", "+12125552368"],
    ["212-555-2368 ext. 12", "+12125552368"],
    ["2125552368.0", "+12125552368"],
    ["2.125552368E9", "+12125552368"],
    ["２１２−５５５−２３６８", "+12125552368"],
    ["<tel:2125552368|212-555-2368>", "+12125552368"],
    ["1-800-FLOWERS", "+18003569377"],
    ["212-CALL-NOW", "+12122255669"],
    ["800-411-PAIN", "+18004117246"],
    ["800-555-1212", "+18005551212"],
    ["861-234-5678", "+18612345678"],
    ["983-234-5678", "+19832345678"],
  ])("reads %s", (text, number) => {
    expect(readNumber(text, real)).toMatchObject({ ok: true, number });
  });

  const refused: [text: string, problem: NumberProblem, says: string][] = [
    ["", "not-a-number", "no phone number in it"],
    ["I don't know", "not-a-number", "no phone number in it"],
    ["212-555-01", "too-short", "212-555-01 has 8 digits; a US number has 10. Check it on the bill."],
    ["555-2368", "too-short", "555-2368 has 7 digits; a US number has 10. Put the area code in front."],
    ["212-555-23680", "too-long", "has 11 digits; a US number has 10"],
    ["212-555-2368 or 212-555-2369", "too-long", "has 20 digits"],
    ["+44 20 7946 0958", "not-us", "+44 is the code for United Kingdom"],
    ["011 49 30 123456", "not-us", "+49 is the code for Germany"],
    ["+883 5100 0000 0000", "not-us", "+883 is the code for another country"],
    ["+2125552368", "not-us", "+12125552368 or without the plus"],
    ["416-234-5678", "not-us", "416 is an area code of Canada"],
    ["600-234-5678", "not-us", "Canada"],
    ["876-234-5678", "not-us", "Jamaica"],
    ["+1 242 234 5678", "not-us", "Bahamas"],
    ["787-234-5678", "not-us", "Puerto Rico"],
    ["939-234-5678", "not-us", "50 states and DC"],
    ["671-234-5678", "not-us", "Guam"],
    ["340-234-5678", "not-us", "U.S. Virgin Islands"],
    ["684-234-5678", "not-us", "American Samoa"],
    ["670-234-5678", "not-us", "Northern Mariana Islands"],
    ["999-234-5678", "area-code", "999, which is not a US area code"],
    ["123-456-7890", "area-code", "no area code starts with 0 or 1"],
    ["900-234-5678", "area-code", "pay-per-call"],
    ["521-234-5678", "area-code", "machines"],
    ["710-234-5678", "area-code", "government"],
    ["822-234-5678", "area-code", "822"],
    ["911-234-5678", "n11", "service code"],
    ["212-411-5678", "n11", "service code"],
    ["212-034-5678", "exchange", "never start with 0 or 1"],
    ["212-134-5678", "exchange", "never start with 0 or 1"],
    ["212-555-0100", "fictional", "films and examples"],
    ["800-555-0199", "fictional", "films and examples"],
    ["2.12555E+09", "not-a-number", "spreadsheet shortened"],
    ["212-555-2O68", "not-a-number", "an O for a 0"],
    ["212-555-23XX", "too-short", "leaves digits open"],
    ["1-800-MATTRESS", "too-long", "more letters than"],
  ];
  test.each(refused)("refuses %s as %s", (text, problem, says) => {
    const reading = readNumber(text, real);
    expect(reading).toMatchObject({ ok: false, problem, sentence: expect.stringContaining(says) });
  });

  test("555-01XX is taken where fiction is allowed, with every US area code, and 555-02XX always", () => {
    for (const area of ["212", "907", "861", "800"]) {
      expect(readNumber(`${area}-555-0100`, fiction)).toMatchObject({ ok: true, number: `+1${area}5550100` });
      expect(readNumber(`${area}-555-0100`, real).ok).toBe(false);
      expect(readNumber(`${area}-555-0200`, real).ok).toBe(true);
    }
    expect(readNumber("416-555-0100", fiction)).toMatchObject({ problem: "not-us" });
    expect(readNumber("999-555-0100", fiction)).toMatchObject({ problem: "area-code" });
  });

  test("toll-free numbers are marked", () => {
    for (const area of ["800", "833", "844", "855", "866", "877", "888"]) {
      expect(readNumber(`${area}-234-5678`, real)).toMatchObject({ ok: true, tollFree: true });
    }
    expect(readNumber("212-234-5678", real)).toMatchObject({ tollFree: false });
    expect(isTollFree("+18002345678")).toBe(true);
    expect(isTollFree("+18012345678")).toBe(false);
  });

  test("is shown as Americans write it, and reads back", () => {
    expect(showNumber("+12125550123")).toBe("(212) 555-0123");
    const line = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
    fc.assert(
      fc.property(line, (end) => {
        const number = `+1212234${end}`;
        expect(readNumber(showNumber(number), real)).toEqual({ ok: true, number, tollFree: false });
      }),
    );
  });

  test("any text is read or refused with a sentence, never thrown at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const reading = readNumber(text, real);
        expect(reading.ok || reading.sentence.length > 20).toBe(true);
      }),
    );
  });
});

describe("area codes", () => {
  const every = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, "0"));
  const homes = new Map(every.map((code) => [code, areaCodeHome(code)]));
  const codesOf = (type: string): string[] => every.filter((code) => homes.get(code)?.type === type);

  test("each state's oldest codes are US codes", () => {
    const oldest =
      "205 907 602 501 213 303 203 302 202 305 404 808 208 312 317 515 316 502 504 207 301 617 313 612 601 314 406 402 702 603 201 505 212 704 701 216 405 503 215 401 803 605 615 214 801 802 703 206 304 414 307";
    for (const code of oldest.split(" ")) expect([code, homes.get(code)]).toEqual([code, { type: "us" }]);
  });

  test("the US has more than 340 codes, and none is reserved, N11 or starts with 0 or 1", () => {
    const us = codesOf("us");
    expect(us.length).toBeGreaterThan(340);
    expect(us.filter((code) => /^[01]|^.9|^.11/.test(code))).toEqual([]);
  });

  test("toll-free codes are the seven in use", () => {
    expect(codesOf("toll-free")).toEqual(["800", "833", "844", "855", "866", "877", "888"]);
  });

  test("the territories are told apart from the states and from other countries", () => {
    expect(codesOf("territory")).toEqual(["340", "670", "671", "684", "787", "939"]);
    expect(codesOf("abroad")).toEqual(
      expect.arrayContaining(["204", "416", "604", "809", "876", "242", "441"]),
    );
  });
});
