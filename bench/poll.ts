import { readOrder as readTelnyx } from "../adapters/carriers/telnyx/read-order.ts";
import { openTelnyx } from "../adapters/carriers/telnyx/telnyx.ts";
import { orderOnWire } from "../adapters/carriers/telnyx/wire.ts";
import { readOrder as readTwilio } from "../adapters/carriers/twilio/read-order.ts";
import { openTwilio } from "../adapters/carriers/twilio/twilio.ts";
import { wire } from "../adapters/carriers/twilio/wire.ts";
import { openSqlite } from "../adapters/storage/sqlite.ts";
import type { Records } from "../adapters/storage/store.ts";
import type { Order } from "../src/core/carrier.ts";
import type { PortRequest } from "../src/core/port-request.ts";
import { entropy } from "../src/runtime/entropy.ts";
import { createFollowing } from "../src/runtime/following.ts";
import { createHints } from "../src/runtime/hints.ts";
import type { Log } from "../src/runtime/log.ts";
import type { Carrier, Clock, Store } from "../src/runtime/ports.ts";
import { createReporting } from "../src/runtime/reporting.ts";
import { createTurnRunner } from "../src/runtime/turn-runner.ts";
import { createWorld } from "../src/world.ts";
import { benchKeys, filedRequest } from "./engine.ts";
import { machine } from "./machine.ts";
import { openCarrier } from "./open-carrier.ts";
import { fillFilings, fillRequests } from "./poll-fill.ts";
import {
  filedAt,
  movedAt,
  oneInAHundred,
  sidAt,
  telnyxOrder,
  twilioLine,
  twilioPortIn,
} from "./poll-orders.ts";
import type { Counted } from "./poll-stand-in.ts";
import { agency } from "./port-script.ts";
import { timed } from "./samples.ts";
import { inScratchFolder } from "./scratch-folder.ts";

const pace = 60_000;
const failed: Log["error"] = ({ error }, message) => {
  throw new Error(`${message}: ${error}`);
};
const log: Log = { info: () => undefined, warn: failed, error: failed };
const documents = { read: async () => new Uint8Array() };
/** 32 bytes that no webhook is checked with here. */
const publicKey = Buffer.alloc(32, 9).toString("base64");

type Peer = {
  key: string;
  name: string;
  open(url: string, folder: string, clock: Clock, store: Records): Carrier;
} & {
  perPage: number;
  orderAt(index: number): Order;
  prepare(folder: string, size: number, store: Store): Promise<void>;
  /** Milliseconds after the start at which a poll reads nothing but what is always read, and the whole list. */
  quiet: number;
  whole: number;
};

const twilio: Peer = {
  key: "twilio",
  name: "Twilio",
  perPage: 100,
  quiet: pace,
  whole: pace,
  open: (url, folder, clock, store) =>
    openTwilio({
      accountSid: `AC${"0a".repeat(16)}`,
      authToken: "made-up-token",
      apiKey: null,
      apiUrl: url,
      uploadUrl: url,
      accountUrl: url,
      pricingUrl: url,
      filings: store.filingsOf("twilio"),
      folder,
      documents,
      hookAddress: () => null,
      pace,
      clock,
      log,
    }),
  orderAt: (index) => {
    const portIn = wire.portIn.parse(twilioPortIn(index, null));
    const read = readTwilio(portIn, { zone: "America/New_York", asked: false });
    return { reference: `${sidAt(index)}/1`, ...read, changed: filedAt };
  },
  prepare: async (folder, size) => {
    const lineAt = (index: number): string => {
      const { port_in_request_sid: _, ...line } = twilioLine(index, null);
      return Object.values(line).join("|");
    };
    fillFilings(folder, size, twilio.orderAt, lineAt);
  },
};

const telnyx: Peer = {
  key: "telnyx",
  name: "Telnyx",
  perPage: 250,
  quiet: pace,
  whole: 11 * pace,
  open: (url, _folder, clock) =>
    openTelnyx({ key: "KEY-made-up", publicKey, url, documents, webhookUrl: null, pace, clock }),
  orderAt: (index) =>
    readTelnyx(orderOnWire.parse(telnyxOrder(index, null)), `${sidAt(index)}/1`, "America/Chicago"),
  prepare: async (_folder, size, store) => {
    const listed = movedAt - 3_600_000;
    const pages = Math.ceil(size / telnyx.perPage);
    const read = { swept: movedAt - pace, step: 0, pages, near: false, covered: 0 };
    const cursor = { ...read, listed, told: [], heard: listed, seen: [] };
    await store.setCursor("following telnyx", JSON.stringify(cursor));
  },
};

type Poll = Counted & { calls: number; seconds: number; heap: number; told: number };

