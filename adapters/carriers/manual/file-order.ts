import type { Order } from "../../../src/core/carrier.ts";
import type { Told } from "../../../src/core/told.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import { MailNotTaken } from "../../../src/runtime/mail-ports.ts";
import { CarrierUnreachable, type FilingResult, type PortOrder } from "../../../src/runtime/ports.ts";
import { keepDeskMail, readDeskMail } from "./desk-mail.ts";
import type { ManualParts } from "./manual.ts";
import { portabilityOf } from "./portability.ts";
import { postOrder } from "./post.ts";
import type { DeskOrder } from "./records.ts";
import { toldOfDesk } from "./told-words.ts";

const problemOf = ({ numbers }: PortOrder, most: number): Told | null => {
  if (numbers.length === 0) return toldOfDesk.noNumbers;
  if (numbers.length > most) return toldOfDesk.tooMany(most, numbers.length);
  for (const { number } of numbers) {
    const answer = portabilityOf(number);
    if (answer.portable === false) return toldOfDesk.unmovable(showNumber(number));
  }
  return null;
};

/** How an order stands from the moment the desk has its mail. */
const firstState = ({ reference, numbers }: PortOrder): Order => ({
  reference,
  carrierId: reference,
  status: "in-review",
  numbers: Object.fromEntries(numbers.map(({ number }) => [number, "in-review" as const])),
  date: null,
  refusals: [],
  raw: null,
  changed: 0,
});

/** Sends the mail of a noted order. What surely did not leave is forgotten when nothing had been sent before. */
const send = async (
  { options, records, capabilities }: ManualParts,
  order: DeskOrder,
  isFirst: boolean,
): Promise<FilingResult> => {
  const { reference } = order;
  try {
    const sent = await postOrder(options, order, capabilities.zone);
    if (sent.ok)
      return { ok: true, orders: [await records.observe(order, order.report, options.clock.now())] };
    await records.drop(reference);
    return { ok: false, ...toldOfDesk.refused(options.desk.address, sent.fault) };
  } catch (error) {
    if (!(error instanceof MailNotTaken)) throw error;
    if (isFirst) await records.drop(reference);
    throw new CarrierUnreachable(toldOfDesk.away, { cause: error });
  }
};

/** Makes the mail of a new order and notes it, before anything is sent. */
const noted = async (
  { options, records }: ManualParts,
  order: PortOrder,
  former: DeskOrder | null,
): Promise<DeskOrder> => {
  const before = former && (await readDeskMail(options.documents, former.mail));
  const fresh: DeskOrder = {
    reference: order.reference,
    agency: order.agency ?? "",
    mail: await keepDeskMail(options, order, before),
    sent: false,
    replaced: false,
    report: firstState(order),
    answers: [],
  };
  await records.put(fresh);
  return fresh;
};

/**
 * Files an order once: noted before its mail is sent. What a mail server took cannot be asked for, so where that is
 * unknown the very same mail is sent again: the same Message-ID, reference and text, for which there is one order.
 */
export const fileOrder = async (parts: ManualParts, order: PortOrder): Promise<FilingResult> => {
  const { records, capabilities } = parts;
  const known = await records.get(order.reference);
  if (known?.sent) return { ok: true, orders: [known.report] };
  if (known) return send(parts, known, false);
  const problem = problemOf(order, capabilities.limit);
  if (problem !== null) return { ok: false, ...problem };
  const former = order.corrects === null ? null : await records.get(order.corrects);
  const result = await send(parts, await noted(parts, order, former), true);
  if (result.ok && former) await records.put({ ...former, replaced: true });
  return result;
};

/** The order under a reference. One whose mail may or may not have been taken is settled first, by sending it again. */
export const findOrder = async (parts: ManualParts, reference: string): Promise<Order[]> => {
  const known = await parts.records.get(reference);
  if (!known) return [];
  if (known.sent) return [known.report];
  const result = await send(parts, known, false);
  return result.ok ? result.orders : [];
};
