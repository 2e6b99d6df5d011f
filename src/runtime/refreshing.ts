import { isOver, type PortRequest } from "../core/port-request.ts";
import { filingOf } from "./carrier-reference.ts";
import type { Hints } from "./hints.ts";
import { type Log, reasonOf } from "./log.ts";
import type { Carrier, Clock } from "./ports.ts";

export type RefreshingOptions = {
  hints: Pick<Hints, "remember" | "follow">;
  carriers: Record<string, Carrier>;
  clock: Clock;
  log: Log;
};

/** Milliseconds during which a request that somebody asked about is not fetched again for the next one who asks. */
const fresh = 60_000;
const mostKept = 5000;

export type Refresh = (request: PortRequest) => Promise<void>;

/**
 * Has a request fetched because somebody asks how it stands. They are told what is known at once; what the carrier has
 * changed meanwhile follows as its own message.
 */
export const createRefreshing = ({ hints, carriers, clock, log }: RefreshingOptions): Refresh => {
  const asked = new Map<string, number>();
  return async ({ sid, carrier, orders, status }) => {
    const now = clock.now();
    const isPolled = carriers[carrier]?.pace !== undefined;
    if (!isPolled || isOver(status) || orders.length === 0 || (asked.get(sid) ?? 0) > now - fresh) return;
    if (asked.size > mostKept) asked.clear();
    asked.set(sid, now);
    for (const reference of new Set(orders.map((order) => filingOf(order.reference))))
      await hints.remember(carrier, reference);
    hints.follow().catch((error: unknown) => {
      log.warn({ sid, error: reasonOf(error) }, "a request somebody asked about could not be fetched");
    });
  };
};