/** The most that the heap holds while the work is done, in MB. */
const heapDuring = async (work: () => Promise<void>): Promise<number> => {
  let most = 0;
  const look = (): void => {
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external);
  };
  const looking = setInterval(look, 20);
  await work();
  clearInterval(looking);
  return most / 2 ** 20;
};

const added = (one: Poll, other: Poll): Poll => ({
  lists: one.lists + other.lists,
  orders: one.orders + other.orders,
  events: one.events + other.events,
  calls: one.calls + other.calls,
  seconds: one.seconds + other.seconds,
  told: one.told + other.told,
  heap: Math.max(one.heap, other.heap),
});

const benchPeer = async (
  folder: string,
  peer: Peer,
  size: number,
  template: PortRequest,
): Promise<{ quiet: Poll; whole: Poll; changed: Poll }> => {
  await (await openSqlite(folder, benchKeys)).close();
  fillRequests(folder, {
    agency,
    carrier: peer.key,
    size,
    template,
    ...peer,
    homeAt: (index) => `bench:${index}`,
  });
  const standIn = await openCarrier(size);
  let now = movedAt;
  const clock = { now: () => now };
  const store = await openSqlite(folder, benchKeys);
  const carrier = peer.open(standIn.url, folder, clock, store);
  await peer.prepare(folder, size, store);

  const carriers = { [peer.key]: carrier };
  const world = createWorld([carrier.capabilities], peer.key);
  let told = 0;
  const runner = createTurnRunner({ store, world, clock, entropy, log });
  const report = createReporting({ store, runner, log, told: () => (told += 1) });
  const hints = createHints({ store, report, carriers, clock, log });
  const following = createFollowing({ store, report, hints, carriers, clock, entropy, log, chance: () => 0 });

  const poll = async (after: number): Promise<Poll> => {
    now = movedAt + after;
    told = 0;
    let took = 0;
    await standIn.counted();
    const heap = await heapDuring(async () => {
      took = await timed(() => following.follow());
    });
    const counted = await standIn.counted();
    const calls = counted.lists + counted.orders + counted.events;
    const { failures } = JSON.parse(await store.cursor(`next following ${peer.key}`)) as { failures: number };
    if (failures > 0) throw new Error(`${peer.name} could not be polled.`);
    return { ...counted, calls, seconds: took / 1000, heap, told };
  };
  const quiet = await poll(peer.quiet);
  const whole = peer.whole === peer.quiet ? quiet : await poll(peer.whole);
  standIn.move(oneInAHundred(size), movedAt);
  const first = await poll(2 * peer.whole + pace);
  const changed = added(first, await poll(2 * peer.whole + 2 * pace));
  await store.close();
  await standIn.close();
  return { quiet, whole, changed };
};

const number = (value: number): string => Math.round(value).toLocaleString("en-US");

const row = (name: string, pages: number, { calls, orders, told, seconds, heap }: Poll): string =>
  `| ${name} | ${number(calls)} | ${number(pages)} | ${(calls / pages).toFixed(2)} | ${number(orders)} | ${number(told)} | ${seconds.toFixed(1)} s | ${number(heap)} MB |`;

/** What polling costs with very many open requests: calls beside the pages of the carrier's list. */
export const benchPoll = async (size: number): Promise<string[]> => {
  const template = await filedRequest();
  const rows: string[] = [];
  for (const peer of [twilio, telnyx]) {
    const pages = Math.ceil(size / peer.perPage);
    await inScratchFolder(async (folder) => {
      const { quiet, whole, changed } = await benchPeer(folder, peer, size, template);
      rows.push(row(`${peer.name}, nothing changed`, pages, quiet));
      if (whole !== quiet)
        rows.push(row(`${peer.name}, nothing changed, its turn to read the list`, pages, whole));
      rows.push(row(`${peer.name}, 1 % changed`, pages, changed));
    });
  }
  const where = await inScratchFolder(async (folder) => machine(folder));
  return [
    "## poll: following very many open requests",
    "",
    `${number(size)} open requests of three numbers each, at a stand-in that answers as Twilio (100 to a page) and as Telnyx (250 to a`,
    "page) do. One poll each (two where some changed), through the runtime, the adapter and the SQLite store, with all turns. Asking for",
    `each request by itself would take ${number(size)} calls. Target: while nothing changes at most as many calls as the list has pages.`,
    "Twilio's list does not show the numbers, so each request whose line changed is fetched; Telnyx is asked for its events every",
    "minute and for its list every ten. The stand-in has a thread of its own; memory is the largest heap of the main one.",
    "",
    where,
    "",
    "| | calls | pages of the list | ratio | orders fetched | told | time | heap |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
};
