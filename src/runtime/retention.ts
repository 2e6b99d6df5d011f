import { randomUUID } from "node:crypto";
import type { Sid } from "../core/values/sid.ts";
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
  /** Those that cannot be erased just now, so that they do not stand before all others. */
  let passed: Sid[] = [];
  return {
    keep: async (): Promise<void> => {
      const now = clock.now();
      if (days === null || now < next) return;
      next = now + hour;
      const leased = hour - 60_000;
      const isOurs =
        (await store.renew(name, own, now, leased)) || (await store.lease(name, own, now, leased));
      if (!isOurs) return;
      const old = await records.overSince(now - days * day, most, passed);
      const sids = [...(await records.unfinished(most)), ...old];
      if (sids.length > 0) {
        const { outcomes, documents } = await erasing.erase(sids, clockName, `older than ${days} days`);
        const left = outcomes.filter(({ erased }) => erased.type !== "erased" && erased.type !== "before");
        passed = [...passed, ...left.map(({ sid }) => sid)];
        const erased = outcomes.filter((each) => each.erased.type === "erased").length;
        log.info({ erased, left: left.length, documents }, "requests erased that were kept long enough");
      }
      if (old.length === most) next = 0;
      else passed = [];
    },
  };
};
