import type { WireOrder } from "./wire.ts";

const ours = /^(PR-[0-9A-Z]{4}-[0-9A-Z]{4}\/\d{1,4})(?:\.(\d{1,4}))?$/;

/** The filing one of our references belongs to: "PR-7K3M-9Q2X/1" of "PR-7K3M-9Q2X/1.2". Null for any other text. */
export const filingOf = (reference: string | null | undefined): string | null =>
  ours.exec(reference ?? "")?.[1] ?? null;

/** True for an id as Telnyx gives its orders. */
export const isOrderId = (text: string | null | undefined): text is string =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? "");

/** Parts of a filing are counted from 1; the first has the filing's own reference. */
export const partOf = (filing: string, part: number): string => (part === 1 ? filing : `${filing}.${part}`);

const numberOf = (reference: string): number => Number(ours.exec(reference)?.[2] ?? 1);

/** What says whose an order is. */
export type Named = Pick<
  WireOrder,
  "id" | "customer_reference" | "customer_group_reference" | "parent_support_key" | "created_at"
>;

const byAge = (a: Named, b: Named): number =>
  a.created_at.localeCompare(b.created_at) || a.id.localeCompare(b.id);

/** The filing an order says it belongs to: by the reference of its group, or its own. */
export const declaredFiling = (
  order: Pick<Named, "customer_reference" | "customer_group_reference">,
): string | null => filingOf(order.customer_group_reference) ?? filingOf(order.customer_reference);

/**
 * Our reference of each order of a filing, oldest first. An order keeps the part it was given. One that Telnyx made
 * later, when it split another, has its parent's reference or none, and gets the next part.
 */
export const named = <T extends Named>(filing: string, orders: T[]): { reference: string; order: T }[] => {
  const sorted = [...orders].sort(byAge);
  const names = new Map<string, T>();
  for (const order of sorted) {
    const own = order.customer_reference ?? "";
    if (filingOf(own) === filing && !names.has(own)) names.set(own, order);
  }
  const holds = new Set(names.values());
  let part = Math.max(0, ...[...names.keys()].map(numberOf));
  for (const order of sorted.filter((each) => !holds.has(each))) {
    part += 1;
    names.set(partOf(filing, part), order);
  }
  return [...names]
    .map(([reference, order]) => ({ reference, order }))
    .sort((a, b) => numberOf(a.reference) - numberOf(b.reference));
};
