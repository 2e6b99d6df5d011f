import { awaitedApproval, isApproved } from "../../src/core/approval.ts";
import { askLabel, openAsks } from "../../src/core/asks.ts";
import type { Fact } from "../../src/core/message.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { factWords as words } from "./words-facts.ts";

/** What a second person has to say yes to, and who submitted it. */
export const approvalFacts = (request: PortRequest): Fact[] => {
  const awaited = awaitedApproval(request);
  return awaited
    ? [{ label: words.approval, value: words.approvalAwaited(awaited.by.name) }]
    : isApproved(request)
      ? [{ label: words.approval, value: words.approvedBy(request.approval?.from?.name ?? "") }]
      : [];
};

/** Who is asked for what, and since when: a line for each person. */
export const askedFacts = (request: PortRequest, zone: string): Fact[] =>
  [...Map.groupBy(openAsks(request), ({ person }) => person.id).values()].map((asks) => {
    const since = Math.min(...asks.map(({ at }) => at));
    const reminded = asks.some((each) => each.reminded !== undefined);
    const labels = asks.map(askLabel).join(", ");
    return {
      label: words.asked(asks[0]?.person.name ?? ""),
      value: words.askedSince(labels, showDate(localDate(since, zone)), reminded),
    };
  });
