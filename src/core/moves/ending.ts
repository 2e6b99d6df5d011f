import { placedItems } from "../item.ts";
import { type Answers, isOver, type PortRequest, type Status } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import { contextOf, type Turn, type World, withRequest } from "../turn.ts";
import { informing } from "./informing.ts";

const erased = (answers: Answers, at: number, keys: Set<string>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, answer]) =>
      keys.has(key) && isSecret(answer.value)
        ? [key, { ...answer, value: { type: "destroyed" as const, at } }]
        : [key, answer],
    ),
  );

/** PINs and SSN digits are erased as soon as no carrier can ask for them any more. */
const withoutSecrets = (turn: Turn, world: World): Turn => {
  const request = turn.request as PortRequest;
  const kept = placedItems(world.checklist, contextOf(request, turn, world))
    .filter(({ item }) => item.secrecy === "sensitive")
    .map(({ item }) => item.key);
  const secret = Object.keys(request.answers).filter((key) => !kept.includes(key));
  return withRequest(turn, { answers: erased(request.answers, turn.event.at, new Set(secret)), undo: null });
};

/** A request that is over: nothing secret is left, and whoever was told of it by mail hears how it ended, once. */
export const ended = (turn: Turn, world: World, before: Status): Turn => {
  const next = withoutSecrets(turn, world);
  const request = next.request as PortRequest;
  return isOver(before) || request.submitted === null
    ? next
    : informing(next, world, world.mails.ended(contextOf(request, next, world)));
};
