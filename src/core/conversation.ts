import { openAsks } from "./asks.ts";
import type { Conversation } from "./conversation-state.ts";
import { afresh } from "./conversation-state.ts";
import { countTurns } from "./count-turns.ts";
import type { Effect } from "./effect.ts";
import type { Event, HistoryEntry } from "./event.ts";
import { hear } from "./hearing/talking.ts";
import { isTooLong, refusingLength } from "./hearing/too-long.ts";
import { typedInEnglish } from "./hearing/typed-in-english.ts";
import { endWithFile } from "./hearing/with-file.ts";
import { asChosen, type Language, languageNow, speaking } from "./language.ts";
import { awaitedLetter } from "./letter-state.ts";
import { approvalFound, showForApproval, withApprovalVoid } from "./moves/approving.ts";
import { withArrivals } from "./moves/arriving.ts";
import { answeredAsAsked, personReached } from "./moves/asked-person.ts";
import { ask, progressOf, withoutQuestion } from "./moves/asking.ts";
import { askDue, notReached, withAsksSettled } from "./moves/asks-waiting.ts";
import { billCompared, billRefused } from "./moves/bill-reading.ts";
import { dateAsked, dateRefused } from "./moves/changing-date.ts";
import { numbersChecked } from "./moves/checking.ts";
import { languageOf } from "./moves/choosing-language.ts";
import { withCompanies } from "./moves/companies.ts";
import { hearDeskFile } from "./moves/desk-talk.ts";
import { draftDue, itemDue, withTimerAnew } from "./moves/draft-life.ts";
import { drawing } from "./moves/drawing.ts";
import { passedOn, withAskedMark } from "./moves/elsewhere.ts";
import { withSecretsErased } from "./moves/ending.ts";
import { filed, filingDelayed, filingRefused } from "./moves/filing-outcome.ts";
import { formSubmitted } from "./moves/form-filling.ts";
import { notOffered, offeredTo } from "./moves/handing.ts";
import { withNews } from "./moves/informing.ts";
import { letterDue } from "./moves/letter-due.ts";
import { letterHappened } from "./moves/letter-life.ts";
import { mailFailed } from "./moves/mail-failed.ts";
import { messageEdited } from "./moves/message-edited.ts";
import { numbersRead } from "./moves/number-file.ts";
import { fileReceived, pressed } from "./moves/pressing.ts";
import { markOf } from "./moves/reading-again.ts";
import { reported } from "./moves/reporting.ts";
import { letterSigned } from "./moves/signing.ts";
import { draftsFound, greet, whichFound } from "./moves/starting.ts";
import { viewing } from "./moves/viewing.ts";
import { dateDue, quietDue, quietStillDue, withRunbook, withWatch } from "./moves/watching.ts";
import { askToWithdraw, restart, withdrawalRefused, withdrawn } from "./moves/withdrawing.ts";
import { groupsOf, textingOf } from "./number-groups.ts";
import { portEvent } from "./port-event.ts";
import type { PortRequest } from "./port-request.ts";
import { toldNow } from "./told.ts";
import type { Reply, Turn, World } from "./turn.ts";
import {
  carrierOf,
  doing,
  flush,
  noting,
  personOf,
  sayingPrivately,
  sayingText,
  withConversation,
} from "./turn.ts";

/** What a turn starts from: the conversation, and the request the event or the conversation is about. */
export type State = { conversation: Conversation; request: PortRequest | null };

/** What a turn ends in. State, history and effects are stored together; the reply is given to the caller. */
export type Outcome = State & { effects: Effect[]; history: HistoryEntry[]; reply: Reply | null };

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
    case "approve":
    case "decline":
      return approvalFound(turn, world, event);
    default:
      return turn;
  }
};

