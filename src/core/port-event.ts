import { newsOf } from "./news.ts";
import { groupsOf } from "./number-groups.ts";
import { numbersOf, type PortRequest, plainNameOf, textOf } from "./port-request.ts";

/**
 * What another program is told of a request: how it stands now, and how it stood. No account, no secret, no name of a
 * signer. Dates are ISO; `numbers` are at most a hundred of `count`.
 */
export type PortEvent = {
  type: "port.changed";
  agency: string;
  sid: string;
  name: string;
  carrier: string;
  losing: string;
  requester: string;
  status: string;
  previous: string | null;
  date: string | null;
  news: "submitted" | "date-set" | "date-moved" | "sent-back" | "ended" | null;
  count: number;
  statuses: Record<string, number>;
  numbers: { number: string; status: string; date: string | null }[];
  test: boolean;
};

/** Numbers that are told one by one. */
const most = 100;

/** The event of a change from `before` to `now`. */
export const portEvent = (before: PortRequest | null, now: PortRequest, test: boolean): PortEvent => {
  const groups = groupsOf(now);
  const numbers = groups.flatMap(({ numbers: all, status, date }) =>
    all.map((number) => ({ number, status, date })),
  );
  const statuses: Record<string, number> = {};
  for (const { status, numbers: all } of groups) statuses[status] = (statuses[status] ?? 0) + all.length;
  return {
    type: "port.changed",
    agency: now.agency,
    sid: now.sid,
    name: plainNameOf(now),
    carrier: now.carrier,
    losing: textOf(now, "carrier"),
    requester: now.requester.name,
    status: now.status,
    previous: before?.sid === now.sid ? before.status : null,
    date: now.date,
    news: newsOf(before, now)?.type ?? null,
    count: numbersOf(now).length,
    statuses,
    numbers: numbers.slice(0, most),
    test,
  };
};
