import { type FakeOrder, giveKeys } from "./fake-orders.ts";
import type { FakeTelnyx } from "./fake-telnyx.ts";

/** Orders that somebody made in the portal: with references of their own or none, and submitted. */
export const filedElsewhere = (
  telnyx: Pick<FakeTelnyx, "create" | "move">,
  numbers: string[],
  references: Partial<Pick<FakeOrder, "customer_reference" | "customer_group_reference">> = {},
): FakeOrder[] => {
  const made = telnyx.create(numbers, {
    customer_reference: null,
    customer_group_reference: null,
    ...references,
  });
  if (typeof made === "string") throw new Error(made);
  for (const order of made) {
    giveKeys(order, made);
    telnyx.move(order.id, "submitted");
  }
  return made;
};
