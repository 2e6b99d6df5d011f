import type { Order } from "../../../src/core/carrier.ts";
import { addBusinessDays } from "../../../src/core/values/business-days.ts";
import { localDate, showDate } from "../../../src/core/values/local-date.ts";
import type { Carrier } from "../../../src/runtime/ports.ts";
import { TwilioRefusal } from "./client.ts";
import type { FilingParts } from "./file-order.ts";
import { sentenceOf } from "./sentences.ts";
import { isOver } from "./statuses.ts";

type Cancelled = Awaited<ReturnType<Carrier["cancel"]>>;

const isStopping = ({ numbers }: Order): boolean =>
  Object.values(numbers).every((status) => isOver(status) || status === "cancelling");

/** Cancels what still moves: the request, or number by number where some have moved already. */
const stop = async ({ filings, requests }: FilingParts, order: Order): Promise<void> => {
  const { reference, carrierId: sid } = order;
  if (!Object.values(order.numbers).includes("completed")) {
    await requests.cancel(sid);
    filings.ask(reference);
    return;
  }
  const portIn = await requests.get(sid);
  for (const { phone_number: number, port_in_phone_number_sid: one } of portIn?.phone_numbers ?? []) {
    if (one && !isOver(order.numbers[number] ?? "unknown")) await requests.cancelNumber(sid, one);
  }
  filings.ask(reference);
};

const tooLate = (order: Order, today: string, notice: number): string | null =>
  order.date === null || addBusinessDays(today, notice) <= order.date
    ? null
    : `The port date is ${showDate(order.date)}. Twilio needs ${notice} business days' notice, so it is too late to stop it here.`;

/** Cancels the order of a filing. Asking twice does no harm; a refusal is Twilio's, after a look at how it stands now. */
export const cancelOrder = async (
  parts: FilingParts,
  reference: string,
  notice: number,
): Promise<Cancelled> => {
  const { filings, reading, reconcile, options, zone } = parts;
  const filing = filings.get(reference);
  const sid = filing && (filing.sid ?? (await reconcile(filing)));
  if (!sid)
    return {
      ok: false,
      sentence: "Twilio has no order of this request, so there is nothing to cancel.",
      nothing: true,
    };
  const order = await reading.read(reference, sid);
  if (order.status === "completed")
    return { ok: false, sentence: "This order is completed: the numbers have already moved." };
  if (isStopping(order)) return { ok: true, orders: [order] };
  const late = tooLate(order, localDate(options.clock.now(), zone), notice);
  if (late !== null) return { ok: false, sentence: late };
  try {
    await stop(parts, order);
  } catch (error) {
    if (!(error instanceof TwilioRefusal)) throw error;
    const now = await reading.read(reference, sid);
    if (isStopping(now) && now.status !== "completed") return { ok: true, orders: [now] };
    return { ok: false, sentence: sentenceOf(error.code, error.message) };
  }
  return { ok: true, orders: [await reading.read(reference, sid)] };
};
