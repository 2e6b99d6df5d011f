import { asksOf } from "./asks.ts";
import type { Person } from "./event.ts";
import { contextAt, exampleOf, itemOf } from "./item.ts";
import type { PortRequest } from "./port-request.ts";
import { takesAnswers } from "./port-request.ts";
import { carrierOf, type World } from "./turn.ts";

/**
 * One item in the words of the checklist, for a page that asks for nothing else. `hidden` while it is typed; `by` is who
 * asks somebody for it who has nothing else to do with the port.
 */
export type Asked = { label: string; example: string; help: string; hidden: boolean; by?: string };

/**
 * The item of this key as it is asked of `person` at `at`; null when it is not part of the request, no answer is taken,
 * or somebody without rights is not asked for it any more.
 */
export const askedOf = (
  request: PortRequest,
  key: string,
  at: number,
  world: World,
  person: Person | null = null,
): Asked | null => {
  if (!takesAnswers(request)) return null;
  const isGuest = person !== null && person.role !== "manage";
  const ask = isGuest ? asksOf(request, person.id).find((each) => each.item === key) : undefined;
  if (isGuest && !ask) return null;
  const carrier = carrierOf(request, world);
  const context = contextAt(request, carrier, at);
  const item = itemOf(world.checklist, context, key)?.item;
  if (!item) return null;
  return {
    label: item.label(),
    example: exampleOf(item, context),
    help: item.help(context),
    hidden: item.secrecy !== undefined,
    ...(ask ? { by: ask.from.name } : {}),
  };
};
