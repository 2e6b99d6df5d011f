import { randomUUID } from "node:crypto";
import type { Erasing } from "./erasing.ts";
import type { ErasureRecords } from "./erasure-ports.ts";
import type { Log } from "./log.ts";
import type { Clock, Store } from "./ports.ts";

export type RetentionOptions = {
  records: Pick<ErasureRecords, "overSince" | "unfinished">;
  store: Pick<Store, "lease" | "renew">;
  erasing: Pick<Erasing, "erase">;
  clock: Clock;
  /** How long a request is kept after anything last happened to it; null for ever. */
  days: number | null;
  log: Log;
};

const day = 24 * 60 * 60_000;
const hour = 60 * 60_000;

/** Requests erased in one go, so that turns go on meanwhile. */
const most = 20;

/** Who is written down as having erased it. */
const name = "retention";
const clockName = "the retention setting";

/** Erases, once an hour and by one process, what is over and was left alone for longer than it is to be kept. */
export const createRetention = ({ records, store, erasing, clock, days, log }: RetentionOptions) => {
  const own = randomUUID();
  let next = 0;
  return {
    keep: async (): Promise<void> => {
      const now = clock.now();
      if (days === null || now < next) return;
      next = now + hour;
      const leased = hour - 60_000;
      const isOurs =
        (await store.renew(name, own, now, leased)) || (await store.lease(name, own, now, leased));
      if (!isOurs) return;
      const sids = [
        ...(await records.unfinished(most)),
        ...(await records.overSince(now - days * day, most)),
      ];
      if (sids.length === 0) return;
      const { outcomes, documents } = await erasing.erase(sids, clockName, `older than ${days} days`);
      const erased = outcomes.filter((each) => each.erased.type === "erased").length;
      log.info({ erased, documents }, "requests erased that were kept long enough");
      if (erased === most) next = 0;
    },
  };
};
