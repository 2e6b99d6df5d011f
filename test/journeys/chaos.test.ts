import { expect, test } from "@jest/globals";
import { runChaos } from "../chaos/run-chaos.ts";

const minutes = 2;
/** The same in each run: others are for `npm run chaos -- --seed`. */
const seed = 20;

test("everything goes wrong for two minutes, and nothing is lost, doubled or told in another order", async () => {
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const { figures, violations, folder } = await runChaos({ seed, milliseconds: minutes * 60_000, report });
  process.stdout.write(`chaos with seed ${seed}: ${JSON.stringify(figures)}\n`);
  expect({ seed, violations, folder, troubles: violations.length === 0 ? [] : lines }).toEqual({
    seed,
    violations: [],
    folder: null,
    troubles: [],
  });
  expect(figures["ports filed at Twilio"]).toBeGreaterThan(0);
  expect(figures["ports filed at Telnyx"]).toBeGreaterThan(0);
  expect(figures["of these pressed"]).toBeGreaterThan(0);
  expect(figures["processes killed"]).toBeGreaterThan(0);
}, 1_800_000);
