import type { Capabilities } from "../../../src/core/carrier.ts";
import type { DeskLetter } from "../../../src/core/desk-answer.ts";
import { localDate, showDate } from "../../../src/core/values/local-date.ts";
import type { Carrier } from "../../../src/runtime/ports.ts";
import { applyAnswer } from "./apply-answer.ts";
import { cancelOrder } from "./cancel-order.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { changeDate } from "./change-date.ts";
import { fileOrder, findOrder } from "./file-order.ts";
import type { ManualOptions } from "./options.ts";
import { portabilityOf } from "./portability.ts";
import { newLinkLines, postLines } from "./post.ts";
import { type DeskOrder, openRecords, type Records } from "./records.ts";
import { words } from "./words.ts";

export type ManualParts = { options: ManualOptions; records: Records; capabilities: Capabilities };

const mostReports = 200;

const cursorOf = (cursor: string): number => {
  if (!/^\d{0,15}$/.test(cursor))
    throw new Error(`"${cursor}" is no cursor of the desk. Pass the one changes() gave, or "" to begin.`);
  return Number(cursor);
};

const linesOf = async (
  { options, capabilities: { zone } }: ManualParts,
  order: DeskOrder,
  letter: DeskLetter,
): Promise<string[]> => {
  if (letter === "link") return newLinkLines(options, order, zone);
  return [words.chase(order.reference, showDate(localDate(order.report.changed, zone)))];
};

/**
 * A person who files by hand: orders leave as mails, and what comes back is recorded by whoever is told. The records
 * here are what the desk is known to have and to have said.
 */
export const openManual = (options: ManualOptions): Carrier & { close(): void } => {
  const capabilities = capabilitiesOf(options.desk);
  const records = openRecords(options.folder);
  const parts: ManualParts = { options, records, capabilities };

  return {
    capabilities,
    portable: async (numbers) => numbers.map(portabilityOf),
    file: (order) => fileOrder(parts, order),
    find: (reference) => findOrder(parts, reference),
    changes: async (cursor) => {
      const seq = cursorOf(cursor);
      const { orders, last } = records.after(seq, mostReports);
      return { orders, cursor: orders.length === 0 ? cursor : String(last) };
    },
    cancel: (reference, numbers) => cancelOrder(parts, reference, numbers),
    changeDate: (reference, date) => changeDate(parts, reference, date),
    desk: {
      record: async (reference, answer, id) =>
        records.transaction(() => {
          const order = records.get(reference);
          if (!order?.sent)
            throw new Error(`The desk has no order ${reference}, so nothing is recorded for it.`);
          if (!records.isNew(id, reference)) return [order.report];
          return [records.observe(reference, applyAnswer(order.report, answer), options.clock.now())];
        }),
      write: async (reference, letter, id) => {
        const order = records.get(reference);
        if (!order?.sent) throw new Error(`The desk has no order ${reference}, so nobody is asked about it.`);
        const [sid = ""] = reference.split("/");
        return postLines(options, reference, {
          key: id,
          subject: words.aboutSubject(reference, sid),
          lines: await linesOf(parts, order, letter),
        });
      },
    },
    close: records.close,
  };
};
