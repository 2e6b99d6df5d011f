import { type Part, text } from "../../src/core/message.ts";
import { textingOf } from "../../src/core/number-groups.ts";
import { numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { textingWords as words } from "./words-texting.ts";

type Gaining = { name: string; textsFollow?: string };

/** Calls and text messages once the numbers have moved: what works, what follows and when, and whether I tell of it. */
export const textingAfter = (request: PortRequest, { name, textsFollow = words.usual }: Gaining): string => {
  const states = new Set(textingOf(request).map(({ status }) => status));
  if (states.size === 0) return words.follow(textsFollow);
  if (states.has("exception")) return words.notYet(name);
  if (states.has("pending") || states.has("activating") || states.has("partly-active"))
    return words.followTold(textsFollow);
  return states.has("active") ? words.work : words.stay;
};

const told = (status: string, whose: string, { name }: Gaining, ids: string): Part[] => {
  switch (status) {
    case "active":
      return text(words.workNow(whose), words.campaign);
    case "exception":
      return text(words.couldNot(whose), words.nothingAsked(name, ids));
    case "cancelled":
      return text(words.calledOff(whose), words.afterAll(name, ids));
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
    const whose = isAll ? "" : words.ofSome(showNumbers(changed));
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
