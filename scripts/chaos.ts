import { parseArgs } from "node:util";
import { runChaos } from "../test/chaos/run-chaos.ts";

const usage = `Usage: npm run chaos -- [--minutes 2] [--seed 1]

Three processes of Portside on a Postgres and a Redis of their own, with people on Slack and Teams and a carrier who are
stand-ins, and everything going wrong for so many minutes (0.5 to 60). Ends with 1 where something was lost, doubled or
told in another order. The same seed makes the same trouble, as far as a busy machine allows.`;

const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const readArguments = (): { minutes: number; seed: number } => {
  try {
    const { values } = parseArgs({
      options: { minutes: { type: "string", default: "2" }, seed: { type: "string" } },
    });
    const minutes = Number(values.minutes);
    const seed = Number(values.seed ?? Date.now() % 1_000_000);
    if (!(minutes >= 0.5 && minutes <= 60) || !Number.isSafeInteger(seed)) return fail(usage);
    return { minutes, seed };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
};

const { minutes, seed } = readArguments();
const began = performance.now();
const report = (line: string): void => {
  const at = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  process.stdout.write(`${at} s  ${line}\n`);
};
report(`Chaos for ${minutes} minutes with seed ${seed}.`);
const { figures, violations, folder } = await runChaos({ seed, milliseconds: minutes * 60_000, report });
process.stdout.write("\n");
for (const [name, figure] of Object.entries(figures)) process.stdout.write(`${name}: ${figure}\n`);
if (violations.length === 0) process.stdout.write("\nNothing was lost, doubled or told in another order.\n");
else {
  process.stdout.write(`\nSeed ${seed}: ${violations.length} violations\n`);
  for (const violation of violations) process.stdout.write(`- ${violation}\n`);
  process.stdout.write(`The log and the records are kept in ${folder}.\n`);
  process.exitCode = 1;
}
