import { describe, expect, test } from "@jest/globals";
import { asksAccount, namesAccount, withMaskedAccount } from "../../../adapters/terminal/masked-account.ts";

describe("an account number in the transcript", () => {
  test.each([
    ["yes, 1, 8841-22-7730", "yes, 1, •••• 7730"],
    ["8841 22 7730.", "•••• 7730."],
    ["account number AB-8842-QX-7719, BTN (212) 555-0100", "account number •••• 7719, BTN (212) 555-0100"],
    ["it's 123456", "it's ••••"],
    ["no, 2125550101, 4401", "no, 2125550101, ••••"],
    ["yes, 212-555-0100, 00998877001", "yes, 212-555-0100, •••• 7001"],
  ])("%s is shown as %s", (typed, shown) => {
    expect(withMaskedAccount(typed)).toBe(shown);
  });

  test.each(["yes, 1, I have to look it up", "(212) 555-0100", "1", "+1 212 555 0100", "none, ready"])(
    "%s stays as it is",
    (typed) => {
      expect(withMaskedAccount(typed)).toBe(typed);
    },
  );

  test("is looked for where it is asked for or named", () => {
    const asking = "What is the account number with them? It is kept sealed.";
    expect(asksAccount({ parts: [{ type: "list", items: ["Which carrier?", asking] }] })).toBe(true);
    expect(asksAccount({ parts: [{ type: "text", text: "To have at hand: account number, bill." }] })).toBe(
      false,
    );
    expect(["my acct is 12345", "Account number", "the zip is 10013"].map(namesAccount)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
