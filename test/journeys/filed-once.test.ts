import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { dieWhileFiling, readyToFile, stepsOfFiling } from "../support/filing-journey.ts";
import { runCount } from "../support/run-count.ts";
import { writeBills } from "../support/small-bills.ts";

const kinds = [
  ["an ordinary number", "212-555-0100, 212-555-0101"],
  ["…0193, whose carrier cannot be reached", "212-555-0100, 212-555-0193"],
  ["…0194, whose connection drops", "212-555-0100, 212-555-0194"],
] as const;

/** So many deaths for each kind by default; every step of each when asked for more than there are. */
const deaths = runCount(3);

const all = dataFolder();
let bill = "";
beforeAll(async () => {
  bill = (await writeBills(all.folder)).pdf;
});
afterAll(() => all.remove());

describe.each(kinds)("%s", (_, numbers) => {
  test("is filed once, at whichever step the process dies", async () => {
    const place = dataFolder();
    try {
      const ready = join(place.folder, "ready");
      await readyToFile(ready, numbers, bill);
      const steps = await stepsOfFiling(ready, join(place.folder, "steps"));
      const every = Math.max(1, steps.length / deaths);
      const chosen = Array.from({ length: Math.min(deaths, steps.length) }, (_each, index) => {
        const at = steps[Math.floor((index + 0.6) * every)] ?? steps.at(-1);
        return at ?? { step: 1, name: "" };
      });
      let killed = 0;
      for (const { step, name } of chosen) {
        const { died, ...outcome } = await dieWhileFiling(ready, join(place.folder, `died-${step}`), step);
        killed += died ? 1 : 0;
        expect({ step, name, ...outcome }).toEqual({
          step,
          name,
          goneOn: true,
          codes: [0, 0],
          status: "in-review",
          orders: 1,
          // A carrier that cannot be reached has to be called again, and takes nothing before.
          filings: numbers.includes("0193") ? expect.any(Number) : 1,
          signed: 1,
          filed: 1,
          mails: 2,
          leftToDo: 0,
          saidFiled: true,
          errors: "",
        });
      }
      // The carrier may report while it is filed or only later: the last steps are not always reached.
      expect(killed).toBeGreaterThan(0);
      process.stdout.write(`${numbers}: died at ${killed} of ${steps.length} steps\n`);
    } finally {
      place.remove();
    }
  }, 900_000);
});
