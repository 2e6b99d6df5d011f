import type { Capabilities } from "../../src/core/carrier.ts";
import type { Context } from "../../src/core/item.ts";
import { type Choice, type Fact, type Part, text } from "../../src/core/message.ts";
import { groupsOf } from "../../src/core/number-groups.ts";
import type { PortRequest } from "../../src/core/port-request.ts";
import { addBusinessDays } from "../../src/core/values/business-days.ts";
import { daysBetween, showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { inDays } from "./in-days.ts";
import { nextChoices } from "./next-choices.ts";
import { statusContextOf } from "./status-context.ts";
import { statusWords } from "./words.ts";
import { choiceWords } from "./words-choices.ts";
import { factWords } from "./words-facts.ts";
import { groupWords } from "./words-groups.ts";
import { waitingWords as words } from "./words-waiting.ts";

const factsOf = (request: PortRequest, numbers: string[]): Fact[] => [
  { label: factWords.sid, value: request.sid },
  { label: numbers.length === 1 ? groupWords.number : groupWords.numbers, value: showNumbers(numbers) },
];

/** The last day on which the carrier still stops it, or that it is too late. */
const notice = (date: string, today: string, { cancelNoticeDays }: Capabilities): string => {
  const last = addBusinessDays(date, -cancelNoticeDays);
  if (last < today) return words.tooLate;
  return last === today ? words.stopToday : words.stopUntil(showDate(last));
};

/** Said once more some days before a port date, the day before, and on the day: which numbers, and what to do. */
export const showNear = ({ request, carrier, today }: Context, date: string): Part[] => {
  const numbers = groupsOf(request)
    .filter((group) => group.status === "date-set" && group.date === date)
    .flatMap((group) => group.numbers);
  const facts: Part = { type: "facts", facts: factsOf(request, numbers) };
  if (date === today) {
    return [
      ...text(words.movesToday(carrier.name, showDate(date))),
      facts,
      ...text(words.onTheDay, words.tellYou),
    ];
  }
  return [
    ...text(words.movesOn(carrier.name, showDate(date), inDays(daysBetween(today, date)))),
    facts,
    ...text(words.untilThen, notice(date, today, carrier)),
  ];
};

/** A desk of people can be asked; nothing that ends the port is offered. */
const quietChoices = (request: PortRequest, carrier: Capabilities): Choice[] => [
  ...(carrier.desk
    ? [
        {
          label: choiceWords.remindDesk,
          action: { text: "remind the desk", sid: request.sid },
          style: "primary" as const,
        },
      ]
    : []),
  ...nextChoices(request, carrier).filter(({ style }) => style !== "danger"),
];

/** Nothing was heard for as long as the patience with the status: what it waits for, and what can be done. */
export const showQuiet = ({ request, carrier }: Context, days: number): Part[] => {
  const context = statusContextOf(request, carrier);
  const advice = words.advice[request.status];
  return [
    ...text(
      request.status === "date-set" && context.date !== null
        ? words.quietSinceDate(request.sid, context.date)
        : words.quietFor(request.sid, days, statusWords[request.status].meaning(context)),
      advice?.(context) ?? "",
    ),
    {
      type: "choices",
      choices: [
        ...quietChoices(request, carrier),
        { label: choiceWords.handOver, action: { text: "hand over", sid: request.sid } },
      ],
    },
  ];
};
