import type { NumberStatus } from "../../src/core/carrier.ts";
import { type Part, text } from "../../src/core/message.ts";
import { groupsOf, type NumberChange } from "../../src/core/number-groups.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import type { StatusContext } from "./words.ts";
import { groupsSentence } from "./words-groups.ts";

/** True where an agreed date was changed or taken back, and nothing has moved yet. */
export const hasMovedDate = ({ from, to }: NumberChange): boolean =>
  from.date !== null &&
  from.date !== to.date &&
  ["date-set", "with-carrier", "awaiting-signature", "in-review"].includes(to.status);

/** An agreed date that moved, or was taken back (null): of all numbers, or of those named. */
export const dateMoved = (from: string, to: string | null, whose = ""): Part[] =>
  to === null
    ? text(
        `The port date${whose} was taken back; it was ${showDate(from)}. I post the new one as soon as it is named.`,
        "Keep the numbers active with the current carrier until then.",
      )
    : text(
        `The port date${whose} moved: it was ${showDate(from)} and is now ${showDate(to)}.`,
        "Keep the numbers active with the current carrier until then, and have the new phones ready for that day.",
      );

/** What is worth a message although it concerns a part of the numbers only, and what people do about it. */
const advice: Partial<Record<NumberStatus, string>> = {
  "date-set": "Keep all numbers active with the current carrier, also those that move later.",
  completed:
    "Test those that moved: a call in, a call out and a text, and register their emergency address (E911). Keep the old service until the others have moved, too.",
  cancelled: "They stay with the current carrier; keep that service for them.",
  expired: "They stay with the current carrier; keep that service for them.",
  unknown: "I keep asking and tell you when it becomes clear. The others go on.",
};

const countOf = (numbers: string[]): string =>
  numbers.length === 1 ? "1 number" : `${numbers.length} numbers`;

const announced = (change: NumberChange, context: StatusContext): Part[] => {
  const { from, to, numbers } = change;
  const facts: Part = { type: "facts", facts: [{ label: "Which", value: showNumbers(numbers) }] };
  if (hasMovedDate(change)) return [...dateMoved(from.date ?? "", to.date, ` of ${countOf(numbers)}`), facts];
  const said = advice[to.status];
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
  const rest = others.length === 0 ? "" : `The others: ${groupsSentence(others, context)}`;
  return [...told.flatMap((change) => announced(change, context)), ...text(rest)];
};
