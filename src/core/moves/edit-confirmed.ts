import type { Confirm } from "../conversation-state.ts";
import { takeSorted } from "../hearing/hearing.ts";
import { itemOf, type Value, type Values } from "../item.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, sayingText } from "../turn.ts";
import { putBack } from "./answering.ts";
import { ask, askAgain } from "./asking.ts";
import { answeredBy, markOf } from "./reading-again.ts";

type Kept = { key: string; value: Value; also?: Values };

/** The answer to whether the changed message is meant. */
export const useEdited = (turn: Turn, world: World, confirm: Confirm, yes: boolean): Turn => {
  if (!yes || !turn.request) return askAgain(sayingText(turn, world.words.editedKept), world);
  const context = contextOf(turn.request, turn, world);
  const good = (confirm.typed as Kept[]).flatMap(({ key, ...given }) => {
    const item = itemOf(world.checklist, context, key)?.item;
    return item ? [{ item, ...given }] : [];
  });
  const from = markOf(confirm.item ?? "");
  const { from: _of, ...taken } = takeSorted({ ...turn, from }, world, { good, unsure: null, problems: [] });
  return taken;
};

/** The answer to whether what a deleted message gave shall be forgotten. */
export const forgetDeleted = (turn: Turn, world: World, confirm: Confirm, yes: boolean): Turn => {
  const items = answeredBy(turn, world, markOf(confirm.item ?? ""));
  if (!yes)
    return askAgain(sayingText(turn, world.words.deletedKept(items.map(({ label }) => label()))), world);
  if (items.length === 0) return ask(sayingText(turn, world.words.changedSince), world);
  const former = Object.fromEntries(items.map(({ key }) => [key, null]));
  const { turn: next, labels } = putBack(turn, world, former, "forgotten");
  return ask(sayingText(next, world.words.forgotten(labels)), world);
};
