import { currentValue, itemOf } from "../item.ts";
import type { PortRequest } from "../port-request.ts";
import { moveTo, nameOf, takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, flush, noting, sayingText } from "../turn.ts";
import { ask, progressOf } from "./asking.ts";

const day = 24 * 60 * 60 * 1000;

/** A draft is nudged on these days without an answer, and expires on the last (counted from the last answer). */
const draftDays = { nudges: [2, 7], expires: 30 };

/** When a draft expires, in milliseconds, if nothing more is answered. */
export const draftExpiry = (request: PortRequest): number => request.touched + draftDays.expires * day;

/** Sets the timer of a draft to the next day on which something is said of it, after so many days without an answer. */
export const withDraftTimer = (turn: Turn, idle = 0): Turn => {
  const { sid, touched } = turn.request as PortRequest;
  const next = [...draftDays.nudges, draftDays.expires].find((each) => each > idle) ?? draftDays.expires;
  return doing(turn, { type: "remind", sid, reminder: "draft", due: touched + next * day });
};

/** An answer after days of silence: the timer was set for a later nudge, and now counts from this answer. */
export const withTimerAnew = (turn: Turn, before: PortRequest | null): Turn => {
  const { request } = turn;
  const isDraft = request?.status === "draft" && before?.status === "draft" && before.sid === request.sid;
  const wasQuiet = isDraft && request.touched - before.touched >= (draftDays.nudges[0] ?? 0) * day;
  return wasQuiet ? withDraftTimer(turn) : turn;
};

/** A draft's timer: nudges after two and seven days without an answer, and expires after thirty. */
export const draftDue = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  if (request.status !== "draft") return turn;
  const idle = Math.floor((turn.event.at - request.touched) / day);
  if (idle >= draftDays.expires) {
    const moved = moveTo(request, "expired");
    const expired = { ...turn, request: moved.ok ? moved.request : request };
    const noted = noting(expired, "expired", "Draft expired");
    return flush(sayingText(noted, world.words.draftExpired(nameOf(request), request.sid)), world);
  }
  const again = withDraftTimer(turn, idle);
  if (idle < (draftDays.nudges[0] ?? 0)) return again;
  const left = progressOf(turn, world)?.left ?? 0;
  const nudge = world.words.draftNudge(nameOf(request), request.sid, left, draftExpiry(request));
  return flush(sayingText(again, nudge), world);
};

/** A reminder an answer asked for ("item ready"), while the draft is still open. */
export const itemDue = (turn: Turn, world: World, reminder: string): Turn => {
  const request = turn.request as PortRequest;
  if (!takesAnswers(request) || !reminder.startsWith("item ")) return turn;
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, reminder.slice("item ".length))?.item;
  const value = item && currentValue(item, context);
  const sentence = value === undefined ? null : (item?.remind?.text(value, context) ?? null);
  return sentence ? flush(ask(sayingText(turn, sentence), world), world) : turn;
};
