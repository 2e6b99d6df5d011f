import type { Told } from "../../../src/core/told.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import type { E164 } from "../../../src/core/values/phone.ts";
import { act, type Desk, deleteDraft, isCancelled, isDraft } from "./desk.ts";
import type { Part } from "./orders.ts";
import { momentOf, numbersOf, readOrder } from "./read-order.ts";
import { words } from "./words.ts";

/** Telnyx's notice before the port date. */
const notice = 48 * 3_600_000;

const problemOf = ({ order, reference }: Part, now: number, zone: string): Told | null => {
  const { status } = readOrder(order, reference, zone);
  if (status === "completed") return words.alreadyMoved;
  if (status === "activating") return words.moving;
  const date = momentOf(order.activation_settings?.foc_datetime_actual);
  return status === "date-set" && date !== 0 && date - now < notice
    ? words.tooLate(localDate(date, zone))
    : null;
};

/**
 * Cancels what still moves of a filing: drafts are taken away, orders are asked to stop. When one of them cannot be
 * stopped any more, none is. Telnyx cannot take single numbers out: with `numbers` only orders that hold no others are
 * stopped. Gives the sentence that refuses it, or null; asking twice does no harm.
 */
export const cancelFiling = async (desk: Desk, all: Part[], numbers?: E164[]): Promise<Told | null> => {
  const { clock, zone } = desk;
  const parts = all.filter(
    ({ order }) => numbers === undefined || numbersOf(order).some((each) => numbers.includes(each)),
  );
  const torn = parts.find(({ order }) => numbersOf(order).some((each) => numbers && !numbers.includes(each)));
  if (torn) return words.wholeOrdersOnly(numbersOf(torn.order));
  const moving = parts.filter((part) => !isCancelled(part) && part.order.status.value !== "ported");
  const stopped = parts.filter(isCancelled);
  const concerned = moving.length > 0 || stopped.length > 0 ? moving : parts;
  for (const part of concerned) {
    const problem = problemOf(part, clock.now(), zone);
    if (problem !== null) return problem;
  }
  for (const part of moving) {
    if (isDraft(part)) {
      await deleteDraft(desk, part.order.id);
      continue;
    }
    const answered = await act(desk, part.order.id, "cancel");
    if (!answered.ok) return words.notCancelled(answered.reason);
  }
  return null;
};
