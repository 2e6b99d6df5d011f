import { isEnded, type Order } from "../../../src/core/carrier.ts";
import type { Told } from "../../../src/core/told.ts";
import type { Filings } from "../../../src/runtime/filing-ports.ts";
import type { Hold } from "../../../src/runtime/hold-ports.ts";
import { CarrierUnreachable, type FilingResult, type PortOrder } from "../../../src/runtime/ports.ts";
import { heldClient, type TwilioClient, TwilioRefusal } from "./client.ts";
import { createBody } from "./create-body.ts";
import type { TwilioOptions } from "./options.ts";
import type { Reading } from "./reading.ts";
import type { Reconcile } from "./reconcile.ts";
import { createRequests, type Requests } from "./requests.ts";
import { documentProblem, uploadBill } from "./upload.ts";
import type { WirePortIn } from "./wire.ts";
import { words } from "./words.ts";

export type FilingParts = {
  options: TwilioOptions;
  client: TwilioClient;
  filings: Filings;
  requests: Requests;
  reading: Reading;
  reconcile: Reconcile;
  zone: string;
  limit: number;
};

/** The code of "a port of this number is under way". */
const underWay = 22137;

const problemOf = ({ numbers, bill }: PortOrder, limit: number): Told | null => {
  if (numbers.length === 0) return words.noNumbers;
  if (numbers.length > limit) return words.tooMany(limit, numbers.length);
  return documentProblem(bill);
};

/** What we already have of this filing, after another try of it or a lost answer; null when it is new at Twilio. */
const known = async (
  { filings, reading, reconcile }: FilingParts,
  reference: string,
): Promise<Order | null> => {
  const filing = await filings.get(reference);
  if (!filing) return null;
  const sid = filing.sid ?? (await reconcile(filing));
  return sid === null ? null : reading.read(reference, sid);
};

/** Cancels what still moves of a former order, also a number that was taken out since; what moved stays moved. */
const close = async ({ filings, requests, reading }: FilingParts, reference: string, sid: string) => {
  const { numbers } = await reading.read(reference, sid);
  await filings.replace(reference);
  const moving = Object.keys(numbers).filter((each) => !isEnded(numbers[each] ?? "unknown"));
  if (moving.length === 0) return;
  if (!Object.values(numbers).includes("completed")) {
    await filings.ask(reference);
    await requests.cancel(sid);
    return;
  }
  const portIn = await requests.get(sid);
  for (const { phone_number: number, port_in_phone_number_sid: one } of portIn?.phone_numbers ?? []) {
    if (one && moving.includes(number)) await requests.cancelNumber(sid, one);
  }
};

/**
 * Closes what a correction takes the place of, at Twilio only: for us an order stays rejected until the new one is
 * filed. Every former filing that has one of the numbers counts, because several may have come back since.
 */
const closeFormer = async (parts: FilingParts, order: PortOrder): Promise<void> => {
  if (order.corrects === null) return;
  const again = new Set(order.numbers.map(({ number }) => number));
  for (const { reference, sid, numbers } of await parts.filings.others(order.reference)) {
    if (sid !== null && numbers.some((each) => again.has(each))) await close(parts, reference, sid);
  }
};

const refused = (order: PortOrder, error: TwilioRefusal): FilingResult => {
  if (error.code === underWay && order.corrects !== null) throw new CarrierUnreachable(words.stillClosing);
  return { ok: false, ...words.refused(error.code, error.message) };
};

/** What a filing is known by: the request just made, or one that another process made of the same filing meanwhile. */
const settled = async (parts: FilingParts, reference: string, created: WirePortIn): Promise<Order> => {
  const { options, filings, requests, reading } = parts;
  const { port_in_request_sid: own } = created;
  const known = await filings.taken(reference, own);
  if (known === own) return reading.keep(reference, created);
  options.log.warn({ reference, known, double: own }, "a filing was made twice; the later one is cancelled");
  await requests.cancel(own);
  return reading.read(reference, known);
};

/**
 * Files an order once: noted before it is sent, and sent only where Twilio has nothing of it, by the process that has
 * the work. Without a key of theirs against doubles, the bill uploaded for this try alone is what its request is
 * recognised by.
 */
export const fileOrder = async (given: FilingParts, order: PortOrder, hold?: Hold): Promise<FilingResult> => {
  const client = heldClient(given.client, hold);
  const parts = { ...given, client, requests: createRequests(client) };
  const { options, filings, requests, zone, limit } = parts;
  const { reference, bill } = order;
  const former = await known(parts, reference);
  if (former) return { ok: true, orders: [former] };
  const problem = problemOf(order, limit);
  if (problem !== null || bill === null) return { ok: false, ...(problem ?? words.noBill) };

  let created: WirePortIn;
  try {
    const bytes = await options.documents.read(bill.hash);
    const document = await uploadBill(client, options.uploadUrl, { reference, bill, bytes });
    await closeFormer(parts, order);
    const numbers = order.numbers.map(({ number }) => number);
    await filings.begin(reference, numbers, document, options.clock.now());
    const context = { accountSid: options.accountSid, document, now: options.clock.now(), zone };
    created = await requests.create(createBody(order, context));
  } catch (error) {
    if (!(error instanceof TwilioRefusal)) throw error;
    // The port that is under way may be an earlier try of this one, or that of a process that goes on with it, too.
    const own = error.code === underWay ? await known(parts, reference) : null;
    if (own) return { ok: true, orders: [own] };
    await filings.drop(reference);
    return refused(order, error);
  }
  return { ok: true, orders: [await settled(given, reference, created)] };
};
