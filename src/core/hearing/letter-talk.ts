import { awaitedLetter } from "../letter-state.ts";
import { ask } from "../moves/asking.ts";
import { askForSigner, isChangingSigner, resend, signerGiven } from "../moves/changing-signer.ts";
import { reopen } from "../moves/letter-life.ts";
import { askToSign, isSigning, otherName, signedByName } from "../moves/signing.ts";
import { steer } from "../moves/steering.ts";
import type { PortRequest } from "../port-request.ts";
import { takesAnswers } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { carrierOf, contextOf, doing, personOf, sayingText, withConversation } from "../turn.ts";
import { readCommand } from "./command.ts";
import { type LetterCommand, readLetterCommand } from "./letter-command.ts";

const carriedOut = (turn: Turn, world: World, command: LetterCommand): Turn => {
  switch (command.type) {
    case "sign":
      return askToSign(turn, world);
    case "resend":
      return resend(turn, world);
    case "who":
      return sayingText(turn, world.words.letterWaits(contextOf(turn.request as PortRequest, turn, world)));
    case "signer":
      return command.rest === "" ? askForSigner(turn, world) : signerGiven(turn, world, command.rest);
  }
};

/** "Edit", "start over": the letter is void, and answers are taken again. */
const reopened = (turn: Turn, world: World, text: string): Turn => {
  const context = contextOf(turn.request as PortRequest, turn, world);
  const quiet = withConversation(reopen(turn, "answers are changed"), { confirm: null });
  const open = sayingText(quiet, world.words.letterVoid(context));
  const command = readCommand(text);
  return (
    (command?.type === "edit" && command.rest !== "" ? steer(open, world, command, text) : null) ??
    ask(open, world)
  );
};

/** True while a letter that the carrier makes and has signed is waited for. */
const isCarriersLetter = (request: PortRequest, world: World): boolean =>
  request.letter === null &&
  request.status === "awaiting-signature" &&
  carrierOf(request, world).letter === "carrier-signs";

/** "Sign", "resend the letter": the carrier's letter is signed there, and the way to it is told privately. */
const linkAsked = (text: string, turn: Turn): Turn | null => {
  const command = readLetterCommand(text);
  if (command === null || command.type === "signer" || command.type === "who") return null;
  const { sid } = turn.request as PortRequest;
  const person = personOf(turn.event)?.id ?? "";
  return doing(turn, { type: "show-signing-link", to: turn.conversation.id, person, sid });
};

/** What comes of a text while a letter waits to be signed; null when it is about something else. */
export const hearLetter = (text: string, turn: Turn, world: World): Turn | null => {
  const { request } = turn;
  if (request && turn.conversation.sid === request.sid && isCarriersLetter(request, world))
    return linkAsked(text, turn);
  if (!request?.letter || turn.conversation.sid !== request.sid) return null;
  const letter = awaitedLetter(request);
  const command = readLetterCommand(text);
  if (!letter) {
    const isAsked = command !== null && command.type !== "signer" && !takesAnswers(request);
    return isAsked && request.letter.standing === "signed"
      ? sayingText(turn, world.words.letterWasSigned(contextOf(request, turn, world)))
      : null;
  }
  const signed = signedByName(turn, world, text);
  if (signed) return signed;
  if (command) return carriedOut(turn, world, command);
  const isWaiting = isSigning(turn, letter) || isChangingSigner(turn);
  switch (readCommand(text)?.type) {
    case "edit":
    case "restart":
      return reopened(turn, world, text);
    case "no":
    case "leave":
      return isWaiting
        ? sayingText(withConversation(turn, { confirm: null }), world.words.signDropped)
        : null;
    case "back":
    case "undo":
    case "form":
    case "review":
    case "submit":
    case "repair":
      return sayingText(turn, world.words.letterWaits(contextOf(request, turn, world)));
    default:
      return null;
  }
};

/** A sentence is no attempt to sign with another name: "postpone it by a week". */
const mayBeName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.length > 5 || /[\d@?:]/.test(text)) return false;
  return words.length < 3 || words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || word.length < 4);
};

/** What comes of a text that nothing else understood while a letter waits; null when none does. */
export const letterUnheard = (text: string, turn: Turn, world: World): Turn | null => {
  const letter = turn.request && awaitedLetter(turn.request);
  if (!turn.request || !letter) return null;
  if (isChangingSigner(turn)) return signerGiven(turn, world, text);
  if (isSigning(turn, letter) && mayBeName(text)) return otherName(turn, world);
  return sayingText(turn, world.words.letterWaits(contextOf(turn.request, turn, world)));
};
