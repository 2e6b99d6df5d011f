import { gateOf, placedItems } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, personOf } from "../turn.ts";
import { lookUp } from "./starting.ts";

/** Agreed: what earlier requests of the agency say of its companies is looked up, to be offered once. */
export const withCompanies = (turn: Turn, before: PortRequest | null, world: World): Turn => {
  const { request } = turn;
  if (!request || request === before || request.status !== "draft" || request.submitted !== null) return turn;
  if (personOf(turn.event)?.role !== "manage" || before?.sid !== request.sid) return turn;
  const context = contextOf(request, turn, world);
  const gates = placedItems(world.checklist, context).filter(({ question }) => question.gate);
  if (gates.every(({ item: { key } }) => request.answers[key] === before.answers[key])) return turn;
  const wasShut = gateOf(world.checklist, contextOf(before, turn, world)) !== null;
  const isOpen = gateOf(world.checklist, context) === null;
  return wasShut && isOpen && turn.conversation.sid === request.sid
    ? lookUp(turn, "companies", { type: "all" })
    : turn;
};
