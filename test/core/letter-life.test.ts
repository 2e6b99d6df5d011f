import { describe, expect, test } from "@jest/globals";
import { Story } from "../support/story.ts";

const day = 24 * 60 * 60 * 1000;

const submitted = (): Story => {
  const story = new Story().fillAll();
  story.say("submit");
  story.say("yes");
  return story;
};

const letter = (story: Story) => story.request.letter;

/** Lets the letter's timer ring when it is due. */
const ring = (story: Story): string => {
  const timers = story.did("remind").filter(({ reminder }) => reminder === "letter");
  story.at = timers.at(-1)?.due ?? story.at;
  return story.happens({ type: "reminder-due", sid: story.request.sid, reminder: "letter" });
};

const rejected = (story: Story, family: string): string =>
  story.reports("rejected", {
    refusals: [{ family, code: "X", words: "No match", numbers: ["+12125550100"] }],
  });

describe("a letter that has to be signed before anything is filed", () => {
  test("submitting makes and sends it, shows the SID, and files nothing", () => {
    const story = new Story().fillAll();
    story.say("submit");
    const from = story.messages.length;
    story.say("yes");
    const said = story.said(from);
    expect(said).toContain(`It is submitted.\nRequest SID: ${story.request.sid}`);
    expect(said).toContain("The letter went to Dana Reyes at dana@acme.com");
    expect(said).toContain("Sign it here");
    expect(story.request).toMatchObject({ status: "awaiting-signature", attempt: 0, orders: [] });
    expect(letter(story)).toMatchObject({ round: 1, standing: "sent", copies: 1, signed: null });
    expect(story.did("file-request")).toEqual([]);
  });

  test("from /port to the Request SID it takes at most twelve turns", () => {
    expect(submitted().turns).toBeLessThanOrEqual(12);
  });

  test("signing files it, once, with the hash of what was shown", () => {
    const story = submitted();
    expect(story.signs()).toContain("Dana Reyes signed the letter. I am filing it with Sandbox carrier now.");
    expect(story.request).toMatchObject({ status: "submitting", attempt: 1 });
    const [seal, ...others] = story.did("seal-letter");
    expect(others).toEqual([]);
    expect(seal).toMatchObject({
      round: 1,
      document: letter(story)?.document,
      mark: { method: "typed", name: "Dana Reyes", title: "Owner", at: story.at },
      visit: { address: "203.0.113.7" },
    });
    expect(story.did("file-request")).toHaveLength(1);
    expect(story.carrierTakes()).toContain(`It is filed.\nRequest SID: ${story.request.sid}`);
    expect(letter(story)?.filed).toEqual([`${story.request.sid}/1`]);
  });

  test("two tabs, a letter of another round, another document and another name sign nothing more", () => {
    const story = submitted();
    const before = story.request;
    story.signs({ round: 2 });
    story.signs({ document: "f".repeat(64) });
    expect(story.request).toEqual(before);
    story.signs({ name: "Sam Poe" });
    expect(story.request.status).toBe("awaiting-signature");
    expect(story.history.at(-1)).toMatchObject({ type: "not signed" });
    story.signs();
    story.signs();
    story.say("sign");
    expect(story.did("file-request")).toHaveLength(1);
    expect(story.did("seal-letter")).toHaveLength(1);
    expect(story.said()).toContain("is signed already, by Dana Reyes");
  });

  test("the signed PDF goes to the signer, once", () => {
    const story = submitted();
    story.signs();
    const document = { hash: "c".repeat(64), kind: "application/pdf", bytes: 9, name: "letter.pdf" };
    const { sid } = story.request;
    story.happens({ type: "letter-sealed", sid, round: 1, document });
    story.happens({ type: "letter-sealed", sid, round: 1, document: { ...document, hash: "d".repeat(64) } });
    expect(letter(story)?.signed?.document).toEqual(document);
    const mails = story.did("send-mail");
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: "dana@acme.com", attached: document });
  });

  test("being read is told, and status, card and history know it", () => {
    const story = submitted();
    const { sid } = story.request;
    expect(story.happens({ type: "letter-viewed", sid, round: 1 })).toContain(
      "Dana Reyes is reading the letter.",
    );
    expect(story.happens({ type: "letter-viewed", sid, round: 1 })).toBe("");
    expect(story.say("status")).toMatch(/It is the turn of Dana Reyes[\s\S]*has opened the letter/);
    const card = story.did("update-card").at(-1)?.card;
    expect(card?.status).toBe("Waiting for signature");
    expect(card?.choices.map(({ label }) => label)).toContain("Sign it here");
    expect(story.history.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["letter made", "letter sent", "letter viewed"]),
    );
  });

  test("a mail server that is down is told once, an address that refuses the mail with what to do", () => {
    const story = submitted();
    const { sid } = story.request;
    story.happens({ type: "letter-failed", sid, round: 1, copy: 1, final: false, fault: null });
    expect(story.said()).toContain("I keep trying");
    const failed = { type: "letter-failed", sid, round: 1, copy: 1, final: true } as const;
    expect(story.happens({ ...failed, fault: "address" })).toContain(
      "could not be mailed to dana@acme.com: nobody gets mail at that address. Give another one",
    );
    expect(letter(story)?.standing).toBe("failed");
    expect(story.say("status")).toContain('Say "resend the letter" to try again');
    expect(story.say("the e-mail is dana@acme.org")).toContain("dana@acme.org");
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent", to: { email: "dana@acme.org" } });
    expect(story.signs({ round: 2 })).toContain("signed the letter");
  });

  test.each([
    ["access", /does not let me in[\s\S]*SMTP_URL/],
    ["mail", /refused it[\s\S]*in the log/],
    [null, /for a whole day[\s\S]*resend the letter/],
  ] as const)("a letter that is not mailed (%s) says why and what to do", (fault, sentence) => {
    const story = submitted();
    const { sid } = story.request;
    const failed = { type: "letter-failed", sid, round: 1, copy: 1, final: true } as const;
    expect(story.happens({ ...failed, fault })).toMatch(sentence);
  });

  test("another mail that does not go out is told, and the port goes on", () => {
    const story = submitted();
    const { sid, status } = story.request;
    const mail = { type: "mail-failed", sid, to: "sam@acme.com", subject: `Port request ${sid}` } as const;
    const said = story.happens({ ...mail, fault: "address" });
    expect(said).toContain(`The mail "Port request ${sid}" could not be sent to sam@acme.com: nobody`);
    expect(said).toContain("Please tell them yourself. The port does not wait for it.");
    expect(story.history.at(-1)).toMatchObject({ type: "mail not delivered", text: "to sam@acme.com" });
    expect(story.request.status).toBe(status);
  });

  test("a character that cannot be printed leads back to the answers", () => {
    const story = submitted();
    story.requests.set(story.request.sid, {
      ...story.request,
      letter: letter(story) && { ...letter(story)!, standing: "drawing" },
    });
    const said = story.happens({
      type: "letter-not-drawn",
      sid: story.request.sid,
      round: 1,
      characters: ["電"],
    });
    expect(said).toContain('"電" cannot be printed on it');
    expect(story.request.status).toBe("draft");
    story.say("submit");
    story.say("yes");
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent" });
  });
});

