import type { Event } from "../event.ts";
import { awaitedLetter, isSignable, type LetterState } from "../letter-state.ts";
import type { PortRequest } from "../port-request.ts";
import { moveTo, textOf } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { carrierOf, contextOf, doing, flush, noting, sayingText, withRequest } from "../turn.ts";
import { ask } from "./asking.ts";
import { withDraftTimer } from "./draft-life.ts";
import { noteLetter, telling, visitOf, withLetter } from "./letter-notes.ts";
import { withLetterTimer } from "./letter-timer.ts";
import { printOf } from "./print-of.ts";

const day = 24 * 60 * 60 * 1000;

/** A letter that nobody signed is void: its links end, and nothing reminds of it any more. */
export const voidLetter = (turn: Turn, why: string): Turn => {
  const request = turn.request as PortRequest;
  const letter = awaitedLetter(request);
  if (!letter || letter.standing === "voided") return turn;
  const { sid } = request;
  const noted = noteLetter(turn, "voided", visitOf(turn, why));
  return doing(
    withLetter(noted, { standing: "voided" }),
    { type: "end-letter-links", sid, round: letter.round },
    { type: "forget", sid, reminder: "letter" },
  );
};

/** A letter of the next round is made and sent; the one before ends. */
export const newLetter = (turn: Turn, world: World, why: string): Turn => {
  const ended = voidLetter(turn, why);
  const request = ended.request as PortRequest;
  const context = contextOf(request, ended, world);
  const letter: LetterState = {
    round: (request.letter?.round ?? 0) + 1,
    standing: "drawing",
    print: printOf(world.checklist, context),
    document: "",
    text: "",
    to: { name: textOf(request, "repName"), email: textOf(request, "repEmail") },
    copies: 0,
    reminded: 0,
    sent: null,
    expires: null,
    reason: "",
    signed: null,
    filed: [],
  };
  return doing(withRequest(ended, { letter }), {
    type: "draw-letter",
    sid: request.sid,
    round: letter.round,
  });
};

/** A letter that waits is given up, and answers are taken again. */
export const reopen = (turn: Turn, why: string): Turn => {
  const ended = voidLetter(turn, why);
  const request = ended.request as PortRequest;
  const moved = moveTo(request, request.repair ? "action-required" : "draft");
  if (!moved.ok) throw new Error(`${request.sid} cannot be edited: ${moved.problem}.`);
  const open = noting(withRequest(ended, moved.request), "letter voided", why);
  return request.repair ? open : withDraftTimer(open);
};

type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/** The letter an event is about, while it waits; null for one of an earlier round. */
const letterOf = (turn: Turn, round: number): LetterState | null => {
  const letter = awaitedLetter(turn.request as PortRequest);
  return letter?.round === round ? letter : null;
};

const drawn = (turn: Turn, world: World, event: Of<"letter-drawn">): Turn => {
  const letter = letterOf(turn, event.round);
  if (letter?.standing !== "drawing") return turn;
  const { sid } = turn.request as PortRequest;
  const expires = event.at + carrierOf(turn.request, world).letterDays * day;
  const { document, text } = event;
  const made = withLetter(turn, { standing: "made", document, text, expires, copies: 1 });
  const sending = doing(withLetterTimer(made, world), {
    type: "send-letter",
    sid,
    round: letter.round,
    copy: 1,
    reminder: false,
    replaces: false,
  });
  return noting(sending, "letter made", `Letter ${letter.round}`);
};

/** The letter cannot be printed as it is: back to the answers, with the characters that stand in the way. */
const notDrawn = (turn: Turn, world: World, event: Of<"letter-not-drawn">): Turn => {
  if (letterOf(turn, event.round)?.standing !== "drawing") return turn;
  const back = reopen(turn, "it cannot be printed");
  return flush(ask(sayingText(back, world.words.letterNotDrawn(event.characters)), world), world);
};

