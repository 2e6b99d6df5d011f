import type { Order } from "../core/carrier.ts";
import type { Sid } from "../core/values/sid.ts";
import { filingOf, sidOfReference } from "./carrier-reference.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Store } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ReportingOptions = { store: Store; runner: TurnRunner; log: Log };

/** Tells what a carrier says of one order. False while the same must be read again. */
export type Reporting = (order: Order) => Promise<boolean>;

const everything = Number.MAX_SAFE_INTEGER;
const mostLanes = 10_000;

/**
 * The one way of an order as fetched into its request, whether a poll or a webhook led to it. Each report is one event,
 * told once. An order under a reference we do not know while a filing of its request waits for its answer is that
 * filing: it has to be read again until the filing is told. Any other unknown order is not ours, or of an order that
 * was replaced, and is passed over.
 */
export const createReporting = ({ store, runner, log }: ReportingOptions): Reporting => {
  /** A filing that has begun is the oldest of its lane until it is done. */
  const isBeingFiled = async (sid: Sid): Promise<boolean> => {
    const oldest = await store.dueEffects(everything, [], mostLanes);
    return oldest.some(({ effect }) => effect.type === "file-request" && effect.sid === sid);
  };

  const ownerOf = async (reference: string) =>
    (await store.requestOfReference(reference)) ?? (await store.requestOfReference(filingOf(reference)));

  const report = async (order: Order): Promise<boolean> => {
    const { reference, changed, status } = order;
    let owner = await ownerOf(reference);
    if (!owner) {
      const sid = sidOfReference(reference);
      if (sid && (await isBeingFiled(sid))) return false;
      // The filing may have been told between the two questions.
      owner = await ownerOf(reference);
    }
    if (!owner) {
      log.info({ reference, status }, "report of an order that is not ours to follow");
      return true;
    }
    const id = `${reference} ${changed} ${status}`;
    await runner.run("carrier", { id, ...owner, type: "carrier-reported", order });
    return true;
  };

  /** A report whose turn fails is kept for later and does not keep the others back. */
  return async (order) => {
    try {
      return await report(order);
    } catch (error) {
      log.error(
        { reference: order.reference, error: reasonOf(error) },
        "report could not be told, read again",
      );
      return false;
    }
  };
};
