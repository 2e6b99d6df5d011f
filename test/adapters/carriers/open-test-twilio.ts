import type { TwilioOptions } from "../../../adapters/carriers/twilio/options.ts";
import { openTwilio } from "../../../adapters/carriers/twilio/twilio.ts";
import { dataFolder } from "../../support/data-folder.ts";
import { openFilings } from "../../support/open-filings.ts";
import { keptLog } from "../../support/open-runtime.ts";
import { setClock } from "../../support/set-clock.ts";
import { account, openFakeTwilio } from "../../support/twilio/fake-twilio.ts";

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** A made-up number of New York by its last two digits. */
export const fictional = (nn: number): string => `+121255501${String(nn).padStart(2, "0")}`;

/** The adapter beside a Twilio of our own, both on one set clock. `again` opens it once more, as after a crash. */
export const openTestTwilio = async (change: Partial<TwilioOptions> = {}) => {
  const data = dataFolder();
  const clock = setClock();
  const twilio = await openFakeTwilio(clock.now);
  const { log, lines } = keptLog();
  const filings = await openFilings();
  const again = (more: Partial<TwilioOptions> = {}) =>
    openTwilio({
      accountSid: account.sid,
      authToken: account.token,
      apiKey: null,
      apiUrl: twilio.url,
      uploadUrl: twilio.url,
      accountUrl: twilio.url,
      pricingUrl: twilio.url,
      filings: filings.filingsOf("twilio"),
      folder: data.folder,
      documents: { read: async () => new Uint8Array([37, 80, 68, 70]) },
      hookAddress: () => null,
      pace: minute,
      clock,
      log,
      ...change,
      ...more,
    });
  return {
    twilio,
    clock,
    lines,
    carrier: again(),
    again,
    /** The next thing happens at Twilio, an hour later. */
    moveOn: async (): Promise<void> => {
      clock.advance(60 * minute);
      twilio.advance();
    },
    close: async (): Promise<void> => {
      await filings.close();
      data.remove();
      await twilio.close();
    },
  };
};