/** What somebody wrote in one go: each message as if it had come alone, and one answer to all of them. */
const hearAll = (event: Extract<Event, { type: "said" }>, turn: Turn, world: World): Turn =>
  (event.more ?? []).reduce(
    (heard, { text, message }) => {
      const { from: _former, ...unasked } = withoutQuestion(heard);
      return hear(text, { ...unasked, ...fromOf(message) }, world);
    },
    hear(event.text, turn, world),
  );

const fromOf = (message: string | undefined): { from?: string } =>
  message === undefined ? {} : { from: markOf(message) };

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
      return hearAll(event, turn, world);
    case "edited":
      return messageEdited(turn, world, event);
    case "pressed":
      return pressed(turn, world, event);
    case "form-submitted":
      return formSubmitted(turn, world, event);
    case "file-received":
      return fileReceived(turn, world, event);
    case "file-refused":
      return (
        hearDeskFile(event.words, turn, world) ??
        endWithFile(sayingText(turn, toldNow(event)), world, event.text)
      );
    case "numbers-read":
      return numbersRead(turn, world, event);
    case "looked-up":
      return foundRequests(turn, world, event);
    default:
      return turn.request ? ofRequest(turn, world) : turn;
  }
};

const reachedAbout = (turn: Turn, world: World, event: Extract<Event, { type: "person-reached" }>): Turn => {
  switch (event.about.type) {
    case "asked":
      return personReached(turn, world, event);
    case "approval":
      return showForApproval(withAskedMark(turn), world);
    case "hand-over":
      return offeredTo(turn, world, event);
  }
};

const ofRequest = (turn: Turn, world: World): Turn => {
  const { event } = turn;
  switch (event.type) {
    case "numbers-checked":
      return numbersChecked(turn, world, event);
    case "bill-compared":
      return billCompared(turn, world, event);
    case "bill-refused":
      return billRefused(turn, world, event);
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
    case "date-asked":
      return dateAsked(turn, world, event);
    case "date-refused":
      return dateRefused(turn, world, event);
    case "carrier-reported":
      return reported(turn, world, event);
    case "desk-looked":
      return noting(turn, "secrets shown", `${event.reference} from ${event.from}`);
    case "reminder-due":
      return ringing(turn, world, event.reminder);
    case "mail-failed":
      return mailFailed(turn, world, event);
    case "person-reached":
      return reachedAbout(turn, world, event);
    case "person-not-reached":
      return event.about.type === "hand-over"
        ? notOffered(turn, world, event.person.name)
        : notReached(turn, world, event.person, event.about);
    case "passed-on":
      return ask(passedOn(turn, world, event.person.name, event.news), world);
    case "letter-signed":
      return letterSigned(turn, world, event);
    default:
      return letterHappened(turn, world);
  }
};

const ringing = (turn: Turn, world: World, reminder: string): Turn => {
  const asked = askDue(turn, world, reminder);
  if (asked) return asked;
  switch (reminder) {
    case "draft":
      return draftDue(turn, world);
    case "letter":
      return letterDue(turn, world);
    case "port-date":
      return dateDue(turn, world);
    case "quiet":
      return quietDue(turn, world);
    case "quiet-still":
      return quietStillDue(turn, world);
    case "quiet-late":
      return quietDue(turn, world, true);
    default:
      return itemDue(turn, world, reminder);
  }
};

/** What the live card shows of a request besides what never changes: a letter on its way or being read looks alike. */
const shownOn = (request: PortRequest | null): string => {
  const letter = request && awaitedLetter(request);
  const isOut = letter !== null && ["made", "sent", "viewed"].includes(letter.standing);
  const standing = isOut ? "out" : letter?.standing;
  const numbers =
    request &&
    [...groupsOf(request), ...textingOf(request)].map((group) => ({
      ...group,
      numbers: group.numbers.length,
    }));
  const asks = request ? openAsks(request).map(({ item, person }) => [item, person.id]) : [];
  return JSON.stringify([
    request?.status,
    request?.date,
    standing,
    numbers,
    asks,
    request?.approval?.standing,
  ]);
};

