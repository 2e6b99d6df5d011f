import type { Meter } from "./meter.ts";
import type { TurnRunner } from "./turn-runner.ts";

/** The runner, with every turn counted by where it came from. */
export const meteredRunner = (runner: TurnRunner, meter: Meter | undefined): TurnRunner => {
  if (!meter) return runner;
  return {
    run: async (source, happening, completes) => {
      const from = performance.now();
      let result: "stored" | "failed" = "failed";
      try {
        const reply = await runner.run(source, happening, completes);
        result = "stored";
        return reply;
      } finally {
        meter.turn(source, result, (performance.now() - from) / 1000);
      }
    },
  };
};
