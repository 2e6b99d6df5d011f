import type { MessagingStatus, NumberStatus, Order } from "./carrier.ts";
import { onceOf } from "./once.ts";
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

/** The order that holds each number; the newest, while one that was split still names what went to another. */
const holdersOf = onceOf((orders: Order[]): Map<E164, Order> => {
  const holders = new Map<E164, Order>();
  for (const order of orders.toSorted((x, y) => x.changed - y.changed))
    for (const number of Object.keys(order.numbers)) holders.set(number, order);
  return holders;
});

const agreed = (number: E164, order: Order | undefined): string | null =>
  order?.dates?.[number] ?? order?.date ?? null;

/** The date of a number, agreed or past: its own where its order has several. Null where there is none yet. */
export const portDateOf = ({ orders }: PortRequest, number: E164): string | null =>
  agreed(number, holdersOf(orders).get(number));

/** The agreed date of a number that has yet to move, or null. */
const dateOf = (number: E164, status: NumberStatus, order: Order | undefined): string | null =>
  status === "date-set" || status === "activating" ? agreed(number, order) : null;

/** The numbers of a request by how they stand, those furthest along first. One group while all stand alike. */
export const groupsOf = onceOf((request: PortRequest): readonly NumberGroup[] => {
  const groups = new Map<string, NumberGroup>();
  const holders = holdersOf(request.orders);
  for (const number of numbersOf(request)) {
    const status = request.numbers[number]?.status ?? "unchecked";
    const date = dateOf(number, status, holders.get(number));
    const key = `${status} ${date ?? ""}`;
    const group = groups.get(key);
    if (group) group.numbers.push(number);
    else groups.set(key, { status, date, numbers: [number] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      inOrder.indexOf(a.status) - inOrder.indexOf(b.status) || (a.date ?? "").localeCompare(b.date ?? ""),
  );
});

/** Numbers that went from one state or date to another. */
export type NumberChange = {
  from: Omit<NumberGroup, "numbers">;
  to: Omit<NumberGroup, "numbers">;
  numbers: E164[];
};

/** What became of single numbers between two states of a request. Numbers that came or went are left out. */
export const changesOf = (before: PortRequest, now: PortRequest): NumberChange[] => {
  const was = new Map<E164, NumberGroup>();
  for (const group of groupsOf(before)) for (const number of group.numbers) was.set(number, group);
  const changes: NumberChange[] = [];
  for (const { numbers, ...to } of groupsOf(now)) {
    const from = Map.groupBy(numbers, (number) => was.get(number));
    for (const [group, members] of from) {
      if (!group || (group.status === to.status && group.date === to.date)) continue;
      changes.push({ from: { status: group.status, date: group.date }, to, numbers: members });
    }
  }
  return changes;
};

/** The numbers of a request by where their texting stands; none where no carrier tells. */
export const textingOf = (request: PortRequest): { status: MessagingStatus; numbers: E164[] }[] => {
  const groups = new Map<MessagingStatus, E164[]>();
  const holders = holdersOf(request.orders);
  for (const number of numbersOf(request)) {
    const status = holders.get(number)?.messaging;
    const group = status && groups.get(status);
    if (group) group.push(number);
    else if (status) groups.set(status, [number]);
  }
  return [...groups].map(([status, numbers]) => ({ status, numbers }));
};
