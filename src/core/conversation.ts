import { echo, take } from "./answering.ts";
import { ask, askAgain, pendingOf, progressOf } from "./asking.ts";
import { numbersChecked } from "./checking.ts";
import { readCommand } from "./command.ts";
import type { Conversation } from "./conversation-state.ts";
import type { Effect } from "./effect.ts";
import type { Event, HistoryEntry } from "./event.ts";
import { filed, filingDelayed, filingRefused } from "./filing.ts";
import { hearAnswer, moveOn, takeSorted } from "./hearing.ts";
import { placedItems } from "./item.ts";
import type { PortRequest } from "./port-request.ts";
import { reported } from "./reporting.ts";
import { draftDue, draftsFound, greet, itemDue } from "./starting.ts";
import { confirmed, formSubmitted, isFilling, steer } from "./steering.ts";
import type { Reply, Turn, World } from "./turn.ts";
import { carrierOf, contextOf, doing, flush, personOf, sayingText, withConversation } from "./turn.ts";
import { cleanText, withoutTypedSecrets } from "./typed-text.ts";
import { askToWithdraw, restart, withdrawalRefused, withdrawn } from "./withdrawing.ts";

/** What a turn starts from: the conversation, and the request the event or the conversation is about. */
export type State = { conversation: Conversation; request: PortRequest | null };

/** What a turn ends in. State, history and effects are stored together; the reply is given to the caller. */
export type Outcome = State & { effects: Effect[]; history: HistoryEntry[]; reply: Reply | null };

const most = 60_000;

const isCancelOfPort = (text: string): boolean =>
  /^(please )?(cancel|withdraw|stop|call off|abort) (the |my |this )?(port|porting|port-?in|request|transfer|order)( please)?[.!]?$/i.test(
    text.trim(),
  ) || /^withdraw$/i.test(text.trim());

const said = (text: string, turn: Turn, world: World): Turn => {
  const command = readCommand(text);
  if (command?.type === "yes" || command?.type === "no") {
    const answered = confirmed(turn, world, command.type === "yes");
    if (answered) return answered;
  }
  if (isCancelOfPort(text) && turn.request && turn.request.status !== "draft")
    return askToWithdraw(turn, world);
  if (command?.type === "restart" && turn.request) return restart(turn, world);
  const steered = command ? steer(turn, world, command) : null;
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

const pressed = (turn: Turn, world: World, event: Extract<Event, { type: "pressed" }>): Turn => {
  const { action } = event;
  if (
    action.rev !== undefined &&
    turn.request &&
    action.rev !== turn.request.rev &&
    turn.conversation.confirm === null
  ) {
    const { status, sid } = turn.request;
    if (status !== "draft" && !turn.request.repair) return sayingText(turn, world.words.alreadyFiled(sid));
    return ask(sayingText(turn, world.words.changedSince), world);
  }
  if (action.item === undefined || !turn.request) return said(action.text, turn, world);
  const context = contextOf(turn.request, turn, world);
  const item = placedItems(world.checklist, context).find((placed) => placed.item.key === action.item)?.item;
  if (!item || !isFilling(turn)) return sayingText(turn, world.words.oldButton);
  const read = item.read(action.text, context);
  return read.ok === true
    ? takeSorted(turn, world, { good: [{ item, value: read.value }], unsure: null, problems: [] })
    : ask(sayingText(turn, read.ok === false ? read.problem : read.question), world);
};

const fileReceived = (turn: Turn, world: World, event: Extract<Event, { type: "file-received" }>): Turn => {
  if (!turn.request || !isFilling(turn)) return sayingText(turn, world.words.fileNotNow);
  const context = contextOf(turn.request, turn, world);
  const item = placedItems(world.checklist, context).find((placed) => placed.item.key === event.item)?.item;
  if (!item || turn.request.answers.agreements === undefined)
    return ask(sayingText(turn, world.words.fileNotNow), world);
  const result = take(turn, world, [{ item, value: { ...event.document } }]);
  return ask(moveOn(sayingText(result.turn, ...echo(result.taken, world)), [item]), world);
};

/** True when this event is an act that only people who manage ports may do. */
const wantsManage = (event: Event): boolean =>
  event.type === "form-submitted" || event.type === "file-received";

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
      if (event.purpose === "start" || event.purpose === "resume") return draftsFound(turn, world, event);
      return event.purpose === "cancel" && turn.request ? askToWithdraw(turn, world) : turn;
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
  let ended = flush(turn, world, progress ? { progress } : {});
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
        card: world.card(request, carrierOf(request, world)),
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
  if (person?.role === "none" || (person?.role === "view" && wantsManage(event))) {
    return finish(state, doing(turn, refusal(turn, world)), world);
  }
  return finish(state, happened(turn, world), world);
};

const refusal = (turn: Turn, world: World): Effect => ({
  type: "say-privately",
  to: turn.conversation.id,
  person: personOf(turn.event)?.id ?? "",
  message: { parts: [{ type: "text", text: world.words.mayNot }] },
});
