import type { Capabilities } from "../../../src/core/carrier.ts";

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
  textsFollow: "within two hours, sometimes after one or two days",
  writing: {
    instead:
      "Twilio takes no messages about ports from here. Write to its support in the Twilio Console, or answer the ticket it opened for this port.",
  },
  orderId: {
    pattern: "KW[0-9a-fA-F]{32}",
    called: "port-in request",
    example: "KW and 32 digits and letters",
    where: "the Twilio Console, under Phone Numbers, Port & Host",
  },
  sells: {
    first:
      "At Twilio a new number rings nowhere by itself: say in the Console, under Phone Numbers, Active numbers, where its calls go. There it carries the name of this request.",
  },
  wayOut:
    "Twilio moves toll-free numbers only through its Console. Open Phone Numbers, Port & Host there and start a toll-free port; it goes beside this one.",
});
