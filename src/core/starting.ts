import { ask, progressOf } from "./asking.ts";
import type { Event } from "./event.ts";
import { currentValue, itemOf } from "./item.ts";
import type { Choice } from "./message.ts";
import type { PortRequest } from "./port-request.ts";
import { isOver, moveTo, nameOf } from "./port-request.ts";
import { makeSid } from "./sid.ts";
import type { Turn, World } from "./turn.ts";
import {
  carrierOf,
  contextOf,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
  withRequest,
} from "./turn.ts";

const day = 24 * 60 * 60 * 1000;
/** A draft is nudged on these days without an answer, and expires on the last (counted from the last answer). */
export const draftDays = { nudges: [2, 7], expires: 30 };

/** When a draft expires, in milliseconds, if nothing more is answered. */
export const draftExpiry = (request: PortRequest): number => request.touched + draftDays.expires * day;

const lookUp = (turn: Turn, purpose: "start" | "resume"): Turn => {
  const by = personOf(turn.event);
  if (!by) throw new Error("Only a person starts or resumes a request; this event has none.");
  return doing(turn, { type: "look-up", to: turn.conversation.id, by, query: { type: "drafts" }, purpose });
};

/** A new, empty request that belongs to the person who asked for it. */
export const begin = (turn: Turn, world: World): Turn => {
  const by = personOf(turn.event);
  if (!by) throw new Error("Only a person starts a request; this event has none.");
  const capabilities = carrierOf(null, world);
  const { at, agency, entropy } = turn.event;
  const request: PortRequest = {
    v: 1,
    sid: makeSid(entropy),
    agency,
    home: turn.conversation.id,
    requester: { id: by.id, name: by.name },
    carrier: capabilities.key,
    created: at,
    touched: at,
    rev: 0,
    status: "draft",
    answers: {},
    parked: [],
    numbers: {},
    leftOut: [],
    checking: false,
    orders: [],
    attempt: 0,
    repair: null,
    rejections: {},
    submitted: null,
    date: null,
    completed: null,
    undo: null,
  };
  let next: Turn = { ...turn, request };
  next = noting(
    withConversation(next, { sid: request.sid, at: null, trail: [], tries: 0, confirm: null }),
    "started",
    by.name,
  );
  next = doing(next, { type: "remind", sid: request.sid, reminder: "draft", due: at + 2 * day });
  return ask(sayingText(next, world.words.started), world);
};

/** `/port`: goes on with the draft here, or asks which of several, or begins. */
export const start = (turn: Turn, world: World, fresh: boolean): Turn => {
  if (fresh) return begin({ ...turn, request: null }, world);
  if (turn.request?.status !== "draft") return lookUp(turn, "start");
  const untouched = Object.keys(turn.request.answers).length === 0;
  if (untouched) return ask(turn, world);
  const { sid } = turn.request;
  return saying(sayingText(turn, world.words.draftHere(nameOf(turn.request) || sid)), {
    type: "choices",
    choices: [
      { label: world.words.goOn, action: { text: "continue", sid } },
      { label: world.words.startAnother, action: { text: "start another" } },
    ],
  });
};

/** Where we were: step, what is left, and the question again. */
export const whereWeWere = (turn: Turn, world: World): Turn => {
  const progress = progressOf(turn, world);
  const request = turn.request as PortRequest;
  return ask(
    sayingText(
      turn,
      world.words.whereWeWere(nameOf(request), progress?.step ?? 1, progress?.of ?? 1, progress?.left ?? 0),
    ),
    world,
  );
};

/** Takes up a request in this conversation. */
const takeUp = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  return whereWeWere(withConversation(turn, { sid: request.sid, at: null, tries: 0, confirm: null }), world);
};

/** "resume": the one here, the one named, or a choice among the drafts. */
export const resume = (turn: Turn, world: World): Turn =>
  turn.request && (turn.request.status === "draft" || turn.request.repair)
    ? whereWeWere(turn, world)
    : lookUp(turn, "resume");

const draftChoices = (drafts: PortRequest[], world: World, withNew: boolean): Choice[] => [
  ...drafts.map((draft) => ({
    label: world.words.draftLabel(nameOf(draft), draft.sid),
    action: { text: `resume ${draft.sid}`, sid: draft.sid },
  })),
  ...(withNew ? [{ label: world.words.startAnother, action: { text: "start another" } }] : []),
];

