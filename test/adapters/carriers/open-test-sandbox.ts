import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSandbox } from "../../../adapters/carriers/sandbox/sandbox.ts";
import type { Order } from "../../../src/core/carrier.ts";
import { setClock } from "../../support/set-clock.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A fictional number of New York by its last two digits. */
export const fictional = (nn: number): string => `+121255501${String(nn).padStart(2, "0")}`;

/** A sandbox in a folder of its own, on a set clock. `again` opens the same folder once more, as after a crash. */
export const openTestSandbox = (speed = 1) => {
  const folder = mkdtempSync(join(tmpdir(), "portside-sandbox-"));
  const clock = setClock();
  const opened: { close(): void }[] = [];
  const again = (newSpeed = speed) => {
    const carrier = openSandbox({ folder, clock, speed: newSpeed });
    opened.push(carrier);
    return carrier;
  };
  const carrier = again();
  return {
    folder,
    clock,
    carrier,
    again,
    close: () => {
      for (const each of opened) each.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** The statuses an order went through, as "status" or "status date". */
export const storyOf = (orders: Order[], reference: string): string[] =>
  orders
    .filter((order) => order.reference === reference)
    .map(({ status, date }) => (date === null ? status : `${status} ${date}`));