describe("a letter nobody signs", () => {
  test("declined: the reason is told, nothing is filed, and one tap sends a new one", () => {
    const story = submitted();
    expect(story.declines("I am not the owner")).toContain('declined to sign: "I am not the owner"');
    expect(story.request.status).toBe("awaiting-signature");
    expect(story.say("status")).toContain("It is your turn");
    expect(story.signs()).toBe("");
    expect(story.say("sign")).toContain("cannot be signed any more");
    expect(story.press("resend the letter")).toContain("A new letter is made");
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent" });
    story.signs();
    expect(story.did("file-request")).toHaveLength(1);
  });

  test("reminders on days one, three and seven, then weekly, in working hours, until it expires", () => {
    const story = submitted();
    const begun = story.at;
    const days: number[] = [];
    for (let rings = 0; letter(story)?.standing !== "expired"; rings += 1) {
      ring(story);
      days.push(Math.round((story.at - begun) / day));
      expect(rings).toBeLessThan(20);
      if (letter(story)?.standing === "expired") break;
      const hour = Number(
        new Intl.DateTimeFormat("en-US", {
          timeZone: "America/New_York",
          hour: "numeric",
          hourCycle: "h23",
        }).format(story.at),
      );
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(17);
    }
    // Thanksgiving, weekends: the third day is a Thursday and a holiday.
    expect(days).toEqual([1, 4, 7, 14, 21, 28, 30]);
    expect(story.mails).toBe(1 + 6);
    expect(story.said()).toContain("expired without a signature, after 30 days");
    expect(story.did("end-letter-links")).toHaveLength(1);
  });

  test("expired: nothing signs it, one tap renews it, and long after that the request ends", () => {
    const story = submitted();
    while (letter(story)?.standing !== "expired") ring(story);
    expect(story.signs()).toBe("");
    const renewed = submitted();
    while (letter(renewed)?.standing !== "expired") ring(renewed);
    renewed.press("resend the letter");
    expect(letter(renewed)).toMatchObject({ round: 2, standing: "sent" });
    renewed.signs();
    expect(renewed.request.status).toBe("submitting");

    expect(ring(story)).toContain("has ended");
    expect(story.request.status).toBe("expired");
    story.say("restart");
    story.say("submit");
    story.say("yes");
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent" });
  });

  test("signed in time, its timer says nothing more", () => {
    const story = submitted();
    story.signs();
    expect(ring(story)).toBe("");
    expect(story.did("forget").map(({ reminder }) => reminder)).toContain("letter");
  });

  test("cancelling ends it", () => {
    const story = submitted();
    expect(story.say("cancel")).toContain("Cancel the port of");
    story.say("yes");
    const { sid } = story.request;
    story.happens({ type: "withdrawn", sid, orders: [] });
    expect(story.request.status).toBe("cancelled");
    expect(letter(story)?.standing).toBe("voided");
    expect(story.signs()).toBe("");
    expect(story.did("file-request")).toEqual([]);
  });
});

