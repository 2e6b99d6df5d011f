import type { NumberStatus, Order } from "../carrier.ts";
import { splitIntoParts } from "../parts.ts";
import type { FilingPart, PortRequest } from "../port-request.ts";
import { isNeverFiled, isRejected, numbersOf } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { carrierOf, doing, withRequest } from "../turn.ts";
import { packNumbers, unpackNumbers } from "../values/number-pack.ts";
import type { E164 } from "../values/phone.ts";

/** Numbers that moved, and those that were taken out, are not filed again. */
const over: NumberStatus[] = ["completed", "cancelling", "cancelled"];

/** What is to be filed: after a rejection only what it was about and is still wanted; otherwise everything. */
export const numbersToFile = (request: PortRequest): E164[] => {
  const rejected = request.orders.filter(isRejected);
  if (rejected.length === 0) return numbersOf(request);
  const concerned = new Set(
    rejected.flatMap(({ numbers }) =>
      Object.keys(numbers).filter((number) => !over.includes(numbers[number] ?? "unknown")),
    ),
  );
  return numbersOf(request).filter((number) => concerned.has(number));
};

/** The filing an order belongs to: "PR-…/2.1" is of the second, and so is what the carrier split off it. */
export const attemptOf = ({ reference }: Pick<Order, "reference">): number =>
  Number(/\/(\d+)/.exec(reference)?.[1] ?? 1);

/** What a filing would become now: a rejected part is filed again by itself, in the place of its order. */
const planOf = (request: PortRequest, world: World): Omit<FilingPart, "attempt" | "since" | "standing">[] => {
  const rejected = request.orders.filter(isRejected);
  const former = new Map<E164, Order>();
  for (const order of rejected) for (const number of Object.keys(order.numbers)) former.set(number, order);
  const isSplit = request.parts !== undefined;
  const correctedBy = (order: Order | undefined): string | null =>
    order && !isNeverFiled(order) ? order.reference : null;
  const before = (number: E164): string => {
    const order = former.get(number);
    return isSplit && order ? String(attemptOf(order)) : "";
  };
  return splitIntoParts(request, carrierOf(request, world), numbersToFile(request), before).map(
    ({ numbers, ...common }) => ({
      ...common,
      numbers: packNumbers(numbers),
      corrects: correctedBy(isSplit ? former.get(numbers[0] ?? "") : rejected[0]),
    }),
  );
};

/** Parts that are not filed again now: those with none of the numbers, as long as any of theirs is wanted. */
export const stayingParts = (request: PortRequest): FilingPart[] => {
  if (!request.orders.some(isRejected)) return [];
  const again = new Set(numbersToFile(request));
  const wanted = new Set(numbersOf(request));
  return (request.parts ?? []).filter((part) => {
    const numbers = unpackNumbers(part.numbers);
    return numbers.some((number) => wanted.has(number)) && !numbers.some((number) => again.has(number));
  });
};

/**
 * Stores the intent to file: one filing for each part, with a reference of its own, so that each reaches the carrier
 * once whatever happens between them.
 */
export const beginFiling = (turn: Turn, world: World): Turn => {
  const before = turn.request as PortRequest;
  // What is submitted anew is wanted, whatever came of a cancellation before.
  const { parts: _former, withdrawing: _cancelled, ...request } = before;
  const since = request.attempt + 1;
  const begun = planOf(before, world).map(
    (part, index): FilingPart => ({ ...part, attempt: since + index, since, standing: "waiting" }),
  );
  const parts = [...stayingParts(before), ...begun];
  const filings = begun.length > 0 ? begun.map(({ attempt }) => attempt) : [since];
  const stored = withRequest(
    { ...turn, request },
    { attempt: Math.max(...filings), ...(parts.length > 1 ? { parts } : {}) },
  );
  return doing(
    stored,
    ...filings.map((attempt) => ({ type: "file-request" as const, sid: request.sid, attempt })),
  );
};
