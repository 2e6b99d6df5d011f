import { describe, expect, test } from "@jest/globals";
import type { BillClaims, BillComparison, BillSubject, Verdict } from "../../../src/core/bill.ts";
import { agreeingBill } from "../../support/agreeing-bill.ts";
import { answersNow, storyAt } from "../../support/story-at.ts";

type Shown = { subject: BillSubject; verdict: Verdict; text: string | null };

/** A bill that agrees but for these; a claim that equals what it shows agrees again. */
const billThat =
  (...shown: Shown[]) =>
  (claims: BillClaims): BillComparison => {
    const agreeing = agreeingBill(claims);
    const claimed: Partial<Record<BillSubject, string | undefined>> = {
      zip: claims.zip,
      "account-number": claims.accountNumber,
      "account-holder": claims.accountHolder,
      "service-address": claims.street,
    };
    const findings = agreeing.findings.map((finding) => {
      const other = shown.find(({ subject }) => subject === finding.subject);
      if (!other || claimed[other.subject] === other.text) return finding;
      const bill = other.text === null ? null : { text: other.text, page: 1, where: "page 1" };
      return { subject: finding.subject, verdict: other.verdict, bill };
    });
    return { ...agreeing, findings };
  };

const wrongZip: Shown = { subject: "zip", verdict: "mismatch", text: "12208" };

const withBill = (bill: (claims: BillClaims) => BillComparison) => {
  const story = storyAt("bill");
  story.bill = bill;
  return { story, said: story.sendBill() };
};

describe("a bill that agrees", () => {
  test("is said to agree, and the review calls the risk low", () => {
    const { story, said } = withBill(agreeingBill);
    expect(said).toContain("I am reading the bill");
    expect(said).toContain("what you gave agrees with it");
    expect(said).toContain("Risk of a rejection: low");
    expect(story.request.bill?.state).toBe("read");
  });

  test("is read once, and compared again when an answer it was held against changes", () => {
    const { story } = withBill(agreeingBill);
    story.say("the company name is Acme Pipes LLC");
    story.say("the date is as soon as possible");
    const types = story.effects.map(({ type }) => type).filter((type) => type.endsWith("-bill"));
    expect(types).toEqual(["read-bill", "compare-bill"]);
  });
});

describe("a value the bill does not agree with", () => {
  test("is asked again, with what the bill shows, and one answer settles it", () => {
    const { story, said } = withBill(billThat(wrongZip));
    expect(said).toContain("the bill shows 12208 (page 1)");
    expect(said).toContain("1) Use 12208");
    expect(said).not.toContain("Here is everything");
    const fixed = story.say("12208");
    expect(fixed).toContain("Here is everything");
    expect(fixed).toContain("Risk of a rejection: low");
    expect(fixed.match(/Here is everything/g)).toHaveLength(1);
  });

  test("is taken from the bill by its button", () => {
    const { story } = withBill(billThat(wrongZip));
    expect(story.press("use the bill's service zip code")).toContain("is now 12208");
    expect(answersNow(story).serviceZip).toBe("12208");
  });

  test("is filed as it was given when the person says so, and the history keeps that", () => {
    const { story } = withBill(billThat(wrongZip));
    expect(story.say("submit")).toContain("Still open: Service ZIP code");
    const said = story.say("as typed");
    expect(said).toContain("Service ZIP code: filed as you gave it");
    expect(said).toContain("Here is everything");
    expect(said).toContain("Risk of a rejection: high");
    expect(answersNow(story).serviceZip).toBe("10036");
    const kept = story.history.filter(({ type }) => type === "kept");
    expect(kept).toHaveLength(1);
    expect(kept[0]?.by).toBe("local");
    expect(story.say("submit")).toContain("Letter of Authorization");
  });

  test("an account number is compared and offered without ever being shown", () => {
    const shown: Shown = { subject: "account-number", verdict: "mismatch", text: "5512-98-4203" };
    const { story, said } = withBill(billThat(shown));
    expect(said).toContain("•••• 4203");
    expect(said).not.toContain("5512");
    story.say("use the bill's account number");
    expect(answersNow(story).accountNumber).toBe("5512-98-4203");
    expect(JSON.stringify([story.messages, story.history])).not.toContain("5512-98");
    expect(story.said()).toContain("Risk of a rejection: low");
  });

  test("is not asked again where it hardly differs: the spelling is offered", () => {
    const close: Shown = { subject: "account-holder", verdict: "close", text: "ACME PLUMBING L.L.C." };
    const { story, said } = withBill(billThat(close));
    expect(said).toContain("the bill spells it ACME PLUMBING L.L.C.");
    expect(said).toContain("Here is everything");
    expect(said).toContain("Risk of a rejection: some");
    story.say("use the bill's company name");
    expect(answersNow(story).accountName).toBe("ACME PLUMBING L.L.C.");
  });

  test("is asked about, not accused, where the bill cannot be read", () => {
    const { said } = withBill(billThat({ subject: "zip", verdict: "not-readable", text: null }));
    expect(said).toContain("not readable on the bill, so please check it yourself");
    expect(said).toContain("Here is everything");
  });
});

