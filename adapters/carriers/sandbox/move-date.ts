import type { Told } from "../../../src/core/told.ts";
import { addBusinessDays, isBusinessDay } from "../../../src/core/values/business-days.ts";
import type { LocalDate } from "../../../src/core/values/local-date.ts";
import { capabilities } from "./capabilities.ts";
import { carrierDate, hour } from "./carrier-time.ts";
import { isCancelled } from "./ending.ts";
import { porting } from "./life.ts";
import { magicOf } from "./magic.ts";
import type { OrderFile, StoredOrder } from "./order-file.ts";
import { orderAt, reached, type Step, turnedAt } from "./timeline.ts";
import { words } from "./words.ts";

/** Business days from the wish to the first day the sandbox agrees to, once a date was set. */
const agreesAfter = 4;

const isDated = ({ status }: Step): boolean => ["date-set", "activating", "completed"].includes(status);

/** The rest of an order's life with another port date. */
const movedSteps = (order: StoredOrder, date: LocalDate, now: number): Step[] => {
  const ahead = order.steps.slice(reached(order.steps, now));
  const current = order.steps[reached(order.steps, now) - 1];
  const set = ahead.find(({ status }) => status === "date-set");
  const after = current?.status === "date-set" ? current : set;
  if (!after) return ahead;
  const again: Step = { ...after, at: current?.status === "date-set" ? now + hour : after.at, date };
  const textsLater = order.numbers.some((number) => magicOf(number).habit?.type === "texts-later");
  return [
    ...ahead.filter((step) => !isDated(step)),
    again,
    ...porting(date, textsLater).map((step) => ({ ...step, left: after.left })),
  ];
};

const problemOf = (order: StoredOrder, date: LocalDate, now: number): Told | null => {
  const current = orderAt(order, now);
  const today = carrierDate(now);
  if (current?.status === "completed" || current?.status === "activating") return words.dateFixed;
  const notice = capabilities.dateNoticeDays ?? 0;
  if (current?.date && addBusinessDays(today, notice) > current.date)
    return words.dateTooLate(current.date, notice);
  const first = addBusinessDays(today, agreesAfter);
  if (date < first || !isBusinessDay(date)) return words.notThatDay(date, first);
  return null;
};

/**
 * Moves the port date of what still moves under a reference, all of it or nothing; where one was set already, the new one
 * is agreed an hour later. Gives the sentence that refuses it, or null. Runs within a transaction of the file.
 */
export const moveDate = (file: OrderFile, reference: string, date: LocalDate, now: number): Told | null => {
  const moving = file.ordersOf(reference).filter((order) => {
    const current = orderAt(order, now);
    return current !== null && !isCancelled(current) && current.status !== "rejected";
  });
  if (moving.length === 0) return words.noDate(reference);
  const problem = moving.map((order) => problemOf(order, date, now)).find((each) => each !== null);
  if (problem) return problem;
  for (const order of moving)
    file.turn(order, turnedAt(order.steps, now, order.reported, movedSteps(order, date, now)));
  return null;
};
