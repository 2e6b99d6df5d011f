import type { Capabilities } from "../../src/core/carrier.ts";
import { quoted } from "../../src/core/hearing/typed-text.ts";
import { type Choice, type Fact, type Part, text } from "../../src/core/message.ts";
import { isOver, type PortRequest } from "../../src/core/port-request.ts";
import { daysBetween, localDate, showDate } from "../../src/core/values/local-date.ts";
import { showNumbers } from "../../src/core/values/number-ranges.ts";
import { approvalFacts } from "./asked-facts.ts";
import { carrierAction } from "./carrier-action.ts";
import { replyAction } from "./carrier-talk.ts";
import { carrierWords } from "./carrier-words.ts";
import { handledBy } from "./handled-by.ts";
import { inDays } from "./in-days.ts";
import { nextChoices } from "./next-choices.ts";
import { dateValue, numberFacts, textingFacts } from "./number-groups.ts";
import { statusContextOf } from "./status-context.ts";
import { statusMeaning } from "./status-meaning.ts";
import { type StatusContext, statusWords } from "./words.ts";
import { factWords as labels } from "./words-facts.ts";
import { groupWords } from "./words-groups.ts";
import { isLetterOver } from "./words-letter.ts";
import { noteWords } from "./words-notes.ts";

/** `now` in milliseconds; `missing` are the labels of what a draft lacks, from the engine. */
export type ShowContext = { capabilities: Capabilities; now: number; full: boolean; missing?: string[] };

/** Orders shown one by one. */
const mostOrders = 5;

/** The date to look at next: the port date, or the last day to sign. */
const dateFacts = (request: PortRequest, context: StatusContext, today: string): Fact[] => {
  if (request.date !== null && !isOver(request.status)) {
    const value = dateValue(request) ?? "";
    const isWhole = value === context.date;
    const near = isWhole ? labels.dateNear(value, inDays(daysBetween(today, request.date))) : value;
    return [{ label: labels.date, value: near }];
  }
  if (request.status === "awaiting-signature" && context.letterBy !== null) {
    if (isLetterOver(context)) return [];
    return [
      { label: labels.signBy, value: context.letter ? context.letterBy : labels.about(context.letterBy) },
    ];
  }
  return [];
};

/** Several orders, each with its own id, state, date and numbers; of very many only the ids. */
const orderFacts = ({ orders }: PortRequest, name: string): Fact[] => {
  const known = orders.filter(({ carrierId }) => quoted(carrierId, 60) !== "");
  const ids = known.map(({ carrierId }) => quoted(carrierId, 60));
  if (known.length < 2 || known.length > mostOrders) {
    return [{ label: labels.orderAt(name), value: labels.ids(ids.slice(0, 3), ids.length - 3) }];
  }
  return known.map(({ status, date, numbers }, index) => {
    const dated = date !== null && (status === "date-set" || status === "activating");
    const label = groupWords.labels[status];
    const state = dated ? groupWords.stateFor(label, showDate(date)) : label;
    return {
      label: labels.oneOrderAt(name, index + 1, known.length),
      value: `${ids[index]}. ${state}; ${showNumbers(Object.keys(numbers), 3)}`,
    };
  });
};

const carrierFacts = (request: PortRequest, { capabilities }: ShowContext): Fact[] => {
  if (request.orders.length === 0) return [];
  const heard = localDate(Math.max(...request.orders.map((order) => order.changed)), capabilities.zone);
  return [...orderFacts(request, capabilities.name), { label: labels.heard, value: showDate(heard) }].filter(
    (fact) => fact.value !== "",
  );
};

/** A way to the people of the carrier, where they can be written to and have an order. */
const writeChoice = ({ sid, orders }: PortRequest, { name, writing }: Capabilities): Choice[] =>
  orders.length > 0 && writing && "most" in writing
    ? [{ label: carrierWords.writeTo(name), action: { text: replyAction, sid } }]
    : [];

/**
 * How a request stands. `full` adds what the status means, what comes next and what you can do, with the carrier's
 * ids and the buttons; without it only the facts are shown.
 */
export const showStatus = (request: PortRequest, show: ShowContext): Part[] => {
  const { capabilities, now, full, missing = [] } = show;
  const context = statusContextOf(request, capabilities, missing);
  const words = statusWords[request.status];
  const today = localDate(now, capabilities.zone);
  const facts: Fact[] = [
    { label: labels.sid, value: request.sid },
    { label: labels.status, value: words.label },
    { label: labels.created, value: showDate(localDate(request.created, capabilities.zone)) },
    { label: labels.carrierAction, value: carrierAction(request.status, context) },
    ...handledBy(request, capabilities),
    { label: labels.turn, value: words.turn(context) },
    ...dateFacts(request, context, today),
    ...approvalFacts(request),
    ...numberFacts(request),
    ...textingFacts(request),
    ...(full ? carrierFacts(request, show) : []),
  ];
  const told = full
    ? text(statusMeaning(request.status, context), words.next(context), words.can(context))
    : [];
  return [
    ...text(capabilities.test ? noteWords.test : ""),
    { type: "facts", title: context.name, facts },
    ...told,
    ...(full
      ? [
          {
            type: "choices" as const,
            choices: [
              ...nextChoices(request, capabilities).filter(({ action }) => action.text !== "status"),
              ...writeChoice(request, capabilities),
            ],
          },
        ]
      : []),
  ];
};