/** What is said in this turn is in its language, unless it is for somebody with another one. */
const inTongue = <T extends { language?: Language }>(given: T): T => {
  const { language = languageNow(), ...rest } = given;
  return (language === "en" ? rest : { ...rest, language }) as T;
};

/** Buttons drawn in this turn hold for the revision the turn ends with. */
const stamped = (given: Effect, rev: number): Effect => {
  const effect = inTongue(given);
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
  const written = flush(withApprovalVoid(turn, world), world, progress ? { progress } : {});
  const said = world.standIns(written, state.request, world);
  const told = withArrivals(said, state.request);
  const companied = withCompanies(withAsksSettled(told, world), state.request, world);
  const settled = withSecretsErased(companied, state.request, world);
  let ended = withNews(
    withWatch(withTimerAnew(settled, state.request), state.request, world),
    state.request,
    world,
  );
  const { request } = ended;
  if (request && request !== state.request) {
    const isNew = state.request?.sid !== request.sid;
    const requester = asSpokenTo(request, turn.event);
    ended = { ...ended, request: { ...request, requester, rev: isNew ? 1 : request.rev + 1 } };
    const isDrawn =
      request.status !== "draft" ||
      state.request?.asks !== request.asks ||
      state.request?.approval !== request.approval;
    if (world.events && request.status !== "draft" && shownOn(state.request) !== shownOn(request)) {
      const { test } = carrierOf(request, world);
      const event = speaking("en", () => portEvent(state.request, request, test));
      ended = doing(ended, { type: "post-event", sid: request.sid, at: turn.event.at, event });
    }
    if (isDrawn && shownOn(state.request) !== shownOn(request)) {
      const now = ended.request as PortRequest;
      const drawn = drawing(now, () => world.card(now, carrierOf(request, world)));
      if (drawn) ended = doing(ended, drawn);
    }
  }
  ended = withRunbook(ended, state.request, world);
  const { confirm } = ended.conversation;
  if (confirm?.rev === -1)
    ended = withConversation(ended, { confirm: { ...confirm, rev: ended.request?.rev ?? 0 } });
  const rev = ended.request?.rev ?? 0;
  return {
    ...countTurns(state, ended, turn.event),
    effects: ended.effects.map((effect) => stamped(effect, rev)),
    history: ended.history,
    reply: ended.reply && inTongue(ended.reply),
  };
};

const asSpokenTo = ({ requester }: PortRequest, event: Event): PortRequest["requester"] =>
  personOf(event)?.id === requester.id ? asChosen(requester, languageNow()) : requester;

/**
 * One turn: pure. The same state and event always give the same outcome; time and ids come with the event. An
 * event about a request of another agency, or by a person without the right, changes nothing but says so.
 */
export const next = (state: State, event: Event, world: World): Outcome => {
  const from = event.type === "said" ? fromOf(event.message) : {};
  const turn: Turn = { event, ...state, parts: [], effects: [], history: [], reply: null, ...from };
  return speaking(languageOf(turn), () => turnOf(state, turn, world));
};

const turnOf = (state: State, typed: Turn, world: World): Outcome => {
  if (isTooLong(typed.event)) return finish(state, refusingLength(typed, world), world);
  const turn = typedInEnglish(typed, world);
  const { event } = turn;
  const person = personOf(event);
  if (state.request && state.request.agency !== event.agency) {
    throw new Error("A turn was given a request of another agency; load requests by agency.");
  }
  if (event.type === "edited" && person?.role !== "manage") return finish(state, turn, world);
  const asAsked = answeredAsAsked(turn, world);
  if (asAsked) return finish(state, asAsked, world);
  if (person?.role === "none") return finish(state, sayingPrivately(turn, world.words.mayNot), world);
  if (person?.role === "view") {
    const seen = viewing(turn, world);
    return finish(state, seen ?? sayingPrivately(turn, world.words.mayOnlyLook), world);
  }
  return finish(state, happened(turnedTo(turn), world), world);
};
