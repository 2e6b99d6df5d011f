import { z } from "zod";
import { isPlainAddress } from "./core/values/plain-address.ts";

/** Carriers that requests can be filed with. */
const carriers = ["sandbox", "twilio", "telnyx", "manual"] as const;

const address = (example: string) =>
  z.url({ protocol: /^https?$/, error: `must look like ${example}` }).optional();

/** The settings of carriers, a part of the configuration. */
export const carrierSettings = {
  CARRIER: z.enum(carriers).default("sandbox"),
  CARRIER_POLL_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  CARRIER_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,200}$/, "must be 16 letters, digits, - or _ at least, because it stands in an address")
    .optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i, "must be AC and 32 digits, as the Console shows it")
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().min(8).optional(),
  TWILIO_API_KEY: z.string().startsWith("SK", "must begin with SK").optional(),
  TWILIO_API_SECRET: z.string().min(8).optional(),
  TWILIO_API_URL: address("https://numbers.twilio.com"),
  TWILIO_UPLOAD_URL: address("https://numbers-upload.twilio.com"),
  TELNYX_API_KEY: z.string().trim().min(8).optional(),
  TELNYX_PUBLIC_KEY: z
    .string()
    .trim()
    .refine(
      (text) => Buffer.from(text, "base64").length === 32,
      "must be 32 bytes in base64, as the portal shows it",
    )
    .optional(),
  TELNYX_API_URL: address("https://api.telnyx.com/v2"),
  PORTING_DESK: z
    .string()
    .trim()
    .refine(isPlainAddress, "must be one plain e-mail address, such as porting@carrier.example")
    .optional(),
  PORTING_DESK_NAME: z.string().trim().min(2).max(60).optional(),
  PORTING_DESK_PAPERS: z.enum(["page", "attached"]).optional(),
};

type Given = {
  [Name in keyof typeof carrierSettings | "PUBLIC_URL"]?: string | number | undefined;
};

const twilioNames = [
  "TWILIO_ACCOUNT_SID",
  "TWILIO_AUTH_TOKEN",
  "TWILIO_API_KEY",
  "TWILIO_API_SECRET",
] as const;

const missingOf = (given: Given, names: (keyof Given)[]): string[] =>
  names.filter((name) => given[name] === undefined);

/** What is missing to call Twilio; none where it is not set up at all. */
const twilioFaults = (given: Given): string[] => {
  const wanted = given.CARRIER === "twilio" || twilioNames.some((name) => given[name] !== undefined);
  const peer = missingOf(given, ["TWILIO_API_URL", "TWILIO_UPLOAD_URL"]);
  const key = missingOf(given, ["TWILIO_API_KEY", "TWILIO_API_SECRET"]);
  const account = missingOf(given, ["TWILIO_ACCOUNT_SID"]);
  return [
    ...(peer.length === 1 ? [`${peer[0]} is missing: both addresses lead to Twilio, or both elsewhere`] : []),
    ...(wanted && account.length > 0 ? ["TWILIO_ACCOUNT_SID is missing"] : []),
    ...(key.length === 1 ? [`${key[0]} is missing beside the other half of the key`] : []),
    ...(wanted && key.length === 2 && given.TWILIO_AUTH_TOKEN === undefined
      ? ["set TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET"]
      : []),
  ];
};

/** Telnyx is set up as a whole: without its public key nothing would prove that a webhook is Telnyx's. */
const telnyxFaults = (given: Given): string[] => {
  const missing = missingOf(given, ["TELNYX_API_KEY", "TELNYX_PUBLIC_KEY"]);
  const wanted = given.CARRIER === "telnyx" || given.TELNYX_API_URL !== undefined || missing.length < 2;
  return wanted ? missing.map((name) => `${name} is missing`) : [];
};

/** A desk is an address that mails go to; what belongs to it says nothing without one. */
const deskFaults = (given: Given): string[] => {
  if (given.PORTING_DESK !== undefined) return [];
  const named = (["PORTING_DESK_NAME", "PORTING_DESK_PAPERS"] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (given.CARRIER === "manual")
    return ["PORTING_DESK is missing: with CARRIER=manual work orders are mailed to that address"];
  return named.map((name) => `PORTING_DESK is missing beside ${name}`);
};

/** What is missing for the carriers that are set up, one sentence each. */
export const carrierFaults = (given: Given): string[] => [
  ...(given.CARRIER_WEBHOOK_SECRET && !given.PUBLIC_URL
    ? ["PUBLIC_URL is missing: with CARRIER_WEBHOOK_SECRET carriers post to an address of it"]
    : []),
  ...twilioFaults(given),
  ...telnyxFaults(given),
  ...deskFaults(given),
];
