import type { Filings } from "./filing-ports.ts";
import type { Store } from "./ports.ts";
import { whileUnreachable } from "./while-unreachable.ts";

/** What chat adapters read before a turn, and their own notes. */
type Patient = Pick<
  Store,
  "seen" | "conversation" | "request" | "find" | "numberCounts" | "note" | "setNote" | "notes"
>;

/**
 * Records that are asked again while they do not answer, such as during their restart, as turns are: otherwise what
 * somebody wrote would wait for the platform to deliver it again, which takes a minute. Leases are asked for once.
 */
export const patientRecords = <S extends Patient>(store: S): S => ({
  ...store,
  seen: (...given) => whileUnreachable(() => store.seen(...given)),
  conversation: (...given) => whileUnreachable(() => store.conversation(...given)),
  request: (...given) => whileUnreachable(() => store.request(...given)),
  find: (...given) => whileUnreachable(() => store.find(...given)),
  numberCounts: (...given) => whileUnreachable(() => store.numberCounts(...given)),
  note: (...given) => whileUnreachable(() => store.note(...given)),
  setNote: (...given) => whileUnreachable(() => store.setNote(...given)),
  notes: (...given) => whileUnreachable(() => store.notes(...given)),
});

/** The same for what was filed with a carrier: a call to it is not lost for records that restart right after it. */
export const patientFilings = (filings: Filings): Filings =>
  Object.fromEntries(
    Object.entries(filings).map(([name, work]) => [
      name,
      (...given: never[]) =>
        whileUnreachable(() => (work as (...all: never[]) => Promise<unknown>)(...given)),
    ]),
  ) as Filings;