/** The drafts were looked up: begin, go on with one, or ask which. */
export const draftsFound = (turn: Turn, world: World, event: Extract<Event, { type: "looked-up" }>): Turn => {
  const { results, purpose, total } = event;
  if (purpose === "start" && total === 0) return begin({ ...turn, request: null }, world);
  if (total === 0) return sayingText({ ...turn, request: null }, world.words.noDrafts);
  if (purpose === "resume" && event.sid && turn.request) {
    return isOver(turn.request.status) || (turn.request.status !== "draft" && !turn.request.repair)
      ? sayingText(turn, world.words.notADraft(turn.request.sid))
      : takeUp(turn, world);
  }
  return saying(sayingText({ ...turn, request: null }, world.words.whichDraft(total)), {
    type: "choices",
    choices: draftChoices(results, world, purpose === "start"),
  });
};

/** Somebody came back: says where we were, or what can be done here. */
export const greet = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (request?.status === "draft" || request?.repair) return whereWeWere(turn, world);
  if (request && !isOver(request.status)) return sayingText(turn, world.words.welcomeBack(request.sid));
  return sayingText(turn, world.words.welcome);
};

/** "cancel" in a draft: asks first; the draft is kept whatever the answer. */
export const leave = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const by = personOf(turn.event)?.id ?? "";
  const { sid, rev } = request;
  const next = withConversation(turn, { confirm: { type: "leave", rev: -1, by } });
  return saying(sayingText(next, world.words.leaveAsk(draftExpiry(request))), {
    type: "choices",
    choices: [
      { label: world.words.leaveYes, action: { text: "yes", sid, rev } },
      { label: world.words.goOn, action: { text: "no", sid } },
      { label: world.words.leaveDelete, action: { text: "delete draft", sid, rev }, style: "danger" },
    ],
  });
};

/** The draft is set aside and kept. */
export const left = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const said = sayingText(turn, world.words.leftKept(request.sid, draftExpiry(request)));
  return withConversation(said, { sid: null, at: null, trail: [], tries: 0, confirm: null });
};

/** The draft is given up for good, by the person who asked for that. */
export const deleted = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const moved = moveTo(request, "cancelled");
  if (!moved.ok) return sayingText(turn, world.words.notADraft(request.sid));
  let next = noting(
    withRequest(turn, { ...moved.request, answers: {}, undo: null }),
    "deleted",
    "Draft deleted",
  );
  next = doing(next, { type: "forget", sid: request.sid, reminder: "draft" });
  next = sayingText(next, world.words.draftDeleted);
  return withConversation(next, { sid: null, at: null, trail: [], tries: 0, confirm: null });
};

/** A draft's timer: nudges after two and seven days without an answer, and expires after thirty. */
export const draftDue = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  if (request.status !== "draft") return turn;
  const idle = Math.floor((turn.event.at - request.touched) / day);
  const nextDay = [...draftDays.nudges, draftDays.expires].find((each) => each > idle) ?? draftDays.expires;
  const again = doing(turn, {
    type: "remind",
    sid: request.sid,
    reminder: "draft",
    due: request.touched + nextDay * day,
  });
  if (idle >= draftDays.expires) {
    const moved = moveTo(request, "expired");
    const expired = noting(
      { ...turn, request: moved.ok ? moved.request : request },
      "expired",
      "Draft expired",
    );
    return flush(sayingText(expired, world.words.draftExpired(nameOf(request), request.sid)), world);
  }
  if (idle < (draftDays.nudges[0] ?? 2)) return again;
  const progress = progressOf(turn, world);
  const quiet: Turn = { ...again, request };
  return flush(
    sayingText(
      quiet,
      world.words.draftNudge(nameOf(request), request.sid, progress?.left ?? 0, draftExpiry(request)),
    ),
    world,
  );
};

/** A reminder an answer asked for ("item ready"), while the draft is still open. */
export const itemDue = (turn: Turn, world: World, reminder: string): Turn => {
  const request = turn.request as PortRequest;
  if (request.status !== "draft" || !reminder.startsWith("item ")) return turn;
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, reminder.slice("item ".length))?.item;
  const value = item && currentValue(item, context);
  const sentence = value === undefined ? null : (item?.remind?.text(value) ?? null);
  return sentence ? flush(ask(sayingText(turn, sentence), world), world) : turn;
};
