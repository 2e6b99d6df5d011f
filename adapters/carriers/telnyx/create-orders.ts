import type { PortOrder } from "../../../src/runtime/ports.ts";
import type { Refused } from "./client.ts";
import { type Desk, deleteDraft, isDraft } from "./desk.ts";
import type { Part } from "./orders.ts";
import { numbersOf } from "./read-order.ts";
import { ordersAnswer } from "./wire.ts";

type Numbers = PortOrder["numbers"];

/** An order at Telnyx has one PIN, so numbers with another PIN go into an order of their own. */
const byPin = (numbers: Numbers): Numbers[] => {
  const [first, ...others] = [...new Set(numbers.flatMap(({ pin }) => (pin === null ? [] : [pin])))];
  return [
    numbers.filter(({ pin }) => pin === null || pin === first),
    ...others.map((other) => numbers.filter(({ pin }) => pin === other)),
  ];
};

/** Has drafts made for numbers that no order holds yet. Telnyx may make several of one call. */
export const createDrafts = async (
  { client }: Desk,
  reference: string,
  numbers: Numbers,
): Promise<{ ok: true } | Refused> => {
  if (numbers.length === 0) return { ok: true };
  for (const group of byPin(numbers)) {
    const answered = await client({
      method: "POST",
      path: "/porting_orders",
      body: {
        phone_numbers: group.map(({ number }) => number),
        customer_reference: reference,
        customer_group_reference: reference,
      },
      answer: ordersAnswer,
    });
    if (!answered.ok) return answered;
  }
  return { ok: true };
};

/**
 * The orders of a filing without drafts made twice: a call whose answer was lost may still have been carried out after
 * we looked. What was submitted counts first, then what is older.
 */
export const withoutCopies = async (desk: Desk, parts: Part[]): Promise<Part[]> => {
  const filed = parts.filter((part) => !isDraft(part));
  const seen = new Set(filed.flatMap(({ order }) => numbersOf(order)));
  const kept: Part[] = [...filed];
  const drafts = parts.filter(isDraft);
  drafts.sort((a, b) => a.order.created_at.localeCompare(b.order.created_at));
  for (const part of drafts) {
    const numbers = numbersOf(part.order);
    if (numbers.length > 0 && numbers.every((number) => seen.has(number))) {
      await deleteDraft(desk, part.order.id);
      continue;
    }
    for (const number of numbers) seen.add(number);
    kept.push(part);
  }
  return kept;
};
