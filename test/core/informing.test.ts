import { describe, expect, test } from "@jest/globals";
import { Story } from "../support/story.ts";

const shown = ["(212) 555-0100", "(212) 555-0101", "(212) 555-0102"];

const submitted = (informed = "Sam Poe, sam@acme.com and lee@acme.com"): Story => {
  const story = new Story().fillAll();
  story.say(`kept informed is ${informed}`);
  story.say("submit");
  story.say("yes");
  return story;
};

const filed = (): Story => {
  const story = submitted();
  story.carrierTakes();
  return story;
};

/** The mails to those kept informed that came after the first two, about the submission. */
const later = (story: Story) => story.did("send-mail").slice(2);

const cancel = (story: Story): void => {
  const numbers = {
    "+12125550100": "cancelled",
    "+12125550101": "cancelled",
    "+12125550102": "cancelled",
  } as const;
  const { sid } = story.request;
  story.happens({ type: "withdrawn", sid, orders: [story.order("cancelled", { numbers })] });
};

describe("whoever is kept informed by e-mail", () => {
  test("gets the numbers when it is submitted, and nothing of the account", () => {
    const mails = submitted().did("send-mail");
    expect(mails.map(({ to }) => to)).toEqual(["sam@acme.com", "lee@acme.com"]);
    for (const { text } of mails) {
      for (const number of shown) expect(text).toContain(number);
      expect(text).not.toMatch(/7730|8841/);
    }
  });

  test("gets them again when it is done, once, however often the carrier says so", () => {
    const story = filed();
    story.reports("date-set", { date: "2026-12-04" });
    expect(later(story)).toEqual([]);
    story.reports("completed");
    story.reports("completed", { raw: "again" });
    expect(later(story).map(({ to }) => to)).toEqual(["sam@acme.com", "lee@acme.com"]);
    const [mail] = later(story);
    expect(mail?.subject).toBe(`Port request ${story.request.sid}: 3 telephone numbers, moved`);
    expect(mail?.text).toContain(`Moved (3):\n${shown.join("\n")}`);
    expect(mail?.text).toContain("This is a test with the sandbox carrier");
    expect(mail?.text).not.toMatch(/7730|8841|Not moved/);
  });

  test("hears which numbers moved and which stayed", () => {
    const story = filed();
    story.reports("completed", {
      numbers: { "+12125550100": "completed", "+12125550101": "completed", "+12125550102": "cancelled" },
    });
    expect(story.request.status).toBe("partly-completed");
    expect(later(story)[0]).toMatchObject({
      subject: expect.stringContaining("2 of 3 moved"),
      text: expect.stringMatching(
        /Moved \(2\):\n\(212\) 555-0100\n\(212\) 555-0101\n\nNot moved \(1\):\n\(212\) 555-0102/,
      ),
    });
  });

  test("hears that it was cancelled, and of a new start as of a first one", () => {
    const story = filed();
    cancel(story);
    cancel(story);
    expect(later(story).map(({ subject }) => subject)).toEqual(
      Array(2).fill(`Port request ${story.request.sid}: 3 telephone numbers, not moved`),
    );
    for (const line of ["restart", "submit", "yes"]) story.say(line);
    expect(story.request.status).toBe("awaiting-signature");
    expect(later(story).slice(2)).toMatchObject([{ to: "sam@acme.com" }, { to: "lee@acme.com" }]);
  });

  test("is one of at most five, each told once; a name alone gets no mail", () => {
    const crowd = ["a", "b", "c", "A", "d", "e", "f"].map((name) => `${name}@acme.com`).join(", ");
    const told = submitted(crowd).did("send-mail");
    expect(told.map(({ to }) => to)).toEqual(["a", "b", "c", "d", "e"].map((name) => `${name}@acme.com`));
    expect(submitted("Sam Poe").did("send-mail")).toEqual([]);
  });
});
