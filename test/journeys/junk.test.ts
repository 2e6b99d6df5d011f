import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { notKept } from "../support/acknowledged.ts";
import { answerEverything, onOneLine } from "../support/answering-person.ts";
import { dataFolder } from "../support/data-folder.ts";
import { problemsOfRun } from "../support/journey-problems.ts";
import { readRecords } from "../support/journey-records.ts";
import { type JunkFiles, writeJunkFiles } from "../support/junk-files.ts";
import { junkScript } from "../support/junk-script.ts";
import { leaksIn, secretsIn } from "../support/planted-secrets.ts";
import { filedWithSid, portAnswers } from "../support/port-answers.ts";
import { runPortside, startPortside } from "../support/portside-process.ts";
import { runCount } from "../support/run-count.ts";

const runs = runCount(8);
const elsewhere = dataFolder();
let files: JunkFiles = { good: "", bad: [] };
beforeAll(async () => {
  files = await writeJunkFiles(elsewhere.folder);
});
afterAll(() => elsewhere.remove());

const greeting = /We were at step \d of 5|Welcome back\. PR-|Hello, I am Portside/;

test.each(Array.from({ length: runs }, (_, index) => index + 1))(
  "junk %i ends well, loses nothing, and the next start goes on to the SID",
  async (seed) => {
    const { folder, remove } = dataFolder();
    try {
      const first = await runPortside({ folder, script: junkScript(seed, files) });
      expect(problemsOfRun(first)).toEqual([]);
      const left = readRecords(folder);
      expect(notKept(first.transcript, left)).toEqual([]);
      const alone = [...left.effects].filter(({ effect }) => effect.type !== "check-numbers");
      expect(alone).toEqual([]);

      const second = startPortside({ folder });
      const filed = new RegExp(`${filedWithSid.source}|Welcome back\\. PR-`);
      const answers = portAnswers({ numbers: "212-555-0100 and 212-555-0101", bill: files.good });
      const goneOn = await answerEverything(second, { answers, until: filed });
      second.end();
      const ended = await second.ended;
      const run = { ...ended, transcript: second.transcript(), errors: second.errors() };
      expect({ goneOn, greeted: greeting.test(onOneLine(run.transcript)) }).toEqual({
        goneOn: true,
        greeted: true,
      });
      expect(problemsOfRun(run)).toEqual([]);

      const { requests, orders } = readRecords(folder);
      const filings = requests.flatMap(({ sid, attempt }) =>
        Array.from({ length: attempt }, (_, index) => `${sid}/${index + 1}`),
      );
      expect(orders.map(({ filing }) => filing).sort()).toEqual(filings.sort());
      expect(filings.length).toBeGreaterThan(0);
      expect(leaksIn(folder)).toEqual([]);
      expect(secretsIn(first.transcript + run.transcript)).toEqual([]);
    } finally {
      remove();
    }
  },
  60_000,
);
