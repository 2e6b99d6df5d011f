import type { Order } from "../core/carrier.ts";
import type { Sid } from "../core/values/sid.ts";
import { filingOf, sidOfReference } from "./carrier-reference.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Carrier, Clock, Store } from "./ports.ts";
import type { TurnRunner } from "./turn-runner.ts";

export type FollowingOptions = {
  store: Store;
  runner: TurnRunner;
  carriers: Record<string, Carrier>;
  clock: Clock;
  entropy: () => string;
  log: Log;
};

/** How long one process may follow a carrier before another takes over, and the pause after a carrier failed. */
const leased = 120_000;
const pause = 60_000;

const everything = Number.MAX_SAFE_INTEGER;
const mostLanes = 10_000;

/**
 * Follows what carriers report. Each report is one event, told once. An order under a reference we do not know while
 * a filing of its request waits for its answer is that filing: the cursor stays before it, later reports are read
 * all the same, and it is read again until the filing is told. Any other unknown order is not ours, or of an order
 * that was replaced, and is passed over.
 */
export const createFollowing = ({ store, runner, carriers, clock, entropy, log }: FollowingOptions) => {
  const resting = new Map<string, number>();

  /** A filing that has begun is the oldest of its lane until it is done. */
  const isBeingFiled = async (sid: Sid): Promise<boolean> => {
    const oldest = await store.dueEffects(everything, [], mostLanes);
    return oldest.some(({ effect }) => effect.type === "file-request" && effect.sid === sid);
  };

  const ownerOf = async (reference: string) =>
    (await store.requestOfReference(reference)) ?? (await store.requestOfReference(filingOf(reference)));

  /** False while the report must be read again. */
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
  const isReported = async (order: Order): Promise<boolean> => {
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

  const followOne = async (name: string, carrier: Carrier): Promise<void> => {
    let cursor = await store.cursor(name);
    let held = false;
    for (;;) {
      const { orders, cursor: next } = await carrier.changes(cursor);
      for (const order of orders) held = !(await isReported(order)) || held;
      if (next === cursor) return;
      if (!held) await store.setCursor(name, next);
      cursor = next;
    }
  };

  const follow = async (key: string, carrier: Carrier): Promise<void> => {
    const now = clock.now();
    const name = `following ${key}`;
    const token = entropy();
    if ((resting.get(key) ?? 0) > now || !(await store.lease(name, token, now, leased))) return;
    try {
      await followOne(name, carrier);
    } catch (error) {
      log.warn({ carrier: key, error: reasonOf(error) }, "carrier's reports could not be read");
      resting.set(key, now + pause);
    } finally {
      await store.release(name, token);
    }
  };

  return {
    follow: async (): Promise<void> => {
      await Promise.all(Object.entries(carriers).map(([key, carrier]) => follow(key, carrier)));
    },
  };
};
