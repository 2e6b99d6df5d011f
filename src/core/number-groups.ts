import type { MessagingStatus, NumberStatus, Order } from "./carrier.ts";
import { numbersOf, type PortRequest } from "./port-request.ts";
import type { E164 } from "./values/phone.ts";

/** Numbers of a request that stand alike: in one state, and with one port date (ISO) while they have yet to move. */
export type NumberGroup = { status: NumberStatus; date: string | null; numbers: E164[] };

const inOrder: NumberStatus[] = [
  "completed",
  "activating",
  "date-set",
  "with-carrier",
  "awaiting-signature",
  "in-review",
  "rejected",
  "unknown",
  "cancelling",
  "cancelled",
  "expired",
  "portable",
  "unchecked",
];

/** The order that holds a number; the newest, while one that was split still names what went to another. */
const orderOf = (orders: Order[], number: E164): Order | undefined =>
  orders
    .filter((order) => number in order.numbers)
    .reduce<Order | undefined>(
      (newest, each) => (newest && newest.changed > each.changed ? newest : each),
      undefined,
    );

/** The agreed date of a number that has yet to move, or null. */
const dateOfNumber = ({ orders, numbers }: PortRequest, number: E164): string | null => {
  const status = numbers[number]?.status;
  if (status !== "date-set" && status !== "activating") return null;
  const order = orderOf(orders, number);
  return order?.dates?.[number] ?? order?.date ?? null;
};

/** The numbers of a request by how they stand, those furthest along first. One group while all stand alike. */
export const groupsOf = (request: PortRequest): NumberGroup[] => {
  const groups = new Map<string, NumberGroup>();
  for (const number of numbersOf(request)) {
    const status = request.numbers[number]?.status ?? "unchecked";
    const date = dateOfNumber(request, number);
    const key = `${status} ${date ?? ""}`;
    const group = groups.get(key);
    if (group) group.numbers.push(number);
    else groups.set(key, { status, date, numbers: [number] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      inOrder.indexOf(a.status) - inOrder.indexOf(b.status) || (a.date ?? "").localeCompare(b.date ?? ""),
  );
};

/** Numbers that went from one state or date to another. */
export type NumberChange = {
  from: Omit<NumberGroup, "numbers">;
  to: Omit<NumberGroup, "numbers">;
  numbers: E164[];
};

/** What became of single numbers between two states of a request. Numbers that came or went are left out. */
export const changesOf = (before: PortRequest, now: PortRequest): NumberChange[] => {
  const was = new Map(
    groupsOf(before).flatMap(({ numbers, ...from }) => numbers.map((number) => [number, from] as const)),
  );
  const changes = new Map<string, NumberChange>();
  for (const { numbers, ...to } of groupsOf(now)) {
    for (const number of numbers) {
      const from = was.get(number);
      const key = JSON.stringify([from, to]);
      if (!from || JSON.stringify(from) === JSON.stringify(to)) continue;
      const change = changes.get(key);
      if (change) change.numbers.push(number);
      else changes.set(key, { from, to, numbers: [number] });
    }
  }
  return [...changes.values()];
};

/** The numbers of a request by where their texting stands; none where no carrier tells. */
export const textingOf = (request: PortRequest): { status: MessagingStatus; numbers: E164[] }[] => {
  const groups = new Map<MessagingStatus, E164[]>();
  for (const number of numbersOf(request)) {
    const status = orderOf(request.orders, number)?.messaging;
    if (status) groups.set(status, [...(groups.get(status) ?? []), number]);
  }
  return [...groups].map(([status, numbers]) => ({ status, numbers }));
};
