import type { LetterEvent, LetterVisit } from "../letter.ts";
import { isSignable, type LetterState } from "../letter-state.ts";
import type { Choice, Part } from "../message.ts";
import type { PortRequest } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { doing, flush, personOf, saying, sayingText, withRequest } from "../turn.ts";

/** What may be done about a letter that waits, or about one that is over unsigned. */
export const letterChoices = (request: PortRequest, world: World): Part => {
  const { sid, letter } = request;
  const { words } = world;
  const action = (text: string) => ({ text, sid });
  const changes: Choice = { label: words.changeSigner, action: action("change signer") };
  const choices: Choice[] =
    letter && isSignable(letter)
      ? [
          { label: words.signHere, action: action("sign"), style: "primary" },
          { label: words.sendAgain, action: action("resend the letter") },
          changes,
        ]
      : [
          { label: words.sendNew, action: action("resend the letter"), style: "primary" },
          changes,
          { label: words.changeAnswers, action: action("edit") },
          { label: words.cancelPort, action: action("cancel the port"), style: "danger" },
        ];
  return { type: "choices", choices };
};

/** Who acts in this turn, as the evidence names them. */
export const visitOf = (turn: Turn, detail = ""): LetterVisit => {
  const by = personOf(turn.event);
  return by
    ? {
        actor: `${by.name} (${by.id})`,
        address: turn.conversation.id,
        agent: "chat",
        detail,
      }
    : { actor: "Portside", address: "", agent: "", detail };
};

/** The change of a letter, with the line of evidence that goes with it. */
export const noteLetter = (turn: Turn, event: LetterEvent, visit: LetterVisit): Turn => {
  const { sid, letter } = turn.request as PortRequest;
  const document = letter?.document ?? "";
  return document === ""
    ? turn
    : doing(turn, { type: "note-evidence", sid, document, event, at: turn.event.at, visit });
};

export const withLetter = (turn: Turn, change: Partial<LetterState>): Turn => {
  const { letter } = turn.request as PortRequest;
  if (!letter) throw new Error("This request has no letter to change; check for one first.");
  return withRequest(turn, { letter: { ...letter, ...change } });
};

/** Says how a letter stands, with what may be done about it. */
export const telling = (turn: Turn, world: World, sentence: string, milestone = false): Turn => {
  const request = turn.request as PortRequest;
  return flush(saying(sayingText(turn, sentence), letterChoices(request, world)), world, { milestone });
};
