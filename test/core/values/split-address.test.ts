import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { splitAddress } from "../../../src/core/values/split-address.ts";

const order = ["building", "street", "unit", "city", "state", "zip"] as const;

function split(text: string): string {
  const pieces = splitAddress(text);
  return order
    .map((name) => pieces[name])
    .filter((piece) => piece !== undefined)
    .join(" | ");
}

describe("pieces stay as the person spelled them", () => {
  test.each([
    ["100 Mount St Helens Way Portland OR 97201", "100 Mount St Helens Way | Portland | OR | 97201"],
    ["120 Main St Suite 10013", "120 Main St | Suite 10013"],
    ["120 Main St # 10013", "120 Main St | # 10013"],
    ["9 Highway 10013", "9 Highway 10013"],
    ["8 County Road 12 Aspen CO 81611", "8 County Road 12 | Aspen | CO | 81611"],
    ["5801 FM 1960 Houston TX 77069", "5801 FM 1960 | Houston | TX | 77069"],
    ["12 Main St, Suite 100 & 200, Austin, TX 78701", "12 Main St | Suite 100 & 200 | Austin | TX | 78701"],
    ["1 N Main St Delaware Ohio 43015", "1 N Main St | Delaware | Ohio | 43015"],
    ["3 Elm St Washington PA 15301", "3 Elm St | Washington | PA | 15301"],
    ["350 Empire State Building, New York, NY 10118", "350 Empire State Building | New York | NY | 10118"],
    ["120 w. 45th street, new york, new york 10013", "120 w. 45th street | new york | new york | 10013"],
    ["120 W 45th St New York New York 10013-1234", "120 W 45th St | New York | New York | 10013-1234"],
    ["500 Oak Ave, Raleigh, north carolina 27601", "500 Oak Ave | Raleigh | north carolina | 27601"],
    ["500 Oak Ave Raleigh N.C. 27601", "500 Oak Ave | Raleigh | N.C. | 27601"],
    [
      "10 Kanawha Blvd, Charleston, West Virginia 25301",
      "10 Kanawha Blvd | Charleston | West Virginia | 25301",
    ],
    [
      "1600 Pennsylvania Avenue NW Washington DC 20500",
      "1600 Pennsylvania Avenue NW | Washington | DC | 20500",
    ],
    [
      "1600 Pennsylvania Ave NW, Washington, D.C. 20500",
      "1600 Pennsylvania Ave NW | Washington | D.C. | 20500",
    ],
    ["4400 US Highway 9 N, Freehold, NJ 07728", "4400 US Highway 9 N | Freehold | NJ | 07728"],
    ["4400 US Highway 9 N Freehold NJ 07728", "4400 US Highway 9 N | Freehold | NJ | 07728"],
    ["123 N 400 W, Salt Lake City UT 84103", "123 N 400 W | Salt Lake City | UT | 84103"],
    ["123 N 400 W Salt Lake City UT 84103", "123 N 400 W | Salt Lake City | UT | 84103"],
    ["350 5th Ave Suite 200, New York, NY 10118", "350 5th Ave | Suite 200 | New York | NY | 10118"],
    ["55 Elm St #4, Austin, TX 78701", "55 Elm St | #4 | Austin | TX | 78701"],
    ["55 Elm St #4 Austin TX 78701", "55 Elm St | #4 | Austin | TX | 78701"],
    ["55 Elm St, Bldg 2 Apt 4, Austin, TX 78701", "55 Elm St | Bldg 2 Apt 4 | Austin | TX | 78701"],
    ["55 Elm St, 5th Floor, Austin, TX 78701", "55 Elm St | 5th Floor | Austin | TX | 78701"],
    [
      "Empire State Building, 350 5th Ave, Suite 200, New York, NY 10118",
      "Empire State Building | 350 5th Ave | Suite 200 | New York | NY | 10118",
    ],
    [
      "Acme Dental LLC\n55 Elm St\nAustin, Texas 78701",
      "Acme Dental LLC | 55 Elm St | Austin | Texas | 78701",
    ],
    ["1st National Bank, 55 Elm St, Austin, TX 78701", "1st National Bank | 55 Elm St | Austin | TX | 78701"],
    [
      "One World Trade Center, Suite 8500, New York, NY 10007",
      "One World Trade Center | Suite 8500 | New York | NY | 10007",
    ],
    ["1221 Avenue of the Americas New York NY 10020", "1221 Avenue of the Americas | New York | NY | 10020"],
    ["1500 Broadway New York NY 10036", "1500 Broadway | New York | NY | 10036"],
    ["1201 St Charles Ave New Orleans LA 70130", "1201 St Charles Ave | New Orleans | LA | 70130"],
    ["100 Main St North Hollywood CA 91601", "100 Main St | North Hollywood | CA | 91601"],
    ["100 Main St St. Louis MO 63101", "100 Main St | St. Louis | MO | 63101"],
    ["1300 N St NW, Washington, DC 20005", "1300 N St NW | Washington | DC | 20005"],
    ["1300 N St NW Washington DC 20005", "1300 N St NW | Washington | DC | 20005"],
    ["120 Elm Ct, Hartford, CT 06103", "120 Elm Ct | Hartford | CT | 06103"],
    ["12-34 56th Ave, Queens, NY 11101", "12-34 56th Ave | Queens | NY | 11101"],
    ["100 1/2 Main St, Austin, TX 78701", "100 1/2 Main St | Austin | TX | 78701"],
    ["N6W23001 Bluemound Rd, Waukesha, WI 53188", "N6W23001 Bluemound Rd | Waukesha | WI | 53188"],
    ["RR 2 Box 15, Elkins, WV 26241", "RR 2 Box 15 | Elkins | WV | 26241"],
    ["P.O. Box 44, Austin, TX 78701", "P.O. Box 44 | Austin | TX | 78701"],
    ["PO Box 44 Austin TX 78701", "PO Box 44 | Austin | TX | 78701"],
    ["120 Main St, Kansas City, Missouri 64105", "120 Main St | Kansas City | Missouri | 64105"],
    ["120 Main St, Portland, or 97201", "120 Main St | Portland | or | 97201"],
    ["120 Main St Suite 10013, Austin, TX 78701", "120 Main St | Suite 10013 | Austin | TX | 78701"],
    ["120 Calle Ñandú, Miami, FL 33101", "120 Calle Ñandú | Miami | FL | 33101"],
  ])("%j", (text, pieces) => {
    expect(split(text)).toBe(pieces);
  });
});

test("a unit and a building are not confused", () => {
  expect(splitAddress("Tower 5 Offices, 55 Elm St, Suite 200, Austin, TX 78701")).toMatchObject({
    building: "Tower 5 Offices",
    unit: "Suite 200",
  });
});

test("never throws, and invents no piece", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const plain = text.replace(/\s+/g, " ");
      for (const word of split(text).split(/[\s|,]+/)) expect(plain).toContain(word);
    }),
  );
});
