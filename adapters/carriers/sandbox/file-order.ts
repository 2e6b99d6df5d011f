import type { Told } from "../../../src/core/told.ts";
import { type LocalDate, makeDate } from "../../../src/core/values/local-date.ts";
import { showNumber } from "../../../src/core/values/phone.ts";
import type { PortOrder } from "../../../src/runtime/ports.ts";
import { capabilities } from "./capabilities.ts";
import { hour } from "./carrier-time.ts";
import { endOrder, isCancelled } from "./ending.ts";
import { livesOf } from "./life.ts";
import { magicOf } from "./magic.ts";
import type { OrderFile } from "./order-file.ts";
import { portabilityOf } from "./portability.ts";
import { orderAt } from "./timeline.ts";
import { words } from "./words.ts";

/** What comes of a call to file. "dropped": the order is taken, but the caller will not hear of it. */
export type Filed = "taken" | "dropped" | "unreachable" | { refused: Told };

const unreachableFor = 2 * hour;

const refusalOf = ({ numbers }: PortOrder): Told | null => {
  if (numbers.length === 0) return words.noNumbers;
  if (numbers.length > capabilities.limit) {
    return words.tooMany(capabilities.limit, numbers.length);
  }
  for (const { number } of numbers) {
    const answer = portabilityOf(number, true);
    if (answer.portable === false) return words.notPorted(showNumber(number), answer.reason);
  }
  return null;
};

/** The date asked for, where it is one: "as soon as possible" leaves it to the carrier. */
const wishOf = (text: string): LocalDate | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return makeDate(Number(year), Number(month), Number(day));
};

/** Ends the orders that a correction takes the place of. A rejected one stays rejected. */
const replace = (file: OrderFile, { corrects, numbers }: PortOrder, now: number): number => {
  const former = corrects === null ? [] : file.ordersOf(corrects);
  const again = new Set(numbers.map(({ number }) => number));
  for (const order of former) {
    const current = orderAt(order, now);
    if (current && (isCancelled(current) || ["completed", "rejected"].includes(current.status))) continue;
    if (!order.numbers.some((number) => again.has(number))) continue;
    endOrder(file, order, now, [{ at: now, status: "cancelled" }]);
  }
  return Math.max(0, ...former.map(({ attempt }) => attempt)) + 1;
};

/** Takes an order, once per reference: the same one again changes nothing. Runs within a transaction of the file. */
export const fileOrder = (file: OrderFile, order: PortOrder, now: number): Filed => {
  const first = file.tried(order.reference, now);
  if (file.ordersOf(order.reference).length > 0) return "taken";
  const habits = order.numbers.map(({ number }) => magicOf(number).habit?.type);
  if (habits.includes("unreachable") && now - first < unreachableFor) return "unreachable";
  const refused = refusalOf(order);
  if (refused !== null) return { refused };

  const attempt = replace(file, order, now);
  const wished = wishOf(order.fields.date ?? "");
  const { reference, numbers } = order;
  for (const timeline of livesOf({
    reference,
    numbers,
    filed: now,
    attempt,
    wished,
    signed: order.letter !== null,
  })) {
    file.add(reference, attempt, timeline);
  }
  return habits.includes("drops") ? "dropped" : "taken";
};
