import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { dieWhileBuying, readyToBuy, stepsOfBuying } from "../support/buying-journey.ts";
import { dataFolder } from "../support/data-folder.ts";
import { runCount } from "../support/run-count.ts";
import { writeBills } from "../support/small-bills.ts";

const kinds = [
  ["ordinary numbers", "212-555-0100, 212-555-0101", 2],
  ["numbers of 701, where the connection drops after the sale", "701-555-0100", 1],
] as const;

/** So many deaths for each kind by default; every step of each when asked for more than there are. */
const deaths = runCount(4);

const all = dataFolder();
let bill = "";
beforeAll(async () => {
  bill = (await writeBills(all.folder)).pdf;
});
afterAll(() => all.remove());

describe.each(kinds)("%s", (_, numbers, count) => {
  test("are bought once and given back once, at whichever step the process dies", async () => {
    const place = dataFolder();
    try {
      const ready = join(place.folder, "ready");
      await readyToBuy(ready, numbers, bill);
      const steps = await stepsOfBuying(ready, join(place.folder, "steps"), count);
      const every = Math.max(1, steps.length / deaths);
      let killed = 0;
      for (let index = 0; index < Math.min(deaths, steps.length); index += 1) {
        const step = 1 + Math.floor((index + 0.6) * every);
        const folder = join(place.folder, `died-${step}`);
        const { died, ...outcome } = await dieWhileBuying(ready, folder, count, step);
        killed += died ? 1 : 0;
        expect({ step, name: steps[step - 1], ...outcome }).toEqual({
          step,
          name: steps[step - 1],
          codes: [0, 0, 0],
          sold: count,
          released: count,
          states: Array.from({ length: count }, () => "gone"),
          rows: Array.from({ length: count }, () => "released"),
          leftToDo: 0,
          errors: "",
        });
      }
      expect(killed).toBeGreaterThan(0);
      process.stdout.write(`${numbers}: died at ${killed} of ${steps.length} steps\n`);
    } finally {
      place.remove();
    }
  }, 900_000);
});
