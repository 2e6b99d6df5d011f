import type { Capabilities } from "../../../src/core/carrier.ts";
import { capabilityWords as words } from "./capability-words.ts";

/** What the sandbox carrier can do. Its limits are those of the strictest real carrier we know, or close to it. */
export const capabilities: Capabilities = {
  key: "sandbox",
  name: "Sandbox carrier",
  test: true,
  fictional: true,
  tollFree: false,
  limit: 1000,
  apart: ["type"],
  letter: "ours",
  edits: true,
  earliestDays: 7,
  cancelNoticeDays: 2,
  cancelsNumbers: true,
  dateNoticeDays: 2,
  letterDays: 30,
  billDays: 60,
  zone: "America/New_York",
  writing: { most: 3000 },
  orderId: {
    pattern: "[Ss][Bb][Xx]-[0-9]{6}",
    get called() {
      return words.called;
    },
    example: "SBX-900010",
    get where() {
      return words.where;
    },
  },
  sells: { first: "" },
  wayOut:
    "Toll-free numbers move by a RespOrg change, not by a port request. Write to the new carrier's toll-free porting desk; they will take it from there.",
};
