import type { Event } from "../event.ts";
import type { LetterVisit, SignatureMark } from "../letter.ts";
import { awaitedLetter, isSignable, type LetterState } from "../letter-state.ts";
import type { Message, Part } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import { moveTo } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import {
  carrierOf,
  contextOf,
  doing,
  flush,
  noting,
  personOf,
  saying,
  sayingPrivately,
  sayingText,
  withConversation,
  withRequest,
} from "../turn.ts";
import { sameName } from "../values/same-name.ts";
import { beginFiling } from "./begin-filing.ts";
import { viewedLetter } from "./letter-life.ts";
import { letterChoices, noteLetter, visitOf } from "./letter-notes.ts";

/**
 * The letter is signed: the one place from which a request with a letter of ours goes to its carrier. It moves on in
 * the same turn, so a second signature finds nothing that waits for one.
 */
const signed = (turn: Turn, world: World, mark: SignatureMark, visit: LetterVisit): Turn => {
  const request = turn.request as PortRequest;
  const letter = request.letter as LetterState;
  const moved = moveTo(request, "submitting");
  if (!moved.ok) throw new Error(`${request.sid} cannot be filed once it is signed: ${moved.problem}.`);
  const { sid } = request;
  const { name, title, method, at } = mark;
  const next = withRequest(turn, {
    ...moved.request,
    letter: { ...letter, standing: "signed", signed: { name, title, method, at, document: null } },
  });
  const { round, text, document } = letter;
  const sealing = doing(
    noting(next, "letter signed", `${name}, ${method}`),
    { type: "seal-letter", sid, round, text, document, mark, visit },
    { type: "forget", sid, reminder: "letter" },
  );
  const followed = beginFiling(sealing, world);
  return sayingText(followed, world.words.letterSigned(contextOf(next.request as PortRequest, next, world)));
};

/** The signer signed on the page. What does not fit the letter as it stands is noted and changes nothing. */
export const letterSigned = (
  turn: Turn,
  world: World,
  event: Extract<Event, { type: "letter-signed" }>,
): Turn => {
  const letter = awaitedLetter(turn.request as PortRequest);
  const { round, document, name, title, drawing, visit, at } = event;
  if (letter?.round !== round || !isSignable(letter) || letter.document !== document) return turn;
  if (!sameName(name, letter.to.name)) return noting(turn, "not signed", "Another name was given");
  const mark: SignatureMark = { method: drawing === null ? "typed" : "drawn", name, title, at, drawing };
  return flush(signed(turn, world, mark, visit), world);
};

const privately = (turn: Turn, world: World, ...parts: Part[]): Turn => {
  const request = turn.request as PortRequest;
  const test = carrierOf(request, world).test;
  const message: Message = { parts, sid: request.sid, ...(test ? { test } : {}) };
  const person = personOf(turn.event)?.id ?? "";
  return doing(turn, { type: "say-privately", to: turn.conversation.id, person, message });
};

/** "Sign here": the letter alone, then what signing means, both for this person only, and the name is awaited. */
export const askToSign = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const letter = awaitedLetter(request);
  const context = contextOf(request, turn, world);
  if (!letter) return turn;
  if (letter.standing === "drawing") return sayingText(turn, world.words.letterBeingMade);
  if (!isSignable(letter))
    return saying(sayingText(turn, world.words.letterOver(context)), letterChoices(request, world));
  const shown = privately(turn, world, { type: "letter", ...world.letterScreen(world.letter(context)) });
  const consent = world.words.signConsent(context).map((text): Part => ({ type: "text", text }));
  const by = personOf(turn.event)?.id ?? "";
  const asked = withConversation(privately(shown, world, ...consent), {
    confirm: { type: "sign", rev: -1, by, item: String(letter.round) },
  });
  return viewedLetter(
    noteLetter(asked, "viewed", visitOf(turn, `shown in the chat, disclosure ${world.disclosure.version}`)),
  );
};

/** True while this person was asked for the name that signs this letter. */
export const isSigning = (turn: Turn, letter: LetterState): boolean => {
  const { confirm } = turn.conversation;
  return (
    confirm?.type === "sign" &&
    confirm.by === personOf(turn.event)?.id &&
    confirm.item === String(letter.round) &&
    isSignable(letter)
  );
};

/** The name of the representative, typed by the person who was asked for it: that is the signature. */
export const signedByName = (turn: Turn, world: World, text: string): Turn | null => {
  const letter = awaitedLetter(turn.request as PortRequest);
  if (!letter || !isSigning(turn, letter) || !sameName(text, letter.to.name)) return null;
  const { name } = letter.to;
  const mark: SignatureMark = { method: "typed", name, title: "", at: turn.event.at, drawing: null };
  const next = withConversation(turn, { confirm: null });
  const detail = `typed "${name}" and said to be that person, disclosure ${world.disclosure.version}`;
  return signed(next, world, mark, visitOf(turn, detail));
};

/** Another name than the letter's: refused, noted, and told to this person only. */
export const otherName = (turn: Turn, world: World): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  return sayingPrivately(
    noting(turn, "not signed", "Another name was given"),
    world.words.signOtherName(context),
  );
};
