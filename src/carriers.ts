import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openManual } from "../adapters/carriers/manual/manual.ts";
import { openSandbox, type Sandbox } from "../adapters/carriers/sandbox/sandbox.ts";
import { openTelnyx } from "../adapters/carriers/telnyx/telnyx.ts";
import { openTwilio } from "../adapters/carriers/twilio/twilio.ts";
import { type AgencySettings, readAgencyCarriers } from "./agency-carriers.ts";
import { carrierSettings } from "./carrier-settings.ts";
import type { Config } from "./config.ts";
import type { Capabilities } from "./core/carrier.ts";
import type { Filings } from "./runtime/filing-ports.ts";
import type { Log } from "./runtime/log.ts";
import type { Mailer } from "./runtime/mail-ports.ts";
import type { Carrier, Clock, DocumentStore, Store } from "./runtime/ports.ts";

export type CarriersOptions = {
  config: Config;
  clock: Clock;
  /** How much faster than real time the sandbox carrier lives. */
  speed: number;
  documents: Pick<DocumentStore, "keep" | "read">;
  mailer: Mailer;
  /** What was filed with an account, by its key. */
  filings(account: string): Filings;
  /** Where the desk's orders are noted. */
  notes: Pick<Store, "note" | "setNote" | "notes">;
  /** Makes a link for a porting desk; null while there is no web server. */
  deskLink(agency: string, reference: string): Promise<{ address: string; expires: number } | null>;
  log: Log;
};

/** Where an account at a carrier posts changes to: its name in the address, the secret, and the carrier's key. */
export type HookDoor = { name: string; secret: string; key: string };

/** The carriers of this process, by key, and the one that new requests are filed with: of most, and of some agencies. */
export type Carriers = {
  all: Record<string, Carrier>;
  chosen: string;
  ofAgency: Record<string, string>;
  hooks: HookDoor[];
  sandbox: Sandbox;
  close(): void;
};

/** Where a carrier posts changes to; null where nothing reaches us from outside. */
const hookAddress = ({ PUBLIC_URL, CARRIER_WEBHOOK_SECRET }: Config, key: string): string | null =>
  PUBLIC_URL && CARRIER_WEBHOOK_SECRET
    ? `${PUBLIC_URL.replace(/\/$/, "")}/carrier/${key}/${CARRIER_WEBHOOK_SECRET}`
    : null;

const keyOf = (name: string, agency: string | undefined): string =>
  agency === undefined ? name : `${name}@${agency}`;

const twilioOf = (
  { config, clock, documents, filings, log }: CarriersOptions,
  agency: string | undefined,
): Carrier[] => {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_API_KEY: key, TWILIO_API_SECRET: secret } = config;
  if (accountSid === undefined) return [];
  return [
    openTwilio({
      accountSid,
      authToken: config.TWILIO_AUTH_TOKEN ?? null,
      apiKey: key && secret ? { key, secret } : null,
      apiUrl: config.TWILIO_API_URL ?? "https://numbers.twilio.com",
      uploadUrl: config.TWILIO_UPLOAD_URL ?? "https://numbers-upload.twilio.com",
      accountUrl: config.TWILIO_API_URL ?? "https://api.twilio.com",
      pricingUrl: config.TWILIO_API_URL ?? "https://pricing.twilio.com",
      filings: filings(keyOf("twilio", agency)),
      folder: config.DATA_DIR,
      documents,
      hookAddress: () => hookAddress(config, "twilio"),
      pace: config.CARRIER_POLL_SECONDS * 1000,
      clock,
      log,
    }),
  ];
};

const telnyxOf = ({ config, clock, documents }: CarriersOptions): Carrier[] => {
  const { TELNYX_API_KEY: key, TELNYX_PUBLIC_KEY: publicKey, TELNYX_API_URL: url } = config;
  if (key === undefined || publicKey === undefined) return [];
  return [
    openTelnyx({
      key,
      publicKey,
      url: url ?? "https://api.telnyx.com/v2",
      documents,
      webhookUrl: hookAddress(config, "telnyx"),
      pace: config.CARRIER_POLL_SECONDS * 1000,
      clock,
    }),
  ];
};

const domainOf = (address: string): string => address.slice(address.indexOf("@") + 1);

