import { expect, test } from "@jest/globals";
import { tickingLog } from "../../src/runtime/ticking-log.ts";
import { keptLog } from "../support/open-runtime.ts";

test("what the ticks' library says is in the log, as one line each", () => {
  const { lines, log } = keptLog();
  tickingLog(log).warn("task still running");
  tickingLog(log).error(new RangeError("too far"));
  expect(lines.map(({ message, what }) => [message, what])).toEqual([
    ["tick noted", "task still running"],
    ["tick noted", "RangeError: too far"],
  ]);
});
