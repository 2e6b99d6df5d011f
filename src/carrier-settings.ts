import { z } from "zod";

/** Carriers that requests can be filed with. */
const carriers = ["sandbox"] as const;

/** The settings of carriers, a part of the configuration. */
export const carrierSettings = {
  CARRIER: z.enum(carriers).default("sandbox"),
  CARRIER_POLL_SECONDS: z.coerce.number().int().min(1).max(3600).default(60),
  CARRIER_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,200}$/, "must be 16 letters, digits, - or _ at least, because it stands in an address")
    .optional(),
};

type CarrierGiven = { PUBLIC_URL?: string | undefined; CARRIER_WEBHOOK_SECRET?: string | undefined };

/** What is missing for the carriers that are set up, one sentence each. */
export const carrierFaults = (given: CarrierGiven): string[] => [
  ...(given.CARRIER_WEBHOOK_SECRET && !given.PUBLIC_URL
    ? ["PUBLIC_URL is missing: with CARRIER_WEBHOOK_SECRET carriers post to an address of it"]
    : []),
];
