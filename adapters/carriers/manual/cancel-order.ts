import { isEnded, type Order } from "../../../src/core/carrier.ts";
import { type E164, showNumber } from "../../../src/core/values/phone.ts";
import type { Carrier } from "../../../src/runtime/ports.ts";
import { applyAnswer } from "./apply-answer.ts";
import { askDesk, isTooLate } from "./ask-desk.ts";
import { findOrder } from "./file-order.ts";
import type { ManualParts } from "./manual.ts";
import { toldOfDesk } from "./told-words.ts";
import { words } from "./words.ts";

type Cancelled = Awaited<ReturnType<Carrier["cancel"]>>;

/** Those of the numbers that still move and were not asked to be stopped. */
const movingOf = ({ numbers }: Order, wanted: E164[] | undefined): E164[] =>
  Object.keys(numbers).filter((number) => {
    const status = numbers[number] ?? "unknown";
    return !isEnded(status) && status !== "cancelling" && (wanted?.includes(number) ?? true);
  });

const linesOf = ({ numbers, reference }: Order, moving: E164[], isPart: boolean): string[] => [
  isPart && moving.length < Object.keys(numbers).length
    ? words.cancelSome(reference, moving.map(showNumber))
    : words.cancel(reference, moving.length),
];

/** Asks the desk to stop what still moves. Until it answers that is being cancelled. Twice does no harm. */
export const cancelOrder = async (
  parts: ManualParts,
  reference: string,
  wanted?: E164[],
): Promise<Cancelled> => {
  const { options, records, capabilities } = parts;
  await findOrder(parts, reference);
  const order = await records.get(reference);
  if (!order?.sent) return { ok: false, nothing: true, ...toldOfDesk.unknownOrder };
  const { report } = order;
  if (report.status === "completed") return { ok: false, ...toldOfDesk.completed };
  const moving = movingOf(report, wanted);
  if (moving.length === 0) return { ok: true, orders: [report] };
  const notice = capabilities.cancelNoticeDays;
  if (report.date !== null && isTooLate(parts, report.date, notice))
    return { ok: false, ...toldOfDesk.tooLate(report.date, notice, options.desk.address) };
  const refused = await askDesk(parts, reference, {
    key: `desk cancel ${reference}${wanted ? ` ${moving.join(" ")}` : ""}`,
    subject: words.cancelSubject,
    lines: linesOf(report, moving, wanted !== undefined),
  });
  if (refused !== null) return { ok: false, ...refused };
  const asked = applyAnswer(report, {
    states: [{ status: "cancelling", numbers: moving }],
    date: null,
    refusals: [],
  });
  const kept = { ...asked, date: report.date };
  return { ok: true, orders: [await records.observe(order, kept, options.clock.now())] };
};
