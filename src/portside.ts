import { createHmac } from "node:crypto";
import { join } from "node:path";
import { calendarFile } from "../adapters/calendar/calendar-file.ts";
import type { Sandbox } from "../adapters/carriers/sandbox/sandbox.ts";
import { postEvents } from "../adapters/events/post-events.ts";
import { openOutboxFolder } from "../adapters/mail/outbox-folder.ts";
import { openSmtp } from "../adapters/mail/smtp.ts";
import type { RedisCache } from "../adapters/storage/redis-cache.ts";
import type { Records } from "../adapters/storage/store.ts";
import { type HookDoor, openCarriers } from "./carriers.ts";
import type { Config } from "./config.ts";
import { type Asked, askedOf } from "./core/asked.ts";
import type { DrawChart } from "./core/chart.ts";
import { speaking } from "./core/language.ts";
import type { Card } from "./core/message.ts";
import type { PortRequest } from "./core/port-request.ts";
import { carrierOf, type World } from "./core/turn.ts";
import { readSender } from "./core/values/sender.ts";
import { createBillDesk } from "./documents/bill-desk.ts";
import { createRowsReader, createTableReader } from "./documents/table-reader.ts";
import { erasureHelpers } from "./erasure-helpers.ts";
import { letterDesk } from "./letter/letter-desk.ts";
import type { PrometheusMeter } from "./meter.ts";
import { createReadiness, type Readiness } from "./ready.ts";
import { openRecords } from "./records.ts";
import { createAssistant, type RunningAssistant } from "./runtime/assistant.ts";
import { createDeskLink } from "./runtime/desk-link.ts";
import { createErasing } from "./runtime/erasing.ts";
import { readKeyFile } from "./runtime/key-file.ts";
import { createKeyPresence } from "./runtime/key-presence.ts";
import { livingKeyring } from "./runtime/living-keyring.ts";
import { loadKeys } from "./runtime/load-keys.ts";
import { type Log, reasonOf } from "./runtime/log.ts";
import type { PageDoor, PageLink, PageMaker } from "./runtime/page-ports.ts";
import { createPages } from "./runtime/pages.ts";
import { patientFilings } from "./runtime/patient-records.ts";
import type { Clock, Keyring, Surface } from "./runtime/ports.ts";
import { createRetention } from "./runtime/retention.ts";
import { createWorld } from "./world.ts";

/** What differs between a person at a terminal, the demo and a test. */
export type PortsideOptions = {
  config: Config;
  clock: Clock;
  entropy: () => string;
  /** How much faster than real time the sandbox carrier lives. */
  speed: number;
  surfaces: Surface[];
  /** Where the pages are reached; null as long as there is no web server. */
  base?: () => string | null;
  meter?: PrometheusMeter;
  log: Log;
};

export type Portside = {
  assistant: RunningAssistant;
  /** The time that goes for everything that is stored. */
  clock: Clock;
  store: Records;
  sandbox: Sandbox;
  /** Where carriers post what changed. */
  hooks: HookDoor[];
  keyring: Keyring;
  pages: PageMaker & PageDoor;
  /** What a link's page asks for; null when its request does not take it any more. */
  asked(link: PageLink): Promise<Asked | null>;
  /** Makes the marks in the forms of pages: the same in every process with these keys. */
  formKey: Uint8Array;
  /** Whether this process can work now, for whoever sends it work. */
  ready(): Promise<Readiness>;
  /** What was counted; null where nothing is. */
  metrics: PrometheusMeter | null;
  /** The live card of a request as it stands. */
  cardOf(request: PortRequest): Card;
  /** A person's dashboard. */
  homeOf: World["home"];
  /** What was typed in another language as it is typed in English; other texts as they are. */
  understood(text: string): string;
  /** Where a key file was made at this start, or null. */
  keyMade: string | null;
  close(): Promise<void>;
};

/** Loaded for the first chart: most days nobody asks for one. */
const drawChart: DrawChart = async (chart) => (await import("./charts/draw-chart.ts")).drawChart(chart);

/** What processes share of what may be lost; null where each remembers for itself. */
const openCache = async ({ REDIS_URL: url }: Config, log: Log): Promise<RedisCache | null> => {
  if (url === undefined) return null;
  const { openRedisCache } = await import("../adapters/storage/redis-cache.ts");
  return openRedisCache({
    url,
    onChange: (isWell, why) => log.warn({ isWell, why: why.slice(0, 200) }, "the cache in Redis changed"),
  });
};

/** A text of a chat is asked about several times on its way to what it means, and then no more. */
const understoodBy = ({ understood }: World): Portside["understood"] => {
  let last = { text: "", meant: "" };
  return (text) => {
    if (last.text !== text) last = { text, meant: understood?.(text, []) ?? text };
    return last.meant;
  };
};

