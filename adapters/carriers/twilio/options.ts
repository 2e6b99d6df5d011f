import type { Filings } from "../../../src/runtime/filing-ports.ts";
import type { Clock } from "../../../src/runtime/ports.ts";

type Fields = Record<string, string | number | boolean | null>;

/** Where the adapter says what it does: ids, statuses and counts, never what people answered. */
export type TwilioLog = {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
};

export type TwilioOptions = {
  accountSid: string;
  /** Signs webhooks; also the way in where no API key is set. */
  authToken: string | null;
  apiKey: { key: string; secret: string } | null;
  /** Where numbers are ported and documents are uploaded: Twilio's own hosts, or a test peer. */
  apiUrl: string;
  uploadUrl: string;
  /** Where numbers are bought, and where their prices are. */
  accountUrl: string;
  pricingUrl: string;
  /** Which of our references is which request at Twilio, shared by all processes. */
  filings: Filings;
  /** Where former versions kept that: a `twilio.sqlite` in it is taken over. */
  folder: string;
  documents: { read(hash: string): Promise<Uint8Array> };
  /** The address Twilio is to post changes to; null where there is none. */
  hookAddress(): string | null;
  /** Milliseconds between two polls. */
  pace: number;
  clock: Clock;
  log: TwilioLog;
  /** Milliseconds a call may take. */
  patience?: number;
};
