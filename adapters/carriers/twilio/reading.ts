import type { Order } from "../../../src/core/carrier.ts";
import type { Clock } from "../../../src/runtime/ports.ts";
import type { Filing, Filings } from "./filings.ts";
import { lookAgainIn } from "./look-again.ts";
import { type ReadOrder, readOrder, stampOf } from "./read-order.ts";
import type { Requests } from "./requests.ts";
import { isOver } from "./statuses.ts";
import type { WirePortIn } from "./wire.ts";

export type ReadingOptions = { filings: Filings; requests: Requests; clock: Clock; zone: string };

/** An order Twilio does not have any more: cancelled where we asked for that, otherwise nobody knows. */
const goneOrder = (filing: Filing, sid: string): ReadOrder => {
  const status = filing.asked ? ("cancelled" as const) : ("unknown" as const);
  const former = filing.report?.numbers ?? {};
  const numbers = Object.fromEntries(
    filing.numbers.map((number) => {
      const was = former[number];
      return [number, was && isOver(was) ? was : status];
    }),
  );
  const raw = filing.asked ? null : "no longer at Twilio";
  return { carrierId: sid, status, numbers, date: null, refusals: [], raw };
};

/**
 * Reads orders as Twilio has them and keeps what it read. Two readings of one order follow one another, so that what
 * is kept last was also read last.
 */
export const createReading = ({ filings, requests, clock, zone }: ReadingOptions) => {
  const underWay = new Map<string, Promise<unknown>>();

  const inTurn = async <T>(sid: string, work: () => Promise<T>): Promise<T> => {
    const turn = (underWay.get(sid) ?? Promise.resolve()).then(work, work);
    underWay.set(sid, turn);
    try {
      return await turn;
    } finally {
      if (underWay.get(sid) === turn) underWay.delete(sid);
    }
  };

  const observe = (filing: Filing | null, reference: string, read: ReadOrder, stamp: number): Order => {
    const now = clock.now();
    const order = filings.observe(reference, read, stamp, now);
    filings.lookAgain(reference, now + lookAgainIn(order, filing?.begun ?? now, now, zone));
    return order;
  };

  const keep = (reference: string, portIn: WirePortIn): Order => {
    const filing = filings.get(reference);
    const asked = filing?.asked ?? false;
    return observe(filing, reference, readOrder(portIn, { zone, asked }), stampOf(portIn));
  };

  const keepGone = (reference: string, sid: string): Order => {
    const filing = filings.get(reference);
    if (!filing) throw new Error(`The filing ${reference} is not in twilio.sqlite any more.`);
    return observe(filing, reference, goneOrder(filing, sid), clock.now());
  };

  return {
    keep,
    read: (reference: string, sid: string): Promise<Order> =>
      inTurn(sid, async () => {
        const portIn = await requests.get(sid);
        return portIn ? keep(reference, portIn) : keepGone(reference, sid);
      }),
  };
};

export type Reading = ReturnType<typeof createReading>;
