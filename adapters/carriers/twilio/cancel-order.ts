import { isEnded, type Order } from "../../../src/core/carrier.ts";
import type { Told } from "../../../src/core/told.ts";
import { addBusinessDays } from "../../../src/core/values/business-days.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import type { Carrier } from "../../../src/runtime/ports.ts";
import { TwilioRefusal } from "./client.ts";
import type { FilingParts } from "./file-order.ts";
import { words } from "./words.ts";

type Cancelled = Awaited<ReturnType<Carrier["cancel"]>>;

/** The numbers that are to be cancelled: those named, as far as they are in the order, or all. */
const concerned = ({ numbers }: Order, wanted: E164[] | undefined): E164[] =>
  Object.keys(numbers).filter((number) => wanted?.includes(number) ?? true);

const isStopping = (order: Order, wanted: E164[] | undefined): boolean =>
  concerned(order, wanted).every((number) => {
    const status = order.numbers[number] ?? "unknown";
    return isEnded(status) || status === "cancelling";
  });

/** Cancels what still moves: the request, or number by number where some have moved already or are to go on. */
const stop = async (
  { filings, requests }: FilingParts,
  order: Order,
  wanted: E164[] | undefined,
): Promise<void> => {
  const { reference, carrierId: sid } = order;
  const stopping = concerned(order, wanted);
  const isWhole = stopping.length === Object.keys(order.numbers).length;
  if (isWhole && !Object.values(order.numbers).includes("completed")) {
    await requests.cancel(sid);
    await filings.ask(reference);
    return;
  }
  const portIn = await requests.get(sid);
  for (const { phone_number: number, port_in_phone_number_sid: one } of portIn?.phone_numbers ?? []) {
    if (one && stopping.includes(number) && !isEnded(order.numbers[number] ?? "unknown"))
      await requests.cancelNumber(sid, one);
  }
  if (isWhole) await filings.ask(reference);
};

const tooLate = (order: Order, today: string, notice: number): Told | null =>
  order.date === null || addBusinessDays(today, notice) <= order.date
    ? null
    : words.tooLate(order.date, notice);

/** Cancels the order of a filing, or only `numbers` of it. Asking twice does no harm; a refusal is Twilio's, after a look at how it stands now. */
export const cancelOrder = async (
  parts: FilingParts,
  reference: string,
  notice: number,
  numbers?: E164[],
): Promise<Cancelled> => {
  const { filings, reading, reconcile, options, zone } = parts;
  const filing = await filings.get(reference);
  const sid = filing && (filing.sid ?? (await reconcile(filing)));
  if (!sid)
    return {
      ok: false,
      nothing: true,
      ...words.noOrder,
    };
  const order = await reading.read(reference, sid);
  if (order.status === "completed") return { ok: false, ...words.alreadyMoved };
  if (isStopping(order, numbers)) return { ok: true, orders: [order] };
  const late = tooLate(order, localDate(options.clock.now(), zone), notice);
  if (late !== null) return { ok: false, ...late };
  try {
    await stop(parts, order, numbers);
  } catch (error) {
    if (!(error instanceof TwilioRefusal)) throw error;
    const now = await reading.read(reference, sid);
    if (isStopping(now, numbers) && now.status !== "completed") return { ok: true, orders: [now] };
    return { ok: false, ...words.refused(error.code, error.message) };
  }
  return { ok: true, orders: [await reading.read(reference, sid)] };
};