describe("changes while a letter waits", () => {
  test("the letter is sent again, and the link before ends with it", () => {
    const story = submitted();
    expect(story.say("resend the letter")).toContain("A new link went to Dana Reyes at dana@acme.com");
    expect(story.did("send-letter").at(-1)).toMatchObject({ round: 1, copy: 2, replaces: true });
    expect(letter(story)).toMatchObject({ round: 1, copies: 2 });
  });

  test("a mailbox gets no more than ten mails about one letter", () => {
    const story = submitted();
    for (let copy = 2; copy <= 10; copy += 1) story.say("resend the letter");
    expect(story.did("send-letter")).toHaveLength(10);
    expect(story.say("resend the letter")).toMatch(
      /has been sent this letter 10 times, so I send no more.*"change signer"/,
    );
    expect(story.did("send-letter")).toHaveLength(10);
    story.say("change signer");
    story.say("Sam Poe, sam@acme.com");
    expect(letter(story)).toMatchObject({ round: 2 });
  });

  test.each([
    ["change signer", "Sam Poe, sam@acme.com", "Sam Poe", "sam@acme.com"],
    ["change signer to Sam Poe, sam@acme.com", "", "Sam Poe", "sam@acme.com"],
    ["the e-mail is sam@acme.com", "", "Dana Reyes", "sam@acme.com"],
    ["somebody else signs", "sam@acme.com", "Dana Reyes", "sam@acme.com"],
  ])("%s %s: the next letter goes to them, and nothing else is asked", (first, second, name, email) => {
    const story = submitted();
    const before = story.request;
    let said = story.say(first);
    if (second !== "") said = story.say(second);
    expect(said).toContain(`A new letter is made and goes to ${name} at ${email}`);
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent", to: { name, email } });
    expect(story.did("end-letter-links")).toEqual([
      { type: "end-letter-links", sid: story.request.sid, round: 1 },
    ]);
    expect(story.did("note-evidence").map(({ event }) => event)).toContain("voided");
    expect(story.request.status).toBe("awaiting-signature");
    const others = ({ answers: { repName: _name, repEmail: _email, ...rest } }: typeof before) => rest;
    expect(others(story.request)).toEqual(others(before));
    story.signs({ round: 1 });
    expect(story.request.status).toBe("awaiting-signature");
    story.signs({ name });
    expect(story.request.status).toBe("submitting");
  });

  test("the same signer again changes nothing, and no keeps the one there is", () => {
    const story = submitted();
    story.say("change signer");
    expect(story.say("Dana Reyes")).toContain("nothing was changed");
    story.say("change signer");
    expect(story.say("no")).toContain("nothing was signed or changed");
    story.say("change signer");
    expect(story.say("12")).toMatch(/first and last name|first and a last name/i);
    expect(letter(story)?.round).toBe(1);
  });

  test("an address with a likely slip is asked about", () => {
    const story = submitted();
    expect(story.say("the e-mail is sam@gmial.com")).toContain("Did you mean sam@gmail.com?");
    expect(letter(story)?.round).toBe(1);
    story.say("sam@gmail.com");
    expect(letter(story)?.to.email).toBe("sam@gmail.com");
  });

  test("edit says that the letter is void, goes to what is named, and submitting sends the next one", () => {
    const story = submitted();
    expect(story.say("edit zip")).toMatch(/The letter of PR-.* is void[\s\S]*ZIP/);
    expect(story.request.status).toBe("draft");
    expect(story.signs({ round: 1 })).toBe("");
    story.say("10013");
    story.say("submit");
    expect(story.messages.some(({ parts }) => parts.some(({ type }) => type === "letter"))).toBe(true);
    expect(story.say("yes")).toContain("A new letter is made");
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent" });
    story.signs();
    expect(story.did("file-request")).toHaveLength(1);
  });

  test("answers are not taken meanwhile, and what can be said is", () => {
    const story = submitted();
    const { answers } = story.request;
    for (const text of ["the zip is 10013", "submit", "review", "form", "hello there friend"])
      expect(story.say(text)).toContain('You can say "sign"');
    expect(story.request.answers).toEqual(answers);
    expect(story.say("letter")).toContain("Letter of Authorization");
    expect(story.say("what is a BTN?")).toContain("BTN");
  });
});

