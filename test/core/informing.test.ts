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
    story.reports("completed");
    story.reports("completed", { raw: "again" });
    expect(later(story).map(({ to }) => to)).toEqual(["sam@acme.com", "lee@acme.com"]);
    const [mail] = later(story);
    expect(mail?.subject).toBe(`Port request ${story.request.sid}: 3 telephone numbers, moved`);
    expect(mail?.text).toContain(`Moved (3):\n${shown.join("\n")}`);
    expect(mail?.text).toContain("This is a test with the sandbox carrier");
    expect(mail?.text).not.toMatch(/7730|8841|Not moved/);
  });

  test("hears of the date, of a date that moved, and that it was sent back, each once", () => {
    const story = filed();
    const subjects = (): string[] =>
      later(story)
        .filter(({ to }) => to === "sam@acme.com")
        .map(({ subject }) => subject.replace(/^.*telephone numbers, /, ""));
    story.reports("with-carrier");
    expect(subjects()).toEqual([]);
    story.reports("date-set", { date: "2026-12-04" });
    story.reports("date-set", { date: "2026-12-04", raw: "again" });
    expect(subjects()).toEqual(["on Fri, Dec 4, 2026"]);
    story.reports("date-set", { date: "2026-12-09" });
    expect(subjects()).toEqual(["on Fri, Dec 4, 2026", "now on Wed, Dec 9, 2026"]);
    story.reports("rejected", {
      refusals: [{ family: "zip", code: "6H", words: "ZIP 10018 of account 8841-22-7730", numbers: [] }],
    });
    expect(subjects().at(-1)).toBe("a correction is needed");
    expect(later(story).at(-1)?.text).not.toMatch(/7730|10018|ZIP/);
    expect(later(story).every(({ watch }) => watch === true)).toBe(true);
  });

  test("has one calendar entry, which moves with the date and is taken out when the port is cancelled", () => {
    const story = filed();
    const entries = () =>
      later(story).flatMap(({ to, entry }) => (to === "sam@acme.com" && entry ? [entry] : []));
    story.reports("date-set", { date: "2026-12-04" });
    story.reports("date-set", { date: "2026-12-09" });
    cancel(story);
    const uid = `${story.request.sid.toLowerCase()}@portside`;
    expect(entries()).toMatchObject([
      { uid, sequence: 0, date: "2026-12-04", cancelled: false },
      { uid, sequence: 1, date: "2026-12-09", cancelled: false },
      { uid, sequence: 2, date: "2026-12-09", cancelled: true },
    ]);
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
