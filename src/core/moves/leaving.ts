import { afresh } from "../conversation-state.ts";
import type { PortRequest } from "../port-request.ts";
import { moveTo } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { doing, noting, personOf, saying, sayingText, withConversation, withRequest } from "../turn.ts";
import { draftExpiry } from "./draft-life.ts";

const away = (turn: Turn): Turn => withConversation(turn, { ...afresh, sid: null, trail: [] });

/** "cancel" in a draft: asks first; the draft is kept whatever the answer. A correction just waits. */
export const leave = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const { sid, rev } = request;
  if (request.repair) return away(sayingText(turn, world.words.repairWaits(sid)));
  const by = personOf(turn.event)?.id ?? "";
  const next = withConversation(turn, { confirm: { type: "leave", rev: -1, by } });
  return saying(sayingText(next, world.words.leaveAsk(draftExpiry(request))), {
    type: "choices",
    choices: [
      { label: world.words.leaveYes, action: { text: "yes, leave it", sid, rev } },
      { label: world.words.goOn, action: { text: "no, go on", sid, rev } },
      { label: world.words.leaveDelete, action: { text: "delete draft", sid, rev }, style: "danger" },
    ],
  });
};

/** The draft is set aside and kept. */
export const left = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  return away(sayingText(turn, world.words.leftKept(request.sid, draftExpiry(request))));
};

/** "delete": asks as "cancel" does, and gives the draft up for good when the same person says it then. */
export const deleted = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const { confirm } = turn.conversation;
  const asked =
    confirm?.type === "leave" && confirm.by === personOf(turn.event)?.id && confirm.rev === request.rev;
  if (!asked) return leave(turn, world);
  const moved = moveTo(request, "cancelled");
  if (!moved.ok) return sayingText(turn, world.words.notADraft(request.sid));
  const { bill: _read, losing: _carrier, handing: _offered, approval: _asked, ...bare } = moved.request;
  const empty = { answers: {}, numbers: {}, leftOut: [], parked: [], undo: null };
  const emptied = withRequest({ ...turn, request: bare }, empty);
  const noted = noting(emptied, "deleted", "Draft deleted");
  const quiet = doing(noted, { type: "forget", sid: request.sid, reminder: "draft" });
  return away(sayingText(quiet, world.words.draftDeleted));
};
