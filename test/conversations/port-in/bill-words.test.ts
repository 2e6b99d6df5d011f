import { expect, test } from "@jest/globals";
import { billWords } from "../../../conversations/port-in/bill-words.ts";

test("it is said how much of the bill was read", () => {
  expect(billWords.agreed(1)).toBe("I read the bill (one page), and what you gave agrees with it.");
  expect(billWords.agreed(6)).toContain("(6 pages)");
  expect(billWords.differing(9, 6)).toContain("(the first 6 pages of 9)");
  expect(billWords.partlyRead(4, 1)).toContain("(the first page of 4)");
});

test("it is said how far the reading is", () => {
  expect(billWords.step({ type: "opened", pages: 1 })).toBe("Reading your bill: one page");
  expect(billWords.step({ type: "recognising", page: 2, of: 6 })).toBe("Reading your bill: page 2 of 6");
});

test("two account numbers that end alike are not shown as if they were the same", () => {
  const where = 'page 1, beside "Account number"';
  expect(billWords.differs("•••• 7730", "•••• 7730", where)).toContain("another one that ends alike");
  expect(billWords.against("Account number", "•••• 7730", where, "account number", true)).toContain(
    "another one that ends alike, •••• 7730",
  );
});
