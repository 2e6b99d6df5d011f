import { localDate } from "../../../src/core/values/local-date.ts";
import { act, type Desk, deleteDraft, isCancelled, isDraft } from "./desk.ts";
import type { Part } from "./orders.ts";
import { momentOf, readOrder } from "./read-order.ts";
import { words } from "./words.ts";

/** Telnyx's notice before the port date. */
const notice = 48 * 3_600_000;

const problemOf = ({ order, reference }: Part, now: number, zone: string): string | null => {
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
 * stopped any more, none is. Gives the sentence that refuses it, or null; asking twice does no harm.
 */
export const cancelFiling = async (desk: Desk, parts: Part[]): Promise<string | null> => {
  const { clock, zone } = desk;
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
