import { describe, expect, test } from "@jest/globals";
import { capabilities } from "../../../adapters/carriers/sandbox/capabilities.ts";
import type { Refusal } from "../../../src/core/carrier.ts";
import { createWorld } from "../../../src/world.ts";
import { Story } from "../../support/story.ts";

const operator = { name: "Lee Poe", address: "lee@example.com" };
const operated = createWorld([capabilities], "sandbox", { operator });
const refusal: Refusal = { family: "R07", code: "X", words: "ZIP of record differs", numbers: [] };

/** Sent back for its ZIP so many times, with a correction between. */
const rejectedTimes = (times: number, story = new Story(operated)): Story => {
  story.fileAll();
  for (let time = 1; time <= times; time += 1) {
    story.reports("rejected", { refusals: [refusal] });
    if (time === times) break;
    for (const line of [`1001${time}`, "submit", "yes"]) story.say(line);
    story.carrierTakes();
  }
  return story;
};

const mailsTo = (story: Story) => story.did("send-mail").filter(({ to }) => to === operator.address);

describe("the third rejection for the same reason", () => {
  test("suggests the old carrier's record, or a person; the first two do not", () => {
    const story = rejectedTimes(3);
    const told = story.messages.map((_, index) => story.said(index).split("\n---\n")[0] ?? "");
    const advice = told.filter((text) => text.includes("Customer Service Record (CSR)"));
    expect(advice).toHaveLength(1);
    expect(advice[0]).toContain("the third rejection for the same reason");
    expect(advice[0]).toContain('say "hand over"');
  });

  test("of three different reasons does not", () => {
    const story = rejectedTimes(2);
    for (const line of ["10015", "submit", "yes"]) story.say(line);
    story.carrierTakes();
    const other = { ...refusal, family: "R04", words: "name" };
    expect(story.reports("rejected", { refusals: [other] })).not.toContain("rejection for the same reason");
  });
});

describe("handing over", () => {
  test.each(["hand over", "please hand it over", "escalate this", "get me a human", "hand over to a person"])(
    "%s: the operator gets everything that was tried, once",
    (text) => {
      const story = rejectedTimes(3);
      expect(story.say(text)).toContain("Lee Poe has PR-");
      const [mail] = mailsTo(story);
      expect(mailsTo(story)).toHaveLength(1);
      expect(mail?.subject).toContain(story.request.sid);
      for (const part of [
        "Dana Reyes asks a person to look at",
        "terminal:local",
        "This is a test",
        "ZIP code: 3 times",
        "ZIP of record differs",
        "(212) 555-0101: rejected",
        "SBX1",
        "Company name: Acme Plumbing LLC",
        "Service ZIP code: 10012",
        "submitted again",
      ])
        expect(mail?.text).toContain(part);
      expect(mail?.text).not.toMatch(/action-required|with-carrier/);
      expect(story.history.at(-1)).toMatchObject({ type: "handed over", text: "to Lee Poe" });
    },
  );

  test("holds no secret: no PIN, and of the account number the last four", () => {
    const story = new Story(operated).fillAll("212-555-0150");
    story.fill({ "pin:+12125550150": "482193" });
    for (const text of ["submit", "yes"]) story.say(text);
    story.carrierTakes();
    story.say("hand over");
    const text = JSON.stringify(mailsTo(story));
    expect(text).toContain("•••• 7730");
    expect(text.match(/PIN for/g)).toEqual(["PIN for"]);
    expect(text).toContain("answered: PIN for (212) 555-0150: ••••\\n");
    expect(text).not.toMatch(/482193|8841-22/);
  });

  test("without an operator's contact says so, and shows what to pass on", () => {
    const story = rejectedTimes(1, new Story());
    const said = story.say("hand over");
    expect(said).toContain("No operator's contact is set here (OPERATOR_CONTACT)");
    expect(said).toContain("ZIP of record differs");
    expect(said).not.toContain("8841-22");
    expect(story.did("send-mail").filter(({ subject }) => subject.startsWith("Please look"))).toEqual([]);
  });

  test("needs a request, and one that was filed", () => {
    const story = new Story(operated);
    expect(story.say("hand over")).toContain("Which request?");
    story.say("/port");
    expect(story.say("hand over")).toContain("Nothing was filed yet");
    expect(mailsTo(story)).toEqual([]);
  });

  test("is not for those who may only look", () => {
    const story = rejectedTimes(1);
    story.happens({ type: "said", text: "hand over" }, { id: "vi", name: "Vi", role: "view" });
    expect(mailsTo(story)).toEqual([]);
  });

  test("changes nothing about the request that goes on", () => {
    const story = rejectedTimes(1);
    const before = story.request;
    story.say("hand over");
    expect({ ...story.request, rev: 0 }).toEqual({ ...before, rev: 0 });
    expect(story.say("10015")).toContain("Service ZIP code");
  });
});
