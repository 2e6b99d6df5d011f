import { describe, expect, test } from "@jest/globals";
import { numberColumn } from "../../../src/core/values/number-column.ts";
import { readNumbers } from "../../../src/core/values/number-list.ts";

const found = (rows: string[][]): string[] => {
  const column = numberColumn(rows);
  return column.ok ? readNumbers(column.text, { fictional: true, limit: 100_000 }).numbers : [];
};

const three = ["+12125550100", "+12125550101", "+16465550142"];
const plain = ["2125550100", "2125550101", "6465550142"];

describe("the column is found by what stands in it", () => {
  test.each([
    ["PhoneNumber", [["PhoneNumber"], ...plain.map((each) => [each])]],
    [
      "TN, last, in another spelling",
      [
        ["Site", "Rep", "TN"],
        ["HQ", "Dana", "(212) 555-0100"],
        ["HQ", "Dana", "212.555.0101"],
        ["Shop", "Sam", "+1 646 555 0142"],
      ],
    ],
    [
      "DID among account numbers of ten digits",
      [
        ["Account No", "DID", "Qty"],
        ["8841227730", plain[0], "1"],
        ["8841227731", plain[1], "1"],
        ["8841227732", plain[2], "1"],
      ],
    ],
    [
      "numbers to port beside the contact's own",
      [
        ["Contact phone", "Number to port"],
        ["3125550199", plain[0]],
        ["3125550199", plain[1]],
        ["3125550199", plain[2]],
      ],
    ],
    ["no header at all", plain.map((each, index) => [`Line ${index + 1}`, each, "active"])],
    [
      "titles above the header",
      [
        ["Acme Plumbing LLC"],
        ["Exported Nov 3"],
        [],
        ["Name", "Mobile #"],
        ["a", plain[0]],
        ["b", plain[1]],
        ["c", plain[2]],
      ],
    ],
    [
      "area code, exchange and line apart, without the zeros they begin with",
      [
        ["NPA", "NXX", "Line"],
        ["212", "555", "100"],
        ["212", "555", "0101"],
        ["646", "555", "142"],
      ],
    ],
    ["as a spreadsheet writes large numbers", [["TN"], ["2.125550100E9"], ["12125550101"], ["6465550142.0"]]],
    [
      "with extensions and empty rows",
      [["Telephone"], ["212-555-0100 x12"], [""], ["212-555-0101"], ["646-555-0142"]],
    ],
  ])("%s", (_, rows) => {
    expect(found(rows as string[][])).toEqual(three);
  });

  test("from and to are the ends of ranges", () => {
    expect(
      found([
        ["From", "To", "Site"],
        ["212-555-0100", "212-555-0102", "HQ"],
        ["646-555-0142", "", "Shop"],
      ]),
    ).toEqual(["+12125550100", "+12125550101", "+12125550102", "+16465550142"]);
  });

  test("what in it is no number is refused with its reason and not passed over", () => {
    const column = numberColumn([["TN"], ["2125550100"], ["0125550100"], ["2125550101"]]);
    const read = readNumbers(column.ok ? column.text : "", { fictional: true, limit: 10 });
    expect(read.numbers).toHaveLength(2);
    expect(read.refused).toHaveLength(1);
  });

  test("of several the names of those left alone are told", () => {
    expect(
      numberColumn([
        ["Billing number", "TN"],
        ["2125550199", "2125550100"],
      ]),
    ).toMatchObject({
      header: "TN",
      aside: ["Billing number"],
    });
  });

  test("a table without numbers has none", () => {
    expect(
      numberColumn([
        ["Name", "City"],
        ["Dana", "New York"],
      ]),
    ).toEqual({ ok: false });
    expect(numberColumn([])).toEqual({ ok: false });
  });

  test("twenty thousand neighbours are little text", () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [String(2_122_000_000 + index)]);
    const column = numberColumn(rows);
    expect(column.ok && column.text.length).toBeLessThan(60_000);
    expect(found(rows)).toHaveLength(20_000);
  });
});
