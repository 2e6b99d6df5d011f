import type { OutboxEntry } from "../../adapters/storage/operator-records.ts";
import { quoted } from "../core/hearing/typed-text.ts";
import type { PortRequest } from "../core/port-request.ts";
import { itemContext, type OperatorContext } from "./context.ts";
import { effectEntry, sidOfEffect } from "./effect-entry.ts";
import { knownOf, maskedForeign } from "./masked.ts";
import { answersOf, factsOf, letterFacts, numberStatesOf, ordersOf } from "./request-facts.ts";
import { requestRow } from "./request-row.ts";
import { instant } from "./when.ts";

const isOf =
  ({ sid }: PortRequest) =>
  ({ lane, effect }: OutboxEntry): boolean =>
    lane === `request ${sid}` || sidOfEffect(effect) === sid;

/** Everything known of a request that may be shown, for machines and as the source of the page for people. */
export const requestDocument = async (request: PortRequest, context: OperatorContext) => {
  const { records, world } = context;
  const known = knownOf(request);
  const items = itemContext(request, context);
  const [timers, effects] = await Promise.all([
    records.timers(request.sid),
    records.effectsNaming(request.sid),
  ]);
  const { repair } = request;
  return {
    ...requestRow(request),
    ...factsOf(items, known),
    answers: answersOf(items, world.checklist, known),
    parked: request.parked,
    numbers: numberStatesOf(items),
    leftOut: request.leftOut.map(({ text, sentence }) => ({
      text: maskedForeign(quoted(text, 60), known),
      sentence: maskedForeign(quoted(sentence, 200), known),
    })),
    letter: letterFacts(items, known),
    orders: ordersOf(items, known),
    repair: repair && { items: repair.items, done: repair.done, round: repair.round },
    timers: timers.map(({ reminder, due }) => ({ reminder: quoted(reminder, 80), due: instant(due) })),
    effects: effects
      .filter(isOf(request))
      .map((stored) => ({ ...effectEntry(stored, known), dead: stored.dead })),
  };
};

export type RequestDocument = Awaited<ReturnType<typeof requestDocument>>;
