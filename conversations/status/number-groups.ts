import type { Fact } from "../../src/core/message.ts";
import { groupsOf, type NumberGroup, textingOf } from "../../src/core/number-groups.ts";
import { numbersOf, type PortRequest } from "../../src/core/port-request.ts";
import { showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { groupWords as words } from "./words-groups.ts";

const labelOf = ({ status, date }: NumberGroup): string =>
  status === "date-set" && date !== null ? words.moves(showDate(date)) : words.labels[status];

/** The numbers of a request: one fact while all stand alike, one for each state and date when they differ. */
export const numberFacts = (request: PortRequest): Fact[] => {
  const numbers = numbersOf(request);
  const groups = groupsOf(request);
  if (groups.length < 2)
    return numbers.length === 0 ? [] : [{ label: words.numbers, value: showNumbers(numbers) }];
  return groups.map((group) => ({ label: labelOf(group), value: showNumbers(group.numbers) }));
};

/** Where texting stands, which moves apart from calls; nothing where the carrier does not say. */
export const textingFacts = (request: PortRequest): Fact[] => {
  const groups = textingOf(request);
  const [first] = groups;
  if (!first) return [];
  if (groups.length === 1) return [{ label: words.textMessages, value: words.texting[first.status] }];
  return groups.map(({ status, numbers }) => ({
    label: words.textMessagesAre(words.texting[status]),
    value: showNumbers(numbers),
  }));
};

/** The port date as a fact's value: which numbers it is for, where they differ. Null while none is to come. */
export const dateValue = (request: PortRequest): string | null => {
  if (request.date === null) return null;
  const groups = groupsOf(request);
  const dated = groups.filter(({ date }) => date !== null);
  if (groups.length < 2 || dated.length === 0) return showDate(request.date);
  return dated
    .map(({ date, numbers }) =>
      words.dateOfSome(showDate(date ?? ""), numbers.length, numbersOf(request).length),
    )
    .join("; ");
};
