import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Address, readAddress, showAddress } from "../../../src/core/values/address.ts";

const pieces = ["building", "street", "unit", "city", "state", "stateCode", "zip"] as const;

function piecesOf(address: Partial<Address>) {
  return Object.fromEntries(
    pieces.filter((piece) => address[piece] !== undefined).map((piece) => [piece, address[piece]]),
  );
}

function read(text: string, previous?: Partial<Address>) {
  const reading = readAddress(text, previous);
  return reading.ok ? piecesOf(reading.address) : reading.problem;
}

const newYork = {
  street: "120 W 45th St",
  unit: "Apt 4B",
  city: "New York",
  state: "NY",
  stateCode: "NY",
  zip: "10013",
};
const { unit: _unit, ...newYorkHouse } = newYork;

describe("one address, spelled as people do", () => {
  test.each([
    "120 W 45th St Apt 4B, New York, NY 10013",
    "120 W 45th St, Apt 4B, New York, NY 10013",
    "120 W 45th St, Apt 4B, New York NY 10013",
    "120 W 45th St\nApt 4B\nNew York, NY 10013",
    "120 W 45th St Apt 4B\r\nNew York NY\r\n10013",
    "120 W 45th St Apt 4B New York NY 10013",
    "  120  W 45th St ,Apt 4B,, New York ,NY, 10013. ",
    "120 W 45th St, Apt 4B, New York, NY 10013, USA",
    "120 W 45th St, Apt 4B, New York, NY 10013 US",
    "120 W 45th St, Apt 4B\nNew York, NY 10013\nUnited States of America",
    "120 W 45th St, New York, Apt 4B, NY 10013",
    "Apt 4B, 120 W 45th St, New York, NY 10013",
    "Apt 4B 120 W 45th St, New York, NY 10013",
    "120 W 45th St, Apt 4B New York, NY 10013",
    "120 W 45th St, Apt 4B, New York, 10013 NY",
    "it's 120 W 45th St, Apt 4B, New York, NY 10013",
    "Our service address is: 120 W 45th St, Apt 4B, New York, NY 10013",
    "120 W 45th St / Apt 4B / New York NY 10013",
    "120 W 45th St, Apt 4B, New York, NY ZIP code 10013",
    "\u202a120 W 45th St, Apt\u200b 4B, New York, NY 10013\u202c",
  ])("%j", (text) => {
    expect(read(text)).toEqual(newYork);
  });
});

describe("the text itself", () => {
  test("raw is what was typed, line by line", () => {
    const text = "Acme LLC\n120 W 45th  St\nNew York, NY 10013";
    expect(readAddress(text)).toMatchObject({ ok: true, address: { raw: text } });
  });
});