/** The desk of people; what draws its work orders is loaded with the first one. */
const manualOf = ({ config, clock, documents, notes, mailer, deskLink }: CarriersOptions): Carrier[] => {
  const { PORTING_DESK: address, PORTING_DESK_NAME: name, PORTING_DESK_PAPERS: papers } = config;
  if (address === undefined) return [];
  return [
    openManual({
      desk: { address, byFile: mailer.folder !== null, carrier: name ?? domainOf(address) },
      notes,
      pace: config.CARRIER_POLL_SECONDS * 1000,
      mailer,
      documents,
      draw: async (order) => (await import("./letter/draw-work-order.ts")).drawWorkOrder(order),
      link: deskLink,
      attach: papers === "attached",
      clock,
    }),
  ];
};

/** The notes of an agency's own desk, apart from those of any other. */
const notesOf = (notes: CarriersOptions["notes"], agency: string): CarriersOptions["notes"] => {
  const start = `${agency} `;
  return {
    note: (whose, key) => notes.note(whose, start + key),
    setNote: (whose, key, value) => notes.setNote(whose, start + key, value),
    notes: async (whose, prefix) =>
      (await notes.notes(whose, start + prefix)).map(({ key, value }) => ({
        key: key.slice(start.length),
        value,
      })),
  };
};

type Account = { carrier: Carrier; door: HookDoor | null };

/** The same abilities under another key, for one agency. What is said of them is still said in the language spoken then. */
const owned = (capabilities: Capabilities, key: string, agency: string): Capabilities =>
  Object.assign(Object.defineProperties({}, Object.getOwnPropertyDescriptors(capabilities)), {
    key,
    agency,
  }) as Capabilities;

/** The accounts of one set of settings. With an agency they are its own, under keys of their own and in a folder of its. */
const accountsOf = (options: CarriersOptions, agency?: string): Account[] => {
  const { CARRIER_WEBHOOK_SECRET: secret } = options.config;
  return [...twilioOf(options, agency), ...telnyxOf(options), ...manualOf(options)].map((opened) => {
    const { capabilities, receive } = opened;
    const { key: name } = capabilities;
    const key = keyOf(name, agency);
    const own = agency === undefined ? {} : { capabilities: owned(capabilities, key, agency) };
    const door = secret && receive ? { name, secret, key } : null;
    return { carrier: { ...opened, ...own }, door };
  });
};

/** The settings of an agency's own accounts: nothing of the common ones but how often is polled. */
const configOf = (config: Config, agency: string, settings: AgencySettings): Config => {
  const common = Object.fromEntries(
    Object.entries(config).filter(([name]) => !(name in carrierSettings) || name === "CARRIER_POLL_SECONDS"),
  ) as Config;
  const folder = join(config.DATA_DIR, "agencies", encodeURIComponent(agency));
  return { ...common, ...settings, DATA_DIR: folder };
};

const textOf = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Error(`CARRIERS_FILE names ${path}, which cannot be read.`, { cause: error });
  }
};

const agenciesIn = (config: Config): Record<string, AgencySettings> => {
  const { CARRIERS_FILE: path } = config;
  if (path === undefined) return {};
  const read = readAgencyCarriers(textOf(path), config);
  if (read.ok) return read.agencies;
  throw new Error(`${path} cannot be used:\n${read.problems.map((each) => `  ${each}`).join("\n")}`);
};

/**
 * Every carrier that is set up, so that requests filed with one are followed also when another was chosen since. The
 * sandbox is always there.
 */
export const openCarriers = (options: CarriersOptions): Carriers => {
  const { config, clock, speed } = options;
  const agencies = Object.entries(agenciesIn(config));
  const sandbox = openSandbox({ folder: config.DATA_DIR, clock, speed });
  const accounts = [
    ...accountsOf(options),
    ...agencies.flatMap(([agency, settings]) =>
      accountsOf(
        { ...options, config: configOf(config, agency, settings), notes: notesOf(options.notes, agency) },
        agency,
      ),
    ),
  ];
  const opened: Carrier[] = [sandbox, ...accounts.map(({ carrier }) => carrier)];
  return {
    all: Object.fromEntries(opened.map((each) => [each.capabilities.key, each])),
    chosen: config.CARRIER,
    ofAgency: Object.fromEntries(
      agencies.map(([agency, { CARRIER: name }]) => [
        agency,
        name === "sandbox" ? name : `${name}@${agency}`,
      ]),
    ),
    hooks: accounts.flatMap(({ door }) => door ?? []),
    sandbox,
    close: () => sandbox.close(),
  };
};
