import { awaitedLetter, isSignable } from "../letter-state.ts";
import type { PortRequest } from "../port-request.ts";
import { moveTo } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, flush, noting, sayingText } from "../turn.ts";
import { noteLetter, telling, visitOf, withLetter } from "./letter-notes.ts";
import { keptDays, withLetterTimer } from "./letter-timer.ts";

const day = 24 * 60 * 60 * 1000;

const remindedOf = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const { sid, letter } = request;
  const copy = (letter?.copies ?? 0) + 1;
  const next = doing(withLetterTimer(withLetter(turn, { copies: copy, reminded: copy }), world), {
    type: "send-letter",
    sid,
    round: letter?.round ?? 0,
    copy,
    reminder: true,
    replaces: false,
  });
  const context = contextOf(next.request as PortRequest, next, world);
  return telling(
    noting(next, "reminded", letter?.to.name ?? ""),
    world,
    world.words.letterReminded(context),
    false,
  );
};

const expired = (turn: Turn, world: World): Turn => {
  const { sid, letter } = turn.request as PortRequest;
  const noted = noteLetter(turn, "expired", visitOf(turn));
  const next = doing(
    noting(withLetter(noted, { standing: "expired" }), "letter expired", letter?.to.name ?? ""),
    { type: "end-letter-links", sid, round: letter?.round ?? 0 },
    { type: "remind", sid, reminder: "letter", due: turn.event.at + keptDays * day },
  );
  return telling(
    next,
    world,
    world.words.letterExpired(contextOf(turn.request as PortRequest, turn, world)),
    true,
  );
};

/** Long after the letter expired, the request ends with it; it can be taken up again with every answer. */
const givenUp = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const moved = moveTo({ ...request, repair: null }, "expired");
  if (!moved.ok) return noting(turn, "not followed", moved.problem);
  const noted = noting({ ...turn, request: moved.request }, "status", "expired");
  return flush(sayingText(noted, world.words.letterGivenUp(contextOf(request, turn, world))), world);
};

/** The timer of a letter: it reminds, ends the letter, and long after that the request. */
export const letterDue = (turn: Turn, world: World): Turn => {
  const letter = awaitedLetter(turn.request as PortRequest);
  if (!letter) return turn;
  if (letter.standing === "expired") return givenUp(turn, world);
  if (!isSignable(letter)) return turn;
  return turn.event.at >= (letter.expires ?? 0) ? expired(turn, world) : remindedOf(turn, world);
};