describe("what is missing is named", () => {
  test.each([
    [
      "120 W 45th St",
      ["city", "state", "zip"],
      /I have 120 W 45th St\. Still missing: the city, the state and the ZIP code\./,
    ],
    ["120 W 45th St, New York", ["state", "zip"], /missing: the state and the ZIP code/],
    ["120 W 45th St, New York, NY", ["zip"], /missing: the ZIP code/],
    ["120 W 45th St New York NY", ["zip"], /I have 120 W 45th St, New York, NY\./],
    ["120 W 45th St, New York 10013", ["state"], /missing: the state \(ZIP 10013 is in New York\)/],
    ["New York, NY 10013", ["street"], /missing: the street/],
    ["120 W 45th St, NY 10013", ["city"], /missing: the city/],
    ["120 Elm Ct", ["city", "state", "zip"], /I have 120 Elm Ct\./],
    ["5 Oak St NE", ["city", "state", "zip"], /I have 5 Oak St NE\./],
    ["120 Elm Ct 10013", ["city", "state"], /I have 120 Elm Ct, 10013\./],
    ["1600 Pennsylvania", ["city", "state", "zip"], /I have 1600 Pennsylvania\./],
    ["120 W 45th St, Apt, New York, NY 10013", ["unit"], /number after "Apt"/],
    ["120 W 45th St Suite, New York, NY 10013", ["unit"], /number after "Suite"/],
    ["Main Street, Springfield, IL 62701", ["street"], /"Main Street" has no house number/],
    ["120 Main St, Boston, MA 2110", ["zip"], /ZIP has five digits, and "2110" does not/],
    [
      "500 Embarcadero San Francisco, CA 94105",
      ["street", "city"],
      /Which part of "500 Embarcadero San Francisco" is the city/,
    ],
    [
      "120 W 45th St, New York, CA 10013",
      ["state", "zip"],
      /^ZIP 10013 is in New York, and the state given is California\. Which one is on the bill\?$/,
    ],
    ["120 W 45th St, Nowhere, NY 00010", ["state", "zip"], /no ZIP that starts with 000/],
    ["PSC 3 Box 4120, APO AE 09021", ["street", "city", "state", "zip"], /military mail/],
    ["Unit 2050 Box 4190, FPO, AP 96278", ["street", "city", "state", "zip"], /military mail/],
    ["100 Calle Luna, San Juan, PR 00901", ["street", "city", "state", "zip"], /in Puerto Rico.*50 states/],
    ["100 Calle Luna, San Juan 00901", ["street", "city", "state", "zip"], /in Puerto Rico/],
    ["1 Main St, Hagatna, Guam 96910", ["street", "city", "state", "zip"], /in Guam/],
    ["100 Queen St W, Toronto, ON M5H 2N2", ["street", "city", "state", "zip"], /outside the US/],
    ["x".repeat(301), ["street", "city", "state", "zip"], /301 characters/],
    ["", ["street", "city", "state", "zip"], /could not find an address/],
    ["I do not know", ["street", "city", "state", "zip"], /could not find an address/],
    ["ok", ["street", "city", "state", "zip"], /could not find an address/],
  ])("%j lacks %j", (text, missing, sentence) => {
    const reading = readAddress(text);
    expect(reading).toMatchObject({ ok: false, missing, problem: expect.stringMatching(sentence) });
  });
});

describe("replies complete what was there", () => {
  function talk(...texts: string[]) {
    let partial: Partial<Address> = {};
    for (const text of texts) {
      const reading = readAddress(text, partial);
      if (reading.ok) return piecesOf(reading.address);
      partial = reading.partial;
    }
    return { partial: piecesOf(partial) };
  }

  test.each([
    [["120 W 45th St", "New York, NY 10013"]],
    [["120 W 45th St", "New York", "NY", "10013"]],
    [["120 W 45th St, New York", "NY 10013"]],
    [["120 W 45th St, New York, NY", "zip: 10013"]],
    [["120 W 45th St, New York, NY", "the zip code is 10013."]],
    [["New York, NY 10013", "120 W 45th St"]],
    [["120 W 45th St, NY 10013", "city: New York"]],
    [["120 W 45th St, NY 10013", "New York"]],
    [["120 W 45th St, New York, CA 10013", "NY"]],
    [["120 W 45th St, New York, NY 90210", "10013"]],
    [["120 W 45th St, New York, NY 1001", "no", "10013"]],
    [["100 Calle Luna, San Juan, PR 00901", "120 W 45th St, New York, NY 10013"]],
  ])("%j", (texts) => {
    expect(talk(...texts)).toEqual(newYorkHouse);
  });

  test("the unit's number alone is enough after its word", () => {
    expect(talk("120 W 45th St, Apt, New York, NY 10013", "4B")).toEqual(newYork);
  });

  test("the state New York is heard once the city is known", () => {
    expect(talk("120 W 45th St, New York", "New York", "10013")).toEqual({
      ...newYorkHouse,
      state: "New York",
    });
  });

  test("the city is cut from a street that ran into it", () => {
    expect(talk("500 Embarcadero San Francisco, CA 94105", "San Francisco")).toMatchObject({
      street: "500 Embarcadero",
      city: "San Francisco",
    });
  });

  test("a city named like a number is a city once the street is known", () => {
    expect(talk("120 Main St", "Five Points, CA 93624")).toMatchObject({
      street: "120 Main St",
      city: "Five Points",
    });
  });

  test("ZIP and state that disagree are believed when the person says so twice", () => {
    expect(talk("6 Market Garden Rd, Fort Campbell, TN 42223", "TN")).toMatchObject({
      state: "TN",
      zip: "42223",
    });
    expect(talk("6 Market Garden Rd, Fort Campbell, TN 42223", "TN 42223")).toMatchObject({ state: "TN" });
  });

  test("a new street leaves the old one's unit behind; a reply that says nothing changes nothing", () => {
    const complete = readAddress("120 W 45th St, Apt 4B, New York, NY 10013");
    const known = complete.ok ? complete.address : {};
    expect(read("200 W 46th St", known)).toEqual({ ...newYorkHouse, street: "200 W 46th St" });
    expect(read("Apt 5C", known)).toEqual({ ...newYork, unit: "Apt 5C" });
    expect(read("unit: 5C", known)).toEqual({ ...newYork, unit: "5C" });
    expect(read("well then", known)).toMatch(/could not find an address/);
  });
});

