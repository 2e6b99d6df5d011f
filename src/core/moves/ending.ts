import { placedItems } from "../item.ts";
import { type Answers, isOver, type PortRequest } from "../port-request.ts";
import { isSecret } from "../secret.ts";
import { contextOf, type Turn, type World, withRequest } from "../turn.ts";

const erased = (answers: Answers, at: number, keys: Set<string>): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, answer]) =>
      keys.has(key) && isSecret(answer.value)
        ? [key, { ...answer, value: { type: "destroyed" as const, at } }]
        : [key, answer],
    ),
  );

/** A request that came to be over: PINs and SSN digits are erased, because no carrier can ask for them any more. */
export const withSecretsErased = (turn: Turn, before: PortRequest | null, world: World): Turn => {
  const { request } = turn;
  const wasOver = before?.sid === request?.sid && before !== null && isOver(before.status);
  if (!request || !isOver(request.status) || wasOver) return turn;
  const kept = placedItems(world.checklist, contextOf(request, turn, world))
    .filter(({ item }) => item.secrecy === "sensitive")
    .map(({ item }) => item.key);
  const secret = Object.keys(request.answers).filter((key) => !kept.includes(key));
  return withRequest(turn, { answers: erased(request.answers, turn.event.at, new Set(secret)), undo: null });
};
