import { echo, take } from "./answering.ts";
import { ask, askAgain, pendingOf, progressOf } from "./asking.ts";
import { numbersChecked } from "./checking.ts";
import { readCommand } from "./command.ts";
import { confirmed } from "./confirming.ts";
import type { Conversation } from "./conversation-state.ts";
import { afresh } from "./conversation-state.ts";
import { draftDue, itemDue, withTimerAnew } from "./draft-life.ts";
import type { Effect } from "./effect.ts";
import type { Event, HistoryEntry } from "./event.ts";
import { filed, filingDelayed, filingRefused } from "./filing.ts";
import { formSubmitted } from "./form-filling.ts";
import { hearAnswer, moveOn, takeSorted } from "./hearing.ts";
import { gateOf, itemOf } from "./item.ts";
import type { PortRequest } from "./port-request.ts";
import { takesAnswers } from "./port-request.ts";
import { reported } from "./reporting.ts";
import { draftsFound, greet, whichFound } from "./starting.ts";
import { isFilling, steer } from "./steering.ts";
import type { Reply, Turn, World } from "./turn.ts";
import {
  carrierOf,
  contextOf,
  doing,
  flush,
  personOf,
  saying,
  sayingText,
  withConversation,
} from "./turn.ts";
import { withoutTypedSecrets } from "./typed-secret.ts";
import { cleanText } from "./typed-text.ts";
import { viewing } from "./viewing.ts";
import { askToWithdraw, restart, withdrawalRefused, withdrawn } from "./withdrawing.ts";

/** What a turn starts from: the conversation, and the request the event or the conversation is about. */
export type State = { conversation: Conversation; request: PortRequest | null };

/** What a turn ends in. State, history and effects are stored together; the reply is given to the caller. */
export type Outcome = State & { effects: Effect[]; history: HistoryEntry[]; reply: Reply | null };

const most = 60_000;

const said = (text: string, turn: Turn, world: World): Turn => {
  const command = readCommand(text);
  if (command?.type === "yes" || command?.type === "no") {
    const answered = confirmed(turn, world, command);
    if (answered) return answered;
  }
  const steered = command ? steer(turn, world, command, text) : null;
  if (steered) return steered;
  for (const dialogue of world.first) {
    const heard = dialogue.hear?.(text, turn, world);
    if (heard) return heard;
  }
  const aside = world.aside.answer(text, true);
  if (aside) return isFilling(turn) ? askAgain(sayingText(turn, aside), world) : sayingText(turn, aside);
  if (isFilling(turn) && pendingOf(turn, world).type !== "nothing") return hearAnswer(text, turn, world);
  const guess = world.aside.answer(text, false);
  if (guess) return sayingText(turn, guess);
  if (turn.request?.checking) return sayingText(turn, world.words.stillChecking);
  return sayingText(turn, turn.request ? world.words.notForMe : world.words.welcome);
};

const hear = (raw: string, turn: Turn, world: World): Turn => {
  const text = cleanText(raw);
  if (text === "") return isFilling(turn) ? ask(turn, world) : turn;
  if (text.length > most) return ask(sayingText(turn, world.words.tooLong(most)), world);
  const pending = pendingOf(turn, world);
  const asksSecret = pending.type === "question" && pending.items.some((item) => item.secrecy === "secret");
  const kept = withoutTypedSecrets(text, asksSecret);
  if (kept === text) return said(text, turn, world);
  const warned = sayingText(turn, world.words.secretTyped);
  return kept === "" ? ask(warned, world) : said(kept, warned, world);
};

/** Acts that cannot be taken back: their buttons hold only for the revision they were drawn for. */
const isFinal = (text: string): boolean => {
  const type = readCommand(text)?.type;
  return type === "submit" || type === "yes" || type === "no" || type === "delete";
};

const outdated = (turn: Turn, world: World, request: PortRequest): Turn =>
  takesAnswers(request)
    ? ask(sayingText(turn, world.words.changedSince), world)
    : sayingText(turn, world.words.alreadyFiled(request.sid));

const pressed = (turn: Turn, world: World, event: Extract<Event, { type: "pressed" }>): Turn => {
  const { action } = event;
  const { request } = turn;
  if (request && action.rev !== undefined && action.rev !== request.rev && isFinal(action.text))
    return outdated(turn, world, request);
  if (action.item === undefined || !request) return said(action.text, turn, world);
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, action.item)?.item;
  const gate = gateOf(world.checklist, context);
  const isOther = gate !== null && gate.item.key !== action.item;
  if (!item || item.secrecy === "secret" || isOther || !isFilling(turn))
    return sayingText(turn, world.words.oldButton);
  const read = item.read(action.text, context);
  return read.ok === true
    ? takeSorted(turn, world, { good: [{ ...read, item }], unsure: null, problems: [] })
    : ask(sayingText(turn, read.ok === false ? read.problem : read.question), world);
};

const fileReceived = (turn: Turn, world: World, event: Extract<Event, { type: "file-received" }>): Turn => {
  const { request } = turn;
  if (!request || !isFilling(turn)) return sayingText(turn, world.words.fileNotNow);
  const context = contextOf(request, turn, world);
  const item = itemOf(world.checklist, context, event.item)?.item;
  if (item?.kind !== "file" || gateOf(world.checklist, context))
    return ask(sayingText(turn, world.words.fileNotNow), world);
  const result = take(turn, world, [{ item, value: { ...event.document } }]);
  return ask(moveOn(saying(result.turn, ...echo(result.taken, world)), [item]), world);
};

