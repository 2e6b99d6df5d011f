import { expect, test } from "@jest/globals";
import { runChaos } from "../chaos/run-chaos.ts";
import { runCount } from "../support/run-count.ts";

const minutes = runCount(2);
const seed = 20;

test("everything goes wrong for two minutes, and nothing is lost, doubled or told in another order", async () => {
  const lines: string[] = [];
  const report = (line: string): void => void lines.push(line);
  const { figures, violations } = await runChaos({ seed, milliseconds: minutes * 60_000, report });
  process.stdout.write(`chaos: ${JSON.stringify(figures)}\n`);
  expect({ violations, troubles: violations.length === 0 ? [] : lines }).toEqual({
    violations: [],
    troubles: [],
  });
  expect(figures["ports filed"]).toBeGreaterThan(0);
  expect(figures["processes killed"]).toBeGreaterThan(0);
}, 600_000);
