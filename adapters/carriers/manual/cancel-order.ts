import type { NumberStatus, Order } from "../../../src/core/carrier.ts";
import { addBusinessDays } from "../../../src/core/values/business-days.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import { type Carrier, CarrierUnreachable, MailNotTaken } from "../../../src/runtime/ports.ts";
import { applyAnswer } from "./apply-answer.ts";
import { findOrder } from "./file-order.ts";
import type { ManualParts } from "./manual.ts";
import { postLines } from "./post.ts";
import { words } from "./words.ts";

type Cancelled = Awaited<ReturnType<Carrier["cancel"]>>;

const over: NumberStatus[] = ["completed", "cancelled", "expired"];

const isStopping = ({ numbers }: Order): boolean =>
  Object.values(numbers).every((status) => over.includes(status) || status === "cancelling");

const problemOf = ({ options, capabilities }: ManualParts, { status, date }: Order): string | null => {
  if (status === "completed") return words.completed;
  const notice = capabilities.cancelNoticeDays;
  const today = localDate(options.clock.now(), capabilities.zone);
  const isLate = date !== null && addBusinessDays(today, notice) > date;
  return isLate ? words.tooLate(date, notice, options.desk.address) : null;
};

/** Asks the desk to stop what still moves. Until it answers the order is being cancelled. Twice does no harm. */
export const cancelOrder = async (parts: ManualParts, reference: string): Promise<Cancelled> => {
  const { options, records } = parts;
  await findOrder(parts, reference);
  const order = records.get(reference);
  if (!order?.sent) return { ok: false, sentence: words.unknownOrder, nothing: true };
  const { report } = order;
  if (report.status !== "completed" && isStopping(report)) return { ok: true, orders: [report] };
  const problem = problemOf(parts, report);
  if (problem !== null) return { ok: false, sentence: problem };
  const [sid = ""] = reference.split("/");
  try {
    const sent = await postLines(options, reference, {
      key: `desk cancel ${reference}`,
      subject: words.cancelSubject(reference, sid),
      lines: [words.cancel(reference, Object.keys(report.numbers).length)],
    });
    if (!sent.ok)
      return { ok: false, sentence: words.refused(options.desk.address, words.faults[sent.fault]) };
  } catch (error) {
    if (error instanceof MailNotTaken) throw new CarrierUnreachable(words.away, { cause: error });
    throw error;
  }
  const asked = applyAnswer(report, {
    states: [{ status: "cancelling", numbers: [] }],
    date: null,
    refusals: [],
  });
  return {
    ok: true,
    orders: [records.observe(reference, { ...asked, date: report.date }, options.clock.now())],
  };
};
