import { type Part, text } from "../../src/core/message.ts";
import { groupsOf, type NumberChange } from "../../src/core/number-groups.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { groupsSentence } from "./groups-sentence.ts";
import type { StatusContext } from "./words.ts";
import { announcementWords as words } from "./words-announcement.ts";

/** True where an agreed date was changed or taken back, and nothing has moved yet. */
export const hasMovedDate = ({ from, to }: NumberChange): boolean =>
  from.date !== null &&
  from.date !== to.date &&
  ["date-set", "with-carrier", "awaiting-signature", "in-review"].includes(to.status);

/** An agreed date that moved, or was taken back (null): of all numbers, or of so many of them. */
export const dateMoved = (from: string, to: string | null, some?: number): Part[] => {
  const whose = some === undefined ? "" : words.ofSome(some);
  return to === null
    ? text(words.dateTaken(whose, showDate(from)), words.untilThen)
    : text(words.dateMoved(whose, showDate(from), showDate(to)), words.newPhones);
};

const announced = (change: NumberChange, context: StatusContext): Part[] => {
  const { from, to, numbers } = change;
  const facts: Part = { type: "facts", facts: [{ label: words.which, value: showNumbers(numbers) }] };
  if (hasMovedDate(change)) return [...dateMoved(from.date ?? "", to.date, numbers.length), facts];
  const said = words.advice[to.status];
  return said === undefined
    ? []
    : [...text(groupsSentence([{ ...to, numbers }], context)), facts, ...text(said)];
};

/** What became of a part of the numbers, and how the others stand; nothing where it is not worth a message. */
export const announceGroups = (
  changes: NumberChange[],
  request: PortRequest,
  context: StatusContext,
): Part[] => {
  const told = changes.filter((change) => announced(change, context).length > 0);
  if (told.length === 0) return [];
  const changed = new Set(told.flatMap(({ numbers }) => numbers));
  const others = groupsOf(request)
    .map((group) => ({ ...group, numbers: group.numbers.filter((number) => !changed.has(number)) }))
    .filter(({ numbers }) => numbers.length > 0);
  const rest = others.length === 0 ? "" : words.others(groupsSentence(others, context));
  return [...told.flatMap((change) => announced(change, context)), ...text(rest)];
};
