import type { Capabilities, Order } from "../../src/core/carrier.ts";
import { type Part, text } from "../../src/core/message.ts";
import { changesOf, groupsOf } from "../../src/core/number-groups.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { isOver, numbersOf } from "../../src/core/port-request.ts";
import { someStay } from "../../src/core/some-stay.ts";
import { announceGroups, dateMoved, hasMovedDate } from "./announce-groups.ts";
import { duties } from "./duties.ts";
import { orderResults } from "./order-results.ts";
import { statusContextOf } from "./status-context.ts";
import { statusMeaning } from "./status-meaning.ts";
import { textingAfter, textingNews } from "./texting.ts";
import { statusWords } from "./words.ts";
import { announcementWords as words } from "./words-announcement.ts";
import { choiceWords } from "./words-choices.ts";
import { dutyWords } from "./words-duties.ts";
import { noteWords } from "./words-notes.ts";

/** Leads to the same list with what was done ticked off. */
const tickOff = ({ sid }: PortRequest): Part => ({
  type: "choices",
  choices: [{ label: dutyWords.offer, action: { text: "after-port checklist", sid } }],
});

const completedParts = (request: PortRequest, capabilities: Capabilities): Part[] => [
  ...text(
    words.done(statusWords.completed.meaning(statusContextOf(request, capabilities))),
    textingAfter(request, capabilities),
    words.checkNow,
  ),
  { type: "list", items: duties.map(({ key }) => dutyWords.duties[key].does), ordered: true },
  ...text(someStay(request) ? noteWords.keepsRest : noteWords.mayCancel),
  tickOff(request),
];

const partlyParts = (request: PortRequest, capabilities: Capabilities): Part[] => [
  ...text(statusWords["partly-completed"].meaning(statusContextOf(request, capabilities))),
  orderResults(request),
  ...text(words.keepOld, words.testMoved(textingAfter(request, capabilities)), words.moveRest),
  tickOff(request),
];

/** A carrier that makes one more order of a request: people keep one SID. */
const splitParts = (request: PortRequest, before: PortRequest, { name }: Capabilities): Part[] => {
  const known = new Set(before.orders.map(({ reference }) => reference));
  const isSplit = known.size > 0 && request.orders.some(({ reference }) => !known.has(reference));
  return isSplit ? text(words.split(name, request.sid, request.orders.length)) : [];
};

/** The port date as a file for people's calendars, one tap away. */
const calendarOffer = ({ sid }: PortRequest): Part => ({
  type: "choices",
  choices: [{ label: choiceWords.calendar, action: { text: "calendar", sid } }],
});

const statusParts = (
  request: PortRequest,
  before: PortRequest,
  order: Order,
  capabilities: Capabilities,
): Part[] => {
  if (request.status === before.status) return [];
  const context = statusContextOf({ ...request, orders: [order, ...request.orders] }, capabilities);
  const { next, can } = statusWords[request.status];
  switch (request.status) {
    case "completed":
      return completedParts(request, capabilities);
    case "partly-completed":
      return partlyParts(request, capabilities);
    case "date-set":
      return [
        ...text(statusMeaning(request.status, context), next(context), can(context)),
        ...(request.date === null ? [] : [calendarOffer(request)]),
      ];
    case "in-review":
    case "awaiting-signature":
    case "with-carrier":
    case "activating":
    case "cancelling":
    case "cancelled":
    case "expired":
    case "unknown":
      return text(statusMeaning(request.status, context), next(context), can(context));
    case "draft":
    case "submitting":
    case "action-required":
    case "rejected":
      return [];
  }
};

/** What became of the numbers: of all of them in one, of some of them apart from the others. */
const numberParts = (
  request: PortRequest,
  before: PortRequest,
  order: Order,
  capabilities: Capabilities,
): Part[] => {
  const changes = changesOf(before, request);
  const all = numbersOf(request).length;
  const moved = changes.filter(hasMovedDate);
  const isWhole = changes.some(({ numbers }) => numbers.length === all);
  const [only] = moved;
  if (isWhole && only) return dateMoved(only.from.date ?? "", only.to.date);
  const parts =
    groupsOf(request).length > 1 && !isOver(request.status)
      ? announceGroups(changes, request, statusContextOf(request, capabilities))
      : [];
  return parts.length > 0 ? parts : statusParts(request, before, order, capabilities);
};

/**
 * What is said in the thread when a carrier's report changed something, or null when there is nothing to say.
 * `request` is as it is now, `before` as it was. A rejection is null here: the repair speaks of it.
 */
export const showAnnouncement = (
  request: PortRequest,
  before: PortRequest,
  order: Order,
  capabilities: Capabilities,
): Part[] | null => {
  const hasEnded = isOver(request.status) && request.status !== before.status;
  const parts = [
    ...splitParts(request, before, capabilities),
    ...numberParts(request, before, order, capabilities),
    ...(hasEnded ? [] : textingNews(request, before, capabilities)),
  ];
  return parts.length > 0 ? parts : null;
};
