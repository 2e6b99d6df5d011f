import { isEnded, type Order } from "../../../src/core/carrier.ts";
import type { Filing, Filings } from "../../../src/runtime/filing-ports.ts";
import type { Clock } from "../../../src/runtime/ports.ts";
import { lookAgainIn } from "./look-again.ts";
import { type ReadOrder, readOrder, stampOf } from "./read-order.ts";
import type { Requests } from "./requests.ts";
import type { WirePortIn } from "./wire.ts";

export type ReadingOptions = { filings: Filings; requests: Requests; clock: Clock; zone: string };

/** An order Twilio does not have any more: cancelled where we asked for that, otherwise nobody knows. */
const goneOrder = (filing: Filing, sid: string): ReadOrder => {
  const status = filing.asked ? ("cancelled" as const) : ("unknown" as const);
  const former = filing.report?.numbers ?? {};
  const numbers = Object.fromEntries(
    filing.numbers.map((number) => {
      const was = former[number];
      return [number, was && isEnded(was) ? was : status];
    }),
  );
  const raw = filing.asked ? null : "no longer at Twilio";
  return { carrierId: sid, status, numbers, date: null, refusals: [], raw };
};

/**
 * Reads orders as Twilio has them and keeps what it read. Two readings of one order follow one another, and what was
 * asked for before what another process has kept is passed over, so that what is kept last was also read last.
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

  const observe = async (
    filing: Filing | null,
    reference: string,
    read: ReadOrder,
    { stamp, now }: { stamp: number; now: number },
  ): Promise<Order> => {
    const statuses = Object.values(read.numbers);
    const over = statuses.length > 0 && statuses.every(isEnded);
    const order = await filings.observe({ reference, ...read, changed: stamp }, over, now);
    await filings.lookAgain(reference, now + lookAgainIn(order, filing?.begun ?? now, now, zone));
    return order;
  };

  const keep = async (reference: string, portIn: WirePortIn, now = clock.now()): Promise<Order> => {
    const filing = await filings.get(reference);
    const asked = filing?.asked ?? false;
    return observe(filing, reference, readOrder(portIn, { zone, asked }), { stamp: stampOf(portIn), now });
  };

  const keepGone = async (reference: string, sid: string, now: number): Promise<Order> => {
    const filing = await filings.get(reference);
    if (!filing) throw new Error(`The filing ${reference} is not in the records any more.`);
    return observe(filing, reference, goneOrder(filing, sid), { stamp: now, now });
  };

  return {
    keep,
    read: (reference: string, sid: string): Promise<Order> =>
      inTurn(sid, async () => {
        const asked = clock.now();
        const portIn = await requests.get(sid);
        return portIn ? keep(reference, portIn, asked) : keepGone(reference, sid, asked);
      }),
  };
};

export type Reading = ReturnType<typeof createReading>;
