import type { NumberStatus, Order } from "../../src/core/carrier.ts";
import { familyName } from "../../src/core/family-names.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import type { Fact, Part } from "../../src/core/message.ts";
import { groupsOf } from "../../src/core/number-groups.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { announcementWords as words } from "./words-announcement.ts";
import { groupWords } from "./words-groups.ts";
import { noteWords } from "./words-notes.ts";

/** Why a number did not move: what the carrier last wrote of its order, else how the order ended. */
const whyOf = (order: Order | undefined, number: string, status: NumberStatus): string => {
  const refusal = order?.refusals.find(({ numbers }) => numbers.includes(number));
  const how = words.ended[status] ?? groupWords.labels[status].toLowerCase();
  return refusal
    ? `${familyName(refusal.family) ?? words.otherReason}, ${noteWords.quote(quoted(refusal.words, 80))}`
    : how;
};

/** How a port ended, number by number: what moved, and what did not and why. */
export const orderResults = (request: PortRequest): Part => {
  const holders = new Map(
    request.orders.flatMap((order) => Object.keys(order.numbers).map((number) => [number, order] as const)),
  );
  const facts: Fact[] = groupsOf(request).flatMap(({ status, numbers }): Fact[] => {
    if (status === "completed") return [{ label: words.ported, value: showNumbers(numbers) }];
    const reasons = Map.groupBy(numbers, (number) => whyOf(holders.get(number), number, status));
    return [...reasons].map(([why, members]) => ({
      label: words.notPorted(why),
      value: showNumbers(members),
    }));
  });
  return { type: "facts", title: words.results, facts };
};
