import { afresh } from "../conversation-state.ts";
import type { Event, Purpose, Query } from "../event.ts";
import { awaitedLetter } from "../letter-state.ts";
import type { Addressed } from "../mentioned.ts";
import type { Choice } from "../message.ts";
import { newRequest } from "../new-request.ts";
import type { PortRequest } from "../port-request.ts";
import { isImported, isOver, nameOf, takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  carrierOf,
  contextOf,
  doing,
  noting,
  personOf,
  saying,
  sayingText,
  withConversation,
} from "../turn.ts";
import { makeSid, readSid } from "../values/sid.ts";
import { ask, progressOf } from "./asking.ts";
import { withDraftTimer } from "./draft-life.ts";
import { letterChoices } from "./letter-notes.ts";

/** Asks storage for requests, to go on with what is found in a turn of its own. */
export const lookUp = (turn: Turn, purpose: Purpose, query: Query, said?: Addressed): Turn => {
  const by = personOf(turn.event);
  if (!by) throw new Error("Only a person asks for a request; this event has none.");
  return doing(turn, {
    type: "look-up",
    to: turn.conversation.id,
    by,
    query,
    purpose,
    ...(said ? { said } : {}),
  });
};

/** The request a person names, by SID or by its name. */
export const queryNamed = (text: string): Query => {
  const sid = readSid(text);
  return sid ? { type: "sid", sid } : { type: "name", text };
};

/** A new, empty request that belongs to the person who asked for it. */
export const begin = (turn: Turn, world: World): Turn => {
  const by = personOf(turn.event);
  if (!by) throw new Error("Only a person starts a request; this event has none.");
  const { at, agency, entropy } = turn.event;
  const capabilities = carrierOf(null, world, agency);
  const request = newRequest({
    sid: makeSid(entropy),
    agency,
    home: turn.conversation.id,
    requester: { id: by.id, name: by.name },
    carrier: capabilities.key,
    created: at,
  });
  const started = noting({ ...turn, request }, "started", by.name);
  const next = withConversation(started, { ...afresh, sid: request.sid, trail: [] });
  return ask(sayingText(withDraftTimer(next), world.words.started), world);
};

/** `/port`: goes on with the draft here, or asks which of several, or begins. */
export const start = (turn: Turn, world: World, fresh: boolean): Turn => {
  if (fresh) return begin({ ...turn, request: null }, world);
  if (turn.request?.status !== "draft") return lookUp(turn, "start", { type: "drafts" });
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
const whereWeWere = (turn: Turn, world: World): Turn => {
  const progress = progressOf(turn, world);
  const request = turn.request as PortRequest;
  const { step, of, left } = progress ?? { step: 1, of: 1, left: 0 };
  const said = request.repair
    ? world.words.repairOpen(request.sid)
    : world.words.whereWeWere(nameOf(request), step, of, left);
  return ask(sayingText(turn, said), world);
};

const canGoOn = (turn: Turn): boolean => turn.request !== null && takesAnswers(turn.request);

/** "resume": the one here, the one named, or a choice among the drafts. */
export const resume = (turn: Turn, world: World, named: string): Turn => {
  const text = named.replace(/^(?:the |my |this )?(?:draft|request|port)?\s*/i, "");
  const isHere = text === "" || readSid(text) === turn.request?.sid;
  if (!isHere) return lookUp(turn, "resume", queryNamed(text));
  return canGoOn(turn) ? takeUp(turn, world) : lookUp(turn, "resume", { type: "drafts" });
};

/** Takes up a request in this conversation. */
const takeUp = (turn: Turn, world: World): Turn => {
  const { sid } = turn.request as PortRequest;
  const { trail } = turn.conversation;
  const next = withConversation(turn, { ...afresh, sid, trail: turn.conversation.sid === sid ? trail : [] });
  return whereWeWere(next, world);
};

const choicesOf = (found: PortRequest[], purpose: Purpose, world: World): Choice[] => {
  const verb = purpose === "start" ? "resume" : purpose;
  return found.map((each) => ({
    label: world.words.draftLabel(nameOf(each), each.sid),
    action: { text: `${verb} ${each.sid}`, sid: each.sid },
  }));
};

const nothingFound = (event: Extract<Event, { type: "looked-up" }>, world: World): string => {
  const { query, purpose } = event;
  if (query.type === "sid") return world.words.notFound(query.sid);
  if (query.type === "name") return world.words.notFound(query.text);
  return purpose === "cancel" ? world.words.nothingToCancel : world.words.noDrafts;
};

/** Requests were looked up to go on with one: takes it up, begins one, or asks which. */
export const draftsFound = (turn: Turn, world: World, event: Extract<Event, { type: "looked-up" }>): Turn => {
  const { results, purpose, total } = event;
  const none: Turn = { ...turn, request: null };
  if (purpose === "start") {
    if (total === 0) return begin(none, world);
    const another: Choice = { label: world.words.startAnother, action: { text: "start another" } };
    return saying(sayingText(none, world.words.whichDraft(total)), {
      type: "choices",
      choices: [...choicesOf(results, purpose, world), another],
    });
  }
  const open = results.filter((each) => takesAnswers(each));
  const only = total === 1 ? results[0] : undefined;
  if (only && turn.request?.sid === only.sid) {
    if (canGoOn(turn)) return takeUp(turn, world);
    const { sid, status } = only;
    if (isImported(only) && !isOver(status)) return sayingText(turn, world.words.notFromHere(only));
    return sayingText(turn, isOver(status) ? world.words.draftIsOver(only) : world.words.notADraft(sid));
  }
  if (open.length === 0) return sayingText(none, nothingFound(event, world));
  return saying(sayingText(none, world.words.whichDraft(open.length)), {
    type: "choices",
    choices: choicesOf(open, purpose, world),
  });
};

/** Several requests could be meant: asks which. Null when one was found and the turn is about it. */
export const whichFound = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "looked-up" }>,
): Turn | null => {
  const { results, purpose } = event;
  if (turn.request && turn.request.sid === event.sid) return null;
  const none: Turn = { ...turn, request: null };
  if (results.length === 0) return sayingText(none, nothingFound(event, world));
  return saying(sayingText(none, world.words.whichRequest), {
    type: "choices",
    choices: choicesOf(results, purpose, world),
  });
};

/** Somebody came back: says where we were, or what can be done here. */
export const greet = (turn: Turn, world: World): Turn => {
  const { request } = turn;
  if (request && canGoOn(turn)) return whereWeWere(turn, world);
  if (request && awaitedLetter(request))
    return saying(
      sayingText(turn, world.words.letterWaits(contextOf(request, turn, world))),
      letterChoices(request, world),
    );
  if (request && !isOver(request.status)) return sayingText(turn, world.words.welcomeBack(request.sid));
  return sayingText(turn, world.words.welcome);
};