describe("any text", () => {
  const street = fc.constantFrom(
    "120 W 45th St",
    "4400 US Highway 9 N",
    "123 N 400 W",
    "1 Old Mill Rd",
    "9 Elm Ct",
    "77 Loop",
  );
  const unit = fc.option(fc.constantFrom("Apt 4B", "Suite 200", "#4", "5th Floor", "Bldg 2 Apt 4"), {
    nil: undefined,
  });
  const place = fc.constantFrom(
    ["New York", "NY", "10013"],
    ["Salt Lake City", "Utah", "84103"],
    ["St. Louis", "Mo.", "63101-1234"],
    ["Winston-Salem", "north carolina", "27101"],
    ["O'Fallon", "IL", "62269"],
  );
  const mark = fc.constantFrom(", ", "\n", " ,");

  test("what is put together is taken apart again, and shown on one line it reads the same", () => {
    fc.assert(
      fc.property(street, unit, place, mark, (line, unitText, [city, state, zip], between) => {
        fc.pre(state !== "Mo." || zip !== undefined);
        const text = [line, ...(unitText === undefined ? [] : [unitText]), city, `${state} ${zip}`].join(
          between,
        );
        const reading = readAddress(text);
        if (!reading.ok) throw new Error(reading.problem);
        expect(reading.address).toMatchObject({ street: line, city, state, zip });
        expect(reading.address.unit).toBe(unitText);
        expect(read(showAddress(reading.address))).toEqual(piecesOf(reading.address));
      }),
    );
  });

  test("a long run of units ends soon", () => {
    for (const run of ["apt 1 ", "1st floor ", "# 1, ", "no. # 1 "]) {
      expect(readAddress(`${`120 Main St ${run.repeat(40)}`.slice(0, 288)} !`)).toMatchObject({
        ok: expect.any(Boolean),
      });
    }
  });

  test("never throws; a refusal has a sentence and never loses what was known", () => {
    const words = fc.constantFrom(
      "120",
      "W",
      "St",
      "Apt",
      "#",
      "4B",
      "New York",
      "NY",
      "10013",
      ",",
      "\n",
      "PO Box",
      "USA",
      "zip",
      "Ct",
      "Hwy",
      "of the",
      "ok",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 12 }).map((some) => some.join(" ")),
    );
    fc.assert(
      fc.property(text, text, (first, second) => {
        const reading = readAddress(first);
        if (reading.ok) return expect(reading.address.raw).not.toBe("");
        expect(reading.problem).toMatch(/[.?]$/);
        const next = readAddress(second, reading.partial);
        if (!next.ok) expect(next.problem).toMatch(/[.?]$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
