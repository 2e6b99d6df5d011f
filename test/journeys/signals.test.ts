import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { notKept } from "../support/acknowledged.ts";
import { answerEverything, onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { problemsOfRun } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { leaksIn, secretsIn } from "../support/planted-secrets.ts";
import { filedWithSid, portAnswers, sidIn } from "../support/port-answers.ts";
import { startPortside } from "../support/portside-process.ts";
import { writeBills } from "../support/small-bills.ts";

const elsewhere = dataFolder();
let bill = "";
beforeAll(async () => {
  bill = (await writeBills(elsewhere.folder)).pdf;
});
afterAll(() => elsewhere.remove());

test.each([
  ["SIGTERM", "while a thousand numbers are read", /Which numbers do you want/, 10],
  ["SIGINT", "while a secret is taken", /transfer PIN/, 0],
  ["SIGTERM", "while it is submitted", /will be asked by mail to sign/, 3],
  ["SIGINT", "while it is filed", /type your full name/, 3],
  ["SIGTERM", "while it is filed", /type your full name/, 12],
] as const)(
  "%s %s ends the process in order, and nothing is lost",
  async (signal, _, question, delay) => {
    const { folder, remove } = dataFolder();
    try {
      const numbers = "212-555-0100, 212-555-0150, 212-656-2000 to 212-656-2997";
      const answers = portAnswers({ numbers, bill });
      const first = startPortside({ folder });
      let signalled: Promise<void> | null = null;
      await answerEverything(first, {
        answers,
        until: filedWithSid,
        typing: ({ asks }) => {
          if (asks.source.includes(question.source)) {
            signalled = wait(delay).then(() => first.kill(signal));
          }
          return true;
        },
      });
      expect(signalled).not.toBeNull();
      const ended = await first.ended;
      const run = { ...ended, transcript: first.transcript(), errors: first.errors() };
      expect(problemsOfRun(run)).toEqual([]);
      expect(onOneLine(run.transcript)).toContain("Everything you sent is saved.");
      const records = readRecords(folder);
      expect(notKept(run.transcript, records)).toEqual([]);

      const second = startPortside({ folder });
      const until = new RegExp(`${filedWithSid.source}|is on its way`);
      expect(await answerEverything(second, { answers, until })).toBe(true);
      second.end();
      expect(await second.ended).toEqual({ code: 0, signal: null });
      const { requests, orders, mails } = readRecords(folder);
      const said = run.transcript + second.transcript();
      expect(sidIn(said)).toBe(requests[0]?.sid);
      expect({ orders: orders.length, mails: mails.length }).toEqual({ orders: 2, mails: 2 });
      expect([...leaksIn(folder), ...secretsIn(said)]).toEqual([]);
    } finally {
      remove();
    }
  },
  60_000,
);
