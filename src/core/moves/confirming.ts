import type { Confirm } from "../conversation-state.ts";
import type { Command } from "../hearing/command.ts";
import { takeSorted } from "../hearing/hearing.ts";
import { itemOf } from "../item.ts";
import type { Json } from "../json.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, personOf, sayingText, withConversation } from "../turn.ts";
import { submitOrAsk } from "./approving.ts";
import { ask, askAgain } from "./asking.ts";
import { askToChangeDate, changeDate } from "./changing-date.ts";
import { deskConfirmed } from "./desk-talk.ts";
import { forgetDeleted, useEdited } from "./edit-confirmed.ts";
import { askToSubmit } from "./filing.ts";
import { left } from "./leaving.ts";
import { askToWithdraw, withdraw } from "./withdrawing.ts";

/** The numbers that are to be cancelled; none for all of them. */
const numbersIn = ({ value = "" }: Confirm): string[] => value.split(" ").filter((number) => number !== "");

const meant = (turn: Turn, world: World, confirm: Confirm, yes: boolean): Turn => {
  if (!turn.request) return turn;
  const context = contextOf(turn.request, turn, world);
  const item = itemOf(world.checklist, context, confirm.item ?? "")?.item;
  if (!item) return ask(turn, world);
  const read = yes ? item.read(confirm.value ?? "", context) : null;
  const value = read?.ok === true ? read.value : (confirm.typed as Json);
  return takeSorted(turn, world, { good: [{ item, value }], unsure: null, problems: [] });
};

/**
 * "Yes" or "no" to what was to be confirmed; null when nothing was. It holds for one person and one revision, and a
 * button only for the question it was drawn under.
 */
export const confirmed = (
  turn: Turn,
  world: World,
  { type, of }: Extract<Command, { type: "yes" | "no" }>,
): Turn | null => {
  const { confirm } = turn.conversation;
  if (of !== undefined && confirm?.type !== of) return ask(sayingText(turn, world.words.oldButton), world);
  if (!confirm || !turn.request || confirm.type === "numbers") return null;
  if (confirm.type !== "desk" && confirm.by !== personOf(turn.event)?.id)
    return sayingText(turn, world.words.confirmOther);
  const yes = type === "yes";
  const next = withConversation(turn, { confirm: null });
  const isStale = confirm.rev !== turn.request.rev;
  switch (confirm.type) {
    case "typo":
      return meant(next, world, confirm, yes);
    case "leave":
      return yes ? left(next, world) : askAgain(next, world);
    case "submit":
      if (!yes) return askAgain(sayingText(next, world.words.notSubmitted), world);
      return isStale
        ? askToSubmit(sayingText(next, world.words.changedSince), world)
        : submitOrAsk(next, world);
    case "withdraw":
      if (!yes) return sayingText(next, world.words.notWithdrawn);
      return isStale
        ? askToWithdraw(sayingText(next, world.words.changedSince), world, numbersIn(confirm))
        : withdraw(next, world, numbersIn(confirm));
    case "date":
      if (!yes) return sayingText(next, world.words.dateKept);
      return isStale
        ? askToChangeDate(sayingText(next, world.words.changedSince), world, confirm.value ?? "")
        : changeDate(next, world, confirm.value ?? "");
    case "desk":
      return deskConfirmed(next, world, confirm, yes);
    case "edited":
      return useEdited(next, world, confirm, yes);
    case "forget":
      return forgetDeleted(next, world, confirm, yes);
    case "ask":
    case "approval":
    case "sign":
    case "signer":
      return null;
  }
};
