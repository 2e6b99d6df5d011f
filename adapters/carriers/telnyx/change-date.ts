import type { Told } from "../../../src/core/told.ts";
import { localDate } from "../../../src/core/values/local-date.ts";
import { type Desk, isCancelled, isDraft } from "./desk.ts";
import { chooseMoment, readWindows } from "./foc-window.ts";
import { momentOf } from "./read-order.ts";
import { words } from "./words.ts";

/** Telnyx's notice before the port date. */
const notice = 48 * 3_600_000;

/**
 * Asks for another date of every order of a filing that has yet to move: the first window Telnyx allows on that day or
 * after it. When one of them cannot be moved, none is. Gives the sentence that refuses it, or null; the date agreed holds
 * until Telnyx reports another.
 */
export const changeDate = async (desk: Desk, filing: string, date: string): Promise<Told | null> => {
  const { client, orders, clock, zone } = desk;
  const parts = await orders.partsOf(filing);
  const moving = parts.filter(
    (part) => !isDraft(part) && !isCancelled(part) && part.order.status.value !== "ported",
  );
  if (moving.length === 0) return parts.length === 0 ? words.notKnown(filing) : words.notDated;
  const wanted: { id: string; moment: string }[] = [];
  for (const { order } of moving) {
    const agreed = momentOf(order.activation_settings?.foc_datetime_actual);
    if (agreed !== 0 && agreed - clock.now() < notice) return words.dateTooLate(localDate(agreed, zone));
    const moment = chooseMoment(await readWindows(client, order.id), date, clock.now(), zone);
    if (moment === null) return words.noWindow(date);
    wanted.push({ id: order.id, moment });
  }
  for (const { id, moment } of wanted) {
    const answered = await orders.patch(id, { activation_settings: { foc_datetime_requested: moment } });
    if (!answered.ok) return words.refused(answered.reason);
  }
  return null;
};
