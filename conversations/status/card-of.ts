import type { Capabilities } from "../../src/core/carrier.ts";
import type { Card } from "../../src/core/message.ts";
import { isOver, type PortRequest } from "../../src/core/port-request.ts";
import { localDate, showDate } from "../../src/core/values/local-date.ts";
import { approvalFacts, askedFacts } from "./asked-facts.ts";
import { carrierAction } from "./carrier-action.ts";
import { handledBy } from "./handled-by.ts";
import { nextChoices } from "./next-choices.ts";
import { dateValue, numberFacts, textingFacts } from "./number-groups.ts";
import { statusContextOf } from "./status-context.ts";
import { statusWords } from "./words.ts";
import { factWords as labels } from "./words-facts.ts";

/** The live card of a request: the same facts in the same places, whatever its status. */
export const cardOf = (request: PortRequest, capabilities: Capabilities, missing: string[] = []): Card => {
  const context = statusContextOf(request, capabilities, missing);
  const words = statusWords[request.status];
  const showsDate = context.date !== null && !isOver(request.status);
  return {
    sid: request.sid,
    title: context.name === "" ? labels.newRequest : context.name,
    status: words.label,
    facts: [
      { label: labels.sid, value: request.sid },
      { label: labels.created, value: showDate(localDate(request.created, capabilities.zone)) },
      { label: labels.carrierAction, value: carrierAction(request.status, context) },
      ...handledBy(request, capabilities),
      { label: labels.turn, value: words.turn(context) },
      ...(showsDate ? [{ label: labels.date, value: dateValue(request) ?? "" }] : []),
      ...approvalFacts(request),
      ...askedFacts(request, capabilities.zone),
      ...numberFacts(request),
      ...textingFacts(request),
    ],
    choices: nextChoices(request, capabilities),
    test: capabilities.test,
  };
};
