import type { Filing, Filings } from "../../../src/runtime/filing-ports.ts";
import type { TwilioLog } from "./options.ts";
import type { Requests } from "./requests.ts";
import type { WirePortIn } from "./wire.ts";

/** Twilio's clock and ours may differ by so much, in milliseconds. */
const apart = 10 * 60_000;

const sameNumbers = (portIn: WirePortIn, numbers: string[]): boolean => {
  const theirs = (portIn.phone_numbers ?? []).map(({ phone_number: number }) => number).sort();
  return JSON.stringify(theirs) === JSON.stringify([...numbers].sort());
};

const createdBefore = (portIn: WirePortIn, at: number): boolean => {
  const created = Date.parse(portIn.date_created ?? "");
  return !Number.isNaN(created) && created < at - apart;
};

/**
 * Ours is the request that has a bill uploaded for this filing alone. Where Twilio names no documents, it is one with
 * exactly these numbers that was not there before.
 */
const isOurs = (portIn: WirePortIn, filing: Filing): boolean => {
  const documents = portIn.documents ?? [];
  if (documents.length > 0) return documents.some((each) => filing.documents.includes(each));
  return sameNumbers(portIn, filing.numbers) && !createdBefore(portIn, filing.begun);
};

export type ReconcileOptions = { filings: Filings; requests: Requests; log: TwilioLog };

/**
 * What became of a filing whose answer was lost: the SID of its request, or null when Twilio has none. Looks through
 * everything created since, but for what is known to be another filing.
 */
export const createReconcile =
  ({ filings, requests, log }: ReconcileOptions) =>
  async (filing: Filing): Promise<string | null> => {
    for await (const lines of requests.list(filing.begun)) {
      for (const { port_in_request_sid: sid, phone_numbers_requested: count } of lines) {
        if ((await filings.ofSid(sid)) !== null || (count ?? filing.numbers.length) !== filing.numbers.length)
          continue;
        const portIn = await requests.get(sid);
        if (!portIn || !isOurs(portIn, filing)) continue;
        const known = await filings.taken(filing.reference, sid);
        log.info({ reference: filing.reference, sid }, "a filing without an answer was found at Twilio");
        return known;
      }
    }
    return null;
  };

/**
 * The filing that a request at Twilio is, when its answer is still on the way: Twilio may post about a request before we
 * know its SID. Null for a request that is not ours.
 */
export const createClaim =
  ({ filings, requests, log }: ReconcileOptions) =>
  async (sid: string): Promise<Filing | null> => {
    const known = await filings.ofSid(sid);
    if (known) return known;
    const unanswered = await filings.unanswered();
    const portIn = unanswered.length > 0 ? await requests.get(sid) : null;
    const filing = portIn && unanswered.find((each) => isOurs(portIn, each));
    if (!filing) return null;
    await filings.taken(filing.reference, sid);
    log.info({ reference: filing.reference, sid }, "Twilio told of a filing before its answer came");
    return filings.ofSid(sid);
  };

export type Reconcile = ReturnType<typeof createReconcile>;
