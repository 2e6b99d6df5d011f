import { type Part, text } from "../../src/core/message.ts";
import { textingOf } from "../../src/core/number-groups.ts";
import { numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";

type Gaining = { name: string; textsFollow?: string };

const usual = "within some hours, sometimes after up to three business days";

/** Calls and text messages once the numbers have moved: what works, what follows and when, and whether I tell of it. */
export const textingAfter = (request: PortRequest, { name, textsFollow = usual }: Gaining): string => {
  const states = new Set(textingOf(request).map(({ status }) => status));
  const follow = `Calls work now; text messages follow, usually ${textsFollow}.`;
  if (states.size === 0) return follow;
  if (states.has("exception"))
    return `Calls work now. Text messages could not be moved yet; ${name} has to look at it, and I tell you here when they work.`;
  if (states.has("pending") || states.has("activating") || states.has("partly-active"))
    return `${follow} I tell you here when they do.`;
  return states.has("active")
    ? "Calls and text messages work now."
    : "Calls work now. Text messages are not part of this port; they stay where they are.";
};

const told = (status: string, whose: string, { name }: Gaining, ids: string): Part[] => {
  switch (status) {
    case "active":
      return text(
        `Text messages work now${whose}. Send one and receive one.`,
        "If business texts are sent from them, attach them to your 10DLC campaign before the first one.",
      );
    case "exception":
      return text(
        `Text messages could not be moved yet${whose}. Calls are not affected.`,
        `Nothing is asked of you; if it lasts longer than two business days, ask the support of ${name} about ${ids}. I tell you here when they work.`,
      );
    case "cancelled":
      return text(
        `Text messages will not be moved${whose}: that was called off. Calls are not affected.`,
        `If they should move after all, ask the support of ${name} about ${ids}.`,
      );
    default:
      return [];
  }
};

/** Told once when texting begins to work, or cannot be moved: for the numbers concerned. */
export const textingNews = (request: PortRequest, before: PortRequest, gaining: Gaining): Part[] => {
  const was = new Map(
    textingOf(before).flatMap(({ status, numbers }) => numbers.map((each) => [each, status])),
  );
  return textingOf(request).flatMap(({ status, numbers }) => {
    const changed = numbers.filter((number) => was.get(number) !== status);
    if (changed.length === 0) return [];
    const isAll = numbers.length === numbersOf(request).length;
    const whose = isAll ? "" : ` on ${showNumbers(isAll ? numbers : changed)}`;
    const orders = request.orders.filter((order) => changed.some((number) => number in order.numbers));
    return told(
      status,
      whose,
      gaining,
      orders
        .slice(0, 3)
        .map(({ carrierId }) => carrierId)
        .join(", "),
    );
  });
};
