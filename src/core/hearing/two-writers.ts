import type { Context, Item } from "../item.ts";
import { currentValue, placedItems, showValue } from "../item.ts";
import { speaking } from "../language.ts";
import type { Choice } from "../message.ts";
import type { Given, Sorted, Taken } from "../moves/answering.ts";
import { personName } from "../person-name.ts";
import type { Answer, PortRequest } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import type { Turn, World } from "../turn.ts";
import { contextOf, personOf, saying, sayingText, withConversation } from "../turn.ts";
import { readAnswers } from "./understanding.ts";

/** Nobody has read the next question and typed an answer sooner than this, in milliseconds. */
const notReadYet = 4000;

/** For so long a text that answers nothing else may still be meant for the question before. */
const stillMeant = 60_000;

/** For so long it is said whose answer was changed. */
const lately = 60 * 60_000;

/** The items answered last in this conversation, by somebody else; null where it was oneself, or long ago. */
const answeredByOther = (turn: Turn, world: World): { items: Item[]; by: string; ago: number } | null => {
  const { event, request, conversation } = turn;
  const person = personOf(event);
  const keys = conversation.trail.at(-1)?.split(" ") ?? [];
  if (!request || !person || event.type !== "said") return null;
  const items = placedItems(world.checklist, contextOf(request, turn, world))
    .map(({ item }) => item)
    .filter(({ key, secrecy, kind }) => keys.includes(key) && secrecy !== "secret" && kind !== "file");
  const [first] = items;
  const answer = first && request.answers[first.key];
  if (!answer || answer.by === person.id) return null;
  const ago = event.at - answer.at;
  return ago <= stillMeant ? { items, by: answer.by, ago } : null;
};

/** True where something was recognised for what it is; a line takes almost any text. */
const isSure = (good: Given[]): boolean =>
  good.some(({ item }) => item.kind !== "line" && item.kind !== "text");

/** Everything a text gave of these items, one value each. */
const withOthers = (good: Given[], items: Item[]): Given[] =>
  good.flatMap(({ item, value, also }) => [
    ...(items.some(({ key }) => key === item.key) ? [{ item, value }] : []),
    ...Object.entries(also ?? {}).flatMap(([key, each]) => {
      const found = items.find((other) => other.key === key);
      return found ? [{ item: found, value: each }] : [];
    }),
  ]);

const isSame = (item: Item, value: Given["value"], context: Context): boolean =>
  JSON.stringify(currentValue(item, context)) === JSON.stringify(value);

/** What may stand on a button for others to see, to take this value instead. */
const insteadOf = (item: Item, value: Given["value"], context: Context, world: World): Choice[] => {
  if (isSecret(value) || item.secrecy || item.kind === "file") return [];
  const text = speaking("en", () => item.typed?.(value) ?? item.show(value, context));
  const action = { text, item: item.key, sid: context.request.sid };
  return [{ label: world.words.useTheirs(item.show(value, context)), action }];
};

/**
 * The answer of somebody who wrote to the same question at the same time: the first one stands, this one is told whose,
 * and can be taken instead. Null where it answers what is asked now.
 */
export const answeredTogether = (text: string, turn: Turn, world: World, now: Sorted): Turn | null => {
  const other = answeredByOther(turn, world);
  const request = turn.request as PortRequest;
  if (!other || (other.ago > notReadYet && (now.good.length > 0 || now.unsure))) return null;
  const context = contextOf(request, turn, world);
  const keys = other.items.map(({ key }) => key);
  const before = withConversation(turn, { at: { items: keys } });
  const good = withOthers(readAnswers(text, before, world).good, other.items);
  if (good.length === 0 || (isSure(now.good) && !isSure(good))) return null;
  const who = personName(request, other.by);
  const differing = good.filter(({ item, value }) => !isSame(item, value, context));
  if (differing.length === 0)
    return other.ago > notReadYet ? null : sayingText(turn, world.words.saidTheSame(who));
  const told = sayingText(
    turn,
    ...differing.map(({ item, value }) =>
      world.words.answerStands(
        who,
        item.label(),
        showValue(item, context),
        isSecret(value) || item.secrecy ? "" : item.show(value, context),
      ),
    ),
  );
  const choices = differing.flatMap(({ item, value }) => insteadOf(item, value, context, world));
  return choices.length > 0 ? saying(told, { type: "choices", choices }) : told;
};

const formerBy = (answer: Answer | null | undefined, turn: Turn): string | null => {
  const isOthers = answer && answer.by !== personOf(turn.event)?.id && answer.by !== "carrier";
  return isOthers && turn.event.at - answer.at <= lately ? answer.by : null;
};

/** Says whose answers were replaced just now, with a button for each to take it back. */
export const withFormer = (turn: Turn, world: World, taken: Taken[]): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  const replaced = taken.filter(({ before, now }) => before !== "" && before !== now);
  let next = turn;
  for (const { item } of replaced) {
    const former = request.undo?.[item.key];
    const by = formerBy(former, turn);
    if (by === null || !former) continue;
    const choices = insteadOf(item, former.value, context, world);
    next = sayingText(next, world.words.wasGivenBy(personName(request, by), item.label()));
    if (choices.length > 0) next = saying(next, { type: "choices", choices });
  }
  return next;
};

/** The same for a form that somebody filled in while another gave the answer: both are said where others read along. */
export const toldTogether = (
  turn: Turn,
  world: World,
  clashes: { item: Item; value: Given["value"] }[],
): Turn => {
  const request = turn.request as PortRequest;
  const context = contextOf(request, turn, world);
  let next = turn;
  for (const { item, value } of clashes) {
    const who = personName(request, request.answers[item.key]?.by ?? "");
    const hidden = isSecret(value) || item.secrecy !== undefined;
    const typed = hidden ? "" : item.show(value, context);
    const choices = insteadOf(item, value, context, world);
    next = sayingText(
      next,
      world.words.answerStands(who, item.label(), hidden ? "" : showValue(item, context), typed),
    );
    if (choices.length > 0) next = saying(next, { type: "choices", choices });
  }
  return next;
};
