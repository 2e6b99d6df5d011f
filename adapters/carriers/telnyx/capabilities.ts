import type { Capabilities } from "../../../src/core/carrier.ts";
import { capabilityWords } from "./capability-words.ts";
import { storedWords } from "./stored-words.ts";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/** What can be asked of Telnyx. Fictional numbers are for a peer on this machine that stands in its place. */
export const capabilitiesAt = (url: string): Capabilities => ({
  key: "telnyx",
  name: "Telnyx",
  test: false,
  fictional: loopback.includes(new URL(url).hostname),
  tollFree: true,
  limit: 1000,
  letter: "ours",
  edits: true,
  earliestDays: 4,
  cancelNoticeDays: 2,
  cancelsNumbers: true,
  dateNoticeDays: 2,
  letterDays: 30,
  billDays: 30,
  zone: "America/Chicago",
  get textsFollow() {
    return capabilityWords.textsFollow;
  },
  writing: { most: 3000 },
  orderId: {
    pattern: "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    get called() {
      return capabilityWords.called;
    },
    example: "34dc46a9-53ed-4e01-9454-26227ea13326",
    get where() {
      return capabilityWords.where;
    },
  },
  sells: {
    get first() {
      return capabilityWords.sellsFirst;
    },
  },
  wayOut: storedWords.wayOut,
});
