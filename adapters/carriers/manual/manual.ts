import type { Capabilities } from "../../../src/core/carrier.ts";
import type { DeskLetter } from "../../../src/core/desk-answer.ts";
import { localDate, showDate } from "../../../src/core/values/local-date.ts";
import type { Carrier } from "../../../src/runtime/ports.ts";
import { applyAnswer } from "./apply-answer.ts";
import { askDesk } from "./ask-desk.ts";
import { cancelOrder } from "./cancel-order.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { changeDate } from "./change-date.ts";
import { fileOrder, findOrder } from "./file-order.ts";
import type { ManualOptions } from "./options.ts";
import { portabilityOf } from "./portability.ts";
import { newLinkLines, postLines } from "./post.ts";
import { type DeskOrder, deskRecords, type Records } from "./records.ts";
import { toldOfDesk } from "./told-words.ts";
import { words } from "./words.ts";

export type ManualParts = { options: ManualOptions; records: Records; capabilities: Capabilities };

const cursorShape = /^(?:\d{15} .{1,60})?$/;

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
export const openManual = (options: ManualOptions): Carrier => {
  const capabilities = capabilitiesOf(options.desk);
  const records = deskRecords(options.notes);
  const parts: ManualParts = { options, records, capabilities };

  return {
    capabilities,
    portable: async (numbers) => numbers.map(portabilityOf),
    file: (order) => fileOrder(parts, order),
    find: (reference) => findOrder(parts, reference),
    changes: async (cursor) => {
      if (!cursorShape.test(cursor))
        throw new Error(`"${cursor}" is no cursor of the desk. Pass the one changes() gave, or "" to begin.`);
      const { orders, place } = await records.after(cursor, options.clock.now());
      return { orders, cursor: place };
    },
    cancel: (reference, numbers) => cancelOrder(parts, reference, numbers),
    changeDate: (reference, date) => changeDate(parts, reference, date),
    comments: {
      // A mailbox cannot be asked. The same text has the same Message-ID, so what goes twice is shown once.
      has: async () => false,
      write: async (reference, text) => {
        if (!(await records.get(reference))?.sent) return { ok: false, ...toldOfDesk.nothingThere };
        const refused = await askDesk(parts, reference, {
          key: `desk message ${reference} ${text}`,
          subject: words.aboutSubject,
          lines: [text],
        });
        return refused === null ? { ok: true } : { ok: false, ...refused };
      },
    },
    desk: {
      record: async (reference, answer, id) => {
        const order = await records.get(reference);
        if (!order?.sent)
          throw new Error(`The desk has no order ${reference}, so nothing is recorded for it.`);
        if (order.answers.includes(id)) return [order.report];
        const after = applyAnswer(order.report, answer);
        return [await records.observe(order, after, options.clock.now(), id)];
      },
      write: async (reference, letter, id) => {
        const order = await records.get(reference);
        if (!order?.sent) throw new Error(`The desk has no order ${reference}, so nobody is asked about it.`);
        const [sid = ""] = reference.split("/");
        return postLines(options, reference, {
          key: id,
          subject: words.aboutSubject(reference, sid),
          lines: await linesOf(parts, order, letter),
        });
      },
    },
    pace: options.pace,
  };
};
