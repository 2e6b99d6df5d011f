import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lastFour, openSecret } from "../../src/core/secret.ts";
import { knownOf, masked, maskedForeign, nothingKnown } from "../../src/operator/masked.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { anOrder, answersOf, aRequest } from "../support/turns.ts";

const requestWith = (account: string) =>
  aRequest({
    answers: answersOf({ accountNumber: openSecret(account, lastFour(account)), btn: "+12125550188" }),
    numbers: { "+12125557719": { status: "portable" } },
    orders: [anOrder({ reference: "PR-0000-0001/1", carrierId: "SBX-000001" })],
  });

const account = fc
  .stringMatching(/^[A-Z0-9]{2,5}[-./]?[A-Z0-9]{2,6}[-./]?[A-Z0-9]{3,6}$/)
  .filter((value) => /\d.*\d.*\d/.test(value));

describe("what an operator is not shown", () => {
  test("an account number of the request, wherever somebody repeated it", () => {
    fc.assert(
      fc.property(account, fc.lorem({ maxCount: 4 }), fc.lorem({ maxCount: 4 }), (value, before, after) => {
        const known = knownOf(requestWith(value));
        for (const spelled of [
          value,
          value.toLowerCase(),
          value.replace(/[-./]/g, " "),
          value.replace(/[-./]/g, ""),
        ]) {
          if (/[A-Za-z] | [A-Za-z]/.test(spelled)) continue;
          const shown = masked(`${before} ${spelled}, ${after} (${spelled})`, known);
          expect(shown).not.toContain(spelled);
        }
      }),
    );
  });

  test("a sealed token, whatever is known", () => {
    const token = testKeyring().seal("739164", "requests/x/pin");
    expect(masked(`found ${token} there`, nothingKnown)).toBe("found •••• there");
  });

  test.each([
    ["PIN 4321 is wrong", "PIN •••• is wrong"],
    ["the passcode is 99A21.", "the passcode is ••••."],
    ["ssn=4827", "ssn=••••"],
    ["account no. 12345 unknown", "account no. •••• unknown"],
    ["body: 884122-7730", "body: ••••"],
  ])("in words of others: %s", (words, shown) => {
    expect(maskedForeign(words, nothingKnown)).toBe(shown);
  });
});

describe("what an operator is shown", () => {
  test.each([
    "the request's numbers: +12125557719, (212) 555-7719, 212.555.0188",
    "PR-0000-0001/1 as SBX-000001",
    "connect ECONNREFUSED 127.0.0.1:25 at 2026-01-05T15:00:00.000Z after 30000 ms, status 504",
    "request id 0e37df36-f698-4a2b-8d6a-1f2e3d4c5b6a",
    "PIN for (212) 555-7719: ••••",
    "Line 7719, suite 19",
  ])("%s", (words) => {
    expect(maskedForeign(words, knownOf(requestWith("8842-22-7719")))).toBe(words);
  });
});
