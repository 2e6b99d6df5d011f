import { readTogether } from "../hearing/reading.ts";
import { placedItems } from "../item.ts";
import { awaitedLetter } from "../letter-state.ts";
import type { PortRequest } from "../port-request.ts";
import { textOf } from "../port-request.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, doing, noting, personOf, saying, sayingText, withConversation } from "../turn.ts";
import { echo, sort, take } from "./answering.ts";
import { newLetter } from "./letter-life.ts";
import { withLetter } from "./letter-notes.ts";

/** The items that say who signs and where the letter goes. */
const signerItems = ["repName", "repEmail"];

/** Mails about one letter, reminders among them; more would only fill the mailbox of somebody who does not read them. */
const mostCopies = 10;

/** The same letter once more, with a new link; one that is over is followed by a new one. */
export const resend = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const letter = awaitedLetter(request);
  const { words } = world;
  if (!letter) return turn;
  if (letter.standing === "drawing") return sayingText(turn, words.letterBeingMade);
  if (["declined", "expired", "voided"].includes(letter.standing)) {
    const next = noting(
      newLetter(turn, world, "a new letter was asked for"),
      "letter renewed",
      letter.to.name,
    );
    return sayingText(next, words.letterRenewed(contextOf(next.request as PortRequest, next, world)));
  }
  if (letter.copies >= mostCopies)
    return sayingText(turn, words.letterSentOften(contextOf(request, turn, world), letter.copies));
  const copy = letter.copies + 1;
  return doing(withLetter(turn, { copies: copy }), {
    type: "send-letter",
    sid: request.sid,
    round: letter.round,
    copy,
    reminder: false,
    replaces: true,
  });
};

const awaiting = (turn: Turn, value: string): Turn =>
  withConversation(turn, {
    confirm: { type: "signer", rev: -1, by: personOf(turn.event)?.id ?? "", value },
  });

/** True while this person was asked who signs instead. */
export const isChangingSigner = (turn: Turn): boolean => {
  const { confirm } = turn.conversation;
  return confirm?.type === "signer" && confirm.by === personOf(turn.event)?.id;
};

/** "Change signer": asks for a name and an address. */
export const askForSigner = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  return sayingText(awaiting(turn, ""), world.words.signerAsk(contextOf(request, turn, world)));
};

/** Who signs instead: the answers are changed, the letter ends, and the next one goes to them. */
export const signerGiven = (turn: Turn, world: World, text: string): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const { words } = world;
  const placed = placedItems(world.checklist, context).filter(({ item }) => signerItems.includes(item.key));
  const question = placed[0]?.question;
  const items = placed.map(({ item }) => item);
  if (request.approval)
    return sayingText(withConversation(turn, { confirm: null }), words.approvalKeepsSigner);
  const { good, unsure, problems } = sort(question ? readTogether(text, items, question, context) : []);
  const insists = unsure !== null && turn.conversation.confirm?.value === text.trim();
  if (unsure && !insists) return sayingText(awaiting(turn, text.trim()), unsure.question, words.signerKept);
  const values = insists ? [...good, { item: unsure.item, value: unsure.value }] : good;
  if (values.length === 0) return sayingText(awaiting(turn, ""), problems[0]?.problem ?? words.signerUnread);
  const { turn: taken, taken: changes } = take(turn, world, values);
  const next = withConversation(taken, { confirm: null });
  const isSame = signerItems.every(
    (key) => textOf(next.request as PortRequest, key) === textOf(request, key),
  );
  if (isSame) return sayingText(next, words.signerSame(context));
  const renewed = noting(
    newLetter(saying(next, ...echo(changes, next, world)), world, "another signer"),
    "letter renewed",
    textOf(next.request as PortRequest, "repName"),
  );
  return sayingText(renewed, words.letterRenewed(contextOf(renewed.request as PortRequest, renewed, world)));
};