const sent = (turn: Turn, world: World, event: Of<"letter-sent">): Turn => {
  const letter = letterOf(turn, event.round);
  if (!letter || !isSignable(letter)) return turn;
  const standing = letter.standing === "viewed" ? "viewed" : "sent";
  const next = noting(
    withLetter(turn, { standing, reason: "", sent: letter.sent ?? event.at }),
    "letter sent",
    `to ${letter.to.email}`,
  );
  const context = contextOf(next.request as PortRequest, next, world);
  const { words } = world;
  if (event.copy < letter.copies) return next;
  if (event.copy === 1) return telling(next, world, words.letterSent(context, event.how, event.link));
  return letter.reminded === event.copy && event.how === "mail"
    ? next
    : flush(sayingText(next, words.letterSentAgain(context, event.how, event.link)), world);
};

const failed = (turn: Turn, world: World, event: Of<"letter-failed">): Turn => {
  const letter = letterOf(turn, event.round);
  if (!letter || !isSignable(letter)) return turn;
  const context = contextOf(turn.request as PortRequest, turn, world);
  if (!event.final) return flush(sayingText(turn, world.words.letterLate(context)), world);
  const noted = noting(turn, "letter not delivered", `to ${letter.to.email}`);
  const standing = letter.standing === "viewed" ? "viewed" : "failed";
  return telling(
    withLetter(noted, { standing }),
    world,
    world.words.letterFailed(context, event.fault),
    true,
  );
};

/** The signer looked at it, on the page or here. */
export const viewedLetter = (turn: Turn): Turn => {
  const { letter } = turn.request as PortRequest;
  if (!letter || letter.standing === "viewed") return turn;
  return noting(withLetter(turn, { standing: "viewed" }), "letter viewed", letter.to.name);
};

const viewed = (turn: Turn, world: World, event: Of<"letter-viewed">): Turn => {
  const letter = letterOf(turn, event.round);
  if (!letter || !isSignable(letter) || letter.standing === "viewed") return turn;
  const next = viewedLetter(turn);
  const context = contextOf(next.request as PortRequest, next, world);
  return flush(sayingText(next, world.words.letterViewed(context)), world);
};

const declined = (turn: Turn, world: World, event: Of<"letter-declined">): Turn => {
  const letter = letterOf(turn, event.round);
  if (!letter || !isSignable(letter)) return turn;
  const { reason, visit } = event;
  const { sid } = turn.request as PortRequest;
  const noted = noteLetter(turn, "declined", { ...visit, detail: reason });
  const next = doing(noting(withLetter(noted, { standing: "declined", reason }), "letter declined", reason), {
    type: "forget",
    sid,
    reminder: "letter",
  });
  const context = contextOf(next.request as PortRequest, next, world);
  return telling(next, world, world.words.letterDeclined(context), true);
};

/** The sealed PDF is there: the signer gets a copy. */
const sealed = (turn: Turn, world: World, event: Of<"letter-sealed">): Turn => {
  const request = turn.request as PortRequest;
  const { letter, sid } = request;
  if (letter?.round !== event.round || !letter.signed || letter.signed.document) return turn;
  const { document } = event;
  const next = withLetter(turn, { signed: { ...letter.signed, document } });
  const mail = world.mails.signed(contextOf(next.request as PortRequest, next, world));
  return doing(next, { type: "send-mail", sid, to: letter.to.email, ...mail, attached: document });
};

/** What becomes of a letter until it is signed; signing is a move of its own (`signing.ts`). */
export const letterHappened = (turn: Turn, world: World): Turn => {
  const { event } = turn;
  switch (event.type) {
    case "letter-drawn":
      return drawn(turn, world, event);
    case "letter-not-drawn":
      return notDrawn(turn, world, event);
    case "letter-sent":
      return sent(turn, world, event);
    case "letter-failed":
      return failed(turn, world, event);
    case "letter-viewed":
      return viewed(turn, world, event);
    case "letter-declined":
      return declined(turn, world, event);
    case "letter-sealed":
      return sealed(turn, world, event);
    default:
      return turn;
  }
};