describe("after a rejection", () => {
  const filed = (): Story => {
    const story = submitted();
    story.carrierTakes();
    return story;
  };

  test("a correction that changes nothing printed files again with the same signed letter", () => {
    const story = filed();
    rejected(story, "R17");
    story.say("Dec 22");
    expect(story.said()).toContain("Nothing printed on the letter changed");
    story.say("submit");
    story.say("yes");
    expect(story.request).toMatchObject({ status: "submitting", attempt: 2 });
    expect(letter(story)).toMatchObject({ round: 1, standing: "signed" });
    story.carrierTakes();
    expect(letter(story)?.filed).toEqual([`${story.request.sid}/1`, `${story.request.sid}/2`]);
  });

  test.each([
    ["R07", "10013"],
    ["R01", "99-1234567"],
    ["R16", "keep"],
  ])("%s wants a new letter, and is filed once that is signed", (family, answer) => {
    const story = filed();
    rejected(story, family);
    story.say(answer);
    expect(story.said()).toContain("has to be signed");
    story.say("submit");
    story.say("yes");
    expect(story.request).toMatchObject({ status: "awaiting-signature", attempt: 1 });
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent" });
    expect(story.did("file-request")).toHaveLength(1);
    story.signs();
    expect(story.did("file-request")).toHaveLength(2);
    expect(story.carrierTakes()).toContain("The correction of");
    expect(letter(story)?.filed).toEqual([`${story.request.sid}/2`]);
  });

  test("kept as it was filed, the account number needs no new letter", () => {
    const story = filed();
    rejected(story, "R01");
    story.say("keep");
    story.say("submit");
    story.say("yes");
    expect(story.request).toMatchObject({ status: "submitting", attempt: 2 });
  });

  test("a part that is rejected while the letter waits ends it, and joins the correction", () => {
    const story = filed();
    rejected(story, "R07");
    story.say("10013");
    story.say("submit");
    story.say("yes");
    const { sid } = story.request;
    const order = story.order("rejected", {
      reference: `${sid}/1.2`,
      changed: story.at + 9,
      refusals: [{ family: "R05", code: "X", words: "BTN", numbers: ["+12125550101"] }],
    });
    expect(story.happens({ type: "carrier-reported", sid, order })).toContain("The carrier rejected");
    expect(story.request.status).toBe("action-required");
    expect(letter(story)?.standing).toBe("voided");
    expect(story.request.repair?.items).toEqual(expect.arrayContaining(["btn", "serviceZip"]));
  });

  test("what the carrier reports of other parts meanwhile is kept, and the letter and its correction wait on", () => {
    const story = filed();
    rejected(story, "R07");
    story.say("10013");
    story.say("submit");
    story.say("yes");
    const { sid } = story.request;
    const order = story.order("date-set", {
      reference: `${sid}/1.2`,
      date: "2026-12-10",
      numbers: { "+12125550101": "date-set" },
      changed: story.at + 9,
    });
    story.happens({ type: "carrier-reported", sid, order });
    expect(story.request).toMatchObject({ status: "awaiting-signature", date: "2026-12-10" });
    expect(story.request.repair?.items).toContain("serviceZip");
    story.signs();
    expect(story.carrierTakes()).toContain("The correction of");
  });

  test("a refusal to file leads back to the answers, and what is not printed files with the same letter", () => {
    const story = submitted();
    story.signs();
    const { sid } = story.request;
    story.happens({ type: "filing-refused", sid, attempt: 1, sentence: "Not this date." });
    expect(story.request.status).toBe("draft");
    story.say("the requested date is Dec 22");
    story.say("submit");
    story.say("yes");
    expect(story.request).toMatchObject({ status: "submitting", attempt: 2 });
    expect(letter(story)?.round).toBe(1);
  });

  test("a signature of more than sixty days ago is given once more", () => {
    const story = submitted();
    story.signs();
    const { sid } = story.request;
    story.happens({ type: "filing-refused", sid, attempt: 1, sentence: "Later." });
    story.at += 20 * day;
    story.say("submit");
    story.say("no");
    story.at += 41 * day;
    story.say("submit");
    story.say("yes");
    expect(letter(story)).toMatchObject({ round: 2, standing: "sent" });
  });
});
