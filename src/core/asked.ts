import { exampleOf, itemOf } from "./item.ts";
import type { PortRequest } from "./port-request.ts";
import { takesAnswers } from "./port-request.ts";
import { carrierOf, type World } from "./turn.ts";
import { localDate } from "./values/local-date.ts";

/** One item in the words of the checklist, for a page that asks for nothing else. */
export type Asked = { label: string; example: string; help: string };

/** The item of this key as it is asked at `at`; null when it is not part of the request, or no answer is taken. */
export const askedOf = (request: PortRequest, key: string, at: number, world: World): Asked | null => {
  if (!takesAnswers(request)) return null;
  const carrier = carrierOf(request, world);
  const context = { request, carrier, today: localDate(at, carrier.zone), at };
  const item = itemOf(world.checklist, context, key)?.item;
  return item ? { label: item.label, example: exampleOf(item, context), help: item.help(context) } : null;
};
