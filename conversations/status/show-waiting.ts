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
import { quietAdvice } from "./words-waiting.ts";

const handItOver = "Hand it to a person";

const factsOf = (request: PortRequest, numbers: string[]): Fact[] => [
  { label: "Request SID", value: request.sid },
  { label: numbers.length === 1 ? "Number" : "Numbers", value: showNumbers(numbers) },
];

/** The last day on which the carrier still stops it, or that it is too late. */
const notice = (date: string, today: string, { cancelNoticeDays }: Capabilities): string => {
  const last = addBusinessDays(date, -cancelNoticeDays);
  return last < today
    ? "It is too late to stop it now."
    : `It can be stopped until ${last === today ? "today" : showDate(last)}.`;
};

/** Said once more some days before a port date, the day before, and on the day: which numbers, and what to do. */
export const showNear = ({ request, carrier, today }: Context, date: string): Part[] => {
  const numbers = groupsOf(request)
    .filter((group) => group.status === "date-set" && group.date === date)
    .flatMap((group) => group.numbers);
  const facts: Part = { type: "facts", facts: factsOf(request, numbers) };
  if (date === today) {
    return [
      ...text(`The numbers move to ${carrier.name} today, ${showDate(date)}.`),
      facts,
      ...text(
        "The hour is seldom known. Calls may reach either side until it is done, so keep both phones at hand and the old service on.",
        "I tell you here as soon as it is done, and what to test then.",
      ),
    ];
  }
  return [
    ...text(`The numbers move to ${carrier.name} on ${showDate(date)}, ${inDays(daysBetween(today, date))}.`),
    facts,
    ...text(
      "Until then keep the numbers active with the current carrier, and change nothing on the account. Have the new phones ready, and somebody there to test.",
      notice(date, today, carrier),
    ),
  ];
};

/** A desk of people can be asked; nothing that ends the port is offered. */
const quietChoices = (request: PortRequest, carrier: Capabilities): Choice[] => [
  ...(carrier.desk
    ? [
        {
          label: "Remind the desk",
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
  const advice = quietAdvice[request.status];
  const passed = `${days} business ${days === 1 ? "day" : "days"}`;
  return [
    ...text(
      request.status === "date-set" && context.date !== null
        ? `No news of ${request.sid} since its port date, ${context.date}.`
        : `No news of ${request.sid} for ${passed}. ${statusWords[request.status].meaning(context)}`,
      advice?.(context) ?? "",
    ),
    {
      type: "choices",
      choices: [
        ...quietChoices(request, carrier),
        { label: handItOver, action: { text: "hand over", sid: request.sid } },
      ],
    },
  ];
};
