import type { Order } from "../../../src/core/carrier.ts";
import {
  CarrierUnreachable,
  type FilingResult,
  MailNotTaken,
  type PortOrder,
} from "../../../src/runtime/ports.ts";
import { keepDeskMail, readDeskMail } from "./desk-mail.ts";
import type { ManualParts } from "./manual.ts";
import { portabilityOf } from "./portability.ts";
import { postOrder } from "./post.ts";
import type { DeskOrder } from "./records.ts";
import { words } from "./words.ts";

const problemOf = ({ numbers }: PortOrder, most: number): string | null => {
  if (numbers.length === 0) return words.noNumbers;
  if (numbers.length > most) return words.tooMany(most, numbers.length);
  for (const { number } of numbers) {
    const answer = portabilityOf(number);
    if (answer.portable === false) return answer.reason;
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
    if (sent.ok) {
      const report = records.observe(reference, order.report, options.clock.now());
      return { ok: true, orders: [report] };
    }
    records.drop(reference);
    return { ok: false, sentence: words.refused(options.desk.address, words.faults[sent.fault]) };
  } catch (error) {
    if (!(error instanceof MailNotTaken)) throw error;
    if (isFirst) records.drop(reference);
    throw new CarrierUnreachable(words.away, { cause: error });
  }
};

/**
 * Files an order once: noted before its mail is sent. What a mail server took cannot be asked for, so where that is
 * unknown the very same mail is sent again: the same Message-ID, reference and text, for which there is one order.
 */
export const fileOrder = async (parts: ManualParts, order: PortOrder): Promise<FilingResult> => {
  const { options, records, capabilities } = parts;
  const { reference, corrects } = order;
  const known = records.get(reference);
  if (known?.sent) return { ok: true, orders: [known.report] };
  if (known) return send(parts, known, false);
  const problem = problemOf(order, capabilities.limit);
  if (problem !== null) return { ok: false, sentence: problem };
  const former = corrects === null ? null : records.get(corrects);
  const mail = await keepDeskMail(
    options,
    order,
    former && (await readDeskMail(options.documents, former.mail)),
  );
  records.begin(reference, order.agency ?? "", mail, firstState(order));
  const noted = records.get(reference);
  if (!noted)
    throw new Error(`The order ${reference} was not noted; look at manual.sqlite in the data folder.`);
  const result = await send(parts, noted, true);
  if (result.ok && former) records.replace(former.reference);
  return result;
};

/** The order under a reference. One whose mail may or may not have been taken is settled first, by sending it again. */
export const findOrder = async (parts: ManualParts, reference: string): Promise<Order[]> => {
  const known = parts.records.get(reference);
  if (!known) return [];
  if (known.sent) return [known.report];
  const result = await send(parts, known, false);
  return result.ok ? result.orders : [];
};
