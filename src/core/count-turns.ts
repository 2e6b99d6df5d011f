import type { Conversation } from "./conversation-state.ts";
import type { Event } from "./event.ts";
import type { PortRequest } from "./port-request.ts";

const acts: Event["type"][] = ["said", "pressed", "form-submitted", "file-received"];

type Counted = { conversation: Conversation; request: PortRequest | null };

/**
 * Counts what people do until a request is submitted. A turn that leaves the request as it is does not change it for
 * being counted, so such turns wait in the conversation.
 */
export const countTurns = (before: Counted, after: Counted, event: Event): Counted => {
  const { request } = after;
  const { turns: waiting = 0, ...conversation } = after.conversation;
  const former = before.request?.sid === request?.sid ? before.request : null;
  const isFilling =
    request !== null &&
    (former === null ? request.status === "draft" : former.status === "draft" && former.submitted === null);
  // What was said to begin it was looked up first, so it was made by an answer of the records.
  if (isFilling && former === null && request.rev === 1 && !acts.includes(event.type))
    return { conversation: after.conversation, request: { ...request, turns: 1 } };
  const isAct = acts.includes(event.type) && "by" in event && event.by.role === "manage";
  if (!isFilling || !isAct) return { conversation: after.conversation, request };
  const own = before.conversation.sid === request.sid ? waiting : 0;
  if (request === before.request) return { request, conversation: { ...conversation, turns: own + 1 } };
  return { conversation, request: { ...request, turns: (request.turns ?? 0) + own + 1 } };
};
