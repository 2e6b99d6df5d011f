import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { dataFolder } from "../support/data-folder.ts";
import { folderWithSlack, killedAtCarrier } from "../support/killed-at-carrier/killed-at-carrier.ts";
import { runCount } from "../support/run-count.ts";

const runs = runCount(4);
const fresh = dataFolder();
const kills: string[] = [];
beforeAll(() => folderWithSlack(fresh.folder));
afterAll(() => {
  fresh.remove();
  process.stdout.write(`killed at carriers: ${runs} runs, ${kills.length} kills\n`);
});

const journeys = Array.from({ length: runs }, (_, index) => ({
  seed: index + 1,
  carrier: index % 2 === 0 ? ("Twilio" as const) : ("Telnyx" as const),
  way: index % 4 < 2 ? ("polls" as const) : ("webhooks" as const),
}));

test.concurrent.each(journeys)(
  "$carrier by $way alone, killed as seed $seed says: filed once, every change told, nothing told twice",
  async (journey) => {
    const data = dataFolder();
    try {
      const { kills: own, faults } = await killedAtCarrier(data.folder, { ...journey, fresh: fresh.folder });
      kills.push(...own);
      expect(faults).toEqual([]);
    } finally {
      data.remove();
    }
  },
  240_000,
);
