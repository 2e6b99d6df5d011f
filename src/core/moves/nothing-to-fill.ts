import { isImported, isOver, type PortRequest } from "../port-request.ts";
import type { World } from "../turn.ts";

/** Why no answer can be changed now, and what can be done instead. */
export const nothingToFill = (request: PortRequest | null, world: World): string => {
  if (!request) return world.words.nothingOpen;
  if (isImported(request) && !isOver(request.status)) return world.words.notFromHere(request);
  return isOver(request.status) ? world.words.draftIsOver(request) : world.words.notADraft(request.sid);
};
