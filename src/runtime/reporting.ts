import type { Order } from "../core/carrier.ts";
import { laneOf } from "../core/effect.ts";
import type { PortRequest } from "../core/port-request.ts";
import { digest } from "../core/values/digest.ts";
import type { Sid } from "../core/values/sid.ts";
import { sidOfReference } from "./carrier-reference.ts";
import { type Log, reasonOf } from "./log.ts";
import { ownerOf } from "./owner-of.ts";
import type { Store } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type ReportingOptions = {
  store: Store;
  runner: TurnRunner;
  log: Log;
  /** Called after a turn that may have something to be said. */
  told?: () => void;
};

/** What came of an order as fetched: something new, nothing new, or "later" while the same must be fetched again. */
export type Reported = "told" | "known" | "later";
/** `key` is that of the carrier which has the order. */
export type Reporting = (key: string, order: Order) => Promise<Reported>;

/** The carrier's clock and ours may differ by so much (milliseconds), and so many comments are told of one look. */
const clocksApart = 2 * 60_000;
const mostComments = 10;

/**
 * The one way of an order as fetched into its request, whether a poll or a webhook led to it. What the request knows
 * already costs two reads and no turn. An order under a reference we do not know while a filing of its request waits for
 * its answer is that filing: it has to be fetched again until the filing is told. Any other unknown order is not ours,
 * or of an order that was replaced, and is passed over.
 */
export const createReporting = ({ store, runner, log, told }: ReportingOptions): Reporting => {
  /** A filing that has begun is the oldest of its lane until it is done. */
  const isBeingFiled = async (reference: string): Promise<boolean> => {
    const sid = sidOfReference(reference);
    if (!sid) return false;
    const first = await store.firstOfLane(laneOf({ type: "file-request", sid, attempt: 1 }));
    return first?.effect.type === "file-request";
  };

  /** What people of the carrier wrote since the request is here, each told once. */
  const tellComments = async (
    owner: { agency: string; sid: Sid },
    { created }: PortRequest,
    { reference, comments = [] }: Order,
  ): Promise<boolean> => {
    let anything = false;
    for (const comment of comments.filter(({ at }) => at >= created - clocksApart).slice(-mostComments)) {
      const id = `comment ${reference} ${comment.id}`;
      if (await store.seen("carrier", id)) continue;
      await runner.run("carrier", { id, ...owner, type: "carrier-commented", reference, comment });
      anything = true;
    }
    return anything;
  };

  const report = async (key: string, reported: Order): Promise<Reported> => {
    const { comments: _comments, ...order } = reported;
    const { reference, changed, status } = order;
    let owner = await ownerOf(store, reference);
    if (!owner) {
      if (await isBeingFiled(reference)) return "later";
      // The filing may have been told between the two questions.
      owner = await ownerOf(store, reference);
    }
    if (!owner) {
      log.info({ reference, status }, "report of an order that is not ours to follow");
      return "known";
    }
    const request = await store.request(owner.agency, owner.sid);
    if (request && request.carrier !== key) {
      log.warn({ reference, carrier: key }, "report of an order that is with another carrier, passed over");
      return "known";
    }
    const wrote = request !== null && (await tellComments(owner, request, reported));
    if (wrote) told?.();
    const known = request?.orders.find((each) => each.reference === reference);
    const text = JSON.stringify(order);
    if (known && (known.changed > changed || JSON.stringify(known) === text)) return wrote ? "told" : "known";
    // The same from the same state is one event, whoever else reports it; what it changes is decided by the state.
    const id = `${reference} ${changed} ${status} ${digest(text)} ${request?.rev ?? 0}`;
    await runner.run("carrier", { id, ...owner, type: "carrier-reported", order });
    told?.();
    return "told";
  };

  /** A report whose turn fails is kept for later and does not keep the others back. */
  return async (key, order) => {
    try {
      return await report(key, order);
    } catch (error) {
      log.error(
        { reference: order.reference, error: reasonOf(error) },
        "report could not be told, fetched again",
      );
      return "later";
    }
  };
};
