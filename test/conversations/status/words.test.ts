import { describe, expect, test } from "@jest/globals";
import { duties } from "../../../conversations/status/duties.ts";
import { patience } from "../../../conversations/status/patience.ts";
import { type StatusContext, statusWords } from "../../../conversations/status/words.ts";
import { dutyWords } from "../../../conversations/status/words-duties.ts";
import { noteWords } from "../../../conversations/status/words-notes.ts";
import { waitingWords } from "../../../conversations/status/words-waiting.ts";
import { statuses } from "../../../src/core/port-request.ts";
import { styleFaults } from "../plain-style.ts";
import { bareOf } from "./bare-context.ts";

const known: StatusContext = {
  name: "Acme move",
  losing: "Verizon",
  gaining: "Northstar",
  repName: "Jane Doe",
  repEmail: "jane@acme.com",
  carrierSigns: true,
  letter: null,
  letterDays: 30,
  letterBy: "Sun, Dec 20, 2026",
  date: "Tue, Dec 1, 2026",
  cancelNoticeDays: 2,
  completed: "Tue, Dec 1, 2026",
  approval: null,
  missing: ["Account number", "Bill"],
  toFix: ["account number", "ZIP code"],
  moved: 2,
  count: 3,
  groups: null,
  texting: "Calls work now; text messages follow, usually within two hours.",
  orders: ["N-100", "N-101"],
  someStay: false,
  elsewhere: null,
  raw: "on hold by desk",
};

const bare = bareOf(known);

describe.each(["drawing", "made", "sent", "viewed", "failed", "declined", "expired"] as const)(
  "a letter of ours that is %s",
  (standing) => {
    test("has four plain texts that say whose turn it is", () => {
      const context = { ...known, letter: { standing, reason: "not the owner" } };
      const words = statusWords["awaiting-signature"];
      const texts = [words.meaning(context), words.turn(context), words.next(context), words.can(context)];
      expect(texts.flatMap((text) => styleFaults(standing, text))).toEqual([]);
      const ours = ["failed", "declined", "expired"].includes(standing);
      expect(words.turn(context)).toBe(ours ? "It is your turn." : "It is the turn of Jane Doe.");
      expect(words.next(context)).toMatch(
        ours && standing !== "failed" ? /every answer/i : /I file the request/,
      );
    });
  },
);

test("a draft that waits for approval has four plain texts, and it is nobody's turn who submitted it", () => {
  const context = { ...known, missing: [], approval: "Dana Reyes" };
  const { meaning, turn, next, can } = statusWords.draft;
  const texts = [meaning, turn, next, can].map((say) => say(context));
  expect(texts.flatMap((text) => styleFaults("approval", text))).toEqual([]);
  expect(texts[1]).toBe("It is the turn of somebody other than Dana Reyes.");
  expect(texts.join(" ")).not.toContain("resume");
});

describe.each(statuses)("the texts of %s", (status) => {
  const words = statusWords[status];
  const texts = (context: StatusContext): [string, string][] => [
    ["meaning", words.meaning(context)],
    ["turn", words.turn(context)],
    ["next", words.next(context)],
    ["can", words.can(context)],
  ];

  test("are four, plain, with everything known and with nothing known", () => {
    const faults = [...texts(known), ...texts(bare)].flatMap(([name, text]) => styleFaults(name, text));
    expect(faults).toEqual([]);
    expect(words.label).not.toBe("");
  });

  test("begin with a capital letter", () => {
    expect(texts(known).filter(([, text]) => !/^[\p{Lu}"\d]/u.test(text))).toEqual([]);
  });
});

describe("what is said of a request that was quiet for too long", () => {
  test.each(statuses)("%s: there is advice where there is patience, and it is plain", (status) => {
    const advice = waitingWords.advice[status];
    expect(advice === null).toBe(patience[status] === null);
    const texts = advice === null ? [] : [advice(known), advice(bare)];
    expect(texts.flatMap((text) => styleFaults(status, text))).toEqual([]);
  });
});

describe("what the texts promise", () => {
  test("no two statuses share a label or a meaning", () => {
    expect(new Set(statuses.map((status) => statusWords[status].label)).size).toBe(statuses.length);
    expect(new Set(statuses.map((status) => statusWords[status].meaning(known))).size).toBe(statuses.length);
  });

  test("until the port is done every text keeps the numbers active, and none lets the old service go", () => {
    const waiting = ["in-review", "with-carrier", "date-set", "cancelling"] as const;
    for (const status of waiting) expect(statusWords[status].can(known)).toMatch(/keep the numbers active/i);
    const early = statuses.filter((status) => status !== "completed");
    expect(early.filter((status) => /may cancel/.test(statusWords[status].can(known)))).toEqual([]);
    expect(statusWords.completed.can(known)).toMatch(/you may cancel/);
  });

  test("the date, the signer and the open items are named", () => {
    expect(statusWords["date-set"].meaning(known)).toContain("Tue, Dec 1, 2026");
    expect(statusWords["awaiting-signature"].meaning(known)).toContain("Jane Doe at jane@acme.com");
    expect(statusWords["awaiting-signature"].next(known)).toContain("about Sun, Dec 20, 2026");
    expect(statusWords.draft.meaning(known)).toContain("Account number and Bill");
    expect(statusWords["action-required"].meaning(known)).toContain("account number and ZIP code");
    expect(statusWords.unknown.meaning(known)).toContain('"on hold by desk"');
  });

  test("a long list of missing items stays a sentence", () => {
    const missing = Array.from({ length: 20 }, (_, index) => `Item ${index}`);
    expect(statusWords.draft.meaning({ ...known, missing })).toContain("Item 3 and 16 more");
  });

  test("what follows a port is plain too", () => {
    const afterPort = duties.map(({ key }) => dutyWords.duties[key].does);
    const texts = [...afterPort, noteWords.mayCancel, noteWords.test];
    expect(texts.flatMap((text) => styleFaults("after", text))).toEqual([]);
    expect(afterPort.join(" ")).toMatch(/E911.*CNAM.*10DLC/s);
  });
});