/** A person who acts on another request than the one talked about here talks about that one from now on. */
const turnedTo = (turn: Turn): Turn => {
  const { event, request, conversation } = turn;
  const acts = event.type === "pressed" || event.type === "form-submitted" || event.type === "file-received";
  return acts && request && request.sid !== conversation.sid
    ? withConversation(turn, { ...afresh, sid: request.sid, trail: [] })
    : turn;
};

/** Storage answered what a person asked for. */
const foundRequests = (turn: Turn, world: World, event: Extract<Event, { type: "looked-up" }>): Turn => {
  switch (event.purpose) {
    case "start":
    case "resume":
      return draftsFound(turn, world, event);
    case "cancel":
      return whichFound(turn, world, event) ?? askToWithdraw(turn, world);
    case "restart":
      return whichFound(turn, world, event) ?? restart(turn, world);
    default:
      return turn;
  }
};

const happened = (turn: Turn, world: World): Turn => {
  const { event } = turn;
  for (const dialogue of world.first) {
    const done = dialogue.happened?.(turn, world);
    if (done) return done;
  }
  switch (event.type) {
    case "opened":
      return greet(turn, world);
    case "said":
      return hear(event.text, turn, world);
    case "pressed":
      return pressed(turn, world, event);
    case "form-submitted":
      return formSubmitted(turn, world, event.values);
    case "file-received":
      return fileReceived(turn, world, event);
    case "file-refused":
      return ask(sayingText(turn, event.sentence), world);
    case "looked-up":
      return foundRequests(turn, world, event);
    default:
      return turn.request ? ofRequest(turn, world) : turn;
  }
};

const ofRequest = (turn: Turn, world: World): Turn => {
  const { event } = turn;
  switch (event.type) {
    case "numbers-checked":
      return numbersChecked(turn, world, event);
    case "filed":
      return filed(turn, world, event);
    case "filing-delayed":
      return filingDelayed(turn, world, event);
    case "filing-refused":
      return filingRefused(turn, world, event);
    case "withdrawn":
      return withdrawn(turn, world, event);
    case "withdrawal-refused":
      return withdrawalRefused(turn, world, event);
    case "carrier-reported":
      return reported(turn, world, event);
    case "reminder-due":
      return event.reminder === "draft" ? draftDue(turn, world) : itemDue(turn, world, event.reminder);
    default:
      return turn;
  }
};

/** Buttons drawn in this turn hold for the revision the turn ends with. */
const stamped = (effect: Effect, rev: number): Effect => {
  if (effect.type !== "say") return effect;
  const parts = effect.message.parts.map((part) =>
    part.type === "choices"
      ? {
          ...part,
          choices: part.choices.map((choice) =>
            choice.action.rev === undefined ? choice : { ...choice, action: { ...choice.action, rev } },
          ),
        }
      : part,
  );
  return { ...effect, message: { ...effect.message, parts } };
};

/** Ends a turn: the last message, the revision, the live card, and the confirmation bound to what was shown. */
const finish = (state: State, turn: Turn, world: World): Outcome => {
  const progress = personOf(turn.event) ? progressOf(turn, world) : null;
  let ended = withTimerAnew(flush(turn, world, progress ? { progress } : {}), state.request);
  const { request } = ended;
  if (request && request !== state.request) {
    const isNew = state.request?.sid !== request.sid;
    ended = { ...ended, request: { ...request, rev: isNew ? 1 : request.rev + 1 } };
    if (
      request.status !== "draft" &&
      (state.request?.status !== request.status || state.request.date !== request.date)
    ) {
      ended = doing(ended, {
        type: "update-card",
        to: request.home,
        card: world.card(ended.request as PortRequest, carrierOf(request, world)),
      });
    }
  }
  const { confirm } = ended.conversation;
  if (confirm?.rev === -1)
    ended = withConversation(ended, { confirm: { ...confirm, rev: ended.request?.rev ?? 0 } });
  const rev = ended.request?.rev ?? 0;
  return {
    conversation: ended.conversation,
    request: ended.request,
    effects: ended.effects.map((effect) => stamped(effect, rev)),
    history: ended.history,
    reply: ended.reply,
  };
};

/** Told to this person only, and nothing else happens. */
const refused = (turn: Turn, sentence: string): Turn =>
  doing(turn, {
    type: "say-privately",
    to: turn.conversation.id,
    person: personOf(turn.event)?.id ?? "",
    message: { parts: [{ type: "text", text: sentence }] },
  });

/**
 * One turn: pure. The same state and event always give the same outcome; time and ids come with the event. An
 * event about a request of another agency, or by a person without the right, changes nothing but says so.
 */
export const next = (state: State, event: Event, world: World): Outcome => {
  const turn: Turn = { event, ...state, parts: [], effects: [], history: [], reply: null };
  const person = personOf(event);
  if (state.request && state.request.agency !== event.agency) {
    throw new Error("A turn was given a request of another agency; load requests by agency.");
  }
  if (person?.role === "none") return finish(state, refused(turn, world.words.mayNot), world);
  if (person?.role === "view") {
    const seen = viewing(turn, world);
    return finish(state, seen ?? refused(turn, world.words.mayOnlyLook), world);
  }
  return finish(state, happened(turnedTo(turn), world), world);
};