const eventsOf = ({ EVENTS_URL: url, EVENTS_SECRET: secret, EVENTS_PRIVATE: allowed }: Config) =>
  url && secret ? postEvents({ url, secret, allowsPrivate: allowed === "on" }) : null;

/** Opens everything in the data folder and puts the pieces together. Throws a sentence when the folder is in use. */
export const openPortside = async (options: PortsideOptions): Promise<Portside> => {
  const { config, speed, log } = options;
  const folder = config.DATA_DIR;
  const keys = loadKeys(config.PORTSIDE_KEYS, folder);
  const ring = livingKeyring(() => (keys.path === null ? keys : readKeyFile(keys.path)));
  const bills = createBillDesk();
  const { store, documents, shelf, sealKey, clock } = await openRecords({
    config,
    ring,
    join: bills.joinPictures,
    clock: options.clock,
    log,
  });
  const pages = createPages({
    links: store,
    languages: store,
    clock,
    entropy: options.entropy,
    base: options.base ?? (() => null),
  });
  const mailer = config.SMTP_URL
    ? openSmtp({ url: config.SMTP_URL, from: config.MAIL_FROM, clock })
    : openOutboxFolder({ folder: join(folder, "outbox"), from: config.MAIL_FROM, clock });
  const carriers = openCarriers({
    config,
    clock,
    speed,
    documents,
    mailer,
    filings: (account) => patientFilings(store.filingsOf(account)),
    notes: store,
    deskLink: createDeskLink({ pages, clock }),
    log,
  });
  const world = createWorld(
    Object.values(carriers.all).map(({ capabilities }) => capabilities),
    carriers.chosen,
    {
      operator: readSender(config.OPERATOR_CONTACT ?? ""),
      zone: config.TIME_ZONE ?? null,
      carrierOfAgency: carriers.ofAgency,
      temporaryDays: config.TEMPORARY_DAYS,
      events: config.EVENTS_URL !== undefined,
    },
  );
  const cache = await openCache(config, log);
  const erasing = createErasing({ records: store, documents: shelf, clock, ...erasureHelpers(folder) });
  const days = config.RETENTION_DAYS ?? null;
  const retention = createRetention({ records: store, store, erasing, clock, days, log });
  const presence = createKeyPresence({ store, keyring: ring, refresh: ring.refresh, clock });
  /** The libraries that seal are large, and most of a process's life nothing is sealed. */
  const sealKeyOf = async () => {
    const { openSealKey } = await import("./letter/open-seal-key.ts");
    return openSealKey(folder, ring, clock.now(), sealKey);
  };
  const assistant = createAssistant({
    store,
    world,
    carriers: carriers.all,
    surfaces: options.surfaces,
    mailer,
    documents,
    letters: {
      desk: letterDesk(sealKeyOf),
      pages,
      links: store,
      evidence: store,
      wantsCode: (config.LETTER_CODE ?? (config.SMTP_URL ? "on" : "off")) === "on",
    },
    bills,
    tables: createTableReader(),
    drawList: async (list) => (await import("./letter/draw-list.ts")).drawList(list),
    lists: createRowsReader(),
    calendarFile,
    events: eventsOf(config),
    drawChart,
    keyring: ring,
    clock,
    entropy: options.entropy,
    meter: options.meter,
    cache: cache?.store,
    chores: { keys: presence.say, retention: retention.keep },
    log,
  });
  options.meter?.watch(store);
  const close = async (): Promise<void> => {
    await assistant.stop();
    await presence
      .leave()
      .catch((error: unknown) => log.warn({ error: reasonOf(error) }, "presence left to end by itself"));
    carriers.close();
    await cache?.close();
    await store.close();
  };
  return {
    assistant,
    clock,
    store,
    sandbox: carriers.sandbox,
    hooks: carriers.hooks,
    keyring: ring,
    pages,
    asked: async ({ agency, sid, item, person }) => {
      const request = await store.request(agency, sid);
      return speaking(
        person?.language ?? "en",
        () => request && askedOf(request, item, clock.now(), world, person),
      );
    },
    formKey: createHmac("sha256", keys.keys[keys.active] ?? "")
      .update("forms of pages")
      .digest(),
    ready: createReadiness({ store, cache }),
    metrics: options.meter ?? null,
    homeOf: world.home,
    understood: understoodBy(world),
    cardOf: (request) =>
      speaking(request.requester.language ?? "en", () => world.card(request, carrierOf(request, world))),
    keyMade: keys.made ? keys.path : null,
    close,
  };
};
