import type { Order } from "../../../src/core/carrier.ts";
import type { Listed } from "../../../src/runtime/filing-ports.ts";
import { CarrierUnreachable } from "../../../src/runtime/ports.ts";
import { TwilioRefusal } from "./client.ts";
import type { FilingParts } from "./file-order.ts";
import { inParallel } from "./in-parallel.ts";
import { type PollCursor, readPollCursor, type Walk, writePollCursor } from "./poll-cursor.ts";
import type { WireLine } from "./wire.ts";

/** Orders given at once, orders read at once, pages of the list in one step, and orders read again in one poll. */
const mostGiven = 100;
const atOnce = 4;
const pagesAtOnce = 10;
const mostReread = 20;
/** Two walks are at least so much of the pace apart, because polls come a little sooner or later than it says. */
const soonest = 0.85;
/** Milliseconds after a walk, or after reading again, in which nothing else begins: that is for the next poll. */
const apart = 4000;
/** Filings looked through at a time. */
const atATime = 1000;
/** What cannot be read, for another reason than that Twilio is away, is left alone for so long. */
const setAside = 10 * 60_000;

type Given = { orders: Order[]; cursor: string; near: boolean };

const lineOf = (line: WireLine): string =>
  [
    line.port_in_request_status,
    line.status_last_updated_timestamp,
    line.phone_numbers_requested,
    line.phone_numbers_ported,
    line.suggested_action,
  ].join("|");

/**
 * Follows open orders by the list of requests: one call for a hundred of them, and a call for each whose line is another
 * than last time. The list shows no change of a single number, and its time of change may be only a day, so some orders
 * are read again besides, the most urgent first: after a walk through a short list, and in turns with the walks through
 * a long one, so that no poll takes more calls than the list has pages. What was found is kept and numbered; the cursor
 * is the number of the last one given, and where the walk goes on.
 */
export const createChanges = ({ options, filings, requests, reading }: FilingParts) => {
  const { clock, log, pace } = options;
  let walked = Number.NEGATIVE_INFINITY;
  let ended = Number.NEGATIVE_INFINITY;
  /** After a long walk the next poll reads orders again. */
  let isTheirTurn = false;
  /** Filings that the walk which stands there has met; null for one that another process began. */
  let met: Set<number> | null = null;
  let stands = "";

  const read = async ({ reference, sid }: Listed, line: string): Promise<void> => {
    try {
      await reading.read(reference, sid);
      await filings.lineSeen(reference, line);
    } catch (error) {
      if (error instanceof CarrierUnreachable) throw error;
      log.warn({ reference, error: String(error).slice(0, 300) }, "an order at Twilio could not be read");
      await filings.lookAgain(reference, clock.now() + setAside);
    }
  };

  const readPage = async (lines: WireLine[]): Promise<void> => {
    const now = new Map(lines.map((line) => [line.port_in_request_sid, lineOf(line)]));
    const ours = await filings.openAmong([...now.keys()]);
    for (const { id } of ours) met?.add(id);
    const changed = ours.filter(({ sid, line }) => now.get(sid) !== line);
    await inParallel(changed, atOnce, (each) => read(each, now.get(each.sid) ?? ""));
  };

  /** What the list does not show any more is read once. */
  const readMissing = async (open: number): Promise<void> => {
    const found = met;
    if (found === null || found.size >= open) return;
    for (let last = 0; ; ) {
      const some = await filings.openAfter(last, atATime);
      const missing = some.filter(({ id, line }) => !found.has(id) && line !== "");
      await inParallel(missing, atOnce, (each) => read(each, ""));
      if (some.length < atATime) return;
      last = some.at(-1)?.id ?? last;
    }
  };

  const reread = async (until: number): Promise<unknown> =>
    inParallel(await filings.due(until, mostReread), atOnce, (each) => read(each, each.line));

  const end = async ({ pages }: Walk, open: number): Promise<null> => {
    await readMissing(open);
    isTheirTurn = pages >= mostReread;
    if (!isTheirTurn) await reread(Number.MAX_SAFE_INTEGER);
    ended = clock.now();
    return null;
  };

  /** The next pages; null when the list is at its end, or everything open was met. */
  const walkOn = async (begun: Walk): Promise<Walk | null> => {
    const walk = { ...begun };
    if (JSON.stringify(begun) !== stands) met = null;
    const { count: open } = await filings.open();
    for (let step = 0; step < pagesAtOnce; step += 1) {
      const { lines, next } = await requests.page(walk.since, walk.token);
      await readPage(lines);
      walk.pages += 1;
      walk.token = next;
      if (next === null || (met !== null && met.size >= open)) return end(walk, open);
    }
    stands = JSON.stringify(walk);
    return walk;
  };

  /** A place in the list that Twilio does not know any more: the walk begins anew with the next poll. */
  const walkFrom = async (walk: Walk): Promise<Walk | null> => {
    try {
      return await walkOn(walk);
    } catch (error) {
      if (!(error instanceof TwilioRefusal) || walk.token === null) throw error;
      log.warn({ error: error.message }, "Twilio's list could not be read on, and is begun anew");
      walked = Number.NEGATIVE_INFINITY;
      return null;
    }
  };

  const begin = async (now: number): Promise<Walk | null> => {
    const { count, since } = await filings.open();
    if (count === 0 || isTheirTurn || now - walked < pace * soonest) return null;
    walked = now;
    met = new Set();
    const walk = { since, pages: 0, token: null };
    stands = JSON.stringify(walk);
    return walk;
  };

  /** What is kept after the cursor. */
  const given = async ({ seq, walk }: PollCursor): Promise<Given> => {
    const { orders, last } = await filings.after(seq, mostGiven);
    return {
      orders: orders.sort((a, b) => a.changed - b.changed),
      cursor: writePollCursor({ seq: last, walk }),
      near: (await filings.due(clock.now() + pace, 1)).length > 0,
    };
  };

  return async (text: string): Promise<Given> => {
    const cursor = readPollCursor(text);
    const kept = await given(cursor);
    if (kept.orders.length > 0) return kept;
    if (cursor.walk === null && clock.now() - ended < apart) return kept;
    const walk = cursor.walk ?? (await begin(clock.now()));
    if (walk !== null) return given({ ...cursor, walk: await walkFrom(walk) });
    isTheirTurn = false;
    ended = clock.now();
    await reread(ended);
    return given(cursor);
  };
};
