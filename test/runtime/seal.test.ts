import { describe, expect, test } from "@jest/globals";
import { holdsOpenSecret, sealAnswers } from "../../src/core/seal-answers.ts";
import { openSecret } from "../../src/core/secret.ts";
import { openAnswer } from "../../src/runtime/seal.ts";
import { testKeyring } from "../support/test-keyring.ts";
import { answersOf, aRequest, sidOf } from "../support/turns.ts";

const ring = testKeyring();
const secret = openSecret("77120042", "•••• 0042");

describe("sealing a request", () => {
  test("its secrets are sealed for their item, everything else stays", () => {
    const request = aRequest({
      answers: answersOf({ name: "Office", accountNumber: secret, numbers: ["+12125550101"] }),
    });
    const sealed = sealAnswers(request, ring);
    expect(holdsOpenSecret(sealed)).toBe(false);
    expect(sealed.answers.name).toEqual(request.answers.name);
    expect(sealed.answers.numbers).toEqual(request.answers.numbers);
    const { value, ...rest } = sealed.answers.accountNumber ?? {};
    expect(rest).toEqual({ by: "ana", at: 1 });
    expect(value).toEqual({
      type: "sealed",
      sealed: expect.stringMatching(/^v1\.test\./),
      hint: "•••• 0042",
    });
    expect(openAnswer(sealed, "accountNumber", ring)).toBe("77120042");
    expect(request.answers.accountNumber?.value).toBe(secret);
  });

  test("secrets inside lists and records, and those undo brings back, are sealed too", () => {
    const answers = answersOf({ pins: [{ "+12125550101": secret }] });
    const sealed = sealAnswers(
      aRequest({ answers, undo: { ...answersOf({ pin: secret }), name: null } }),
      ring,
    );
    expect(holdsOpenSecret(sealed)).toBe(false);
    expect(JSON.stringify(sealed)).not.toContain("77120042");
    expect(sealed.undo).toEqual({ pin: expect.anything(), name: null });
    const undone = { ...sealed, answers: { pin: sealed.undo?.pin ?? answersOf({ pin: "" }).pin! } };
    expect(openAnswer(undone, "pin", ring)).toBe("77120042");
  });

  test("what is sealed already is left as it is", () => {
    const once = sealAnswers(aRequest({ answers: answersOf({ pin: secret }) }), ring);
    expect(sealAnswers(once, ring)).toBe(once);
  });

  test("a sealed answer opens only in its request and item", () => {
    const sealed = sealAnswers(aRequest({ answers: answersOf({ pin: secret }) }), ring);
    expect(() => openAnswer({ ...sealed, sid: sidOf(2) }, "pin", ring)).toThrow("was changed");
    const moved = { ...sealed, answers: { other: sealed.answers.pin! } };
    expect(() => openAnswer(moved, "other", ring)).toThrow("was changed");
  });

  test("an answer that is open, plain, destroyed, missing or no text", () => {
    const answers = answersOf({
      pin: secret,
      name: "Office",
      gone: { type: "destroyed", at: 5 },
      numbers: ["1"],
    });
    const request = aRequest({ answers });
    expect(openAnswer(request, "pin", ring)).toBe("77120042");
    expect(openAnswer(request, "name", ring)).toBe("Office");
    expect(openAnswer(request, "gone", ring)).toBeNull();
    expect(openAnswer(request, "missing", ring)).toBeNull();
    expect(openAnswer(request, "numbers", ring)).toBeNull();
  });
});
