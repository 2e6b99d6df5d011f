import type { Capabilities } from "../../../src/core/carrier.ts";
import { capabilityWords as words } from "./capability-words.ts";

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/**
 * What Twilio's Porting API can do (public beta; US local and mobile numbers only). Twilio wants a wished date seven
 * days ahead; six business days always are. How long a letter may wait it does not say: thirty days are ours. Numbers
 * kept for fiction are only taken where the API is a test peer on this machine.
 */
export const capabilitiesAt = (apiUrl: string): Capabilities => ({
  key: "twilio",
  name: "Twilio",
  test: false,
  fictional: loopback.includes(new URL(apiUrl).hostname),
  tollFree: false,
  limit: 1000,
  letter: "carrier-signs",
  edits: false,
  earliestDays: 6,
  cancelNoticeDays: 2,
  cancelsNumbers: true,
  letterDays: 30,
  billDays: 30,
  zone: "America/New_York",
  get textsFollow() {
    return words.textsFollow;
  },
  writing: {
    get instead() {
      return words.instead;
    },
  },
  orderId: {
    pattern: "KW[0-9a-fA-F]{32}",
    get called() {
      return words.called;
    },
    example: "KW and 32 digits and letters",
    get where() {
      return words.where;
    },
  },
  sells: {
    get first() {
      return words.sellsFirst;
    },
  },
  wayOut:
    "Twilio moves toll-free numbers only through its Console. Open Phone Numbers, Port & Host there and start a toll-free port; it goes beside this one.",
});
