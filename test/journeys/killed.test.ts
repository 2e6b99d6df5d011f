import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { freshFolder, killedJourney } from "../support/killed-journey.ts";
import { leaksIn, secretsIn } from "../support/planted-secrets.ts";
import { runCount } from "../support/run-count.ts";
import { writeBills } from "../support/small-bills.ts";

const runs = runCount(12);
const elsewhere = dataFolder();
const fresh = dataFolder();
let bill = "";
let kills = 0;
beforeAll(async () => {
  bill = (await writeBills(elsewhere.folder)).pdf;
  await freshFolder(fresh.folder);
});
afterAll(() => {
  elsewhere.remove();
  fresh.remove();
  process.stdout.write(`killed journeys: ${runs} runs, ${kills} kills\n`);
});

test.each(Array.from({ length: runs }, (_, index) => index + 1))(
  "journey %i, killed on its way, loses no answer and no message, and is filed once",
  async (seed) => {
    const data = dataFolder();
    try {
      const journey = await killedJourney(data.folder, { seed, fresh: fresh.folder, bill });
      kills += journey.kills;
      const { lost, notOnce, unsaid, problems } = journey;
      expect({ lost, notOnce, unsaid, problems }).toEqual({
        lost: [],
        notOnce: [],
        unsaid: [],
        problems: [],
      });
      expect(leaksIn(data.folder)).toEqual([]);
      expect(secretsIn(journey.transcripts.join("\n"))).toEqual([]);
    } finally {
      data.remove();
    }
  },
  60_000,
);
