import type { Carrier } from "../../../src/runtime/ports.ts";
import { askDesk, isTooLate } from "./ask-desk.ts";
import { findOrder } from "./file-order.ts";
import type { ManualParts } from "./manual.ts";
import { toldOfDesk } from "./told-words.ts";
import { words } from "./words.ts";

type Changed = Awaited<ReturnType<NonNullable<Carrier["changeDate"]>>>;

/** Asks the desk for another port date. The old one holds until it answers with one. Twice does no harm. */
export const changeDate = async (parts: ManualParts, reference: string, date: string): Promise<Changed> => {
  const { options, capabilities } = parts;
  const [order] = await findOrder(parts, reference);
  if (!order) return { ok: false, ...toldOfDesk.noOrder };
  const notice = capabilities.dateNoticeDays ?? 0;
  if (order.date !== null && isTooLate(parts, order.date, notice))
    return { ok: false, ...toldOfDesk.dateTooLate(order.date, notice, options.desk.address) };
  const refused = await askDesk(parts, reference, {
    key: `desk date ${reference} ${date}`,
    subject: words.dateSubject,
    lines: [words.date(reference, date)],
  });
  return refused === null ? { ok: true, orders: [order] } : { ok: false, ...refused };
};
