import { z } from "zod";
import { carrierFaults, carrierSettings } from "./carrier-settings.ts";

const { CARRIER_POLL_SECONDS: _polling, ...own } = carrierSettings;

const agencyShape = /^(?:slack:[\w-]{1,80}|teams:[\w-]{1,80}|local)$/;
const wanted = "must be an agency, such as slack:T0123ABCD or teams:11111111-2222-3333-4444-555555555555";

const file = z.record(z.string(), z.strictObject(own));

/** The settings of carriers that one agency has for itself, under the names of the environment. */
export type AgencySettings = z.infer<typeof file>[string];

type Shared = { PUBLIC_URL?: string | undefined; CARRIER_WEBHOOK_SECRET?: string | undefined };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Two accounts behind one address could not be told apart. */
const sameSecrets = (
  agencies: Record<string, AgencySettings>,
  { CARRIER_WEBHOOK_SECRET }: Shared,
): string[] => {
  const taken = new Set(CARRIER_WEBHOOK_SECRET ? [CARRIER_WEBHOOK_SECRET] : []);
  return Object.entries(agencies).flatMap(([name, { CARRIER_WEBHOOK_SECRET: secret }]) => {
    if (secret === undefined) return [];
    if (taken.has(secret)) return [`${name}: CARRIER_WEBHOOK_SECRET must be another one than anybody else's`];
    taken.add(secret);
    return [];
  });
};

/**
 * The carriers of agencies that have accounts of their own, from the text of `CARRIERS_FILE`; or one sentence per fault.
 * Values are never repeated: they may be secret.
 */
export const readAgencyCarriers = (
  text: string,
  shared: Shared,
): { ok: true; agencies: Record<string, AgencySettings> } | { ok: false; problems: string[] } => {
  const json = parsed(text);
  if (json === undefined) return { ok: false, problems: ["it is not JSON"] };
  const read = file.safeParse(json);
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`),
    };
  const agencies = read.data;
  const problems = [
    ...Object.keys(agencies).flatMap((name) => (agencyShape.test(name) ? [] : [`${name}: ${wanted}`])),
    ...Object.entries(agencies).flatMap(([name, settings]) =>
      carrierFaults({ ...settings, PUBLIC_URL: shared.PUBLIC_URL }).map((fault) => `${name}: ${fault}`),
    ),
    ...sameSecrets(agencies, shared),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, agencies };
};
