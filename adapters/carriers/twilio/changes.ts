import type { Order } from "../../../src/core/carrier.ts";
import type { FilingParts } from "./file-order.ts";
import type { Filing } from "./filings.ts";
import { inParallel } from "./in-parallel.ts";
import type { WireLine } from "./wire.ts";

/** Orders given at once, orders read at once, and those read in each poll although the list shows no change. */
const mostGiven = 100;
const atOnce = 4;
const mostReread = 20;

const lineOf = (line: WireLine): string =>
  [
    line.port_in_request_status,
    line.status_last_updated_timestamp,
    line.phone_numbers_requested,
    line.phone_numbers_ported,
    line.suggested_action,
  ].join("|");

const cursorOf = (cursor: string): number => {
  if (!/^\d{0,15}$/.test(cursor))
    throw new Error(`"${cursor}" is no cursor of Twilio. Pass the one changes() gave, or "" to begin.`);
  return Number(cursor);
};

/**
 * Follows open orders by the list of requests: one call for a hundred of them. The list shows no change of a single
 * number, and its time of change may be only a day, so the orders read the longest ago are read again with each poll.
 * What was found is kept and numbered; the cursor is the number of the last one given.
 */
export const createChanges = ({ options, filings, requests, reading }: FilingParts) => {
  let polled = Number.NEGATIVE_INFINITY;

  const linesOf = async (open: Filing[]): Promise<Map<string, string>> => {
    const wanted = new Set(open.map(({ sid }) => sid));
    const lines = new Map<string, string>();
    for await (const page of requests.list(Math.min(...open.map(({ begun }) => begun)))) {
      for (const line of page)
        if (wanted.has(line.port_in_request_sid)) lines.set(line.port_in_request_sid, lineOf(line));
      if (lines.size === wanted.size) break;
    }
    return lines;
  };

  /** Reads what changed. What cannot be read now is thrown after everything else was kept. */
  const poll = async (): Promise<void> => {
    const open = filings.open();
    if (open.length === 0) return;
    const lines = await linesOf(open);
    const lineNow = ({ sid }: Filing): string => lines.get(sid ?? "") ?? "";
    const isNew = (filing: Filing): boolean => lineNow(filing) !== filing.line;
    const due = [...open.filter(isNew), ...open.filter((each) => !isNew(each)).slice(0, mostReread)];
    const errors: unknown[] = [];
    await inParallel(due, atOnce, async (filing) => {
      try {
        await reading.read(filing.reference, filing.sid ?? "");
        filings.lineSeen(filing.reference, lineNow(filing));
      } catch (error) {
        errors.push(error);
      }
    });
    if (errors.length > 0) throw errors[0];
  };

  const given = (after: number): { orders: Order[]; cursor: string } => {
    const { orders, last } = filings.after(after, mostGiven);
    return { orders: orders.sort((a, b) => a.changed - b.changed), cursor: String(last) };
  };

  return async (cursor: string): Promise<{ orders: Order[]; cursor: string }> => {
    const after = cursorOf(cursor);
    const kept = given(after);
    const now = options.clock.now();
    if (kept.orders.length > 0 || now - polled < options.pace / 2) return kept;
    await poll();
    polled = now;
    return given(after);
  };
};