test("numbers the bill lists besides lead to a partial port, or stand when the person insists", () => {
  const more = (claims: BillClaims): BillComparison => ({
    ...agreeingBill(claims),
    findings: [{ subject: "numbers", verdict: "mismatch", bill: null }],
    numbersNotClaimed: ["+12125550103"],
    numbersNotOnBill: ["+12125550102"],
  });
  const { story, said } = withBill(more);
  expect(said).toContain("Not found on the bill: (212) 555-0102");
  expect(said).toContain("Also on the bill, and not in this request: (212) 555-0103");
  expect(said).toContain("do some stay (a partial port)?");
  expect(story.say("full")).toContain("Here is everything");
  const other = withBill(more).story;
  other.say("partial");
  expect(answersNow(other).portType).toBe("partial");
  other.say("212-555-0103");
  expect(other.say("submit")).toContain("Numbers that stay: (212) 555-0103");
});

test("a statement older than the carrier takes is asked for again, and may be kept", () => {
  const { story, said } = withBill((claims) => ({ ...agreeingBill(claims), statementDate: "2026-06-01" }));
  expect(said).toContain("The bill is dated Mon, Jun 1, 2026, 175 days ago");
  expect(said).toContain("File it as I gave it");
  expect(story.say("keep this one")).toContain("Here is everything");
});

test("a bill that cannot be used is taken away with the reason, and another one asked for", () => {
  const story = storyAt("bill");
  story.bill = () => {
    throw new Error("not compared here");
  };
  expect(() => story.sendBill()).toThrow("not compared here");
  const said = story.happens({
    type: "bill-refused",
    sid: story.request.sid,
    document: "a".repeat(64),
    sentence: "This PDF wants a password. Please send it without one.",
  });
  expect(said).toContain("This PDF wants a password");
  expect(said).toContain("Please send the latest billing statement");
  expect(story.request.answers.bill).toBeUndefined();
  expect(story.request.bill).toBeUndefined();
});

test("sent before anything else, it offers each value, and none is used unconfirmed", () => {
  const story = storyAt("numbers");
  story.bill = () => ({
    findings: [],
    offers: [
      {
        subject: "account-number",
        value: { text: "8841-22-7730", page: 1, where: 'page 1, beside "Account"' },
      },
      { subject: "zip", value: { text: "12207", page: 1, where: "page 1, in the mailing address" } },
    ],
    numbersNotOnBill: [],
    numbersNotClaimed: ["+12125550100"],
    statementDate: null,
  });
  const said = story.sendBill();
  expect(said).toContain("Nothing of it is used before you say so");
  expect(said).toContain('•••• 7730 (page 1, beside "Account")');
  expect(story.request.answers.serviceZip).toBeUndefined();
  story.say("use the bill's values");
  expect(answersNow(story)).toMatchObject({ serviceZip: "12207", accountNumber: "8841-22-7730" });
});

test("what comes too late changes nothing: another bill was sent, or the draft is over", () => {
  const { story } = withBill(agreeingBill);
  const before = story.request;
  story.happens({
    type: "bill-refused",
    sid: before.sid,
    document: "c".repeat(64),
    sentence: "Too late.",
  });
  expect(story.request.bill).toEqual(before.bill);
  expect(story.said()).not.toContain("Too late");
});
